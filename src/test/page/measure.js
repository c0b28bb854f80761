import { launch } from './browser.js';
import { startService } from './service.js';
import { client } from './stories.js';

const TIMES = Number(process.env.TIMES ?? 9);

/** How long each page takes from opening its address, in a browser that was never here, to what one came for. */
const service = await startService();
const browser = await launch();
try {
    const ledger = client(service.url);
    const flag = (await ledger.read('/flags?limit=1')).items[0];
    const { article } = await ledger.read(`/claims/${flag.left.claim}`);
    const pages = {
        desk: ['/', '.flagline'],
        flag: [`/?flag=${flag.id}`, '.sides .passage'],
        claim: [`/claims/${flag.left.claim}`, '.graph'],
        article: [`/articles/${article}`, '.printed'],
        story: [`/articles/${article}/story`, '.matrix'],
        outlet: [`/outlets/${flag.left.outlet}`, '.figures'],
        search: ['/search', '.claimline'],
    };
    for (const [name, [path, sign]] of Object.entries(pages)) {
        const taken = [];
        for (let time = 0; time < TIMES; time++) {
            const context = await browser.newContext({ baseURL: service.url });
            const page = await context.newPage();
            const begun = performance.now();
            await page.goto(path, { waitUntil: 'commit' });
            await page.locator(sign).first().waitFor();
            taken.push(performance.now() - begun);
            await context.close();
        }
        taken.sort((left, right) => left - right);
        console.log(`${name}: median ${taken[TIMES >> 1].toFixed(0)} ms, ${taken[0].toFixed(0)} to ${taken.at(-1).toFixed(0)}`);
    }
} finally {
    await browser.close();
    await service.stop();
}
