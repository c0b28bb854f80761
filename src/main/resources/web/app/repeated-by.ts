import { html, type PropertyValues, type TemplateResult } from 'lit';
import { Asked } from './asked';
import { ledger, type Story, type Telling } from './ledger';
import { Piece } from './piece';
import { count, printed } from './words';

interface Repeating {
    slug: string;
    name: string;
    tellings: Telling[];
}

/** What other articles print of the same, by outlet. */
class RepeatedBy extends Piece {
    static override properties = { articleId: { attribute: false } };
    declare articleId: string;
    private readonly story = new Asked<Story>(this);

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('articleId')) {
            const id = this.articleId;
            void this.story.ask((signal) => ledger.story(id, signal));
        }
    }

    protected override render(): TemplateResult {
        return html`<section aria-labelledby="repeated">
            <h2 id="repeated">Who says the same</h2>
            ${this.story.show((story) => outlets(elsewhere(story)), 'who says the same')}
        </section>`;
    }
}

/** The claims of other articles in the statements that this one makes, by outlet. */
function elsewhere(story: Story): Repeating[] {
    const same = story.statements
        .map((statement) => statement.cells.flatMap((cell) => cell.claims.filter((telling) => !telling.relation).map((telling) => ({ outlet: cell.outlet, telling }))))
        .filter((told) => told.some(({ telling }) => telling.article === story.article))
        .flat()
        .filter(({ telling }) => telling.article !== story.article);
    return story.outlets
        .map(({ slug, name }) => ({ slug, name, tellings: same.filter((one) => one.outlet === slug).map((one) => one.telling) }))
        .filter((outlet) => outlet.tellings.length);
}

function outlets(found: Repeating[]): TemplateResult {
    return found.length
        ? html`${found.map(byOutlet)}`
        : html`<p class="empty">Nothing else in the ledger says what this article says.</p>`;
}

function byOutlet({ slug, name, tellings }: Repeating): TemplateResult {
    return html`<h3>
            <a href="/outlets/${slug}"><bdi>${printed(name)}</bdi></a>, ${count(tellings.length, 'claim')}
        </h3>
        <ul class="lines small">
            ${tellings.map(
                (telling) => html`<li class="claimline">
                    <a class="words" href="/claims/${telling.claim}" dir="auto">${printed(telling.evidence?.exact ?? telling.text)}</a>
                </li>`,
            )}
        </ul>`;
}

customElements.define('repeated-by', RepeatedBy);
