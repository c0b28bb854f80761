import { html, type TemplateResult } from 'lit';
import { Piece } from './piece';

const KEYS: [keys: string[], does: string][] = [
    [['j'], 'next flag'],
    [['k'], 'flag before'],
    [['Enter'], 'open it'],
    [['c'], 'confirm: the flag is right'],
    [['d'], 'dismiss: the flag is wrong'],
    [['u'], 'undo the last verdict of this sitting'],
    [['r'], 'show what is new'],
    [['Esc'], 'close the flag'],
    [['?'], 'this list'],
];

/** Which keys do what. */
class KeyHelp extends Piece {
    open(): void {
        this.querySelector('dialog')?.showModal();
    }

    protected override render(): TemplateResult {
        return html`<dialog aria-labelledby="keys">
            <h2 id="keys">Keys</h2>
            <dl class="keys">
                ${KEYS.map(
                    ([keys, does]) => html`<dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
                        <dd>${does}</dd>`,
                )}
            </dl>
            <form method="dialog"><button>Close</button></form>
        </dialog>`;
    }
}

customElements.define('key-help', KeyHelp);
export type { KeyHelp };
