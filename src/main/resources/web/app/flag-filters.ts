import { html, type TemplateResult } from 'lit';
import { go, state, withState } from './address';
import { outletNames } from './outlet-names';

type Choice = [value: string, label: string];

export type FlagFilters = Record<string, string | undefined>;

const VERDICTS: Choice[] = [['', 'awaited'], ['confirmed', 'confirmed'], ['dismissed', 'dismissed'], ['all', 'any']];
const TYPES: Choice[] = [['', 'any'], ['contradiction', 'contradiction'], ['dispute', 'dispute'], ['update', 'update']];
const STATES: Choice[] = [['', 'open'], ['closed', 'closed'], ['all', 'any']];

/** The filters of the address: the open flags that wait for a verdict, unless others are asked for. */
export function flagFilters(): FlagFilters {
    return {
        type: state('type'),
        outlet: state('outlet'),
        state: openUnlessAsked('state'),
        verdict: openUnlessAsked('verdict'),
    };
}

function openUnlessAsked(name: string): string | undefined {
    const asked = state(name) ?? 'open';
    return asked === 'all' ? undefined : asked;
}

export function isFiltered(): boolean {
    return ['type', 'outlet', 'verdict', 'state'].some((name) => state(name));
}

/** Chooses which flags are listed; what is chosen is in the address at once. */
export function flagFilterForm(): TemplateResult {
    return html`<form class="filters" aria-label="Filter" @submit=${(event: Event) => event.preventDefault()}>
        ${select('verdict', 'Verdict', VERDICTS)} ${select('type', 'Type', TYPES)} ${select('state', 'State', STATES)}
        <label>Outlet
            <input name="outlet" list="outlets" .value=${state('outlet') ?? ''} placeholder="any" autocomplete="off" @change=${choose} />
        </label>
        <datalist id="outlets">
            ${outletNames.all().map(([slug, name]) => html`<option value=${slug}>${name}</option>`)}
        </datalist>
    </form>`;
}

function select(name: string, label: string, values: Choice[]): TemplateResult {
    const chosen = state(name) ?? '';
    return html`<label>${label}
        <select name=${name} @change=${choose}>
            ${values.map(([value, shown]) => html`<option value=${value} ?selected=${chosen === value}>${shown}</option>`)}
        </select></label
    >`;
}

function choose(event: Event): void {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
    go(withState({ [name]: value.trim(), flag: undefined }));
}
