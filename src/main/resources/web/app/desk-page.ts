import { html, nothing, type TemplateResult } from 'lit';
import { go, state, withState } from './address';
import { Asked, failed, toldOf, waiting } from './asked';
import { ChangedMeanwhile, Decisions } from './decisions';
import { flagLine } from './flag-line';
import './flag-view';
import type { FlagView } from './flag-view';
import { ledger, type Flag, type Tagged, type Verdict } from './ledger';
import { FlagWatch, type Liveness } from './live';
import { outletNames } from './outlet-names';
import { Piece } from './piece';
import { count } from './words';

const FILTERS = ['type', 'outlet', 'verdict', 'state'] as const;

/** The working list of flags, beside the one that is open. */
class DeskPage extends Piece {
    private flags: Flag[] = [];
    private nextCursor: string | null = null;
    private fresh: Flag[] = [];
    private liveness: Liveness = 'connecting';
    private lastHeard: Date | undefined;
    private asked = '';
    private selected: string | undefined;
    private busy = false;
    private message = '';
    private readonly first = new Asked<void>(this);
    private readonly opened = new Asked<Tagged<Flag>>(this);
    private readonly decisions = new Decisions();
    private readonly watch = new FlagWatch(
        () => this.lookAgain(),
        (now) => this.liveness !== now && ((this.liveness = now), this.requestUpdate()),
    );

    constructor() {
        super();
        outletNames.tell(this);
    }

