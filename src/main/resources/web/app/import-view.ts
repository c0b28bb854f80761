import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { go, withState } from './address';
import { Asked, toldOf } from './asked';
import { claimList } from './claim-list';
import { ledger, type Claim, type Import, type Omission, type Rejection } from './ledger';
import { Piece } from './piece';
import { count, printed } from './words';

const PAUSE = 1_000;

interface Progress {
    now: Import;
    rejections: Rejection[];
    omissions: Omission[];
    newest: Claim[];
}

/** Takes a file of many articles, and shows how far it is and what comes of it while it is read. */
class ImportView extends Piece {
    static override properties = { importId: { attribute: false } };
    declare importId: string | undefined;
    private readonly progress = new Asked<Progress>(this);
    private readonly running = new Asked<Import[]>(this);
    private sending = false;
    private failure: unknown;
    private timer: number | undefined;

    override disconnectedCallback(): void {
        super.disconnectedCallback();
        clearTimeout(this.timer);
    }

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('importId')) {
            clearTimeout(this.timer);
            if (this.importId) {
                this.progress.value = undefined;
                void this.look(this.importId);
            } else {
                void this.running.ask(async (signal) => (await ledger.imports({ state: 'running', limit: 5 }, signal)).items);
            }
        }
    }

    /** Again and again until it is over; what was heard last is shown while there is no answer. */
    private async look(id: string): Promise<void> {
        await this.progress.renew(async (signal) => {
            const [now, rejections, omissions, newest] = await Promise.all([
                ledger.import(id, signal),
                ledger.rejections(id, signal),
                ledger.omissions(id, signal),
                ledger.claims({ sort: 'recorded', limit: 5 }, signal),
            ]);
            return { now, rejections: rejections.items, omissions: omissions.items, newest: newest.items };
        });
        const { value, failure } = this.progress;
        if (this.isConnected && this.importId === id && (failure === undefined ? value && isGoingOn(value.now) : value)) {
            this.timer = window.setTimeout(() => void this.look(id), PAUSE);
        }
    }

    protected override render(): TemplateResult {
        return html`${this.importId ? this.progress.show((progress) => this.shown(progress), 'the import') : this.form()}`;
    }

    private form(): TemplateResult {
        return html`<form class="handin" @submit=${this.send}>
                <label class="wide">
                    A file with an article or a ClaimReview on each line (NDJSON)
                    <input type="file" name="lines" required accept=".ndjson,.jsonl,application/x-ndjson" />
                </label>
                <button ?disabled=${this.sending}>${this.sending ? 'Sending…' : 'Import'}</button>
            </form>
            ${this.failure === undefined ? nothing : html`<p class="message" role="alert">${toldOf(this.failure)}</p>`}
            ${(this.running.value ?? []).map(
                (one) => html`<p><a href=${withState({ import: one.id })}>An import is under way: ${one.read.toLocaleString('en')} of ${count(one.lines, 'line')}</a></p>`,
            )}`;
    }

    private send = async (event: SubmitEvent): Promise<void> => {
        event.preventDefault();
        const file = new FormData(event.target as HTMLFormElement).get('lines') as File;
        this.sending = true;
        this.failure = undefined;
        this.requestUpdate();
        try {
            const begun = await ledger.importLines(file);
            this.tell(`${count(begun.lines, 'line')} are kept and will be read.`);
            go(withState({ import: begun.id }));
        } catch (failure) {
            this.failure = failure;
        }
        this.sending = false;
        this.requestUpdate();
    };

    private shown({ now, rejections, omissions, newest }: Progress): TemplateResult {
        const going = isGoingOn(now);
        return html`<p class="figure" id="how-far"><b>${now.read.toLocaleString('en')}</b> of ${count(now.lines, 'line')} ${this.howItGoes(now)}</p>
            <progress aria-labelledby="how-far" max=${now.lines || 1} .value=${now.read}></progress>
            <p class="beside">
                <span>${now.recorded.toLocaleString('en')} recorded</span>
                <span>${now.known.toLocaleString('en')} known before</span>
                <span class=${now.rejected ? 'wrong' : ''}>${now.rejected.toLocaleString('en')} refused</span>
                ${now.reviews ? html`<span>${count(now.reviews, 'review')}</span>` : nothing}
                ${going && now.perSecond ? html`<span>${now.perSecond.toFixed(1)} a second</span>` : nothing}
            </p>
            ${this.progress.failure === undefined ? nothing : html`<p class="message" role="alert">${toldOf(this.progress.failure)}</p>`}
            <p class="buttons">
                ${going ? html`<button type="button" @click=${() => this.stop(now.id)}>Stop here</button>` : nothing}
                <a href="/new">Hand in something else</a>
            </p>
            ${lines('refused', 'Refused', rejections.map(whyRefused), now.rejected)}
            ${lines('not-whole', 'Not taken whole', omissions.map(whatIsMissing), now.omissions)}
            <section aria-labelledby="newest">
                <h2 id="newest">${going ? 'What comes in' : 'What came in last'}</h2>
                ${claimList(newest, 'No claim so far.')}
            </section>`;
    }

    private howItGoes(now: Import): string {
        if (!isGoingOn(now)) {
            return `read, ${now.state}`;
        }
        const seconds = now.perSecond ? (now.lines - now.read) / now.perSecond : undefined;
        return seconds === undefined ? 'read' : `read, about ${seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`} left`;
    }

    private async stop(id: string): Promise<void> {
        try {
            await ledger.stopImport(id);
        } catch (failure) {
            this.failure = failure;
        }
        void this.look(id);
    }
}

function isGoingOn(now: Import): boolean {
    return now.finishedAt === undefined;
}

interface Line {
    line: number;
    told: string;
}

function whyRefused({ line, problem }: Rejection): Line {
    return { line, told: told(problem.errors ?? []) || (problem.detail ?? problem.title) };
}

function whatIsMissing({ line, parts }: Omission): Line {
    return { line, told: told(parts) };
}

function told(parts: { pointer?: string; detail: string }[]): string {
    return parts.map((part) => `${part.pointer ?? ''} ${part.detail}`.trim()).join(' ');
}

function lines(name: string, title: string, first: Line[], all: number): TemplateResult | typeof nothing {
    if (!first.length) {
        return nothing;
    }
    return html`<section aria-labelledby=${name}>
        <h2 id=${name}>${title}</h2>
        <ol class="lines">
            ${first.map(({ line, told }) => html`<li class="claimline" dir="auto">Line ${line}: ${printed(told)}</li>`)}
        </ol>
        ${all > first.length ? html`<p class="hint">And ${count(all - first.length, 'further line')}.</p>` : nothing}
    </section>`;
}

customElements.define('import-view', ImportView);
