import { html, nothing, type TemplateResult } from 'lit';
import type { Hunk } from './ledger';
import { cut } from './passage';
import { plain, printed } from './words';

const KINDS = { insert: 'put in', delete: 'taken out', change: 'changed', move: 'moved' } as const;

/** One sentence that differs between two revisions, with the words that differ. */
export function hunk(change: Hunk): TemplateResult {
    const { before, after } = change;
    return html`<li class="hunk">
        <p class="beside">
            <b>${KINDS[change.kind]}</b> <span>${plain(change.significance)}</span>
            ${change.silent ? html`<span class="chip asks">no notice tells of it</span>` : nothing}
        </p>
        ${before && change.kind !== 'move'
            ? html`<p class="words" dir="auto">${words(before, change.kind === 'delete', change.words.map((word) => word.before), 'del')}</p>`
            : nothing}
        ${after
            ? html`<p class="words" dir="auto">${words(after, change.kind === 'insert', change.words.map((word) => word.after), 'ins')}</p>`
            : nothing}
        ${claims('Claims that stood there', change.claimsBefore)} ${claims('Claims that stand there', change.claimsAfter)}
    </li>`;
}

type Words = NonNullable<Hunk['before']>;

function words(sentence: Words, whole: boolean, differing: (Words | undefined)[], as: 'del' | 'ins'): unknown {
    const marks = whole
        ? [{ start: 0, end: sentence.exact.length, as }]
        : differing
              .filter((word) => word !== undefined)
              .map((word) => ({ start: word.start - sentence.start, end: word.end - sentence.start, as }));
    return cut(sentence.exact, marks).map((piece) => {
        const text = printed(piece.text);
        return piece.as.length ? (as === 'del' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`) : text;
    });
}

function claims(label: string, ids: string[]): TemplateResult | typeof nothing {
    return ids.length
        ? html`<p class="beside">${label}: ${ids.map((id, index) => html`<a href="/claims/${id}">${index + 1}</a> `)}</p>`
        : nothing;
}
