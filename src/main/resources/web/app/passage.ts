import { html, type TemplateResult } from 'lit';
import type { Operand, Side } from './ledger';
import { printed } from './words';

/** A stretch of a text that is to be seen, and as what. */
export interface Stretch<T> {
    start: number;
    end: number;
    as: T;
}

/** A piece of text in which all that is marked begins and ends with it. */
export interface Cut<T> {
    text: string;
    start: number;
    as: T[];
}

/** Cuts a text, or a part of it, where anything that is marked begins or ends. */
export function cut<T>(text: string, marks: Stretch<T>[], from = 0, to = text.length): Cut<T>[] {
    const borders = new Set([from, to]);
    for (const mark of marks) {
        borders.add(Math.min(Math.max(mark.start, from), to));
        borders.add(Math.min(Math.max(mark.end, from), to));
    }
    const sorted = [...borders].sort((left, right) => left - right);
    return sorted.slice(1).map((end, index) => {
        const start = sorted[index]!;
        return {
            text: text.slice(start, end),
            start,
            as: marks.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.as),
        };
    });
}

const FAR = 420;

/** The paragraphs around a stretch; of long ones the sentences near it. */
export function around(text: string, start: number, end: number): [from: number, to: number] {
    let from = text.lastIndexOf('\n', Math.max(start - 1, 0)) + 1;
    const newline = text.indexOf('\n', end);
    let to = newline < 0 ? text.length : newline;
    if (start - from > FAR) {
        const sentence = text.slice(from, start - FAR / 2).lastIndexOf('. ');
        from = sentence < 0 ? start - FAR : from + sentence + 2;
    }
    if (to - end > FAR) {
        const sentence = text.indexOf('. ', end + FAR / 2);
        to = sentence < 0 || sentence > to ? end + FAR : sentence + 1;
    }
    return [from, to];
}

/** The words that a rule laid side by side, by their place in the text; none where the whole claim is meant. */
export function comparedIn(side: Side, text: string, operands: Operand[], which: 'left' | 'right'): Stretch<'compared'>[] {
    const evidence = side.evidence;
    const words = evidence?.exact ?? text;
    const offset = evidence?.start ?? 0;
    return operands.flatMap((operand) => {
        const span = which === 'left' ? operand.leftSpan : operand.rightSpan;
        return span.start <= 0 && span.end >= words.length
            ? []
            : [{ start: offset + span.start, end: offset + span.end, as: 'compared' as const }];
    });
}

/** The words of a claim among those around them, with what a rule compared. */
export function passage(text: string, start: number, end: number, compared: Stretch<'compared'>[] = []): TemplateResult {
    const [from, to] = around(text, start, end);
    const marks: Stretch<'claim' | 'compared'>[] = [{ start, end, as: 'claim' }, ...compared];
    return html`<blockquote class="passage" dir="auto">${from > 0 ? '… ' : ''}${cut(text, marks, from, to).map(
        (piece) =>
            piece.as.includes('compared')
                ? html`<mark class="compared">${printed(piece.text)}</mark>`
                : piece.as.includes('claim')
                  ? html`<span class="claimed">${printed(piece.text)}</span>`
                  : printed(piece.text),
    )}${to < text.length ? ' …' : ''}</blockquote>`;
}
