import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Asked } from './asked';
import { chain } from './chain';
import { stated, statusChip } from './claim-list';
import { independenceGraph } from './independence-graph';
import {
    ledger,
    type Article,
    type Citation,
    type Claim,
    type History,
    type HistoryEvent,
    type Independence,
    type Relation,
    type Side,
} from './ledger';
import { outletNames } from './outlet-names';
import { passage } from './passage';
import { entitle, Piece } from './piece';
import { timeLine } from './time-line';
import { count, moment, outward, plain, printed } from './words';

interface Context {
    article: Article | undefined;
    text: string | undefined;
}

/** All that the ledger knows of a claim: its words and its path first, the rest as it comes. */
class ClaimPage extends Piece {
    static override properties = { claimId: { attribute: false } };
    declare claimId: string;
    private readonly claim = new Asked<Claim>(this);
    private readonly context = new Asked<Context>(this);
    private readonly citations = new Asked<Citation[]>(this);
    private readonly independence = new Asked<Independence>(this);
    private readonly history = new Asked<History>(this);
    private readonly relations = new Asked<Relation[]>(this);

    constructor() {
        super();
        outletNames.tell(this);
    }

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('claimId')) {
            const id = this.claimId;
            void this.claim.ask((signal) => ledger.claim(id, signal).then((claim) => this.arrive(claim)));
        }
    }

    /** What is asked of a claim takes longer than to read it, so that is asked when it is there. */
    private arrive(claim: Claim): Claim {
        const { id } = claim;
        entitle(claim.text);
        void this.context.ask((signal) => inContext(claim, signal));
        if (citesAnother(claim)) {
            void this.citations.ask((signal) => ledger.citations(id, signal));
        }
        void this.independence.ask((signal) => ledger.independence(id, signal));
        void this.history.ask((signal) => ledger.history(id, signal));
        void this.relations.ask(async (signal) => (await ledger.relations(id, { limit: 100 }, signal)).items);
        return claim;
    }

    protected override render(): TemplateResult {
        return html`<div class="page">${this.claim.show((claim) => this.shown(claim), 'the claim')}</div>`;
    }

    private shown(claim: Claim): TemplateResult {
        return html`<header class="pagehead">
                <p class="kicker"><span>Claim</span> <span>${plain(claim.kind)}</span> ${statusChip(claim.status)}</p>
                <h1 class="words" dir="auto">${printed(claim.text)}</h1>
                <p class="beside">
                    <a href="/outlets/${claim.outlet.slug}"><bdi>${printed(claim.outlet.name)}</bdi></a>
                    <span>${claim.modality}</span> <span>${stated(claim)}</span>
                    <span>published ${moment(claim.publishedAt)}</span> <span>learnt ${moment(claim.recordedAt)}</span>
                </p>
            </header>
            <div class="columns">
                <section aria-labelledby="context">
                    <h2 id="context">In its context</h2>
                    ${this.context.show((context) => printedIn(claim, context), 'its context')}
                </section>
                <section aria-labelledby="chain">
                    <h2 id="chain">Through whom we know</h2>
                    ${chain(claim)}
                    ${citesAnother(claim) ? this.citations.show((citations) => html`${citations.map(cited)}`, 'what those cited say') : nothing}
                </section>
            </div>
            <section aria-labelledby="independence">
                <h2 id="independence">Who stands behind it</h2>
                ${this.independence.show((found) => independence(found), 'its sources')}
            </section>
            <section aria-labelledby="history">
                <h2 id="history">What became of it</h2>
                ${this.history.show((told) => history(told), 'its history')}
            </section>
            <section aria-labelledby="relations">
                <h2 id="relations">What says the same, or something else</h2>
                ${this.relations.show((found) => relations(claim, found), 'its relations')}
            </section>`;
    }
}

async function inContext(claim: Claim, signal: AbortSignal): Promise<Context> {
    const [article, text] = await Promise.all([
        claim.article ? ledger.article(claim.article, signal) : undefined,
        claim.evidence ? ledger.text(claim.evidence.revision, signal) : undefined,
    ]);
    return { article, text };
}

function printedIn(claim: Claim, { article, text }: Context): TemplateResult {
    return html`${claim.evidence && text !== undefined
            ? passage(text, claim.evidence.start, claim.evidence.end)
            : html`<p class="empty">Entered by hand, without an article.</p>`}
        <p class="beside">
            ${article
                ? html`<a href="/articles/${article.id}?claim=${claim.id}" dir="auto">${printed(article.headline)}</a>
                      <a href="/articles/${article.id}/story?statement=${claim.id}">All outlets on this event</a>`
                : outward(claim.url, 'Where it can be read')}
        </p>`;
}

function citesAnother({ attribution, outlet }: Claim): boolean {
    return attribution.some((hop) => hop.kind === 'outlet' && hop.slug !== outlet.slug);
}

const CITED = {
    confirmed: 'said so itself',
    mismatch: 'said something else',
    unverifiable: 'has nothing on it in the ledger',
} as const;

