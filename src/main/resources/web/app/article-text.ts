import { html, nothing, type TemplateResult } from 'lit';
import { ledger, type Claim, type History } from './ledger';
import { cut } from './passage';
import { printed } from './words';

/** A claim where it stands in one revision, and whom it comes from. */
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

/** What became of the claims of an article, asked of each but once, so that its revisions can be slid through. */
export class Histories {
    private readonly known = new Map<string, Promise<History>>();

    of(claim: string): Promise<History> {
        let history = this.known.get(claim);
        if (!history) {
            history = ledger.history(claim);
            history.catch(() => this.known.delete(claim));
            this.known.set(claim, history);
        }
        return history;
    }
}

/** Where a claim stands in the revision that brought it; undefined for any other. */
export function placedAtOnce(claim: Claim, revision: string): Placed | undefined {
    const { evidence } = claim;
    return evidence?.revision === revision ? { claim, root: rootOf(claim), start: evidence.start, end: evidence.end } : undefined;
}

/** Where a claim stands in any revision; undefined where that does not have it. */
export async function placed(claim: Claim, revision: string, histories: Histories): Promise<Placed | undefined> {
    if (!claim.evidence || claim.evidence.revision === revision) {
        return placedAtOnce(claim, revision);
    }
    const history = await histories.of(claim.id);
    const place = history.items.find((event) => event.revision === revision && !event.successor)?.after;
    return place && place.revision === revision ? { claim, root: rootOf(claim), start: place.start, end: place.end } : undefined;
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
