import { spawn } from 'node:child_process';
import { openSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROJECT = new URL('../../..', import.meta.url).pathname;
const JAR = join(PROJECT, 'target/quarkus-app/quarkus-run.jar');

/** Shown with all that writes, for a service that wants to know who does. */
export const KEY = process.env.PAGE_KEY ?? 'the-key-of-the-page-tests';

/** The packaged service with the sample articles; the one at PAGE_URL where that is set. */
export async function startService() {
    if (process.env.PAGE_URL) {
        return { url: process.env.PAGE_URL, stop: async () => {} };
    }
    if (!existsSync(JAR)) {
        throw new Error('There is no packaged service; build it by: mvn -DskipTests package');
    }
    const data = mkdtempSync(join(tmpdir(), 'claimledger-page-'));
    const port = await freePort();
    const log = openSync(join(PROJECT, 'target/page-service.log'), 'w');
    const service = spawn('java', ['-jar', JAR], {
        stdio: ['ignore', log, log],
        env: {
            ...process.env,
            CLAIMLEDGER_DATA_DIR: data,
            CLAIMLEDGER_SAMPLES: 'true',
            CLAIMLEDGER_ADMIN_KEY: KEY,
            QUARKUS_HTTP_PORT: String(port),
        },
    });
    const ended = new Promise((resolve) => service.once('exit', resolve));
    const stop = async () => {
        service.kill();
        await ended;
        rmSync(data, { recursive: true, force: true });
    };
    const url = `http://localhost:${port}`;
    try {
        await ready(url, service);
    } catch (failure) {
        await stop();
        throw failure;
    }
    return { url, stop };
}

function freePort() {
    return new Promise((resolve, reject) => {
        const probe = createServer().once('error', reject);
        probe.listen(0, () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}

async function ready(url, service) {
    for (let tries = 0; tries < 3000 && service.exitCode === null; tries++) {
        const answer = await fetch(`${url}/q/health/ready`).catch(() => undefined);
        const flags = answer?.ok && (await (await fetch(`${url}/v1/flags?type=contradiction`)).json());
        if (flags?.items?.length) {
            return;
        }
        await pause(100);
    }
    throw new Error('The service did not come up; see target/page-service.log');
}