/** Whether a cited outlet wrote what it is cited for. */
function cited(citation: Citation): TemplateResult {
    return html`<p class="beside">
        <span><bdi>${printed(outletNames.of(citation.outlet))}</bdi> ${CITED[citation.state]}</span>
        ${citation.claim ? html`<a href="/claims/${citation.claim}">What it said</a>` : nothing}
    </p>`;
}

function independence(found: Independence): TemplateResult {
    return html`<p class="figure">
            <b>${count(found.outlets, 'outlet')}</b>, <b>${count(found.roots, 'independent source')}</b>${found.unnamed
                ? html`, ${count(found.unnamed, 'source')} without a name`
                : nothing}
        </p>
        ${independenceGraph(found)}
        ${found.folded.map(
            (folded) => html`<p class="note">
                Counted as one, ${folded.why === 'common-owner' ? html`for ${folded.owner ?? 'one owner'} owns both` : 'for one text copies the other'}:
                ${folded.sources.map((source) => source.name).join(', ')}
            </p>`,
        )}
        <details ?open=${matchMedia('(width < 40rem)').matches}>
            <summary>The paths in words</summary>
            <ol class="paths">
                ${found.paths.map(
                    (path) => html`<li>
                        <a href="/claims/${path.claim}"><bdi>${printed(path.outlet.name)}</bdi></a>
                        ${path.steps.map((step) => html`<span class="arrow" aria-label="from"> ← </span><bdi>${printed(step.name)}</bdi>${step.cue ? html` <span class="kind">“${printed(step.cue)}”</span>` : nothing}`)}
                        ${path.steps.length ? nothing : html`<span class="kind">speaks for itself</span>`}
                        ${path.ending === 'root' ? nothing : html`<span class="chip">${plain(path.ending)}</span>`}
                    </li>`,
                )}
            </ol>
        </details>`;
}

function history(told: History): TemplateResult {
    return html`${timeLine(told.items)}
        <ol class="events">
            ${told.items.map((event, index) => happened(event, index + 1))}
        </ol>`;
}

function happened(event: HistoryEvent, number: number): TemplateResult {
    return html`<li>
        <p>
            <span class="number">${number}</span>
            <b>${event.kind}</b>
            ${event.number ? html`in revision ${event.number}` : nothing}
            ${event.significance && event.kind !== 'added' ? html`<span class="chip">${event.significance}</span>` : nothing}
            ${event.silent ? html`<span class="chip asks">no notice tells of it</span>` : nothing}
        </p>
        <p class="beside"><span>published ${moment(event.revisedAt)}</span> <span>learnt ${moment(event.recordedAt)}</span></p>
        ${event.before && event.before.exact !== event.after?.exact
            ? html`<p class="words" dir="auto"><del>${printed(event.before.exact)}</del></p>`
            : nothing}
        ${event.after ? html`<p class="words" dir="auto">${printed(event.after.exact)}</p>` : nothing}
        ${event.notice ? html`<p class="note" dir="auto">${printed(event.notice.exact)}</p>` : nothing}
        ${event.successor ? html`<p><a href="/claims/${event.successor}">What stands in its place</a></p>` : nothing}
        ${event.predecessor ? html`<p><a href="/claims/${event.predecessor}">In whose place it stands</a></p>` : nothing}
    </li>`;
}

/** How the other claim stands to this one; which of two came later counts only where one revises the other. */
const KINDS: [heading: string, is: (relation: Relation, otherIsLater: boolean) => boolean][] = [
    ['Contradicts it', ({ type }) => type === 'contradicts'],
    ['Disputes it', ({ type }) => type === 'disputes'],
    ['Updates it', ({ type }, later) => type === 'updates' && later],
    ['Is updated by it', ({ type }, later) => type === 'updates' && !later],
    ['Counts more of the same', ({ type }, later) => type === 'supersedes' && later],
    ['Counted less of the same', ({ type }, later) => type === 'supersedes' && !later],
    ['Says the same', ({ type }) => type === 'same'],
];

function relations(claim: Claim, found: Relation[]): TemplateResult {
    if (!found.length) {
        return html`<p class="empty">Nothing in the ledger says the same or contradicts it.</p>`;
    }
    return html`${KINDS.map(([heading, is]) => {
        const ofType = found.filter((relation) => is(relation, relation.left.claim === claim.id));
        return ofType.length
            ? html`<h3>${heading} (${ofType.length})</h3>
                  <ul class="lines">${ofType.map((relation) => other(claim, relation))}</ul>`
            : nothing;
    })}`;
}

function other(claim: Claim, relation: Relation): TemplateResult {
    const there: Side = relation.left.claim === claim.id ? relation.right : relation.left;
    return html`<li class="claimline">
        <a class="words" href="/claims/${there.claim}" dir="auto">${printed(there.evidence?.exact ?? relation.explanation)}</a>
        <p class="beside">
            ${there.status === 'standing' ? nothing : statusChip(there.status)}
            <a href="/outlets/${there.outlet}"><bdi>${printed(outletNames.of(there.outlet))}</bdi></a>
            <span><code>${relation.rule}</code></span> <span>confidence ${relation.confidence.toFixed(2)}</span>
        </p>
    </li>`;
}

customElements.define('claim-page', ClaimPage);
