import { html, nothing, type TemplateResult } from 'lit';
import { state } from './address';
import { toldOf } from './asked';
import { claimList } from './claim-list';
import { flagLine } from './flag-line';
import './import-view';
import { ledger, Refusal, type NewArticle, type Submission } from './ledger';
import { outletNames } from './outlet-names';
import { Piece } from './piece';
import { count, printed } from './words';

/** Takes an article as text or as a page's HTML, and shows what was found in it. */
class HandInPage extends Piece {
    private sending = false;
    private failure: unknown;
    private found: Submission | undefined;
    private isHtml = false;

    constructor() {
        super();
        outletNames.tell(this);
    }

    follow(): void {
        this.requestUpdate();
    }

    protected override render(): TemplateResult {
        const importId = state('import');
        if (importId) {
            return html`<div class="page">
                <h1 tabindex="-1">Import</h1>
                <import-view .importId=${importId}></import-view>
            </div>`;
        }
        const needed = !this.isHtml;
        return html`<div class="page">
            <h1 tabindex="-1">Hand in an article</h1>
            <form class="handin" @submit=${this.send}>
                <label class="wide">Address <input type="url" name="url" required maxlength="2048" placeholder="https://" /> ${this.wrong('/url')}</label>
                <label class="wide">
                    Text, or the HTML of the page
                    <textarea name="body" required rows="12" maxlength="1000000" @input=${this.look} aria-describedby="read-as"></textarea>
                    ${this.wrong('/text')} ${this.wrong('/html')}
                </label>
                <p class="hint wide" id="read-as">
                    ${this.isHtml
                        ? 'Read as HTML: what you leave out below is taken from the page.'
                        : 'Read as text. Paragraphs are told by empty lines.'}
                </p>
                <label>Outlet <input name="outlet" list="outlets" ?required=${needed} maxlength="200" autocomplete="off" /> ${this.wrong('/outlet')}</label>
                <label>Published (UTC) <input type="datetime-local" name="publishedAt" ?required=${needed} /> ${this.wrong('/publishedAt')}</label>
                <label class="wide">Headline <input name="headline" ?required=${needed} maxlength="1000" /> ${this.wrong('/headline')}</label>
                <datalist id="outlets">${outletNames.all().map(([, name]) => html`<option value=${name}></option>`)}</datalist>
                <button class="primary" ?disabled=${this.sending}>${this.sending ? 'Reading…' : 'Hand in'}</button>
            </form>
            <div role="status">
                ${this.sending ? html`<p class="waiting">Reading the article and comparing its claims with the ledger…</p>` : nothing}
            </div>
            ${this.failure === undefined ? nothing : html`<p class="message" role="alert">${toldOf(this.failure)}</p>`}
            ${this.found ? this.result(this.found) : nothing}
            <section aria-labelledby="many">
                <h2 id="many">Or many at once</h2>
                <import-view></import-view>
            </section>
        </div>`;
    }

    /** What is wrong with a member, where the service says so. */
    private wrong(pointer: string): TemplateResult | typeof nothing {
        const errors = this.failure instanceof Refusal ? (this.failure.problem.errors ?? []) : [];
        const wrong = errors.filter((error) => error.pointer === pointer || error.pointer?.startsWith(`${pointer}/`));
        return wrong.length ? html`<span class="wrong">${wrong.map((error) => error.detail).join(' ')}</span>` : nothing;
    }

    private look = (event: InputEvent): void => {
        const isHtml = /^\s*<(!doctype|html|head|body|article|meta|[a-z]+[\s>])/i.test((event.target as HTMLTextAreaElement).value);
        if (isHtml !== this.isHtml) {
            this.isHtml = isHtml;
            this.requestUpdate();
        }
    };

    private send = async (event: SubmitEvent): Promise<void> => {
        event.preventDefault();
        this.sending = true;
        this.failure = undefined;
        this.found = undefined;
        this.requestUpdate();
        try {
            this.found = await ledger.handIn(this.article(new FormData(event.target as HTMLFormElement)));
            this.tell(`${count(this.found.claims.length, 'claim')} found.`);
        } catch (failure) {
            this.failure = failure;
        }
        this.sending = false;
        this.requestUpdate();
        await this.updateComplete;
        this.querySelector<HTMLElement>('#result')?.focus();
    };

    private article(form: FormData): NewArticle {
        const said = (name: string) => String(form.get(name) ?? '').trim();
        const outlet = said('outlet');
        const publishedAt = said('publishedAt');
        return {
            url: said('url'),
            ...(this.isHtml ? { html: said('body') } : { text: said('body') }),
            ...(outlet ? { outlet: { name: outlet } } : {}),
            ...(said('headline') ? { headline: said('headline') } : {}),
            ...(publishedAt ? { publishedAt: new Date(`${publishedAt}Z`).toISOString() } : {}),
        };
    }

    private result({ article, claims, flags }: Submission): TemplateResult {
        return html`<section aria-labelledby="result">
            <h2 id="result" tabindex="-1">${count(claims.length, 'claim')} in <a href="/articles/${article.id}" dir="auto">${printed(article.headline)}</a></h2>
            ${claimList(claims, 'No claim was found in it.')}
            ${flags.length
                ? html`<h2>${count(flags.length, 'flag')}</h2>
                      <ol class="flags">${flags.map((flag) => flagLine(flag, false, `/?flag=${flag.id}&verdict=all&state=all`))}</ol>`
                : html`<p class="empty">Nothing in the ledger conflicts with it so far.</p>`}
        </section>`;
    }
}

customElements.define('hand-in-page', HandInPage);
