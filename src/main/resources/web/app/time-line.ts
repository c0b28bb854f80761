import { html, svg, type TemplateResult } from 'lit';
import type { HistoryEvent } from './ledger';
import { momentInWords } from './words';

const WIDEST = 860;
const ROOM_FOR_BOTH_ENDS = 560;
const EDGE = 24;
const APART = 30;
const PUBLISHED = 52;
const LEARNT = 142;

/** Where moments lie on an axis of their own: in proportion, but never so close that one hides another. */
export function places(times: number[], from: number, to: number, apart: number): number[] {
    const first = Math.min(...times);
    const length = Math.max(...times) - first;
    const order = times.map((_, index) => index).sort((left, right) => times[left]! - times[right]! || left - right);
    const gap = Math.min(apart, order.length > 1 ? (to - from) / (order.length - 1) : 0);
    const found = new Array<number>(times.length);
    let least = from;
    order.forEach((index, rank) => {
        const proportional = length ? from + ((times[index]! - first) / length) * (to - from) : from;
        const room = to - (order.length - 1 - rank) * gap;
        found[index] = Math.min(Math.max(proportional, least), room);
        least = found[index]! + gap;
    });
    return found;
}

/** What befell a claim, on two axes: when its outlet published it, and when the ledger learnt of it. */
export function timeLine(events: HistoryEvent[]): TemplateResult {
    const width = Math.min(WIDEST, document.documentElement.clientWidth - 2 * EDGE);
    const published = places(events.map((event) => Date.parse(event.revisedAt)), EDGE, width - EDGE, APART);
    const learnt = places(events.map((event) => Date.parse(event.recordedAt)), EDGE, width - EDGE, APART);
    return html`<div class="drawing" tabindex="0" role="group" aria-label="Its history drawn on two axes; told in words below">
        <svg viewBox="0 0 ${width} 180" width=${width} height="180" class="timeline">
            ${axis('Published', width, PUBLISHED, events.map((event) => event.revisedAt), PUBLISHED - 34)}
            ${axis('Learnt', width, LEARNT, events.map((event) => event.recordedAt), LEARNT + 34)}
            ${events.map((event, index) => {
                const [above, below] = [published[index]!, learnt[index]!];
                return svg`<g class="event kind-${event.kind}">
                    <title>${event.kind}</title>
                    <line x1=${above} y1=${PUBLISHED} x2=${below} y2=${LEARNT}></line>
                    ${point(above, PUBLISHED, index + 1)} ${point(below, LEARNT, index + 1)}
                </g>`;
            })}
        </svg>
    </div>`;
}

function axis(name: string, width: number, y: number, moments: string[], label: number): TemplateResult {
    const sorted = [...moments].sort();
    const [first, last] = [sorted[0]!, sorted.at(-1)!];
    return svg`<line class="axisline" x1="0" y1=${y} x2=${width} y2=${y}></line>
        <text class="axis" x="0" y=${label}><tspan class="axisname">${name}</tspan> ${momentInWords(first)}</text>
        ${first === last || width < ROOM_FOR_BOTH_ENDS ? '' : svg`<text class="axis" x=${width} y=${label} text-anchor="end">${momentInWords(last)}</text>`}`;
}

function point(x: number, y: number, number: number): TemplateResult {
    return svg`<circle cx=${x} cy=${y} r="11"></circle><text class="number" x=${x} y=${y + 4} text-anchor="middle">${number}</text>`;
}
