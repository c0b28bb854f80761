import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { hasBrowser, launch } from './browser.js';
import { KEY, startService } from './service.js';
import { client } from './stories.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

if (!hasBrowser) {
    console.log('SKIPPED: the page is not tested, for there is no Chromium here (apt-get install chromium, or CHROMIUM=its path)');
}

/** The page as its user sees it, in a real browser, over the packaged service. */
describe('the page', { skip: !hasBrowser, timeout: 480_000 }, () => {
    let service;
    let browser;
    let ledger;
    let context;
    let page;
    let troubles;

    before(async () => {
        service = await startService();
        browser = await launch();
        ledger = client(service.url);
    });
    after(async () => {
        await browser?.close();
        await service?.stop();
    });
    beforeEach(() => visitor());
    afterEach(async () => {
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await context.close();
        assert.deepEqual(troubles, []);
    });

    /** Somebody new at the page, whose every trouble is written down: errors, dialogs, and what other sites are asked for. */
    async function visitor(options = {}, key = KEY) {
        await context?.close();
        troubles = [];
        context = await browser.newContext({ baseURL: service.url, viewport: { width: 1440, height: 900 }, ...options });
        context.setDefaultTimeout(10_000);
        if (key) {
            await context.addInitScript((own) => sessionStorage.setItem('claimledger-key', own), key);
        }
        await context.addInitScript(() =>
            document.addEventListener('securitypolicyviolation', (event) => console.error(`refused: ${event.violatedDirective}`)),
        );
        page = await context.newPage();
        page.on('pageerror', (error) => troubles.push(error.message));
        page.on('dialog', (dialog) => {
            troubles.push(`a dialog: ${dialog.message()}`);
            void dialog.dismiss();
        });
        page.on('console', (line) => {
            if (line.text().startsWith('refused:')) {
                troubles.push(line.text());
            }
        });
        page.on('request', (request) => {
            if (!request.url().startsWith(service.url)) {
                troubles.push(`asks ${request.url()}`);
            }
        });
    }

    const heading = (name) => page.getByRole('heading', { name }).first();
    const verdictOf = async (flag) => (await ledger.read(`/flags/${flag}`)).verdict;
    const stanceOf = async (flag) => (await ledger.read(`/claims/${flag.left.claim}/relations`)).items[0].type;
    const sampleClaim = async () =>
        (await ledger.read('/claims?outlet=the-blaze&q=additional+sanctions+withdrawal')).items[0];
    const sampleArticle = async () => (await ledger.read('/articles?outlet=washington-examiner')).items[0];

    test('flags are decided on by keys alone, and undone by one', async () => {
        const flag = await ledger.dispute();
        await page.goto(`/?outlet=${flag.left.outlet}`);
        await page.locator('.flagline').waitFor();

        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        await page.locator('.sides mark').first().waitFor();
        assert.match(page.url(), new RegExp(`flag=${flag.id}`));
        const marked = await page.locator('.sides mark').allTextContents();
        assert.deepEqual(marked, ['in effect', 'was revoked']);
        assert.deepEqual(await page.locator('.sides h2').allTextContents().then(trimmed), [
            ...(await Promise.all([flag.left, flag.right].map(async (side) => (await ledger.read(`/outlets/${side.outlet}`)).name))),
        ]);
        assert.match(await page.locator('.chain').first().textContent(), /said\s+Eva Strand/);

        await page.keyboard.press('c');
        await page.getByRole('status').filter({ hasText: 'Confirmed. Press u to undo.' }).waitFor();
        assert.equal(await verdictOf(flag.id), 'confirmed');

        await page.keyboard.press('u');
        await page.getByRole('status').filter({ hasText: 'Undone' }).waitFor();
        assert.equal(await verdictOf(flag.id), 'open');

        await page.keyboard.press('Escape');
        await page.waitForURL((url) => !url.searchParams.has('flag'));
        assert.equal(await page.evaluate(() => document.activeElement?.dataset.flag), flag.id);
        await page.keyboard.press('?');
        await heading('Keys').waitFor();
    });

    test('a note goes with the verdict', async () => {
        const flag = await ledger.dispute();
        await page.goto(`/?flag=${flag.id}`);

        await page.getByLabel('Note to the verdict').fill('Two subsidies are meant.');
        await page.getByRole('button', { name: 'Dismiss' }).click();
        await page.locator('.given', { hasText: 'Two subsidies are meant.' }).waitFor();

        assert.equal((await ledger.read(`/flags/${flag.id}`)).note, 'Two subsidies are meant.');
    });

    test('nobody overrules a verdict unseen', async () => {
        const flag = await ledger.dispute();
        await page.goto(`/?outlet=${flag.left.outlet}&flag=${flag.id}`);
        await page.locator('.sides mark').first().waitFor();
        await ledger.decide(flag.id, 'dismissed');

        await page.keyboard.press('c');
        await page.getByRole('alert').filter({ hasText: 'It has changed since you saw it' }).waitFor();
        await page.locator('.flagview .verdict-dismissed').waitFor();

        assert.equal(await verdictOf(flag.id), 'dismissed');
    });

    test('the address holds the filters, and back goes back', async () => {
        await page.goto('/');
        await page.locator('.flagline').first().waitFor();
        await page.getByLabel('Type').selectOption('update');
        await page.waitForURL('**/?type=update');
        await page.locator('.flagline.type-update').first().waitFor();
        assert.equal(await page.locator('.flagline:not(.type-update)').count(), 0);

        await page.reload();
        await page.locator('.flagline.type-update').first().waitFor();
        assert.equal(await page.getByLabel('Type').inputValue(), 'update');
        await page.getByLabel('Outlet').fill('nobody-at-all');
        await page.getByLabel('Outlet').press('Enter');
        await page.getByText("No outlet in the ledger has the slug 'nobody-at-all'").waitFor();
        await page.goBack();
        await page.getByLabel('State').selectOption('closed');
        await page.getByText('No flag matches.').waitFor();

        await page.goBack();
        await page.locator('.flagline.type-update').first().waitFor();
    });

    test('what is closed waits for nobody, and is found by its state', async () => {
        const flag = await ledger.followed();
        await page.goto(`/?outlet=${flag.left.outlet}`);
        await page.locator('.flagline').first().waitFor();
        assert.equal(await page.locator(`[data-flag="${flag.id}"]`).count(), 0);

        await page.getByLabel('State').selectOption('closed');
        await page.waitForURL('**&state=closed');
        await page.locator('.flagline .chip', { hasText: 'closed, followed' }).waitFor();
        assert.equal(await page.locator(`[data-flag="${flag.id}"]`).count(), 1);
    });

    test('what comes up is offered without moving what is read', async () => {
        await page.goto('/');
        await page.locator('.flagline').first().waitFor();
        const first = await page.locator('.flagline a').first().getAttribute('data-flag');

        const flag = await ledger.dispute();
        await page.evaluate(() => window.dispatchEvent(new Event('online')));
        await page.getByRole('button', { name: /new flag/ }).waitFor();
        assert.equal(await page.locator('.flagline a').first().getAttribute('data-flag'), first);

        await page.keyboard.press('r');
        await page.locator(`[data-flag="${flag.id}"]`).waitFor();
    });

    test('a stream of flags is listened to where the service has one', async () => {
        let raise;
        const raised = new Promise((resolve) => (raise = resolve));
        await page.route('**/v1/flags/stream', async (route) => {
            await raised;
            const body = 'retry: 60000\n\nevent: flag.raised\nid: 7\ndata: {}\n\n';
            await route.fulfill({ status: 200, contentType: 'text/event-stream', body });
        });
        await page.goto('/');
        await page.locator('.flagline').first().waitFor();

        await ledger.dispute();
        raise();
        await page.getByRole('button', { name: '1 new flag' }).waitFor();
    });

    test('a stream that broke off is taken up again, with a key once reading needs one', async () => {
        const keys = [];
        await page.route('**/v1/flags/stream', async (route) => {
            const key = route.request().headers()['authorization'];
            keys.push(key);
            await (key
                ? route.fulfill({ status: 200, contentType: 'text/event-stream', body: ': 7\n\n' })
                : route.fulfill({ status: 401, json: { title: 'Who are you?', status: 401 } }));
        });
        await page.goto('/');
        await page.locator('.flagline').first().waitFor();
        await page.waitForFunction(() => document.querySelector('.liveness.connecting'));
        for (const end = Date.now() + 10_000; keys.length < 3 && Date.now() < end; ) {
            await page.waitForTimeout(100);
        }
        assert.deepEqual(keys.slice(0, 3), [undefined, `Bearer ${KEY}`, `Bearer ${KEY}`]);
    });

    test('what the browser asks ahead of the page is what the page asks', async () => {
        const flag = await ledger.dispute();
        const claim = await sampleClaim();
        const article = await sampleArticle();
        const speaker = (await ledger.read('/speakers?limit=1')).items[0];
        const paths = ['/', `/?flag=${flag.id}`, '/search', `/claims/${claim.id}`, `/articles/${article.id}`,
            `/articles/${article.id}/story`, `/outlets/${article.outlet.slug}`, `/speakers/${speaker.slug}`];
        const inVain = [];

        const opened = await Promise.all(paths.map(async (path) => {
            const one = await context.newPage();
            one.on('console', (line) => line.text().includes('preload') && inVain.push(`${path}: ${line.text()}`));
            const answer = await one.goto(path);
            assert.match(answer.headers()['link'] ?? '', /rel=preload/, path);
            return one;
        }));
        // Chromium says some seconds after a page has loaded that nobody took what was asked ahead.
        await page.waitForTimeout(6_000);
        await Promise.all(opened.map((one) => one.close()));

        assert.deepEqual(inVain, []);
    });

    test('it says so when it is offline, slow or refused, and records nothing', async () => {
        const flag = await ledger.dispute();
        await page.goto(`/?outlet=${flag.left.outlet}&flag=${flag.id}`);
        await page.locator('.sides mark').first().waitFor();
        await context.setOffline(true);
        await page.keyboard.press('c');
        await page.getByRole('alert').filter({ hasText: 'The verdict was not recorded.' }).waitFor();
        await page.getByText('No connection').waitFor();
        await context.setOffline(false);
        assert.equal(await verdictOf(flag.id), 'open');

        let broken = true;
        let answer;
        const awaited = new Promise((resolve) => (answer = resolve));
        await page.route('**/v1/claims?*', async (route) => {
            await awaited;
            await (broken ? route.fulfill({ status: 503, json: { title: 'The ledger rests', status: 503 } }) : route.continue());
        });
        await page.goto('/search');
        await page.getByText('Loading claims…').waitFor();
        answer();
        await page.getByText('The ledger rests').waitFor();
        broken = false;
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.locator('.claimline').first().waitFor();
    });

    test('who writes is asked for a key where the service wants one', async () => {
        await visitor({}, null);
        const flag = await ledger.dispute();
        const shown = [];
        await page.route('**/verdict', async (route) => {
            const own = route.request().headers()['authorization'];
            shown.push(own);
            await (own === `Bearer ${KEY}`
                ? route.continue()
                : route.fulfill({ status: 401, json: { title: 'Who are you?', status: 401 } }));
        });
        await page.goto(`/?flag=${flag.id}`);
        await page.getByRole('button', { name: 'Confirm' }).click();
        await page.getByLabel('Key', { exact: true }).fill('wrong');
        await page.keyboard.press('Enter');
        await page.getByText('The key was refused.').waitFor();
        await page.getByLabel('Key', { exact: true }).fill(KEY);
        await page.keyboard.press('Enter');
        await page.locator('.flagview .verdict-confirmed').waitFor();

        assert.deepEqual(shown, [undefined, 'Bearer wrong', `Bearer ${KEY}`]);
    });

    test('what one came for is shown before what takes longer', async () => {
        const claim = await sampleClaim();
        const article = await sampleArticle();
        const { items } = await ledger.read('/flags?type=contradiction&outlet=the-blaze');
        let answer;
        const awaited = new Promise((resolve) => (answer = resolve));
        await page.route(/v1\/(explanations|articles\/[^/]+$|.*\/(independence|history|relations|metrics)|.*[?&]facets=)/, async (route) => {
            await awaited;
            await route.continue().catch(() => {});
        });

        await page.goto(`/claims/${claim.id}`);
        await page.locator('h1.words', { hasText: 'It was announced today' }).waitFor();
        await page.locator('.chain').waitFor();
        await page.getByText('Loading its history…').waitFor();
        await page.goto(`/?flag=${items[0].id}`);
        await page.locator('.side:nth-child(2) .passage .claimed').waitFor();
        await page.getByText('Loading what the rule compared…').waitFor();
        await page.goto(`/outlets/${article.outlet.slug}`);
        await heading(article.outlet.name).waitFor();
        await page.locator('.claimline .words').first().waitFor();
        await page.getByText('Loading the figures…').waitFor();
        await page.goto('/search?for=sanctions');
        await page.locator('.claimline').first().waitFor();
        await page.getByText('Loading counts…').waitFor();

        answer();
        await page.getByRole('complementary', { name: 'How many of each' }).waitFor();
        await page.getByRole('heading', { name: /^Found \d+ claims$/ }).waitFor();
    });

    test('a claim shows its words, its path, its sources and its history', async () => {
        const claim = await sampleClaim();
        await page.goto(`/claims/${claim.id}`);

        await page.locator('.passage .claimed').waitFor();
        assert.equal(await page.locator('.passage .claimed').textContent(), claim.evidence.exact);
        assert.match(await page.title(), /^It was announced today .* · Claimledger$/);
        assert.match(await page.locator('.chain').textContent(), /The Blaze\s+prints it\s+tweeted\s+Donald Trump/);
        await page.getByText('2 outlets, 1 independent source').waitFor();
        assert.deepEqual(await page.locator('.graph .box text').allTextContents(), ['The Blaze', 'Donald Trump', 'Washington Examiner']);
        assert.equal(await page.locator('.graph .edge').count(), 2);
        assert.deepEqual(await page.locator('.timeline .axisname').allTextContents(), ['Published', 'Learnt']);
        await heading(/Contradicts it/).waitFor();

        await page.locator('.graph a').filter({ hasText: 'Donald Trump' }).click();
        await page.waitForURL('**/speakers/donald-trump');
        await heading('Donald Trump').waitFor();
        await page.goBack();
        await heading('In its context').waitFor();
    });

    test('an article shows its claims in place, revision by revision', async () => {
        const article = await sampleArticle();
        const claims = (await ledger.read(`/claims?article=${article.id}&limit=100`)).items;
        await page.goto(`/articles/${article.id}`);

        await page.waitForFunction((all) => document.querySelectorAll('.printed .claimmark').length === all, claims.length);
        const linked = await page.locator('.printed .claimmark').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        assert.deepEqual(linked.sort(), claims.map((claim) => `/claims/${claim.id}`).sort());
        await page.locator('.hunk ins', { hasText: 'was updated to make clear' }).waitFor();
        await heading('What it says of its own changes').waitFor();
        await heading('Who says the same').waitFor();
        await heading(/The Blaze, \d claims?/).waitFor();

        await page.getByRole('slider').focus();
        await page.keyboard.press('Home');
        await page.waitForURL('**/articles/*?revision=1');
        await page.getByText('The first that the ledger has.').waitFor();
        await page.waitForFunction((fewer) => document.querySelectorAll('.printed .claimmark').length === fewer, linked.length - 1);
    });

    test('an outlet shows which others are held to be it, also under their names', async () => {
        const { left, right } = await ledger.dispute();
        await ledger.merge(right.outlet, left.outlet, 'One paper under two names.');
        const [former, now] = await Promise.all([right, left].map(async (side) => (await ledger.read(`/claims/${side.claim}`)).outlet.name));

        await page.goto(`/outlets/${right.outlet}`);
        await heading(now).waitFor();
        const merged = page.locator('section', { has: page.getByRole('heading', { name: 'Held to be the same' }) });
        await merged.getByText('One paper under two names.').waitFor();
        await merged.getByText(former).waitFor();
        await page.locator('.claimline .words', { hasText: 'subsidy was revoked' }).waitFor();
        await page.locator('.claimline .words', { hasText: 'remains in effect' }).waitFor();
    });

    test('a story shows how each outlet stands to each statement', async () => {
        const flag = await ledger.dispute();
        const { article } = await ledger.read(`/claims/${flag.left.claim}`);
        await page.goto(`/?outlet=${flag.left.outlet}&flag=${flag.id}`);
        await page.getByRole('link', { name: 'What all outlets say on this event' }).click();
        await page.waitForURL(`**/articles/${article}/story?statement=${flag.left.claim}`);

        const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
        const remains = rows.filter({ has: page.getByRole('rowheader', { name: /remains in effect/ }) });
        await remains.waitFor();
        assert.deepEqual(trimmed(await remains.locator('.stance').allTextContents()), ['says', await stanceOf(flag)]);
        await page.locator('.wordsof', { hasText: 'The Velmar ferry subsidy was revoked' }).waitFor();
        await page.getByRole('rowheader', { name: /was revoked/ }).getByRole('link').click();
        await page.waitForURL((url) => url.searchParams.get('statement') === flag.right.claim);
        await page.goBack();
        await remains.getByRole('link', { expanded: true }).waitFor();

        await remains.getByRole('link', { name: 'says' }).click();
        await page.waitForURL(`**/claims/${flag.left.claim}`);
        await page.getByRole('link', { name: 'All outlets on this event' }).click();
        await remains.waitFor();
    });

    test('claims are found by words and by meaning', async () => {
        await page.goto('/search');
        await page.getByLabel('Words, or a statement').fill('liaison office');
        await page.getByRole('button', { name: 'Search' }).click();
        await page.waitForURL('**/search?for=liaison+office');
        await page.locator('.claimline', { hasText: 'liaison office' }).first().waitFor();

        await page.getByLabel('Words, or a statement').fill('The president called off the penalties');
        await page.getByLabel('what is close in meaning').check();
        await page.getByRole('button', { name: 'Search' }).click();
        await page.waitForURL('**by=like**');
        await page.locator('.claimline', { hasText: 'sanctions' }).first().waitFor();
    });

    test('where the service counts, its counts narrow the search', async () => {
        const by = { outlet: { values: [{ value: 'the-blaze', claims: 11 }], furtherValues: 0 }, kind: { values: [], furtherValues: 0 } };
        await page.route('**/v1/claims?*facets=*', async (route) => {
            const address = new URL(route.request().url());
            address.searchParams.delete('facets');
            const answer = await (await route.fetch({ url: address.href })).json();
            await route.fulfill({ json: { ...answer, facets: { claims: 11, complete: true, by } } });
        });
        await page.goto('/search?for=sanctions');
        const counts = page.getByRole('complementary', { name: 'How many of each' });
        assert.match(await counts.textContent(), /outlet\s*The Blaze\s*11/);
        await counts.getByRole('link', { name: 'The Blaze' }).click();
        await page.waitForURL('**outlet=the-blaze');
        await counts.locator('[aria-current]').waitFor();
        await page.waitForFunction(() => {
            const lines = [...document.querySelectorAll('.chainline')];
            return lines.length > 0 && lines.every((line) => line.textContent.startsWith('The Blaze'));
        });
    });

    test('an article is handed in, and what was found in it is shown', async () => {
        await page.goto('/new');
        await page.getByLabel('Address').fill(`https://stories.example/${Date.now()}`);
        await page.getByLabel('Text, or the HTML').fill('The lock of Velmar is dry, keeper Jon Aas said on Sunday.');
        await page.getByLabel('Outlet').fill('The Lock Gazette');
        await page.getByLabel('Published').fill('2011-03-06T10:00');
        await page.getByLabel('Headline').fill('The lock is dry');
        await page.getByRole('button', { name: 'Hand in' }).click();
        await heading('1 claim in The lock is dry').waitFor();
        await page.locator('.claimline', { hasText: 'The lock of Velmar is dry' }).waitFor();

        await page.getByLabel('Text, or the HTML').fill('Die Schleuse von Velmar ist trocken, sagte der Wärter Jon Aas am Sonntag vor vielen Leuten im Hafen.');
        await page.getByRole('button', { name: 'Hand in' }).click();
        await page.getByRole('alert').waitFor();
        assert.match(await page.getByRole('alert').textContent(), /German|English|deu|de\b/);
    });

    test('a file of many is imported, and it is seen how far that is and what was refused', async () => {
        const line = (number) =>
            JSON.stringify({
                url: `https://stories.example/many-${Date.now()}-${number}`,
                outlet: { name: 'The Weir Gazette' },
                headline: `Weir ${number}`,
                publishedAt: '2009-03-06T10:00:00Z',
                text: `The weir number ${number} of Velmar is dry, keeper Jon Aas said on Sunday.`,
            });
        await page.goto('/new');
        await page.getByLabel('A file with').setInputFiles({
            name: 'many.ndjson',
            mimeType: 'application/x-ndjson',
            buffer: Buffer.from([line(1), '{"url": 7}', line(2)].join('\n')),
        });
        await page.getByRole('button', { name: 'Import' }).click();
        await page.waitForURL('**/new?import=*');
        await page.getByText('3 of 3 lines read, finished').waitFor();
        await page.getByText('2 recorded').waitFor();
        await page.locator('.claimline', { hasText: 'Line 2:' }).waitFor();
        await page.locator('.claimline', { hasText: 'The weir number 2 of Velmar is dry' }).waitFor();

        await page.reload();
        await page.getByRole('progressbar', { name: '3 of 3 lines' }).waitFor();
        await page.goBack();
        await heading('Hand in an article').waitFor();
    });

    test('nothing that comes from an article can run, or hides what it is', async () => {
        const evil = '<script>document.title="run"</script><img src="https://evil.example/x.png" onerror="alert(1)">';
        const sentence = `The dam of Velmar ${evil} is \u202Eefas\u202C and whole, engineer Siv Moe said on Sunday.`;
        const { article, claims } = await ledger.handIn({
            url: `https://evil.example/${Date.now()}?x="onload="alert(2)`,
            outlet: { name: `${evil} Post ${Date.now()}` },
            headline: `Dam ${evil} javascript:alert(3)`,
            byline: evil,
            publishedAt: '2010-02-07T10:00:00Z',
            text: sentence,
        });
        await page.goto('/new');
        await page.getByLabel('Address').fill(`https://evil.example/html-${Date.now()}`);
        await page.getByLabel('Text, or the HTML').fill(
            `<!doctype html><title>Dam ${evil}</title><svg onload="alert(4)"></svg><article><h1>Dam</h1>` +
                `<p><a href="javascript:alert(5)">The weir of Velmar is shut</a>, keeper Jon Aas said on Sunday.</p>` +
                `<p onclick="alert(6)">&lt;script&gt;alert(7)&lt;/script&gt; was painted on it, he said.</p></article>`,
        );
        await page.getByLabel('Outlet').fill('Weir Post');
        await page.getByLabel('Published').fill('2010-04-06T10:00');
        await page.getByLabel('Headline').fill(evil);
        await page.getByRole('button', { name: 'Hand in' }).click();
        await page.locator('#result').waitFor();

        for (const path of [`/articles/${article.id}`, `/articles/${article.id}/story`, `/claims/${claims[0].id}`, `/outlets/${article.outlet.slug}`, '/search?for=whole']) {
            await page.goto(path);
            await page.locator('main').getByText('<script>').locator('visible=true').first().waitFor();
            assert.notEqual(await page.title(), 'run');
            assert.equal(await page.locator('main script, main img, main [onerror], main a[href^="javascript"]').count(), 0);
        }
        await page.goto(`/articles/${article.id}`);
        await page.getByText('⟨U+202E⟩').first().waitFor();
        assert.equal((await page.locator('main').textContent()).includes('\u202E'), false);
    });

    test('the page is at every address of its own, and the service keeps its own', async () => {
        const answer = await fetch(`${service.url}/outlets/the-blaze`, { headers: { Accept: 'text/html' } });
        assert.equal(answer.status, 200);
        assert.match(answer.headers.get('Content-Security-Policy'), /^default-src 'self';/);
        assert.doesNotMatch(answer.headers.get('Content-Security-Policy'), /unsafe/);
        assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
        assert.equal(answer.headers.get('Referrer-Policy'), 'no-referrer');
        assert.equal(answer.headers.get('Cache-Control'), 'no-cache');
        for (const [path, accept] of [['/v1/nowhere', 'text/html'], ['/q/nowhere', 'text/html'], ['/nowhere', '*/*']]) {
            const refused = await fetch(service.url + path, { headers: { Accept: accept } });
            assert.equal(refused.status, 404, path);
            assert.equal(refused.headers.get('Content-Type'), 'application/problem+json', path);
        }

        await page.goto('/nowhere');
        await heading('Nothing here').waitFor();
        await page.goto('/claims/c_none');
        await page.getByRole('alert').filter({ hasText: 'Not in the ledger.' }).waitFor();
        await page.goto('/q/swagger-ui/');
        await page.getByText('Hand in an article').first().waitFor();
    });

    test('every page is fit for a screen reader, a keyboard and a small screen', async () => {
        const claim = await sampleClaim();
        const article = await sampleArticle();
        const { items } = await ledger.read('/flags?type=contradiction&outlet=the-blaze');
        const pages = [
            ['/', '.flagline'],
            [`/?flag=${items[0].id}`, '.sides mark'],
            [`/claims/${claim.id}`, '.timeline'],
            [`/articles/${article.id}`, '.hunk'],
            [`/articles/${article.id}/story?statement=${claim.id}`, '.wordsof'],
            ['/search?for=sanctions', '.claimline'],
            ['/outlets/the-blaze', '.figures'],
            ['/speakers/donald-trump', '.claimline'],
            ['/new', 'textarea'],
        ];
        for (const look of [
            { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
            { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
            { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
            { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
        ]) {
            await visitor({ ...look, bypassCSP: true, reducedMotion: 'reduce' });
            for (const [path, sign] of pages) {
                await page.goto(path);
                await page.locator(sign).first().waitFor();
                await page.addScriptTag({ path: AXE });
                const { violations } = await page.evaluate(() => window.axe.run());
                const told = violations.map(({ id, nodes }) => `${path} ${look.colorScheme}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
                assert.deepEqual(told, []);
                const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
                assert.ok(wider <= 0, `${path} is wider than the screen by ${wider}`);
            }
        }
    });
});

function trimmed(texts) {
    return texts.map((text) => text.trim());
}
