import { html, nothing, type TemplateResult } from 'lit';
import { go, state, withState } from './address';
import './claim-results';
import type { Counted } from './claim-results';
import type { Facets, Filters } from './ledger';
import { outletNames } from './outlet-names';
import { Piece } from './piece';
import { count, plain, printed } from './words';

const KINDS = ['quotation', 'mixed', 'paraphrase', 'report', 'notice'];
const MODALITIES = ['asserted', 'denied', 'hedged', 'unclear', 'questioned', 'hypothetical', 'promised', 'wanted'];
const STATUSES = ['standing', 'amended', 'corrected', 'withdrawn'];
const FILTERS = ['outlet', 'citedOutlet', 'speaker', 'kind', 'modality', 'status', 'statedFrom', 'statedTo'];

/** Claims by their words, by what lies near a statement, and by whose they are. */
class SearchPage extends Piece {
    private facets: Facets | undefined;
    private names = new Map<string, string>();

    constructor() {
        super();
        outletNames.tell(this);
    }

    follow(): void {
        this.requestUpdate();
    }

    protected override render(): TemplateResult {
        const by = state('by') === 'like' ? 'like' : 'q';
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
            <div class=${this.facets ? 'found with-facets' : 'found'}>
                ${this.facets ? this.counts(this.facets) : nothing}
                <section aria-labelledby="found">
                    <h2 id="found">${state('for') ? 'Found' : 'The newest claims'}${this.facets?.complete ? html` <span class="kind">${count(this.facets.claims, 'claim')}</span>` : nothing}</h2>
                    <claim-results .filters=${this.filters(by)} .none=${'No claim matches.'} @counted=${this.counted}></claim-results>
                </section>
            </div>
        </div>`;
    }

    private filters(by: 'q' | 'like'): Filters {
        return { [by]: state('for'), ...Object.fromEntries(FILTERS.map((name) => [name, state(name)])) };
    }

    private counted = (event: CustomEvent<Counted>): void => {
        this.facets = event.detail.facets;
        this.names = event.detail.names;
        this.requestUpdate();
    };

    private counts(facets: Facets): TemplateResult {
        return html`<aside class="facets" aria-label="How many of each">
            ${facets.complete ? nothing : html`<p class="hint">Counted among the newest ${facets.claims.toLocaleString('en')}.</p>`}
            ${Object.entries(facets.by)
                .filter(([, counted]) => counted.values.length)
                .map(
                    ([name, counted]) => html`<h2>${plain(name === 'citedOutlet' ? 'cited outlet' : name)}</h2>
                        <ul>
                            ${counted.values.slice(0, 8).map(
                                ({ value, claims }) => html`<li>
                                    <a href=${withState({ [name]: state(name) === value ? undefined : value })} aria-current=${state(name) === value ? 'true' : nothing}
                                        ><bdi>${printed(this.called(name, value))}</bdi></a
                                    >
                                    <span class="count">${claims}</span>
                                </li>`,
                            )}
                        </ul>`,
                )}
        </aside>`;
    }

    private called(facet: string, value: string): string {
        if (facet === 'outlet' || facet === 'citedOutlet') {
            return outletNames.of(value);
        }
        return this.names.get(value) ?? plain(value);
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

customElements.define('search-page', SearchPage);
