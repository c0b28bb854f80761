import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import './article-page';
import './claim-page';
import './desk-page';
import './hand-in-page';
import './outlet-page';
import './search-page';
import './speaker-page';
import './story-page';

interface PageShown {
    title: string;
    view: TemplateResult;
}

/** What stands at which address. */
export function pageAt(path: string): PageShown {
    const [room = '', name, part] = path.split('/').slice(1).map(decoded);
    const view = (shown: TemplateResult) => html`${keyed(path, shown)}`;
    const address = [`/${room}`, ...(name ? [':'] : []), ...(part ? [part] : [])].join('/');
    switch (address) {
        case '/':
            return { title: 'Desk', view: view(html`<desk-page></desk-page>`) };
        case '/search':
            return { title: 'Search', view: view(html`<search-page></search-page>`) };
        case '/new':
            return { title: 'Hand in an article', view: view(html`<hand-in-page></hand-in-page>`) };
        case '/claims/:':
            return { title: 'Claim', view: view(html`<claim-page .claimId=${name}></claim-page>`) };
        case '/articles/:':
            return { title: 'Article', view: view(html`<article-page .articleId=${name}></article-page>`) };
        case '/articles/:/story':
            return { title: 'Story', view: view(html`<story-page .articleId=${name}></story-page>`) };
        case '/outlets/:':
            return { title: 'Outlet', view: view(html`<outlet-page .slug=${name}></outlet-page>`) };
        case '/speakers/:':
            return { title: 'Speaker', view: view(html`<speaker-page .slug=${name}></speaker-page>`) };
        default:
            return {
                title: 'Nothing here',
                view: html`<div class="page"><h1>Nothing here</h1><p>No page has this address. <a href="/">To the desk</a></p></div>`,
            };
    }
}

function decoded(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}
