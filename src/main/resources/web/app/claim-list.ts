import { html, nothing, type TemplateResult } from 'lit';
import { chainLine } from './chain';
import type { Claim, ClaimStatus } from './ledger';
import { day, moment, plain, printed } from './words';

export function statusChip(status: ClaimStatus): TemplateResult {
    return html`<span class="chip status-${status}">${status}</span>`;
}

/** When it was said, as far as the article tells. */
export function stated(claim: Claim): TemplateResult | typeof nothing {
    if (claim.statedOn) {
        return html`stated ${day(claim.statedOn)}`;
    }
    return claim.statedWithin
        ? html`stated between ${day(claim.statedWithin.from)} and ${day(claim.statedWithin.to)}`
        : nothing;
}

/** A claim in a list: its words, whose they are, and how it stands. */
export function claimLine(claim: Claim): TemplateResult {
    return html`<li class="claimline">
        <a class="words" href="/claims/${claim.id}" dir="auto">${printed(claim.text)}</a>
        <p class="beside">
            ${claim.status === 'standing' ? nothing : statusChip(claim.status)}
            ${chainLine(claim)}
            <span>${plain(claim.kind)}${claim.modality === 'asserted' ? '' : `, ${claim.modality}`}</span>
            <span>${moment(claim.publishedAt)}</span>
        </p>
    </li>`;
}

export function claimList(claims: Claim[], none: string): TemplateResult {
    return claims.length
        ? html`<ol class="lines">${claims.map(claimLine)}</ol>`
        : html`<p class="empty">${none}</p>`;
}
