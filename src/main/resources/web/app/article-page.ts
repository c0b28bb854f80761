import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { go, state, withState } from './address';
import { Asked } from './asked';
import { Histories, markedArticle, placed, placedAtOnce, rootsOf, type Placed } from './article-text';
import { hunk } from './article-changes';
import { chainLine } from './chain';
import { statusChip } from './claim-list';
import { ledger, type Article, type Changes, type Claim, type Revision } from './ledger';
import { entitle, Piece } from './piece';
import './repeated-by';
import { count, dayInWords, moment, outward, plain, printed } from './words';

interface Known {
    article: Article;
    revisions: Revision[];
    claims: Claim[];
}

/** An article as it was printed, revision by revision, with its claims marked in place. */
class ArticlePage extends Piece {
    static override properties = { articleId: { attribute: false } };
    declare articleId: string;
    private readonly known = new Asked<Known>(this);
    private readonly reading = new Asked<string>(this);
    private readonly marked = new Asked<Placed[]>(this);
    private readonly changes = new Asked<Changes>(this);
    private shownRevision = '';
    private histories = new Histories();

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('articleId')) {
            const id = this.articleId;
            this.histories = new Histories();
            void this.known.ask((signal) => known(id, signal)).then(() => {
                entitle(this.known.value?.article.headline ?? 'Article');
                this.follow();
            });
        }
    }

    /** Shows the revision that the address names, the last one unless it names any. */
    follow(): void {
        const revision = this.revision();
        const article = this.known.value;
        if (article && revision && revision.id !== this.shownRevision) {
            this.shownRevision = revision.id;
            void this.reading.ask((signal) => ledger.text(revision.id, signal)).then(() => this.showClaim());
            void this.marked.ask(() => placedIn(revision, article.claims, this.histories)).then(() => this.showClaim());
            const before = article.revisions[article.revisions.indexOf(revision) - 1];
            if (before) {
                void this.changes.ask((signal) => ledger.changes(this.articleId, before.number, revision.number, signal));
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
            ${this.reading.show((text) => this.text(text, known, revision), 'the text')}`;
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

    /** With the claims that this revision brought, and those of others as soon as it is known where they stand in it. */
    private text(text: string, known: Known, revision: Revision): TemplateResult {
        const claims = this.marked.value ?? inTextOrder(known.claims.map((claim) => placedAtOnce(claim, revision.id)));
        const roots = rootsOf(claims);
        return html`<div class="reading">
            <section aria-labelledby="text">
                <h2 id="text">The text</h2>
                ${markedArticle(text, claims, roots, state('claim'))}
            </section>
            <aside aria-labelledby="claims">
                <h2 id="claims">${count(claims.length, 'claim')}</h2>
                ${this.marked.show(
                    () => (claims.length ? html`<p class="hint">Coloured and numbered by whom they come from.</p>` : html`<p class="empty">No claim was found in this revision.</p>`),
                    'the claims of other revisions',
                )}
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
    const [article, revisions, claims] = await Promise.all([
        ledger.article(id, signal),
        everyPage((cursor) => ledger.revisions(id, { limit: 100, cursor }, signal)),
        everyPage((cursor) => ledger.claims({ article: id, limit: 100, cursor }, signal)),
    ]);
    revisions.sort((left, right) => left.revisedAt.localeCompare(right.revisedAt) || left.number - right.number);
    return { article, revisions, claims };
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

/** Where in a revision the claims stand; what another revision says must be asked of each claim. */
async function placedIn(revision: Revision, claims: Claim[], histories: Histories): Promise<Placed[]> {
    return inTextOrder(await Promise.all(claims.map((claim) => placed(claim, revision.id, histories))));
}

function inTextOrder(claims: (Placed | undefined)[]): Placed[] {
    return claims.filter((one) => one !== undefined).sort((left, right) => left.start - right.start);
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
