import { LitElement } from 'lit';
import { printed, shortened } from './words';

/** An element of the page. It has no shadow, so that one style sheet dresses all and labels reach across elements. */
export class Piece extends LitElement {
    protected override createRenderRoot(): HTMLElement {
        return this;
    }

    /** Tells of something in words, for those who do not see it happen. */
    protected tell(words: string): void {
        this.dispatchEvent(new CustomEvent('told', { detail: words, bubbles: true }));
    }
}

/** Names the page for tabs, histories and who listens. */
export function entitle(name: string): void {
    document.title = `${shortened(printed(name), 70)} · Claimledger`;
}
