import { ledger, type Outlet } from './ledger';

/** How outlets are called, of which flags tell the slugs only; the first five hundred, and by its slug any other. */
class OutletNames {
    private names = new Map<string, string>();
    private asked: Promise<void> | undefined;

    of(slug: string): string {
        return this.names.get(slug) ?? slug;
    }

    all(): [slug: string, name: string][] {
        return [...this.names];
    }

    learn(): Promise<void> {
        this.asked ??= this.readAll().catch(() => {
            this.asked = undefined;
        });
        return this.asked;
    }

    private async readAll(): Promise<void> {
        let cursor: string | undefined;
        for (let page = 0; page < 5; page++) {
            const outlets = await ledger.outlets({ limit: 100, cursor });
            outlets.items.forEach((outlet: Outlet) => this.names.set(outlet.slug, outlet.name));
            if (outlets.nextCursor === null) {
                return;
            }
            cursor = outlets.nextCursor;
        }
    }
}

export const outletNames = new OutletNames();
