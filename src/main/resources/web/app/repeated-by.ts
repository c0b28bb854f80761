import { html, nothing, type TemplateResult } from 'lit';
import { Asked } from './asked';
import { ledger, type Claim, type Relation, type Side } from './ledger';
import { outletNames } from './outlet-names';
import { Piece } from './piece';
import { count, printed } from './words';

/** What other outlets print of the same, by outlet; looked up when somebody wants to know. */
class RepeatedBy extends Piece {
    static override properties = { claims: { attribute: false } };
    declare claims: Claim[];
    private wanted = false;
    private readonly found = new Asked<Map<string, Side[]>>(this);

    protected override render(): TemplateResult {
        return html`<details @toggle=${this.look}>
            <summary>Who says the same</summary>
            ${this.wanted ? this.found.show(outlets, 'who says the same') : nothing}
        </details>`;
    }

    private look = (event: Event): void => {
        if ((event.target as HTMLDetailsElement).open && !this.wanted) {
            this.wanted = true;
            const claims = this.claims;
            void this.found.ask((signal) => elsewhere(claims, signal));
        }
    };
}

async function elsewhere(claims: Claim[], signal: AbortSignal): Promise<Map<string, Side[]>> {
    const relations = await Promise.all(
        claims.map(async (claim) => (await ledger.relations(claim.id, { type: 'same', limit: 100 }, signal)).items),
    );
    const own = new Set(claims.map((claim) => claim.id));
    const byOutlet = new Map<string, Side[]>();
    const sides = relations.flat().map((relation: Relation) => (own.has(relation.left.claim) ? relation.right : relation.left));
    for (const side of new Map(sides.filter((side) => !own.has(side.claim)).map((side) => [side.claim, side])).values()) {
        byOutlet.set(side.outlet, [...(byOutlet.get(side.outlet) ?? []), side]);
    }
    return byOutlet;
}

function outlets(found: Map<string, Side[]>): TemplateResult {
    return found.size
        ? html`${[...found].map(([outlet, sides]) => byOutlet(outlet, sides))}`
        : html`<p class="empty">Nothing else in the ledger says what this article says.</p>`;
}

function byOutlet(outlet: string, sides: Side[]): TemplateResult {
    return html`<h3>
            <a href="/outlets/${outlet}"><bdi>${printed(outletNames.of(outlet))}</bdi></a>, ${count(sides.length, 'claim')}
        </h3>
        <ul class="lines small">
            ${sides.map(
                (side) => html`<li class="claimline">
                    <a class="words" href="/claims/${side.claim}" dir="auto">${printed(side.evidence?.exact ?? side.claim)}</a>
                </li>`,
            )}
        </ul>`;
}

customElements.define('repeated-by', RepeatedBy);
