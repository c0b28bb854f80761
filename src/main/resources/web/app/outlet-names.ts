import type { ReactiveControllerHost } from 'lit';
import { ledger, type Outlet } from './ledger';

const FIRST_PAGES = 5;

/** How outlets are called, of which flags tell the slugs only: the first five hundred are read at once, any other when it is shown. */
class OutletNames {
    private readonly names = new Map<string, string>();
    private readonly askedFor = new Set<string>();
    private readonly hosts = new Set<ReactiveControllerHost>();
    private first: Promise<void> | undefined;

    /** Has an element show names as they become known. */
    tell(host: ReactiveControllerHost): void {
        host.addController({
            hostConnected: () => {
                this.hosts.add(host);
                void this.learn();
            },
            hostDisconnected: () => this.hosts.delete(host),
        });
    }

    of(slug: string): string {
        const name = this.names.get(slug);
        if (name === undefined && !this.askedFor.has(slug)) {
            this.askedFor.add(slug);
            void this.learn().then(() => this.learnOne(slug));
        }
        return name ?? slug;
    }

    all(): [slug: string, name: string][] {
        return [...this.names];
    }

    private learn(): Promise<void> {
        this.first ??= this.readFirst().catch(() => {
            this.first = undefined;
        });
        return this.first;
    }

    private async readFirst(): Promise<void> {
        let cursor: string | undefined;
        for (let page = 0; page < FIRST_PAGES; page++) {
            const outlets = await ledger.outlets({ limit: 100, cursor });
            this.remember(outlets.items);
            if (outlets.nextCursor === null) {
                return;
            }
            cursor = outlets.nextCursor;
        }
    }

    private async learnOne(slug: string): Promise<void> {
        if (!this.names.has(slug)) {
            await ledger
                .outlet(slug)
                .then((outlet) => this.remember([outlet]))
                .catch(() => this.askedFor.delete(slug));
        }
    }

    private remember(outlets: Outlet[]): void {
        outlets.forEach((outlet) => this.names.set(outlet.slug, outlet.name));
        this.hosts.forEach((host) => host.requestUpdate());
    }
}

export const outletNames = new OutletNames();
