import { html, nothing, type TemplateResult } from 'lit';
import { Piece } from './piece';

/** Asks for a key where the service wants to know who writes; it is kept until the tab is closed. */
class KeyDialog extends Piece {
    private refused = false;
    private answer: ((key: string | undefined) => void) | undefined;

    ask(refused: boolean): Promise<string | undefined> {
        this.refused = refused;
        this.requestUpdate();
        return new Promise((resolve) => {
            this.answer = resolve;
            this.querySelector('dialog')?.showModal();
        });
    }

    protected override render(): TemplateResult {
        return html`<dialog aria-labelledby="keyed" @close=${this.closed}>
            <form method="dialog">
                <h2 id="keyed">A key is needed</h2>
                <p>Who writes to this ledger shows a key. It is kept in this tab only.</p>
                ${this.refused ? html`<p class="message" role="alert">The key was refused.</p>` : nothing}
                <label>Key <input type="password" name="key" autocomplete="off" autofocus /></label>
                <p class="buttons">
                    <button value="use" class="primary">Use it</button>
                    <button value="cancel" formnovalidate>Cancel</button>
                </p>
            </form>
        </dialog>`;
    }

    private closed = (): void => {
        const dialog = this.querySelector('dialog')!;
        const field = dialog.querySelector('input')!;
        const key = dialog.returnValue === 'use' ? field.value.trim() : '';
        field.value = '';
        dialog.returnValue = '';
        this.answer?.(key || undefined);
        this.answer = undefined;
    };
}

customElements.define('key-dialog', KeyDialog);
export type { KeyDialog };
