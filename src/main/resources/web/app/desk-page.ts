import { html, nothing, type TemplateResult } from 'lit';
import { go, state, withState } from './address';
import { Asked, failed, toldOf, waiting } from './asked';
import { ChangedMeanwhile, Decisions } from './decisions';
import { flagFilterForm, flagFilters, isFiltered } from './flag-filters';
import { flagLine } from './flag-line';
import './flag-view';
import type { FlagView } from './flag-view';
import { ledger, type Flag, type Tagged, type Verdict } from './ledger';
import { FlagWatch, livenessInWords, type Liveness } from './live';
import { outletNames } from './outlet-names';
import { Piece } from './piece';
import { Shortcuts } from './shortcuts';
import { count } from './words';
import { WorkingList } from './working-list';

/** The working list of flags, beside the one that is open. */
class DeskPage extends Piece {
    private liveness: Liveness = 'connecting';
    private selected: string | undefined;
    private busy = false;
    private message = '';
    private readonly list = new WorkingList(this, (fresh) => this.tell(`${count(fresh, 'new flag')}. Press r to show.`));
    private readonly opened = new Asked<Tagged<Flag>>(this);
    private readonly decisions = new Decisions();
    private readonly watch = new FlagWatch(
        () => this.list.lookAgain(),
        (now) => this.liveness !== now && ((this.liveness = now), this.requestUpdate()),
    );

    constructor() {
        super();
        outletNames.tell(this);
        new Shortcuts(this, {
            j: () => this.step(1),
            k: () => this.step(-1),
            c: () => this.decide('confirmed'),
            d: () => this.decide('dismissed'),
            u: () => this.undo(),
            r: () => this.list.takeFresh(),
            Escape: () => this.close(),
        });
    }

    /** What comes up meanwhile is of no use before there is a list. */
    override connectedCallback(): void {
        super.connectedCallback();
        void this.follow().then(() => this.isConnected && this.watch.begin());
    }

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        this.watch.end();
    }

    /** Does what the address says now, the open flag before the list; settled when the first flags are listed. */
    async follow(): Promise<void> {
        const opened = this.openNamed();
        this.requestUpdate();
        await opened;
        await this.list.follow(flagFilters());
    }

    private async openNamed(): Promise<void> {
        const flag = state('flag');
        if (!flag) {
            this.opened.value = undefined;
            this.opened.failure = undefined;
        } else if (this.opened.value?.value.id !== flag) {
            const fromTheList = this.hasUpdated && this.opened.value === undefined;
            this.selected = flag;
            await this.opened.ask((signal) => ledger.flag(flag, signal));
            await this.goToOpened(fromTheList);
        }
    }

    /** Who opens a flag goes on in it. */
    private async goToOpened(fromTheList: boolean): Promise<void> {
        await this.updateComplete;
        const view = this.querySelector<FlagView>('flag-view');
        await view?.updateComplete;
        if (fromTheList) {
            this.querySelector<HTMLElement>('#opened')?.focus();
        }
        await view?.bothTold;
    }

    protected override render(): TemplateResult {
        const open = state('flag') !== undefined;
        return html`<div class="desk ${open ? 'with-flag' : ''}">
            <section class="list" aria-label="Flags">
                <div class="listhead">
                    ${open ? html`<h2>Flags</h2>` : html`<h1 tabindex="-1">Flags</h1>`}
                    <p class="liveness ${this.liveness}" role="status">${livenessInWords(this.liveness, this.list.lastHeard)}</p>
                </div>
                ${flagFilterForm()}
                ${this.message ? html`<p class="message" role="alert">${this.message}</p>` : nothing}
                ${this.list.fresh.length
                    ? html`<button type="button" class="fresh" @click=${this.list.takeFresh}>
                          ${count(this.list.fresh.length, 'new flag')}: show <kbd>r</kbd>
                      </button>`
                    : nothing}
                ${this.lines()}
            </section>
            ${open ? html`<section class="open" aria-label="Open flag">${this.openFlag()}</section>` : this.invitation()}
        </div>`;
    }

    private lines(): unknown {
        if (this.list.flags.length) {
            return html`<ol class="flags">
                    ${this.list.flags.map((flag) => flagLine(flag, flag.id === state('flag')))}
                </ol>
                ${this.list.goesOn
                    ? html`<button type="button" class="more" @click=${this.more}>Show older</button>`
                    : nothing}`;
        }
        if (this.list.first.failure !== undefined) {
            return failed(this.list.first.failure, this.list.first.again);
        }
        return this.list.awaited ? waiting('flags') : this.nothingThere();
    }

    private nothingThere(): TemplateResult {
        return isFiltered()
            ? html`<p class="empty">No flag matches. <a href="/">Show all that wait for a verdict</a></p>`
            : html`<p class="empty">
                  Nothing waits for a verdict. Flags come up as articles come in:
                  <a href="/new">hand one in</a>, or see <a href="/?verdict=all&state=all">all flags</a>.
              </p>`;
    }

    private more = async (): Promise<void> => {
        try {
            await this.list.more();
        } catch (failure) {
            this.message = toldOf(failure);
        }
        this.requestUpdate();
    };

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
        const flag = chosen?.value ?? this.list.named(this.selected);
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
        this.list.take(now);
        if (this.opened.value?.value.id === now.value.id) {
            this.opened.value = now;
        }
    }

    /** Moves along the list; where a flag is open, the next one takes its place. */
    private step(by: number): void {
        const next = this.list.from(this.selected, by);
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
