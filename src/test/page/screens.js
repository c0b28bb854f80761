import { mkdirSync, writeFileSync } from 'node:fs';
import { hasBrowser, launch } from './browser.js';
import { startService } from './service.js';
import { client } from './stories.js';

const FOLDER = new URL('../../../docs/screens/', import.meta.url).pathname;

/** Pictures of the pages with the sample articles, wide and light, narrow and dark. */
const LOOKS = [
    { name: 'light', viewport: { width: 1440, height: 900 }, colorScheme: 'light', pages: ['desk', 'claim', 'article', 'story', 'outlet', 'speaker', 'search', 'hand-in'] },
    { name: 'dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark', pages: ['desk', 'article', 'story'] },
    { name: 'tablet', viewport: { width: 768, height: 1024 }, colorScheme: 'light', pages: ['desk', 'story'] },
    { name: 'narrow', viewport: { width: 360, height: 740 }, colorScheme: 'light', pages: ['flags', 'desk', 'story'] },
    { name: 'narrow-dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark', pages: ['desk', 'claim'] },
];

if (!hasBrowser) {
    console.error('There is no Chromium here (apt-get install chromium, or CHROMIUM=its path).');
    process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const service = await startService();
const browser = await launch();
try {
    const ledger = client(service.url);
    const flag = (await ledger.read('/flags?type=contradiction&outlet=the-blaze')).items.find((one) => one.subtype === 'polarity');
    const claim = (await ledger.read('/claims?outlet=the-blaze&q=additional+sanctions+withdrawal')).items[0];
    const article = (await ledger.read('/articles?outlet=washington-examiner')).items[0];
    const addresses = {
        flags: ['/', '.flagline'],
        desk: [`/?flag=${flag.id}`, '.sides mark'],
        claim: [`/claims/${claim.id}`, '.timeline'],
        article: [`/articles/${article.id}`, '.printed'],
        story: [`/articles/${article.id}/story`, '.matrix'],
        search: ['/search?for=sanctions', '.claimline'],
        speaker: ['/speakers/donald-trump', '.claimline'],
        outlet: ['/outlets/the-blaze', '.figures'],
        'hand-in': ['/new', 'textarea'],
    };
    for (const { name, pages, ...look } of LOOKS) {
        const context = await browser.newContext({ baseURL: service.url, ...look });
        const page = await context.newPage();
        for (const shown of pages) {
            const [path, sign] = addresses[shown];
            await page.goto(path);
            await page.locator(sign).first().waitFor();
            await page.locator('.waiting').first().waitFor({ state: 'detached' });
            await page.waitForLoadState('load');
            await page.evaluate(() => document.fonts.ready);
            writeFileSync(`${FOLDER}${shown}-${name}.webp`, await picture(context, page));
        }
        await context.close();
    }
} finally {
    await browser.close();
    await service.stop();
}

/** As WebP, which takes a third of a PNG's space. */
async function picture(context, page) {
    const devtools = await context.newCDPSession(page);
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    return Buffer.from(data, 'base64');
}
