import type { ReactiveControllerHost } from 'lit';
import { Asked } from './asked';
import { ledger, type Flag, type Tagged } from './ledger';
import type { FlagFilters } from './flag-filters';

const AT_ONCE = 25;

/** The flags that are worked on: what others decide changes in place, and what is new waits until it is wanted. */
export class WorkingList {
    flags: Flag[] = [];
    fresh: Flag[] = [];
    lastHeard: Date | undefined;
    readonly first: Asked<void>;
    private nextCursor: string | null = null;
    private filters: FlagFilters = {};
    private asked: string | undefined;

    constructor(
        private readonly host: ReactiveControllerHost,
        private readonly tellFresh: (fresh: number) => void,
    ) {
        this.first = new Asked<void>(host);
    }

    /** Whether the first are still to come. */
    get awaited(): boolean {
        return this.asked === undefined || this.first.waiting;
    }

    /** Whether older ones can be shown. */
    get goesOn(): boolean {
        return this.nextCursor !== null;
    }

    /** Lists what the filters let through, unless it does so already; settled when the first are there. */
    async follow(filters: FlagFilters): Promise<void> {
        const asked = JSON.stringify(filters);
        if (asked !== this.asked) {
            this.asked = asked;
            this.filters = filters;
            this.flags = [];
            this.fresh = [];
            await this.first.ask((signal) => this.load(signal));
        }
    }

    more(): Promise<void> {
        return this.load(undefined, this.nextCursor ?? undefined);
    }

    private async load(signal?: AbortSignal, cursor?: string): Promise<void> {
        const page = await ledger.flags({ ...this.filters, limit: AT_ONCE, cursor }, signal);
        this.flags = cursor ? [...this.flags, ...page.items] : page.items;
        this.nextCursor = page.nextCursor;
        this.lastHeard = new Date();
    }

    /** Takes up what others decided, and offers what is new without moving what is being read; whether there was an answer. */
    async lookAgain(): Promise<boolean> {
        const asked = this.asked;
        try {
            const page = await ledger.flags({ ...this.filters, limit: AT_ONCE });
            if (asked === this.asked && !this.first.waiting) {
                this.compare(page.items);
            }
            this.lastHeard = new Date();
            this.host.requestUpdate();
            return true;
        } catch {
            return false;
        }
    }

    private compare(newest: Flag[]): void {
        const known = new Map(newest.map((flag) => [flag.id, flag]));
        this.flags = this.flags.map((flag) => known.get(flag.id) ?? flag);
        const shown = new Set(this.flags.map((flag) => flag.id));
        const fresh = newest.filter((flag) => !shown.has(flag.id));
        if (fresh.length > this.fresh.length) {
            this.tellFresh(fresh.length);
        }
        this.fresh = fresh;
        if (!this.flags.length) {
            this.takeFresh();
        }
    }

    takeFresh = (): void => {
        this.flags = [...this.fresh, ...this.flags];
        this.fresh = [];
        this.host.requestUpdate();
    };

    /** Shows a flag as it is now. */
    take(now: Tagged<Flag>): void {
        this.flags = this.flags.map((flag) => (flag.id === now.value.id ? now.value : flag));
    }

    named(id: string | undefined): Flag | undefined {
        return this.flags.find((flag) => flag.id === id);
    }

    /** The flag so many places from one of this list; the first or last where there is none. */
    from(id: string | undefined, by: number): Flag | undefined {
        const index = this.flags.findIndex((flag) => flag.id === id);
        return this.flags[Math.min(Math.max(index + by, 0), this.flags.length - 1)];
    }
}
