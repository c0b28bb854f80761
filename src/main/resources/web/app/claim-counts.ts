import { html, nothing, type TemplateResult } from 'lit';
import { state, withState } from './address';
import { Asked } from './asked';
import { ledger, Refusal, type Claim, type Facets, type Filters } from './ledger';
import { outletNames } from './outlet-names';
import { Piece } from './piece';
import { plain, printed } from './words';

const FACETS = 'outlet,citedOutlet,speaker,kind,modality,status';
const MOST_VALUES = 8;

/** Whether this service counts values; learnt from its first answer. */
let counts = true;

/** How many there are of each value among all that a search finds, each a link that narrows it down. */
class ClaimCounts extends Piece {
    private readonly counted = new Asked<Facets | null>(this);
    private names = new Map<string, string>();
    private of = '';

    constructor() {
        super();
        outletNames.tell(this);
    }

    /** Counts what the filters find; the speakers among them are called as in the first claims. */
    count(filters: Filters, first: Claim[]): void {
        this.names = new Map(
            first.flatMap((claim) => claim.attribution).flatMap(({ slug, name }) => (slug ? [[slug, name] as const] : [])),
        );
        this.of = JSON.stringify(filters);
        void this.counted.renew((signal) => countsOf(filters, signal)).then(() => this.dispatchEvent(new CustomEvent('counted')));
    }

    /** How many claims the filters find, as far as that is known. */
    found(filters: Filters): number | undefined {
        const facets = this.counted.waiting || this.of !== JSON.stringify(filters) ? undefined : this.counted.value;
        return facets?.complete ? facets.claims : undefined;
    }

    protected override render(): unknown {
        return counts ? this.counted.show((facets) => (facets ? this.values(facets) : nothing), 'counts') : nothing;
    }

    private values(facets: Facets): TemplateResult {
        return html`<aside class="facets" aria-label="How many of each">
            ${facets.complete ? nothing : html`<p class="hint">Counted among the newest ${facets.claims.toLocaleString('en')}.</p>`}
            ${Object.entries(facets.by)
                .filter(([, counted]) => counted.values.length)
                .map(
                    ([name, counted]) => html`<h2>${plain(name === 'citedOutlet' ? 'cited outlet' : name)}</h2>
                        <ul>
                            ${counted.values.slice(0, MOST_VALUES).map(({ value, claims }) => this.value(name, value, claims))}
                        </ul>`,
                )}
        </aside>`;
    }

    private value(facet: string, value: string, claims: number): TemplateResult {
        const chosen = state(facet) === value;
        return html`<li>
            <a href=${withState({ [facet]: chosen ? undefined : value })} aria-current=${chosen ? 'true' : nothing}
                ><bdi>${printed(this.called(facet, value))}</bdi></a
            >
            <span class="count">${claims.toLocaleString('en')}</span>
        </li>`;
    }

    private called(facet: string, value: string): string {
        return facet === 'outlet' || facet === 'citedOutlet' ? outletNames.of(value) : (this.names.get(value) ?? plain(value));
    }
}

/** Nothing where the service does not count. A statement ranks and leaves out nothing, so it need not be ranked by to count. */
async function countsOf({ like: _, ...filters }: Filters, signal: AbortSignal): Promise<Facets | null> {
    try {
        return counts ? ((await ledger.claims({ ...filters, facets: FACETS, limit: 1 }, signal)).facets ?? null) : null;
    } catch (failure) {
        if (failure instanceof Refusal && failure.problem.errors?.some((error) => error.parameter === 'facets')) {
            counts = false;
            return null;
        }
        throw failure;
    }
}

customElements.define('claim-counts', ClaimCounts);
export type { ClaimCounts };
