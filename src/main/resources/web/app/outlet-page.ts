import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Asked } from './asked';
import './claim-results';
import { ledger, type Article, type Merger, type Outlet, type OutletMetrics, type Share } from './ledger';
import { entitle, Piece } from './piece';
import { count, duration, moment, printed } from './words';

/** An outlet: how it is called, how it corrects itself and cites others, and what it has published. */
class OutletPage extends Piece {
    static override properties = { slug: { attribute: false } };
    declare slug: string;
    private readonly outlet = new Asked<Outlet>(this);
    private readonly metrics = new Asked<OutletMetrics>(this);
    private readonly articles = new Asked<Article[]>(this);
    private readonly mergers = new Asked<Merger[]>(this);

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('slug')) {
            const slug = this.slug;
            const outlet = this.outlet.ask((signal) => ledger.outlet(slug, signal)).then(() => this.arrive());
            const articles = this.articles.ask(async (signal) => (await ledger.articles({ outlet: slug, limit: 10 }, signal)).items);
            void Promise.all([outlet, articles]).then(() => this.measure(slug));
        }
    }

    private arrive(): void {
        const outlet = this.outlet.value;
        entitle(outlet?.name ?? 'Outlet');
        if (outlet?.merged?.length) {
            void this.mergers.ask((signal) => ledger.mergers(outlet.slug, signal));
        }
    }

    /** To measure takes longer than all else, so that begins when there is something to read. */
    private measure(slug: string): void {
        if (this.isConnected && slug === this.slug) {
            void this.metrics.ask((signal) => ledger.metrics(slug, signal));
        }
    }

    protected override render(): TemplateResult {
        return html`<div class="page">
            ${this.outlet.show(head, 'the outlet')} ${this.outlet.failure === undefined ? this.published() : nothing}
        </div>`;
    }

    private published(): TemplateResult {
        return html`${this.outlet.value?.merged?.length ? this.mergers.show(mergedInto, 'its other names') : nothing}
            <section aria-labelledby="metrics">
                <h2 id="metrics">How it corrects itself and cites others</h2>
                <p class="hint">Counted is what the ledger has, which may be few of its articles.</p>
                ${this.metrics.show((metrics) => figures(metrics), 'the figures')}
            </section>
            <div class="columns">
                <section aria-labelledby="articles">
                    <h2 id="articles">Newest articles</h2>
                    ${this.articles.show((articles) => articleList(articles), 'articles')}
                </section>
                <section aria-labelledby="claims">
                    <h2 id="claims">Newest claims</h2>
                    <claim-results .filters=${{ outlet: this.slug }} .none=${'It has published none of the claims in the ledger; it is only cited.'}></claim-results>
                </section>
            </div>`;
    }
}

function head(outlet: Outlet): TemplateResult {
    return html`<header class="pagehead">
        <p class="kicker"><span>Outlet</span></p>
        <h1 dir="auto">${printed(outlet.name)}</h1>
        <p class="beside">
            ${outlet.aliases.length ? html`<span>also ${outlet.aliases.map(printed).join(', ')}</span>` : nothing}
            ${outlet.domains.map((domain) => html`<span>${printed(domain)}</span>`)} <span>${outlet.timeZone}</span>
            <a href="/?outlet=${outlet.slug}&verdict=all&state=all">Its flags</a>
            <a href="/search?outlet=${outlet.slug}">Search its claims</a>
            <a href="/search?citedOutlet=${outlet.slug}">Who cites it</a>
        </p>
    </header>`;
}

/** The outlets that somebody holds to be this one, and why. */
function mergedInto(mergers: Merger[]): TemplateResult {
    return html`<section aria-labelledby="mergers">
        <h2 id="mergers">Held to be the same</h2>
        <ul class="lines">
            ${mergers.map(
                ({ alias, note, recordedBy, recordedAt }) => html`<li class="claimline">
                    <bdi>${printed(alias.name)}</bdi>
                    <p class="beside">
                        ${note ? html`<span dir="auto">${printed(note)}</span>` : nothing}
                        <span>merged ${moment(recordedAt)} by <bdi>${printed(recordedBy)}</bdi></span>
                    </p>
                </li>`,
            )}
        </ul>
    </section>`;
}

function articleList(articles: Article[]): TemplateResult {
    return articles.length
        ? html`<ol class="lines">
              ${articles.map(
                  (article) => html`<li class="claimline">
                      <a href="/articles/${article.id}" dir="auto">${printed(article.headline)}</a>
                      <p class="beside">
                          <span>${moment(article.publishedAt)}</span>
                          ${article.revisions > 1 ? html`<span>${count(article.revisions, 'revision')}</span>` : nothing}
                      </p>
                  </li>`,
              )}
          </ol>`
        : html`<p class="empty">No article of it is in the ledger.</p>`;
}

function figures(metrics: OutletMetrics): TemplateResult {
    const delay = metrics.correctionDelay;
    return html`<dl class="figures">
        ${figure('Stood before it was corrected', delay.median && duration(delay.median), `median of ${count(delay.of, 'correction')}`)}
        ${figure('Changed without a notice', share(metrics.silentChanges), ofMany(metrics.silentChanges, 'change'))}
        ${figure('One source alone', share(metrics.singleRoot), ofMany(metrics.singleRoot, 'claim'))}
        ${figure('Cites what was said', share(metrics.citationFidelity), ofMany(metrics.citationFidelity, 'citation'))}
    </dl>`;
}

function figure(name: string, value: string | undefined, of: string): TemplateResult {
    return html`<div>
        <dt>${name}</dt>
        <dd>${value ? html`<b>${value}</b>` : html`<span class="unknown">not known</span>`}<span>${of}</span></dd>
    </div>`;
}

function share(found: Share): string | undefined {
    return found.share === undefined ? undefined : `${Math.round(found.share * 100)} %`;
}

function ofMany(found: Share, one: string): string {
    return `${found.count} of ${count(found.of, one)} that can be judged, ${found.all} in all`;
}

customElements.define('outlet-page', OutletPage);
