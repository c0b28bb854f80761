import './styles.css';
import { html, nothing, type TemplateResult } from 'lit';
import { followLinks, MOVED } from './address';
import { askKeysBy } from './ledger';
import { entitle, Piece } from './piece';
import { pageAt } from './pages';
import './key-dialog';
import type { KeyDialog } from './key-dialog';
import './key-help';
import type { KeyHelp } from './key-help';

const SAID_FOR = 8_000;

interface FollowsAddress extends HTMLElement {
    follow?(): void;
}

/** The whole page: its head, the part that the address names, and what is told to who listens. */
class LedgerPage extends Piece {
    private spoken = '';
    private silence: number | undefined;
    private shown = location.pathname;
    private entitled = '';

    override connectedCallback(): void {
        super.connectedCallback();
        window.addEventListener(MOVED, this.moved);
        window.addEventListener('popstate', this.moved);
        document.addEventListener('click', followLinks);
        document.addEventListener('keydown', this.key);
        this.addEventListener('told', (event) => {
            this.say((event as CustomEvent<string>).detail);
        });
        askKeysBy((refused) => this.querySelector<KeyDialog>('key-dialog')!.ask(refused));
    }

    protected override render(): TemplateResult {
        const page = pageAt(location.pathname);
        if (this.entitled !== location.pathname) {
            this.entitled = location.pathname;
            entitle(page.title);
        }
        const link = (to: string, name: string) =>
            html`<a href=${to} aria-current=${location.pathname === to ? 'page' : nothing}>${name}</a>`;
        return html`<a class="skip" href="#content">Skip to the content</a>
            <header class="top">
                <a class="brand" href="/"><img src="/icon.svg" alt="" width="22" height="22" />Claimledger</a>
                <nav aria-label="Main">${link('/', 'Desk')}${link('/search', 'Search')}${link('/new', 'Hand in')}</nav>
                <button type="button" class="help" @click=${() => this.help()} aria-label="Keys">?</button>
            </header>
            <main id="content" tabindex="-1">${page.view}</main>
            <p class="told" role="status" aria-live="polite">${this.spoken}</p>
            <key-dialog></key-dialog>
            <key-help></key-help>`;
    }

    /** What is said lies over what is read, so it does not stay. */
    private say(words: string): void {
        clearTimeout(this.silence);
        this.spoken = words;
        this.requestUpdate();
        if (words) {
            this.silence = window.setTimeout(() => this.say(''), SAID_FOR);
        }
    }

    private help(): void {
        this.querySelector<KeyHelp>('key-help')!.open();
    }

    private key = (event: KeyboardEvent): void => {
        const at = event.target as HTMLElement;
        if (event.key === '?' && !at.closest('input, select, textarea, dialog')) {
            event.preventDefault();
            this.help();
        }
    };

    private moved = async (): Promise<void> => {
        const elsewhere = this.shown !== location.pathname;
        this.shown = location.pathname;
        this.say('');
        await this.updateComplete;
        this.querySelector<FollowsAddress>('main > *')?.follow?.();
        if (elsewhere) {
            window.scrollTo(0, 0);
            this.querySelector<HTMLElement>('#content')?.focus();
        }
    };
}

customElements.define('ledger-page', LedgerPage);
