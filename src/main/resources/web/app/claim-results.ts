import { html, nothing, type TemplateResult } from 'lit';
import { Asked, toldOf } from './asked';
import { claimList } from './claim-list';
import { ledger, Refusal, type Claim, type ClaimPage, type Facets } from './ledger';
import type { Filters } from './ledger';
import { Piece } from './piece';

const FACETS = 'outlet,citedOutlet,speaker,kind,modality,status';

/** How many of each there are, and how the speakers among them are called, as far as the first claims tell. */
export interface Counted {
    facets: Facets | undefined;
    names: Map<string, string>;
}

/** Whether this service counts values; learnt from its first answer. */
let counts = true;

/** A list of claims that grows on demand, of the whole ledger or of one speaker. */
class ClaimResults extends Piece {
    static override properties = { filters: { attribute: false }, speaker: { attribute: false }, none: { attribute: false } };
    declare filters: Filters;
    declare speaker: string | undefined;
    declare none: string;
    private claims: Claim[] = [];
    private next: string | null = null;
    private asked = '';
    private message = '';
    private readonly first = new Asked<ClaimPage>(this);

    protected override willUpdate(): void {
        const asked = JSON.stringify([this.filters, this.speaker]);
        if (asked !== this.asked) {
            this.asked = asked;
            this.claims = [];
            void this.first.ask((signal) => this.load(signal)).then(() => this.tellFacets());
        }
    }

    private async load(signal?: AbortSignal, cursor?: string): Promise<ClaimPage> {
        const filters = { ...this.filters, limit: 20, cursor };
        const page = this.speaker
            ? await ledger.speakerClaims(this.speaker, filters, signal)
            : await this.counted(filters, cursor === undefined, signal);
        this.claims = [...this.claims, ...page.items];
        this.next = page.nextCursor;
        return page;
    }

    /** With the counts of values, where the service tells them. */
    private async counted(filters: Filters, wanted: boolean, signal?: AbortSignal): Promise<ClaimPage> {
        if (!counts || !wanted) {
            return ledger.claims(filters, signal);
        }
        try {
            return await ledger.claims({ ...filters, facets: FACETS }, signal);
        } catch (failure) {
            if (failure instanceof Refusal && failure.problem.errors?.some((error) => error.parameter === 'facets')) {
                counts = false;
                return ledger.claims(filters, signal);
            }
            throw failure;
        }
    }

    private tellFacets(): void {
        const speakers = this.claims.flatMap((claim) => claim.attribution).flatMap(({ slug, name }) => (slug ? [[slug, name] as const] : []));
        const detail = { facets: this.first.value?.facets, names: new Map(speakers) };
        this.dispatchEvent(new CustomEvent<Counted>('counted', { detail }));
    }

    private more = async (): Promise<void> => {
        this.message = '';
        try {
            await this.load(undefined, this.next ?? undefined);
        } catch (failure) {
            this.message = toldOf(failure);
        }
        this.requestUpdate();
    };

    protected override render(): TemplateResult {
        return html`${this.first.show(
            () => html`${claimList(this.claims, this.none)}
                ${this.message ? html`<p class="message" role="alert">${this.message}</p>` : nothing}
                ${this.next ? html`<button type="button" class="more" @click=${this.more}>Show more</button>` : nothing}`,
            'claims',
        )}`;
    }
}

customElements.define('claim-results', ClaimResults);