    override connectedCallback(): void {
        super.connectedCallback();
        document.addEventListener('keydown', this.key);
        this.follow();
        this.watch.begin();
    }

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        document.removeEventListener('keydown', this.key);
        this.watch.end();
    }

    /** Does what the address says now. */
    follow(): void {
        const filters = JSON.stringify(this.filters());
        if (filters !== this.asked) {
            this.asked = filters;
            this.flags = [];
            this.fresh = [];
            void this.first.ask((signal) => this.load(signal));
        }
        const flag = state('flag');
        if (!flag) {
            this.opened.value = undefined;
            this.opened.failure = undefined;
        } else if (this.opened.value?.value.id !== flag) {
            const fromTheList = this.hasUpdated && this.opened.value === undefined;
            this.selected = flag;
            void this.opened.ask((signal) => ledger.flag(flag, signal)).then(() => this.goToOpened(fromTheList));
        }
        this.requestUpdate();
    }

    /** Who opens a flag goes on in it. */
    private async goToOpened(fromTheList: boolean): Promise<void> {
        await this.updateComplete;
        await this.querySelector<FlagView>('flag-view')?.updateComplete;
        if (fromTheList) {
            this.querySelector<HTMLElement>('#opened')?.focus();
        }
    }

    /** Those that wait for a verdict, unless others are asked for. */
    private filters(): Record<string, string | undefined> {
        const verdict = state('verdict') ?? 'open';
        return {
            type: state('type'),
            outlet: state('outlet'),
            state: state('state'),
            verdict: verdict === 'all' ? undefined : verdict,
        };
    }

    private async load(signal?: AbortSignal, cursor?: string): Promise<void> {
        const page = await ledger.flags({ ...this.filters(), limit: 50, cursor }, signal);
        this.flags = cursor ? [...this.flags, ...page.items] : page.items;
        this.nextCursor = page.nextCursor;
        this.lastHeard = new Date();
    }

    /** Takes up what others decided, and offers what is new without moving what is being read. */
    private async lookAgain(): Promise<boolean> {
        const asked = this.asked;
        try {
            const page = await ledger.flags({ ...this.filters(), limit: 50 });
            if (asked === this.asked && !this.first.waiting) {
                const known = new Map(page.items.map((flag) => [flag.id, flag]));
                this.flags = this.flags.map((flag) => known.get(flag.id) ?? flag);
                const shown = new Set(this.flags.map((flag) => flag.id));
                const fresh = page.items.filter((flag) => !shown.has(flag.id));
                if (fresh.length > this.fresh.length) {
                    this.tell(`${count(fresh.length, 'new flag')}. Press r to show.`);
                }
                this.fresh = fresh;
                if (!this.flags.length) {
                    this.takeFresh();
                }
            }
            this.lastHeard = new Date();
            this.requestUpdate();
            return true;
        } catch {
            return false;
        }
    }

    private takeFresh = (): void => {
        this.flags = [...this.fresh, ...this.flags];
        this.fresh = [];
        this.requestUpdate();
    };

    protected override render(): TemplateResult {
        const open = state('flag') !== undefined;
        return html`<div class="desk ${open ? 'with-flag' : ''}">
            <section class="list" aria-label="Flags">
                <div class="listhead">
                    ${open ? html`<h2>Flags</h2>` : html`<h1 tabindex="-1">Flags</h1>`}
                    <p class="liveness ${this.liveness}" role="status">${this.livenessInWords()}</p>
                </div>
                ${this.filterForm()}
                ${this.message ? html`<p class="message" role="alert">${this.message}</p>` : nothing}
                ${this.fresh.length
                    ? html`<button type="button" class="fresh" @click=${this.takeFresh}>
                          ${count(this.fresh.length, 'new flag')}: show <kbd>r</kbd>
                      </button>`
                    : nothing}
                ${this.list()}
            </section>
            ${open ? html`<section class="open" aria-label="Open flag">${this.openFlag()}</section>` : this.invitation()}
        </div>`;
    }

    private livenessInWords(): string {
        switch (this.liveness) {
            case 'connecting':
                return '';
            case 'live':
                return 'Live';
            case 'polling':
                return 'Looked at every 10 seconds';
            case 'offline':
                return this.lastHeard
                    ? `No connection. This is from ${this.lastHeard.toLocaleTimeString('en-GB')}.`
                    : 'No connection.';
        }
    }

    private list(): unknown {
        if (this.flags.length) {
            return html`<ol class="flags">
                    ${this.flags.map((flag) => flagLine(flag, flag.id === state('flag')))}
                </ol>
                ${this.nextCursor
                    ? html`<button type="button" class="more" @click=${this.more}>Show older</button>`
                    : nothing}`;
        }
        if (this.first.failure !== undefined) {
            return failed(this.first.failure, this.first.again);
        }
        return this.first.waiting ? waiting('flags') : this.nothingThere();
    }

    private nothingThere(): TemplateResult {
        const filtered = FILTERS.some((name) => state(name));
        return filtered
            ? html`<p class="empty">No flag matches. <a href="/">Show all that wait for a verdict</a></p>`
            : html`<p class="empty">
                  Nothing waits for a verdict. Flags come up as articles come in:
                  <a href="/new">hand one in</a>, or see <a href="/?verdict=all">all flags</a>.
              </p>`;
    }

    private more = async (): Promise<void> => {
        try {
            await this.load(undefined, this.nextCursor ?? undefined);
        } catch (failure) {
            this.message = toldOf(failure);
        }
        this.requestUpdate();
    };

    private filterForm(): TemplateResult {
        const choose = (name: string) => (event: Event) =>
            go(withState({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value.trim(), flag: undefined }));
        const select = (name: string, label: string, values: [value: string, label: string][]) =>
            html`<label>${label}
                <select name=${name} @change=${choose(name)}>
                    ${values.map(
                        ([value, shown]) =>
                            html`<option value=${value} ?selected=${(state(name) ?? '') === value}>${shown}</option>`,
                    )}
                </select></label
            >`;
        return html`<form class="filters" aria-label="Filter" @submit=${(event: Event) => event.preventDefault()}>
            ${select('verdict', 'Verdict', [['', 'awaited'], ['confirmed', 'confirmed'], ['dismissed', 'dismissed'], ['all', 'any']])}
            ${select('type', 'Type', [['', 'any'], ['contradiction', 'contradiction'], ['dispute', 'dispute'], ['update', 'update']])}
            ${select('state', 'State', [['', 'any'], ['open', 'open'], ['closed', 'closed']])}
            <label>Outlet
                <input name="outlet" list="outlets" .value=${state('outlet') ?? ''} placeholder="any" autocomplete="off" @change=${choose('outlet')} />
            </label>
            <datalist id="outlets">
                ${outletNames.all().map(([slug, name]) => html`<option value=${slug}>${name}</option>`)}
            </datalist>
        </form>`;
    }

    private invitation(): TemplateResult {
        return html`<section class="open idle" aria-label="Open flag">
            <p>Open a flag to see both passages side by side.</p>
            <p><kbd>j</kbd> <kbd>k</kbd> move, <kbd>Enter</kbd> opens, <kbd>?</kbd> tells the rest.</p>
        </section>`;
    }

    private openFlag(): TemplateResult {
        return html`<a class="back" href=${withState({ flag: undefined })}>Back to the list</a>
            ${this.opened.show(
                (tagged) =>
                    html`<flag-view .flag=${tagged.value} .busy=${this.busy} @wish=${(event: CustomEvent) => this.wish(event.detail)}></flag-view>`,
                'the flag',
            )}`;
    }

    private wish(wish: 'confirmed' | 'dismissed' | 'undo'): void {
        if (wish === 'undo') {
            void this.undo();
        } else {
            void this.decide(wish);
        }
    }

    private async decide(verdict: Verdict): Promise<void> {
        const open = this.opened.value;
        const chosen = open && open.value.id === state('flag') ? open : undefined;
        const flag = chosen?.value ?? this.flags.find((one) => one.id === this.selected);
        if (!flag || this.busy) {
            return;
        }
        const note = this.querySelector<FlagView>('flag-view')?.note;
        await this.act(async () => {
            this.take(await this.decisions.decide(flag, chosen?.tag, verdict, note));
            this.tell(`${verdict === 'confirmed' ? 'Confirmed' : 'Dismissed'}. Press u to undo.`);
        });
    }

    private async undo(): Promise<void> {
        const last = this.decisions.last;
        if (this.busy || !last) {
            this.tell('There is no verdict of this sitting to undo.');
            return;
        }
        await this.act(async () => {
            const undone = await this.decisions.undo();
            if (undone) {
                this.take(undone);
                this.tell(`Undone: ${undone.value.verdict === 'open' ? 'it waits for a verdict again' : undone.value.verdict}.`);
            }
        });
    }

    private async act(action: () => Promise<void>): Promise<void> {
        this.busy = true;
        this.message = '';
        this.requestUpdate();
        try {
            await action();
        } catch (failure) {
            this.message = failure instanceof ChangedMeanwhile ? failure.message : `${toldOf(failure)} The verdict was not recorded.`;
            if (failure instanceof ChangedMeanwhile) {
                this.take(failure.now);
            }
        } finally {
            this.busy = false;
            this.requestUpdate();
        }
    }

    private take(now: Tagged<Flag>): void {
        this.flags = this.flags.map((flag) => (flag.id === now.value.id ? now.value : flag));
        if (this.opened.value?.value.id === now.value.id) {
            this.opened.value = now;
        }
    }

    private key = (event: KeyboardEvent): void => {
        const at = event.target as HTMLElement;
        if (event.metaKey || event.ctrlKey || event.altKey || at.closest('input, select, textarea, dialog')) {
            return;
        }
        const actions: Record<string, () => unknown> = {
            j: () => this.step(1),
            k: () => this.step(-1),
            c: () => this.decide('confirmed'),
            d: () => this.decide('dismissed'),
            u: () => this.undo(),
            r: () => this.takeFresh(),
            Escape: () => this.close(),
        };
        const action = actions[event.key];
        if (action) {
            event.preventDefault();
            void action();
        }
    };

    /** Moves along the list; where a flag is open, the next one takes its place. */
    private step(by: number): void {
        const index = this.flags.findIndex((flag) => flag.id === this.selected);
        const next = this.flags[Math.min(Math.max(index + by, 0), this.flags.length - 1)];
        if (!next) {
            return;
        }
        this.selected = next.id;
        const link = this.querySelector<HTMLElement>(`[data-flag="${next.id}"]`);
        link?.focus();
        link?.scrollIntoView({ block: 'nearest' });
        if (state('flag')) {
            go(withState({ flag: next.id }), 'replace');
        }
    }

    private close(): void {
        const flag = state('flag');
        if (flag) {
            go(withState({ flag: undefined }));
            void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-flag="${flag}"]`)?.focus());
        }
    }

    protected override firstUpdated(): void {
        this.addEventListener('focusin', (event) => {
            const flag = (event.target as HTMLElement).dataset?.['flag'];
            if (flag) {
                this.selected = flag;
            }
        });
    }
}

customElements.define('desk-page', DeskPage);
