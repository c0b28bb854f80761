import { html, nothing, type TemplateResult } from 'lit';

/** Marks that turn the direction of writing, or are not seen, and so can make words look as they are not. */
const HIDDEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What an outlet printed, with what would be hidden made plain. */
export function printed(text: string): string {
    return text.replace(HIDDEN, (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

export function moment(instant: string): TemplateResult {
    return html`<time datetime=${instant}>${MOMENT.format(new Date(instant))} UTC</time>`;
}

export function momentInWords(instant: string): string {
    return `${MOMENT.format(new Date(instant))} UTC`;
}

export function day(date: string): TemplateResult {
    return html`<time datetime=${date}>${DAY.format(new Date(date))}</time>`;
}

export function dayInWords(date: string): string {
    return DAY.format(new Date(date));
}

/** An ISO 8601 duration in hours and days, as a newsroom counts. */
export function duration(iso: string): string {
    const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?)?$/.exec(iso);
    if (!parts) {
        return iso;
    }
    const minutes = (Number(parts[1] ?? 0) * 24 + Number(parts[2] ?? 0)) * 60 + Number(parts[3] ?? 0);
    if (minutes >= 2 * 24 * 60) {
        return `${Math.round(minutes / (24 * 60))} days`;
    }
    return minutes >= 120 ? `${Math.round(minutes / 60)} h` : `${minutes} min`;
}

/** A name from the vocabulary of the contract, as people write it. */
export function plain(name: string): string {
    return name.replaceAll('-', ' ');
}

export function count(number: number, one: string, many = `${one}s`): string {
    return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** A link out of the house, only where it leads to a web page. */
export function outward(url: string | undefined, text: string): TemplateResult | typeof nothing {
    if (!url) {
        return nothing;
    }
    return /^https?:\/\//i.test(url)
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>`
        : html`<span>${printed(url)}</span>`;
}

export function shortened(text: string, length: number): string {
    return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
