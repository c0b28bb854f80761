import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { go, state, withState } from './address';
import { Asked } from './asked';
import { markedArticle, placed, rootsOf, type Placed } from './article-text';
import { hunk } from './article-changes';
import { chainLine } from './chain';
import { statusChip } from './claim-list';
import { ledger, type Article, type Changes, type Revision } from './ledger';
import { entitle, Piece } from './piece';
import './repeated-by';
import { count, dayInWords, moment, outward, plain, printed } from './words';

interface Known {
    article: Article;
    revisions: Revision[];
}

interface Print {
    text: string;
    claims: Placed[];
}

/** An article as it was printed, revision by revision, with its claims marked in place. */
class ArticlePage extends Piece {
    static override properties = { articleId: { attribute: false } };
    declare articleId: string;
    private readonly known = new Asked<Known>(this);
    private readonly print = new Asked<Print>(this);
    private readonly changes = new Asked<Changes>(this);
    private shownRevision = '';

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('articleId')) {
            const id = this.articleId;
            void this.known.ask((signal) => known(id, signal)).then(() => {
                entitle(this.known.value?.article.headline ?? 'Article');
                this.follow();
            });
        }
    }

    /** Shows the revision that the address names, the last one unless it names any; its text first. */
    follow(): void {
        const revision = this.revision();
        const article = this.known.value;
        if (article && revision && revision.id !== this.shownRevision) {
            this.shownRevision = revision.id;
            const read = this.print.ask((signal) => printOf(revision.id, signal)).then(() => this.showClaim());
            const before = article.revisions[article.revisions.indexOf(revision) - 1];
            if (before) {
                void this.changes.ask((signal) => read.then(() => ledger.changes(this.articleId, before.number, revision.number, signal)));
            }
        }
        this.requestUpdate();
    }

    private revision(): Revision | undefined {
        const revisions = this.known.value?.revisions ?? [];
        return revisions.find((one) => String(one.number) === state('revision')) ?? revisions.at(-1);
    }

    private async showClaim(): Promise<void> {
        const claim = state('claim');
        await this.updateComplete;
        if (claim) {
            this.querySelector(`a[href="/claims/${CSS.escape(claim)}"]`)?.scrollIntoView({ block: 'center' });
        }
    }

    protected override render(): TemplateResult {
        return html`<div class="page">${this.known.show((known) => this.article(known), 'the article')}</div>`;
    }

    private article(known: Known): TemplateResult {
        const { article, revisions } = known;
        const revision = this.revision()!;
        return html`<header class="pagehead">
                <p class="kicker"><span>Article</span> <span>${count(article.revisions, 'revision')}</span></p>
                <h1 dir="auto">${printed(revision.headline)}</h1>
                <p class="beside">
                    <a href="/outlets/${article.outlet.slug}"><bdi>${printed(article.outlet.name)}</bdi></a>
                    ${revision.byline ? html`<span dir="auto">${printed(revision.byline)}</span>` : nothing}
                    ${revision.origin ? html`<span>report of <a href="/outlets/${revision.origin.slug}"><bdi>${printed(revision.origin.name)}</bdi></a></span>` : nothing}
                    <span>published ${moment(article.publishedAt)}</span>
                    ${outward(article.url, 'At the outlet')}
                    <a href="/articles/${article.id}/story">All outlets on this event</a>
                </p>
            </header>
            ${revisions.length > 1 ? this.slider(revisions, revision) : nothing} ${notices(revision)}
            ${this.print.show((print) => this.text(print), 'the text')}`;
    }

    private slider(revisions: Revision[], shown: Revision): TemplateResult {
        const index = revisions.indexOf(shown);
        const select = (event: Event) => {
            const chosen = revisions[Number((event.target as HTMLInputElement).value)]!;
            go(withState({ revision: String(chosen.number), claim: undefined }), 'replace');
        };
        return html`<section class="revisions" aria-labelledby="revisions">
            <h2 id="revisions">Revisions</h2>
            <label for="revision">Revision ${shown.number} of ${revisions.length}, published ${moment(shown.revisedAt)}, learnt ${moment(shown.recordedAt)}</label>
            <input
                id="revision"
                type="range"
                min="0"
                max=${revisions.length - 1}
                .value=${String(index)}
                aria-valuetext="Revision ${shown.number}"
                @input=${select}
            />
            ${index > 0
                ? this.changes.show(
                      (changes) => html`<h3>What changed from revision ${changes.from.number} to ${changes.to.number}</h3>
                          ${changes.headline ? html`<p dir="auto">Headline: <del>${printed(changes.headline.before ?? '')}</del> <ins>${printed(changes.headline.after ?? '')}</ins></p>` : nothing}
                          ${changes.hunks.length
                              ? html`<ul class="hunks">${changes.hunks.map(hunk)}</ul>`
                              : html`<p class="empty">No sentence differs.</p>`}`,
                      'the changes',
                  )
                : html`<p class="empty">The first that the ledger has.</p>`}
        </section>`;
    }

    private text({ text, claims }: Print): TemplateResult {
        const roots = rootsOf(claims);
        return html`<div class="reading">
            <section aria-labelledby="text">
                <h2 id="text">The text</h2>
                ${markedArticle(text, claims, roots, state('claim'))}
            </section>
            <aside aria-labelledby="claims">
                <h2 id="claims">${count(claims.length, 'claim')}</h2>
                ${claims.length
                    ? html`<p class="hint">Coloured and numbered by whom they come from.</p>`
                    : html`<p class="empty">No claim was found in this revision.</p>`}
                ${[...roots].map(
                    ([name, root]) => html`<h3 class="root root-${root.colour}"><span class="rootnumber">${root.number}</span> <bdi>${printed(name)}</bdi></h3>
                        <ol class="lines small">
                            ${claims
                                .filter((one) => one.root === name)
                                .map(
                                    ({ claim }) => html`<li class="claimline">
                                        <a class="words" href="/claims/${claim.id}" dir="auto">${printed(claim.text)}</a>
                                        <p class="beside">${claim.status === 'standing' ? nothing : statusChip(claim.status)}${chainLine(claim)}</p>
                                    </li>`,
                                )}
                        </ol>`,
                )}
                <repeated-by .articleId=${this.articleId}></repeated-by>
            </aside>
        </div>`;
    }
}

