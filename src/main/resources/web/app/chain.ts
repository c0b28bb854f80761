import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Hop } from './ledger';
import { plain, printed } from './words';

/** Where a source has a page of its own. */
export function pageOf(source: { kind: string; slug?: string }): string | undefined {
    if (!source.slug) {
        return undefined;
    }
    return source.kind === 'outlet' ? `/outlets/${source.slug}` : `/speakers/${source.slug}`;
}

export function sourceName(source: { kind: string; slug?: string; name: string }): TemplateResult {
    const page = pageOf(source);
    const name = html`<bdi>${printed(source.name)}</bdi>`;
    return page ? html`<a href=${page}>${name}</a>` : name;
}

function hop(step: Hop): TemplateResult {
    return html`<li class="hop ${step.named ? '' : 'nameless'}">
        <span class="cue">${step.cue ? html`<bdi>${printed(step.cue)}</bdi>` : 'from'}</span>
        <span class="node">
            ${sourceName(step)}
            <span class="kind">${plain(step.kind)}${step.named ? '' : ', not named'}${step.medium ? `, ${plain(step.medium)}` : ''}</span>
        </span>
    </li>`;
}

/** The way of a claim from the outlet that prints it to whoever it is from, as a path. */
export function chain(claim: Claim): TemplateResult {
    return html`<ol class="chain" aria-label="From the outlet to the source">
        <li class="hop first">
            <span class="node">
                ${sourceName({ kind: 'outlet', ...claim.outlet })}
                <span class="kind">${claim.attribution.length ? 'prints it' : 'says it itself'}</span>
            </span>
        </li>
        ${claim.origin
            ? html`<li class="hop">
                  <span class="cue">prints the report of</span>
                  <span class="node">${sourceName({ kind: 'outlet', ...claim.origin })}<span class="kind">wire</span></span>
              </li>`
            : nothing}
        ${claim.attribution.map(hop)}
    </ol>`;
}

/** The same way in a line, the source last. */
export function chainLine(claim: Claim): TemplateResult {
    const names = [claim.outlet.name, ...(claim.origin ? [claim.origin.name] : []), ...claim.attribution.map((step) => step.name)].filter(
        (name, index, all) => name !== all[index - 1],
    );
    return html`<span class="chainline">${names.map(
        (name, index) => html`${index ? html`<span class="arrow" aria-label="from"> ← </span>` : nothing}<bdi>${printed(name)}</bdi>`,
    )}</span>`;
}
