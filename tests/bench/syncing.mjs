// SPDX-License-Identifier: Apache-2.0
// One very large Item, from the simulator in a process of its own into the store: Egret, and Plaid's official SDK with one
// INSERT for each row.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Egret, startSandbox } from './egret.mjs';
import { startPostgres } from './postgres.mjs';
import { peakMegabytes, processorSeconds, run, sleep, watchThreads } from './processes.mjs';
import { post } from './receiving.mjs';
import { Signer } from './signing.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

async function control(sandbox, path, body = {}) {
    const answer = await fetch(`${sandbox.ready.listening}/sandbox-control/${path}`,
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return answer.json();
}

// A simulator with one Item of so many transactions, which are all there to be fetched.
export async function startBank(transactions, items = 1) {
    const sandbox = await startSandbox('--seed', '7', '--clock', '2026-06-17T14:30:00Z', '--delays', 'realistic', '--items', String(items),
        '--transactions', String(transactions));
    await control(sandbox, 'clock', { advance_seconds: 300 });
    return sandbox;
}

export async function itemsOf(sandbox) {
    const items = [];
    for (let total = 1; items.length < total;) {
        const page = await control(sandbox, 'items', { count: 500, offset: items.length });
        items.push(...page.items);
        total = page.total;
    }
    return items;
}

// Waits until every Item has been synced whole.
export async function untilSynced(egret, count, pause = 100) {
    while (Number(egret.query('egret.db', "SELECT count(*) FROM items WHERE status = 'active' AND history = 'HISTORICAL_UPDATE_COMPLETE'")) < count)
        await sleep(pause);
}

export async function syncOnce(rows) {
    const sandbox = await startBank(rows);
    const egret = new Egret(sandbox.ready.listening, sandbox.ready.client_id, sandbox.ready.secret);
    const server = await egret.serve();
    const [item] = await itemsOf(sandbox);
    const before = [processorSeconds(sandbox.pid), processorSeconds(server.pid)];
    const endThreads = watchThreads(server.pid);
    const begin = process.hrtime.bigint();
    await egret.link(item.item_id, item.access_token, 'shop');
    await untilSynced(egret, 1);
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
    const result = { rows: Number(egret.query('egret.db', 'SELECT count(*) FROM transactions')), seconds,
        simulator: processorSeconds(sandbox.pid) - before[0], egret: processorSeconds(server.pid) - before[1],
        threads: endThreads(), peak: peakMegabytes(server.pid) };
    result.rate = result.rows / seconds;
    await server.stop();
    await sandbox.stop();
    return { result, egret };
}

// Microseconds of processor time that each stage took for a row, by the thread it runs on. The writer's thread stores and
// indexes texts; what of it the text index takes is what the shell needs for the same texts.
export function sharesOf(result, shell) {
    const of = (...names) => names.reduce((sum, name) => sum + (result.threads[name] ?? 0), 0) * 1e6 / result.rows;
    const store = of('writer');
    const shares = { simulator: result.simulator * 1e6 / result.rows, transport: of('main', 'QNetworkAccessM'), decode: of('Thread (pooled)'),
        store: store - shell.text, 'text index': shell.text };
    const known = shares.transport + shares.decode + store;
    return { ...shares, 'anything else': Math.max(0, result.egret * 1e6 / result.rows - known), 'store and text index': store };
}

// The way of Plaid's sample application.
export async function syncAsPattern(rows, directory) {
    const sandbox = await startBank(rows);
    const postgres = await startPostgres(directory);
    const [item] = await itemsOf(sandbox);
    const output = await run(['node', here('peer/pattern.mjs'), sandbox.ready.listening, sandbox.ready.client_id, sandbox.ready.secret,
        item.access_token, postgres.directory, String(rows)]);
    await postgres.stop();
    await sandbox.stop();
    const result = JSON.parse(output);
    return { ...result, rate: result.rows / result.seconds };
}

// A thousand webhooks a second, while an Item's rows are stored: do their answers wait for them?
const PAUSE = 60; // milliseconds between two posts of each of the 64 connections

const storedRows = (egret) => Number(egret.query('egret.db', 'SELECT count(*) FROM transactions'));

export async function acknowledgeWhileSyncing(rows, directory) {
    const signer = new Signer();
    const keys = await signer.serveKey();
    const sandbox = await startBank(rows);
    const egret = new Egret(sandbox.ready.listening, sandbox.ready.client_id, sandbox.ready.secret);
    const other = egret.addIntegration('Beside', keys.url);
    const server = await egret.serve();
    const file = join(directory, 'webhooks-meanwhile');
    await signer.writeWebhooks(file, 20_000, ['item-of-nobody']);
    await post(egret.url(other.webhook_url), server.pid, file, 1, PAUSE); // fetches the key
    const [item] = await itemsOf(sandbox);
    await egret.link(item.item_id, item.access_token, 'shop');
    while (storedRows(egret) === 0)
        await sleep(50);
    const before = storedRows(egret);
    const seen = await post(egret.url(other.webhook_url), server.pid, file, Math.max(2, Math.min(12, rows / 80_000)), PAUSE);
    seen.rows = storedRows(egret) - before;
    const stillStoring = egret.query('egret.db', 'SELECT count(*) FROM items WHERE last_sync IS NULL') !== '0';
    await server.stop();
    await sandbox.stop();
    keys.stop();
    return { ...seen, stillStoring };
}
