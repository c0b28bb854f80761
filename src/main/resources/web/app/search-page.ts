import { html, nothing, type TemplateResult } from 'lit';
import { go, state, withState } from './address';
import './claim-counts';
import type { ClaimCounts } from './claim-counts';
import './claim-results';
import type { Claim, Filters } from './ledger';
import { outletNames } from './outlet-names';
import { Piece } from './piece';
import { count } from './words';

const KINDS = ['quotation', 'mixed', 'paraphrase', 'report', 'notice'];
const MODALITIES = ['asserted', 'denied', 'hedged', 'unclear', 'questioned', 'hypothetical', 'promised', 'wanted'];
const STATUSES = ['standing', 'amended', 'corrected', 'withdrawn'];
const FILTERS = ['outlet', 'citedOutlet', 'speaker', 'kind', 'modality', 'status', 'statedFrom', 'statedTo'];

/** Claims by their words, by what lies near a statement, and by whose they are. */
class SearchPage extends Piece {
    constructor() {
        super();
        outletNames.tell(this);
    }

    follow(): void {
        this.requestUpdate();
    }

    protected override render(): TemplateResult {
        const by = searchedBy();
        const filters = filtersBy(by);
        return html`<div class="page">
            <h1 tabindex="-1">Search</h1>
            <form class="search" role="search" @submit=${this.search}>
                <label class="wide">
                    Words, or a statement
                    <input type="search" name="words" .value=${state('for') ?? ''} maxlength=${by === 'q' ? 500 : 2000} />
                </label>
                <fieldset>
                    <legend>Find</legend>
                    <label><input type="radio" name="by" value="q" ?checked=${by === 'q'} /> these words</label>
                    <label><input type="radio" name="by" value="like" ?checked=${by === 'like'} /> what is close in meaning</label>
                </fieldset>
                <details ?open=${FILTERS.some((name) => state(name))}>
                    <summary>Narrow it down</summary>
                    <div class="filters">
                        ${this.field('outlet', 'Outlet', 'outlets')} ${this.field('citedOutlet', 'Cited outlet', 'outlets')}
                        ${this.field('speaker', 'Speaker')} ${this.select('kind', 'Kind', KINDS)}
                        ${this.select('modality', 'Modality', MODALITIES)} ${this.select('status', 'Status', STATUSES)}
                        ${this.date('statedFrom', 'Stated from')} ${this.date('statedTo', 'Stated to')}
                    </div>
                </details>
                <button class="primary">Search</button>
            </form>
            <datalist id="outlets">
                ${outletNames.all().map(([slug, name]) => html`<option value=${slug}>${name}</option>`)}
            </datalist>
            <div class="found">
                <section aria-labelledby="found">
                    <h2 id="found">${state('for') ? 'Found' : 'The newest claims'}${this.howMany(filters)}</h2>
                    <claim-results .filters=${filters} .none=${'No claim matches.'} @listed=${this.listed}></claim-results>
                </section>
                <claim-counts @counted=${() => this.requestUpdate()}></claim-counts>
            </div>
        </div>`;
    }

    private get counts(): ClaimCounts | null {
        return this.querySelector('claim-counts');
    }

    /** To count takes longer than to find, so that begins when there is something to read. */
    private listed = (event: CustomEvent<Claim[]>): void => {
        this.counts?.count(filtersBy(searchedBy()), event.detail);
    };

    private howMany(filters: Filters): TemplateResult | typeof nothing {
        const found = this.counts?.found(filters);
        return found === undefined ? nothing : html` <span class="kind">${count(found, 'claim')}</span>`;
    }

    private field(name: string, label: string, list?: string): TemplateResult {
        return html`<label>${label} <input name=${name} list=${list ?? nothing} .value=${state(name) ?? ''} autocomplete="off" /></label>`;
    }

    private date(name: string, label: string): TemplateResult {
        return html`<label>${label} <input type="date" name=${name} .value=${state(name) ?? ''} /></label>`;
    }

    private select(name: string, label: string, values: string[]): TemplateResult {
        return html`<label
            >${label}
            <select name=${name}>
                <option value="">any</option>
                ${values.map((value) => html`<option value=${value} ?selected=${state(name) === value}>${value}</option>`)}
            </select></label
        >`;
    }

    private search = (event: SubmitEvent): void => {
        event.preventDefault();
        const form = new FormData(event.target as HTMLFormElement);
        const said = (name: string) => String(form.get(name) ?? '').trim() || undefined;
        go(
            withState({
                for: said('words'),
                by: said('by') === 'like' ? 'like' : undefined,
                ...Object.fromEntries(FILTERS.map((name) => [name, said(name)])),
            }),
        );
    };
}

function searchedBy(): 'q' | 'like' {
    return state('by') === 'like' ? 'like' : 'q';
}

function filtersBy(by: 'q' | 'like'): Filters {
    return { [by]: state('for'), ...Object.fromEntries(FILTERS.map((name) => [name, state(name)])) };
}

customElements.define('search-page', SearchPage);
