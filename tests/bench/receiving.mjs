// SPDX-License-Identifier: Apache-2.0
// Verified webhooks that are stored durably, over 64 kept connections: Egret, and a receiver on Express, jose and PostgreSQL.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Egret } from './egret.mjs';
import { startPostgres } from './postgres.mjs';
import { processorSeconds, run, startServer } from './processes.mjs';
import { Signer } from './signing.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const CONNECTIONS = 64;
const THREADS = 1;

// Posts signed webhooks for some seconds; what wrk has seen and what the process has used.
export async function post(url, pid, file, seconds, pause) {
    const before = processorSeconds(pid);
    const environment = pause ? { ...process.env, EGRET_BENCH_PAUSE: String(pause) } : process.env;
    const output = await run(['wrk', `-t${THREADS}`, `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '10s', '-s', here('signed.lua'), url,
        '--', file, String(THREADS)], { env: environment });
    const seen = JSON.parse(output.trim().split('\n').at(-1));
    const accepted = seen.answers - seen.refused;
    return { rate: accepted / (seen.microseconds / 1e6), p50: seen.p50 / 1000, p99: seen.p99 / 1000, longest: seen.longest / 1000,
        refused: seen.refused, broken: seen.broken, accepted, processor: (processorSeconds(pid) - before) * 1e6 / Math.max(accepted, 1) };
}

// Microseconds of processor time of one P-256 verification by OpenSSL's own measure.
export function opensslMicroseconds() {
    const output = execFileSync('openssl', ['speed', '-seconds', '2', 'ecdsap256'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return 1e6 / Number(output.trim().split(/\s+/).at(-1));
}

// The same of Egret judging a whole delivery: its header, key, signature, time and body.
export function judgingMicroseconds(runs) {
    const output = execFileSync(here('../../build/bench/tests/bench/bench_judge'), [String(runs)], { encoding: 'utf8' });
    return output.trim().split('\n').map(Number);
}

export async function measureReceiving({ runs, seconds, most, directory }) {
    const signer = new Signer();
    const keys = await signer.serveKey();
    const items = Array.from({ length: 1000 }, (_, number) => `item-${number}-of-the-bench`);
    const file = join(directory, 'webhooks');
    const postgres = await startPostgres(directory);
    const results = { egret: [], peer: [] };
    for (let number = 0; number < runs; ++number) {
        await signer.writeWebhooks(file, most, items); // anew: a signature is good for five minutes
        const egret = new Egret(keys.url);
        const server = await egret.serve();
        await post(egret.webhookUrl, server.pid, file, 1); // fetches the key
        const before = Number(egret.query('inbox.db', 'SELECT count(*) FROM deliveries'));
        const result = await post(egret.webhookUrl, server.pid, file, seconds);
        result.stored = Number(egret.query('inbox.db', 'SELECT count(*) FROM deliveries')) - before;
        results.egret.push(result);
        await server.stop();
        const peer = await startServer(['node', here('peer/receiver.mjs'), keys.url, postgres.directory]);
        await post(`${peer.ready.listening}/webhook`, peer.pid, file, 1);
        results.peer.push(await post(`${peer.ready.listening}/webhook`, peer.pid, file, seconds));
        await peer.stop();
    }
    await postgres.stop();
    keys.stop();
    return results;
}
