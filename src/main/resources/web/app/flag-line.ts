import { html, nothing, type TemplateResult } from 'lit';
import { withState } from './address';
import type { Flag, Side } from './ledger';
import { outletNames } from './outlet-names';
import { moment, plain, printed } from './words';

export function verdictChip(flag: Flag): TemplateResult | typeof nothing {
    if (flag.verdict !== 'open') {
        return html`<span class="chip verdict-${flag.verdict}">${flag.verdict}</span>`;
    }
    return flag.formerVerdict ? html`<span class="chip asks">asks again</span>` : nothing;
}

export function stateChip(flag: Flag): TemplateResult | typeof nothing {
    return flag.state === 'closed' ? html`<span class="chip">closed, ${flag.closed?.reason ?? 'not found again'}</span>` : nothing;
}

function side(side: Side): TemplateResult {
    return html`<span class="side"
        ><b><bdi>${printed(outletNames.of(side.outlet))}</bdi></b>
        <span class="words" dir="auto">${printed(side.evidence?.exact ?? '')}</span></span
    >`;
}

/** A flag in the working list. */
export function flagLine(flag: Flag, open: boolean, to = withState({ flag: flag.id })): TemplateResult {
    return html`<li class="flagline type-${flag.type} ${flag.verdict === 'open' ? '' : 'decided'}">
        <a href=${to} data-flag=${flag.id} aria-current=${open ? 'true' : nothing}>
            <span class="head">
                <span class="type">${flag.type}</span>
                <span class="subtype">${plain(flag.subtype)}</span>
                ${verdictChip(flag)}${stateChip(flag)}
                <span class="when">${moment(flag.recordedAt)}</span>
            </span>
            ${side(flag.left)}${side(flag.right)}
        </a>
    </li>`;
}
