import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Asked } from './asked';
import { chain } from './chain';
import { statusChip, stated } from './claim-list';
import { stateChip, verdictChip } from './flag-line';
import { ledger, Refusal, type Article, type Claim, type Explanation, type Flag, type Operand, type Side } from './ledger';
import { outletNames } from './outlet-names';
import { comparedIn, passage } from './passage';
import { Piece } from './piece';
import { moment, outward, plain, printed } from './words';

interface Told {
    claim: Claim;
    text: string | undefined;
}

interface Sides {
    left: Told;
    right: Told;
}

/** An open flag: both passages side by side, the verdict, and then what the rule compared. */
class FlagView extends Piece {
    static override properties = { flag: { attribute: false }, busy: { attribute: false } };
    declare flag: Flag;
    declare busy: boolean;
    /** Settled when both passages are there, or cannot be had. */
    bothTold: Promise<void> | undefined;
    private readonly both = new Asked<Sides>(this);
    private readonly explanation = new Asked<Explanation | null>(this);
    private readonly articles = new Asked<Article[]>(this);

    constructor() {
        super();
        outletNames.tell(this);
    }

    protected override willUpdate(changed: PropertyValues<this>): void {
        const before = changed.get('flag');
        if (changed.has('flag') && before?.id !== this.flag.id) {
            const { left, right } = this.flag;
            const told = this.both.ask((signal) => bothOf(left, right, signal));
            this.bothTold = told;
            void this.explanation.ask((signal) => told.then(() => ledger.explanation(left.claim, right.claim, signal)).catch(unlessGone));
            void told.then(() => this.askArticles());
        }
    }

    private askArticles(): void {
        const { left, right } = this.both.value ?? {};
        const ids = new Set([left?.claim.article, right?.claim.article].filter((id) => id !== undefined));
        void this.articles.ask((signal) => Promise.all([...ids].map((id) => ledger.article(id, signal))));
    }

    /** The note that stands by the next verdict. */
    get note(): string {
        return this.querySelector<HTMLInputElement>('#note')?.value.trim() ?? '';
    }

    protected override render(): TemplateResult {
        const flag = this.flag;
        return html`<article class="flagview type-${flag.type}" aria-labelledby="opened">
            <p class="kicker">
                <span class="type">${flag.type}</span> <span>${plain(flag.subtype)}</span>
                ${verdictChip(flag)}${stateChip(flag)}
            </p>
            <h1 id="opened" tabindex="-1">${title(flag)}</h1>
            <p class="explanation" dir="auto">${printed(flag.explanation)}</p>
            ${this.verdict()} ${circumstances(flag)}
            ${this.both.show((both) => this.sides(both), 'both passages')}
        </article>`;
    }

    private verdict(): TemplateResult {
        const flag = this.flag;
        return html`<form class="verdict" @submit=${(event: Event) => event.preventDefault()}>
            <button type="button" class="primary" ?disabled=${this.busy} @click=${() => this.wish('confirmed')}>
                Confirm <kbd>c</kbd>
            </button>
            <button type="button" ?disabled=${this.busy} @click=${() => this.wish('dismissed')}>Dismiss <kbd>d</kbd></button>
            <button type="button" ?disabled=${this.busy} @click=${() => this.wish('undo')}>Undo <kbd>u</kbd></button>
            <label for="note" class="seen-not">Note to the verdict</label>
            <input id="note" maxlength="2000" placeholder="Why (optional)" autocomplete="off" />
            ${flag.decidedAt
                ? html`<p class="given">
                      ${flag.verdict}${flag.decidedBy ? html` by <bdi>${printed(flag.decidedBy)}</bdi>` : nothing}
                      ${moment(flag.decidedAt)}${flag.note ? html`: <bdi>${printed(flag.note)}</bdi>` : nothing}
                  </p>`
                : nothing}
        </form>`;
    }

    private wish(wish: 'confirmed' | 'dismissed' | 'undo'): void {
        this.dispatchEvent(new CustomEvent('wish', { detail: wish, bubbles: true }));
    }

    private sides({ left, right }: Sides): TemplateResult {
        const found = operands(this.flag, this.explanation.value ?? undefined);
        const article = left.claim.article ?? right.claim.article;
        return html`${article
                ? html`<p><a href="/articles/${article}/story?statement=${this.flag.left.claim}">What all outlets say on this event</a></p>`
                : nothing}
            <div class="sides">
                ${this.side(this.flag.left, left, found, 'left')} ${this.side(this.flag.right, right, found, 'right')}
            </div>
            ${this.explanation.show(
                (explanation) => html`${compared(this.flag, found)} ${explanation ? considered(explanation) : nothing}`,
                'what the rule compared',
            )}`;
    }

