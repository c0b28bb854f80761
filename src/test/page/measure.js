import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from './browser.js';
import { startService } from './service.js';
import { client } from './stories.js';

const TIMES = Number(process.env.TIMES ?? 9);
const REST = 1_500;
const PATIENCE = 30_000;
const ONLY = process.env.ONLY?.split(',');

/**
 * How long each page takes from opening its address, in a browser that was never here, to what one came for; and to the last
 * thing that it goes on waiting for. After each the browser and the service are left to come to rest. Run against a service of your own by PAGE_URL.
 */
const service = await startService();
const browser = await launch();
try {
    const pages = await pagesOf(client(service.url));
    console.log(`${TIMES} times each, ${availableParallelism()} cores, load ${load()}`);
    for (const [name, [path, ...signs]] of Object.entries(pages).filter(([name]) => ONLY?.includes(name) ?? true)) {
        const taken = [];
        for (let time = 0; time < TIMES; time++) {
            taken.push(await opened(path, signs));
        }
        const there = taken.map((one) => one.there).sort((left, right) => left - right);
        const whole = taken.map((one) => one.whole).sort((left, right) => left - right);
        console.log(
            `${name.padEnd(8)} median ${ms(there[TIMES >> 1])}, ${ms(there[0])} to ${ms(there.at(-1))}; all of it ${ms(whole[TIMES >> 1])} (load ${load()})`,
        );
    }
} finally {
    await browser.close();
    await service.stop();
}

/** Each page's address, and the signs that what one came for is there. */
async function pagesOf(ledger) {
    const flag = (await ledger.read('/flags?limit=1')).items[0];
    const { article } = await ledger.read(`/claims/${flag.left.claim}`);
    const speaker = (await ledger.read('/speakers?limit=1')).items[0];
    return {
        desk: ['/', '.flagline'],
        flag: [`/?flag=${flag.id}`, '.sides .side:nth-child(1) .passage', '.sides .side:nth-child(2) .passage'],
        claim: [`/claims/${flag.left.claim}`, 'h1.words', '.chain'],
        article: [`/articles/${article}`, '.printed .claimmark'],
        story: [`/articles/${article}/story`, '.matrix .stance'],
        outlet: [`/outlets/${flag.left.outlet}`, '.pagehead h1', '.claimline'],
        ...(speaker && { speaker: [`/speakers/${speaker.slug}`, '.claimline'] }),
        search: ['/search', '.claimline'],
    };
}

/** Since the browser set out for the address; the page keeps the times, as whoever looks at it from outside holds it up. */
async function opened(path, signs) {
    const context = await browser.newContext({ baseURL: service.url });
    try {
        await context.addInitScript(keepTimes, signs);
        const page = await context.newPage();
        await page.goto(path, { waitUntil: 'commit' });
        for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
            await pause(REST);
            const times = await page.evaluate(() => window.times);
            if (times?.whole) {
                return times;
            }
        }
        throw new Error(`${path} has not shown ${signs.join(', ')} in ${PATIENCE / 1000} s`);
    } finally {
        await context.close();
        await pause(REST);
    }
}

/** When all signs had been painted, and when nothing was awaited any more; in ms since the browser set out. */
function keepTimes(signs) {
    const times = (window.times = {});
    const look = () => {
        if (!times.there && signs.every((sign) => document.querySelector(sign))) {
            requestAnimationFrame(() => (times.there = performance.now()));
        }
        if (times.there && !document.querySelector('.waiting')) {
            times.whole = performance.now();
        } else {
            requestAnimationFrame(look);
        }
    };
    requestAnimationFrame(look);
}

function load() {
    return loadavg()[0].toFixed(1);
}

function ms(taken) {
    return `${taken.toFixed(0)} ms`;
}
