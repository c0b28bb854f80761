import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Asked } from './asked';
import './claim-results';
import { ledger, type Speaker } from './ledger';
import { entitle, Piece } from './piece';
import { plain, printed } from './words';

/** Somebody who is quoted: by which names, and what was said, in every outlet. */
class SpeakerPage extends Piece {
    static override properties = { slug: { attribute: false } };
    declare slug: string;
    private readonly speaker = new Asked<Speaker>(this);

    protected override willUpdate(changed: PropertyValues<this>): void {
        if (changed.has('slug')) {
            const slug = this.slug;
            void this.speaker.ask((signal) => ledger.speaker(slug, signal)).then(() => entitle(this.speaker.value?.name ?? 'Speaker'));
        }
    }

    protected override render(): TemplateResult {
        return html`<div class="page">
            ${this.speaker.show(head, 'the speaker')} ${this.speaker.failure === undefined ? said(this.slug) : nothing}
        </div>`;
    }
}

function head(speaker: Speaker): TemplateResult {
    const names = [...(speaker.sameAs ? [speaker.sameAs] : []), ...speaker.alsoKnownAs];
    return html`<header class="pagehead">
            <p class="kicker"><span>Speaker</span> <span>${plain(speaker.kind)}</span></p>
            <h1 dir="auto">${printed(speaker.name)}</h1>
            <p class="beside"><a href="/search?speaker=${speaker.slug}">Search what was said</a></p>
        </header>
        ${names.length
            ? html`<section aria-labelledby="names">
                  <h2 id="names">Held to be the same</h2>
                  <ul class="lines">
                      ${names.map(
                          (name) => html`<li class="claimline">
                              <a href="/speakers/${name.slug}"><bdi>${printed(name.name)}</bdi></a>
                              <p class="beside"><span>${printed(name.reason)}</span></p>
                          </li>`,
                      )}
                  </ul>
              </section>`
            : nothing}`;
}

function said(slug: string): TemplateResult {
    return html`<section aria-labelledby="said">
        <h2 id="said">What was said, in every outlet</h2>
        <claim-results .filters=${{}} .speaker=${slug} .none=${'No claim leads here.'}></claim-results>
    </section>`;
}

customElements.define('speaker-page', SpeakerPage);
