import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, StandingClaim } from './ledger';
import { cut } from './passage';
import { printed } from './words';

/** A claim where it stands in a revision, and whom it comes from. */
export interface Placed {
    claim: Claim;
    root: string;
    start: number;
    end: number;
}

/** How the claims of one root are known in the text. */
export interface RootMark {
    number: number;
    colour: number;
}

const COLOURS = 6;

export function placed({ claim, start, end }: StandingClaim): Placed {
    return { claim, root: rootOf(claim), start, end };
}

function rootOf(claim: Claim): string {
    return claim.attribution.at(-1)?.name ?? claim.origin?.name ?? claim.outlet.name;
}

/** The roots in the order in which the text brings them. */
export function rootsOf(claims: Placed[]): Map<string, RootMark> {
    const roots = new Map<string, RootMark>();
    for (const { root } of claims) {
        if (!roots.has(root)) {
            roots.set(root, { number: roots.size + 1, colour: (roots.size % COLOURS) + 1 });
        }
    }
    return roots;
}

/** The text with its claims as links; where one lies within another, the inner one leads. */
export function markedArticle(
    text: string,
    claims: Placed[],
    roots: Map<string, RootMark>,
    chosen: string | undefined,
): TemplateResult {
    const marks = claims.map((one) => ({ start: one.start, end: one.end, as: one }));
    let paragraphStart = 0;
    const paragraphs = text.split('\n').map((paragraph) => {
        const from = paragraphStart;
        paragraphStart += paragraph.length + 1;
        return [from, from + paragraph.length] as const;
    });
    return html`<div class="printed">
        ${paragraphs
            .filter(([from, to]) => to > from)
            .map(
                ([from, to]) =>
                    html`<p dir="auto">${cut(text, marks, from, to).map((piece) => {
                        const inner = piece.as.reduce<Placed | undefined>(
                            (best, one) => (best && best.end - best.start <= one.end - one.start ? best : one),
                            undefined,
                        );
                        if (!inner) {
                            return printed(piece.text);
                        }
                        const root = roots.get(inner.root)!;
                        const first = piece.start === inner.start;
                        return html`<a class="claimmark root-${root.colour} ${inner.claim.id === chosen ? 'chosen' : ''}" href="/claims/${inner.claim.id}" title=${printed(inner.root)}>${first ? html`<sup class="rootnumber">${root.number}</sup>` : nothing}${printed(piece.text)}</a>`;
                    })}</p>`,
            )}
    </div>`;
}
