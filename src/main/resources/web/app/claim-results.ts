import { html, nothing, type TemplateResult } from 'lit';
import { Asked, toldOf } from './asked';
import { claimList } from './claim-list';
import { ledger, type Claim, type ClaimPage, type Filters } from './ledger';
import { Piece } from './piece';

/** A list of claims that grows on demand, of the whole ledger or of one speaker; it tells of its first claims as `listed`. */
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
            void this.first.ask((signal) => this.load(signal)).then(() => this.tellListed());
        }
    }

    private async load(signal?: AbortSignal, cursor?: string): Promise<ClaimPage> {
        const filters = { ...this.filters, limit: 20, cursor };
        const page = await (this.speaker ? ledger.speakerClaims(this.speaker, filters, signal) : ledger.claims(filters, signal));
        this.claims = [...this.claims, ...page.items];
        this.next = page.nextCursor;
        return page;
    }

    private tellListed(): void {
        if (this.first.value) {
            this.dispatchEvent(new CustomEvent<Claim[]>('listed', { detail: this.claims }));
        }
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