async function known(id: string, signal: AbortSignal): Promise<Known> {
    const [article, revisions] = await Promise.all([
        ledger.article(id, signal),
        everyPage((cursor) => ledger.revisions(id, { limit: 100, cursor }, signal)),
    ]);
    revisions.sort((left, right) => left.revisedAt.localeCompare(right.revisedAt) || left.number - right.number);
    return { article, revisions };
}

async function printOf(revision: string, signal: AbortSignal): Promise<Print> {
    const [text, standing] = await Promise.all([ledger.text(revision, signal), ledger.standing(revision, signal)]);
    return { text, claims: standing.map(placed) };
}

async function everyPage<T>(ask: (cursor?: string) => Promise<{ items: T[]; nextCursor: string | null }>): Promise<T[]> {
    const items: T[] = [];
    let cursor: string | undefined;
    do {
        const page = await ask(cursor);
        items.push(...page.items);
        cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return items;
}

function notices(revision: Revision): TemplateResult | typeof nothing {
    return revision.notices.length
        ? html`<section aria-labelledby="notices">
              <h2 id="notices">What it says of its own changes</h2>
              ${revision.notices.map(
                  (notice) => html`<p class="note" dir="auto">
                      <b>${plain(notice.kind)}${notice.dated ? `, ${dayInWords(notice.dated)}` : ''}</b> ${printed(notice.exact)}
                  </p>`,
              )}
          </section>`
        : nothing;
}

customElements.define('article-page', ArticlePage);