    private side(side: Side, told: Told, found: Operand[], which: 'left' | 'right'): TemplateResult {
        const { claim, text } = told;
        const article = this.articles.value?.find((one) => one.id === claim.article);
        return html`<section class="side" aria-label=${which === 'left' ? 'The earlier claim' : 'The later claim'}>
            <h2><a href="/outlets/${claim.outlet.slug}"><bdi>${printed(claim.outlet.name)}</bdi></a></h2>
            <p class="beside">
                ${claim.status === 'standing' ? nothing : statusChip(claim.status)}
                <span>published ${moment(claim.publishedAt)}</span> <span>${stated(claim)}</span>
            </p>
            ${text === undefined || !side.evidence
                ? html`<blockquote class="passage" dir="auto"><span class="claimed">${printed(claim.text)}</span></blockquote>`
                : passage(text, side.evidence.start, side.evidence.end, comparedIn(side, claim.text, found, which))}
            ${chain(claim)}
            <p class="beside">
                <a href="/claims/${claim.id}">This claim</a>
                ${claim.article
                    ? html`<a href="/articles/${claim.article}" dir="auto">${article ? printed(article.headline) : 'Its article'}</a>`
                    : outward(claim.url, 'Where it can be read')}
            </p>
        </section>`;
    }
}

async function bothOf(earlier: Side, later: Side, signal: AbortSignal): Promise<Sides> {
    const [left, right] = await Promise.all([told(earlier, signal), told(later, signal)]);
    return { left, right };
}

async function told(side: Side, signal: AbortSignal): Promise<Told> {
    const [claim, text] = await Promise.all([
        ledger.claim(side.claim, signal),
        side.evidence ? ledger.text(side.evidence.revision, signal) : undefined,
    ]);
    return { claim, text };
}

/** An explanation may be wanting, as of a claim that is no longer compared; all else is told without. */
function unlessGone(failure: unknown): null {
    if (failure instanceof Refusal && failure.status < 500) {
        return null;
    }
    throw failure;
}

function title(flag: Flag): TemplateResult {
    const left = outletNames.of(flag.left.outlet);
    const right = outletNames.of(flag.right.outlet);
    return left === right
        ? html`<bdi>${printed(left)}</bdi> and itself`
        : html`<bdi>${printed(left)}</bdi> and <bdi>${printed(right)}</bdi>`;
}

/** What the flag's rule laid side by side, as far as it finds the same today. */
function operands(flag: Flag, explanation: Explanation | undefined): Operand[] {
    const rule = explanation?.rules.find((considered) => considered.rule === flag.rule && considered.outcome === 'found');
    const found = rule?.operands.filter((weighed) => !weighed.silence).map((weighed) => weighed.operand) ?? [];
    return explanation?.left.claim === flag.right.claim
        ? found.map(({ name, left, leftSpan, right, rightSpan }) => ({
              name,
              left: right,
              leftSpan: rightSpan,
              right: left,
              rightSpan: leftSpan,
          }))
        : found;
}

function compared(flag: Flag, found: Operand[]): TemplateResult {
    return html`<section class="compared-by">
        <h2>What the rule compared</h2>
        <p class="beside">
            <span><code>${flag.rule}</code></span> <span>confidence ${flag.confidence.toFixed(2)}</span>
            <span>found ${moment(flag.recordedAt)}</span>
        </p>
        ${found.length
            ? html`<table>
                  <thead>
                      <tr>
                          <th scope="col">Compared</th>
                          <th scope="col">Left</th>
                          <th scope="col">Right</th>
                      </tr>
                  </thead>
                  <tbody>
                      ${found.map(
                          (operand) => html`<tr>
                              <th scope="row">${plain(operand.name)}</th>
                              <td dir="auto">${printed(operand.left)}</td>
                              <td dir="auto">${printed(operand.right)}</td>
                          </tr>`,
                      )}
                  </tbody>
              </table>`
            : html`<p class="empty">Asked today, the rule would not lay anything side by side; the flag stands as it was found.</p>`}
    </section>`;
}

function considered(explanation: Explanation): TemplateResult {
    const silent = explanation.rules.filter((rule) => rule.outcome === 'blocked' && rule.guard);
    return html`<details>
        <summary>Why other rules kept silent (${silent.length})</summary>
        <dl class="rules">
            ${silent.map(
                (rule) => html`<dt><code>${rule.rule}</code></dt>
                    <dd>${rule.guard?.sentence}</dd>`,
            )}
        </dl>
    </details>`;
}

/** What became of the two claims since: an outlet that is behind, one that followed, a verdict that no longer counts, later rules. */
function circumstances(flag: Flag): TemplateResult {
    const { stale, closed, lapsed, formerVerdict } = flag;
    return html`${stale
        ? html`<p class="note">
              <b><bdi>${printed(outletNames.of(stale.outlet))}</bdi></b> has been behind since ${moment(stale.since)}: it still
              says what the other outlet revised.
          </p>`
        : nothing}
    ${closed
        ? html`<p class="note">
              Closed ${moment(closed.at)}:
              ${closed.reason === 'followed' ? 'the outlet says so no more.' : 'the other outlet no longer says what it said instead.'}
          </p>`
        : nothing}
    ${lapsed
        ? html`<p class="note">
              Closed ${moment(lapsed.recordedAt)}: ruleset ${lapsed.ruleset} with ${lapsed.model} does not find this again.
          </p>`
        : nothing}
    ${formerVerdict
        ? html`<p class="note">
              It was ${formerVerdict.verdict} ${moment(formerVerdict.decidedAt)} and asks again.
              <span dir="auto">${printed(formerVerdict.why)}</span>
              ${formerVerdict.note ? html`The note was: <bdi>${printed(formerVerdict.note)}</bdi>` : nothing}
          </p>`
        : nothing}`;
}

customElements.define('flag-view', FlagView);
export type { FlagView };
