import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state, withState } from './address';
import { Asked } from './asked';
import { ledger, type Stance, type Statement, type Story, type Telling } from './ledger';
import { entitle, Piece } from './piece';
import { count, moment, printed } from './words';

type Cell = Statement['cells'][number];
type Column = Story['outlets'][number];

const MEANINGS: [stance: Stance, meaning: string][] = [
    ['says', 'prints it as its own finding, or from those who said it'],
    ['cites', 'prints it as the report of another outlet'],
    ['contradicts', 'prints what cannot hold beside it'],
    ['disputes', 'prints that somebody denies it'],
    ['updates', 'prints what revises it'],
    ['silent', 'nothing that the ledger has of it is on this'],
];

/** All outlets on one event: what is said, and how each outlet stands to it. */
class StoryPage extends Piece {
    static override properties = { articleId: { attribute: false } };
    declare articleId: string;
    private readonly story = new Asked<Story>(this);

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('articleId')) {
            const id = this.articleId;
            void this.story.ask((signal) => ledger.story(id, signal)).then(() => this.arrive());
        }
    }

    follow(): void {
        this.requestUpdate();
    }

    private async arrive(): Promise<void> {
        const story = this.story.value;
        entitle(story ? `Story: ${headlineOf(story)}` : 'Story');
        await this.updateComplete;
        this.querySelector('.statement.open')?.scrollIntoView({ block: 'nearest' });
    }

    protected override render(): TemplateResult {
        return html`<div class="page story">${this.story.show((story) => this.shown(story), 'the story')}</div>`;
    }

    private shown(story: Story): TemplateResult {
        const articles = story.outlets.reduce((sum, outlet) => sum + outlet.articles.length, 0);
        const shared = story.statements.filter((statement) => speakers(statement) > 1);
        const alone = story.statements.filter((statement) => !shared.includes(statement));
        const further = story.furtherStatements
            ? html`<p class="hint">${count(story.furtherStatements, 'further statement')} that fewer outlets speak to ${story.furtherStatements === 1 ? 'is' : 'are'} not shown.</p>`
            : nothing;
        return html`<header class="pagehead">
                <p class="kicker"><span>Story</span> <span>${count(story.outlets.length, 'outlet')}</span> <span>${count(articles, 'article')}</span></p>
                <h1 dir="auto">${printed(headlineOf(story))}</h1>
                <p class="beside">
                    <a href="/articles/${story.article}">The article from which it was gathered</a>
                    ${story.complete ? nothing : html`<span>A long story: only the articles and claims nearest to this one were looked at.</span>`}
                </p>
            </header>
            <section aria-labelledby="matrix">
                <h2 id="matrix">Who says what</h2>
                ${story.outlets.length === 1
                    ? html`<p class="note">No other outlet in the ledger tells of it so far.</p>`
                    : html`<p class="hint">A row is what several claims say alike, in the words of who published it first.</p>`}
                ${story.statements.length ? this.matrix(story.outlets, shared, alone) : html`<p class="empty">No claim of it stands.</p>`}
                ${further}
            </section>
            <details>
                <summary>What the words in the cells mean</summary>
                <dl class="rules">
                    ${MEANINGS.map(([stance, meaning]) => html`<dt>${stanceOf(stance)}</dt><dd>${meaning}</dd>`)}
                </dl>
            </details>`;
    }

    private matrix(outlets: Column[], shared: Statement[], alone: Statement[]): TemplateResult {
        const apart = shared.length > 0 && alone.length > 0;
        return html`<div class="matrix" role="group" aria-label="Statements by outlets" tabindex="0">
            <table role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">Statement</th>
                        ${outlets.map(column)}
                    </tr>
                </thead>
                <tbody role="rowgroup">${shared.map((statement) => this.row(statement, outlets))}</tbody>
                ${alone.length
                    ? html`<tbody role="rowgroup" class=${apart ? 'alone' : ''}>
                          ${apart
                              ? html`<tr role="row" class="apart">
                                    <th role="columnheader" scope="colgroup" colspan=${outlets.length + 1}>Said by one outlet alone (${alone.length})</th>
                                </tr>`
                              : nothing}
                          ${alone.map((statement) => this.row(statement, outlets))}
                      </tbody>`
                    : nothing}
            </table>
        </div>`;
    }

    private row(statement: Statement, outlets: Column[]): TemplateResult {
        const open = isAbout(statement, state('statement'));
        const names = new Map(outlets.map((outlet) => [outlet.slug, outlet.name]));
        return html`<tr role="row" class="statement ${open ? 'open' : ''}">
                <th scope="row" role="rowheader">
                    <a
                        class="words"
                        href=${withState({ statement: open ? undefined : statement.claim })}
                        aria-expanded=${open ? 'true' : 'false'}
                        dir="auto"
                        >${printed(statement.text)}</a
                    >
                    ${silents(statement, names)}
                </th>
                ${statement.cells.map((cell) => html`<td role="cell" class="cell ${cell.stance}">${stand(cell, names)}</td>`)}
            </tr>
            ${open
                ? html`<tr role="row" class="wordsof">
                      <td role="cell" colspan=${outlets.length + 1}>
                          <ul>${statement.cells.flatMap((cell) => cell.claims.map((telling) => words(telling, names.get(cell.outlet)!)))}</ul>
                      </td>
                  </tr>`
                : nothing}`;
    }
}

