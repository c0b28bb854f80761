import { KEY } from './service.js';

let told = 0;

/** Another one in each run, so that one ledger serves several. */
const YEAR = 1950 + (Date.now() % 50);

/** What a client of the service's does beside the page. */
export function client(url) {
    async function call(method, path, body, headers = {}) {
        const answer = await fetch(`${url}/v1${path}`, {
            method,
            headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${KEY}`, ...headers },
            body: body && JSON.stringify(body),
        });
        if (!answer.ok) {
            throw new Error(`${method} ${path} → ${answer.status} ${await answer.text()}`);
        }
        return { body: await answer.json(), tag: answer.headers.get('ETag') };
    }
    return {
        read: async (path) => (await call('GET', path)).body,
        tagged: (path) => call('GET', path),
        handIn: async (article) => (await call('POST', '/articles', article)).body,
        merge: (alias, outlet, note) => call('POST', '/mergers', { alias, outlet, note }),
        decide: async (flag, verdict) => {
            const { tag } = await call('GET', `/flags/${flag}`);
            return call('PUT', `/flags/${flag}/verdict`, { verdict }, { 'If-Match': tag });
        },
        /** Two outlets that disagree on a subsidy of their own, far in time from all others; the flag that comes of it. */
        async dispute() {
            const name = `${Date.now().toString(36)}${++told}`;
            const by = (outlet, day, text) => ({
                url: `https://stories.example/${outlet}-${name}`,
                outlet: { name: `${outlet} ${name}` },
                headline: `The ferry of Velmar ${name}`,
                publishedAt: new Date(Date.UTC(YEAR, 2 * told, day)).toISOString(),
                text,
            });
            await this.handIn(by('Velmar Times', 3, 'The Velmar ferry subsidy remains in effect, Minister Eva Strand said.'));
            const { flags } = await this.handIn(by('Velmar Post', 4, 'The Velmar ferry subsidy was revoked, Governor Ola Berge said.'));
            return flags[0];
        },
        /** An outlet that repeats another's count, and follows when that one corrects it; the flag that is closed by it. */
        async followed() {
            const name = `${Date.now().toString(36)}${++told}`;
            const by = (outlet, day, text) => ({
                url: `https://stories.example/${outlet}-${name}`,
                outlet: { name: `${outlet} ${name}` },
                headline: 'Fire in the Larkhaven ferry harbour',
                publishedAt: new Date(Date.UTC(YEAR, 2 * told, 2)).toISOString(),
                ...(day > 2 && { revisedAt: new Date(Date.UTC(YEAR, 2 * told, day)).toISOString() }),
                text,
            });
            const herald = (boats) => `The fire in the Larkhaven ferry harbour destroyed ${boats} boats.`;
            const courier = (boats) => `Herald ${name} reported that the fire in the Larkhaven ferry harbour destroyed ${boats} boats.`;
            await this.handIn(by('Herald', 2, herald('twelve')));
            await this.handIn(by('Courier', 2, courier('twelve')));
            await this.handIn(by('Herald', 3, herald('nine')));
            await this.handIn(by('Courier', 4, courier('nine')));
            const { items } = await this.read(`/flags?state=closed&outlet=${`Courier-${name}`.toLowerCase()}`);
            return items[0];
        },
    };
}