function headlineOf(story: Story): string {
    return story.outlets.flatMap((outlet) => outlet.articles).find((article) => article.id === story.article)!.headline;
}

function isSilent(cell: Cell): boolean {
    return cell.stance === 'silent';
}

function speakers(statement: Statement): number {
    return statement.cells.filter((cell) => !isSilent(cell)).length;
}

/** Whether a claim is among those that say it. */
function isAbout(statement: Statement, claim: string | undefined): boolean {
    return (
        statement.claim === claim ||
        statement.cells.some((cell) => cell.claims.some((telling) => telling.claim === claim && !telling.relation))
    );
}

function column(outlet: Column): TemplateResult {
    return html`<th scope="col" role="columnheader">
        <a href="/outlets/${outlet.slug}"><bdi>${printed(outlet.name)}</bdi></a>
        ${outlet.articles.map((article) => html`<a class="kind" href="/articles/${article.id}" title=${printed(article.headline)}>${moment(article.publishedAt)}</a>`)}
        ${outlet.articles.length ? nothing : html`<span class="kind">entered by hand</span>`}
    </th>`;
}

/** Who says nothing, where there is no room for a column of each. */
function silents(statement: Statement, names: Map<string, string>): TemplateResult | typeof nothing {
    const silent = statement.cells.filter(isSilent).map((cell) => printed(names.get(cell.outlet)!));
    return silent.length ? html`<span class="silents kind">Silent: ${silent.join(', ')}</span>` : nothing;
}

function stanceOf(stance: Stance): TemplateResult {
    return html`<span class="stance ${stance}">${stance}</span>`;
}

/** How an outlet stands to a statement; where little room is, the outlet is named again. */
function stand(cell: Cell, names: Map<string, string>): TemplateResult {
    const name = html`<span class="named" aria-hidden="true"><bdi>${printed(names.get(cell.outlet)!)}</bdi></span>`;
    const firstOfEach = cell.claims.filter((telling, index) => cell.claims.findIndex((one) => one.stance === telling.stance) === index);
    return html`${name} <span class="stands">${firstOfEach.length
        ? firstOfEach.map((telling) => html`<a class="stance ${telling.stance}" href="/claims/${telling.claim}" title=${printed(telling.text)}>${telling.stance}</a> `)
        : stanceOf('silent')}</span>`;
}

function words(telling: Telling, outlet: string): TemplateResult {
    return html`<li>
        <p class="beside">
            <b><bdi>${printed(outlet)}</bdi></b> ${stanceOf(telling.stance)}
            ${telling.cites.length
                ? html`<span>from ${telling.cites.map((cited, index) => html`${index ? ', ' : ''}<a href="/outlets/${cited.slug}"><bdi>${printed(cited.name)}</bdi></a>`)}</span>`
                : nothing}
        </p>
        <p class="words" dir="auto">
            <a href="/claims/${telling.claim}">${printed(telling.evidence?.exact ?? telling.text)}</a>
        </p>
    </li>`;
}

customElements.define('story-page', StoryPage);
