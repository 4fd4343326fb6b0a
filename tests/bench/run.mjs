// SPDX-License-Identifier: Apache-2.0
// Measures Egret beside what a company would write on Plaid's samples and prints a table and JSON (packaging/bench.sh).
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: {
    quick: { type: 'boolean', default: false }, runs: { type: 'string' }, seconds: { type: 'string' }, rows: { type: 'string' },
    'peer-rows': { type: 'string' }, items: { type: 'string' }, json: { type: 'string' } } });
const size = (name, whole, quick) => Number(options[name] ?? (options.quick ? quick : whole));
const runs = size('runs', 3, 1);
const rows = size('rows', 1_000_000, 50_000);
const peerRows = size('peer-rows', 50_000, 10_000);
const seconds = size('seconds', 8, 3);
const items = size('items', 10_000, 500);
const parts = positionals.length ? positionals : ['receiver', 'sync', 'scale'];

const directory = mkdtempSync(join(tmpdir(), 'egret-bench-'));
chmodSync(directory, 0o711); // PostgreSQL runs as a user of its own, below it
process.env.EGRET_BENCH_DIRECTORY = directory;
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
const load = loadavg()[0];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const table = [];
const report = { load, runs, rows, seconds, items };

// One line: what was measured in each run, its unit, and the bound that it has to keep, if any.
function line(name, unit, numbers, digits = 0) {
    const shown = [Math.min(...numbers), median(numbers), Math.max(...numbers)].map((number) => number.toFixed(digits));
    table.push([name, ...shown, unit]);
    report[name] = { median: median(numbers), all: numbers, unit };
    console.error(`${name}: ${shown[1]} ${unit}`);
}

async function measureReceiver() {
    const { judgingMicroseconds, measureReceiving, opensslMicroseconds } = await import('./receiving.mjs');
    const { egret, peer } = await measureReceiving({ runs, seconds, most: seconds * 13_000, directory });
    const of = (results, field) => results.map((result) => result[field]);
    line('receiver: Egret', 'webhooks/s', of(egret, 'rate'));
    line('receiver: Express + jose + PostgreSQL', 'webhooks/s', of(peer, 'rate'));
    line('receiver: Egret to peer', '×', egret.map((result, run) => result.rate / peer[run].rate), 2);
    line('receiver: Egret, acknowledged p50', 'ms', of(egret, 'p50'), 1);
    line('receiver: Egret, acknowledged p99', 'ms', of(egret, 'p99'), 1);
    line('receiver: peer, acknowledged p99', 'ms', of(peer, 'p99'), 1);
    line('receiver: Egret, answered other than 200', 'webhooks', egret.map((result) => result.refused + result.broken));
    line('receiver: Egret, acknowledged but not stored', 'webhooks', egret.map((result) => Math.max(0, result.accepted - result.stored)));
    line('receiver: Egret, processor for each', 'µs', of(egret, 'processor'));
    line('receiver: peer, processor for each', 'µs', of(peer, 'processor'));
    const openssl = Array.from({ length: runs }, opensslMicroseconds);
    const judging = judgingMicroseconds(runs);
    line('receiver: openssl speed ecdsap256, one verification', 'µs', openssl);
    line('receiver: Egret, processor for judging one', 'µs', judging);
    line('receiver: judging to openssl speed', '×', judging.map((one) => one / median(openssl)), 2);
}

async function measureSync() {
    const { acknowledgeWhileSyncing, sharesOf, syncOnce, syncAsPattern } = await import('./syncing.mjs');
    const { writeWithShell } = await import('./shell.mjs');
    const own = [];
    const shell = [];
    const pattern = [];
    for (let run = 0; run < runs; ++run) {
        const { result, egret } = await syncOnce(rows);
        own.push(result);
        shell.push(writeWithShell(egret.database('egret.db')));
        egret.remove();
        pattern.push(await syncAsPattern(peerRows, mkdtempSync(join(directory, 'pattern-'))));
    }
    const of = (results, field) => results.map((result) => result[field]);
    line(`sync: Egret, ${rows} rows`, 'rows/s', of(own, 'rate'));
    line('sync: official SDK, one INSERT a row, PostgreSQL', 'rows/s', of(pattern, 'rate'));
    line('sync: Egret to peer', '×', own.map((result, run) => result.rate / pattern[run].rate), 2);
    line('sync: Egret, processor for a row', 'µs', own.map((result) => result.egret * 1e6 / result.rows), 1);
    const shares = own.map((result, run) => sharesOf(result, shell[run]));
    for (const stage of Object.keys(shares[0]))
        line(`sync: processor for a row, ${stage}`, 'µs', of(shares, stage), 1);
    line('sync: Egret, most memory', 'MB', of(own, 'peak'));
    line('sync: sqlite3 shell, the same rows', 'rows/s', of(shell, 'rate'));
    line('sync: sqlite3 shell, processor for a row', 'µs', of(shell, 'processor'), 1);
    line('sync: Egret\'s store to the shell', '×', shell.map((result, run) => result.processor / shares[run]['store and text index']), 2);
    const beside = await acknowledgeWhileSyncing(rows, directory);
    line('sync: acknowledged p99 meanwhile', 'ms', [beside.p99], 1);
    line('sync: webhooks meanwhile', 'webhooks/s', [beside.rate]);
    line('sync: rows stored meanwhile', 'rows', [beside.rows]);
    if (!beside.stillStoring)
        console.error('sync: all rows were stored before the last webhook: the wait above is too short.');
}

async function measureScale() {
    const { measureItems } = await import('./scaling.mjs');
    const few = [];
    const many = [];
    for (let run = 0; run < runs; ++run)
        few.push(await measureItems(100));
    many.push(await measureItems(items));
    line('scale: processor for one of 100 Items', 'ms', few.map((result) => result.processor), 2);
    line(`scale: processor for one of ${items} Items`, 'ms', many.map((result) => result.processor), 2);
    line('scale: many to few', '×', [many[0].processor / median(few.map((result) => result.processor))], 2);
}

async function measureWindow() {
    const { busyWindow, residentWithDemo, startDisplay, untilVisible } = await import('./window.mjs');
    const { windowProgram } = await import('./egret.mjs');
    const display = await startDisplay();
    const home = () => mkdtempSync(join(directory, 'home-'));
    const own = [];
    const browser = [];
    for (let run = 0; run <= 2 * runs; ++run) { // the first pair warms the files
        own.push(await untilVisible(display, [windowProgram, '--demo'], 'Egret', home()));
        browser.push(await untilVisible(display, ['sqlitebrowser'], 'DB Browser for SQLite', home()));
    }
    own.shift();
    browser.shift();
    line('window: Egret, visible after', 'ms', own);
    line('window: DB Browser for SQLite, visible after', 'ms', browser);
    line('window: Egret to DB Browser', '×', own.map((time, run) => time / browser[run]), 2);
    line('window: resident with the demo', 'MB', [await residentWithDemo(display, home())], 1);
    for (const page of ['overview', 'webhooks', 'transactions']) {
        const seen = await busyWindow(display, page, Math.min(rows, 200_000), seconds, mkdtempSync(join(directory, 'busy-')));
        line(`window: ${page}, longest work of the GUI thread`, 'ms', [seen.longest_work_ms], 1);
        line(`window: ${page}, blocked longer than 16 ms`, 'times', [seen.blocked]);
        line(`window: ${page}, longest wait of an event`, 'ms', [seen.longest_wait_ms], 1);
        line(`window: ${page}, webhooks meanwhile`, 'webhooks/s', [seen.webhooks]);
    }
    await display.stop();
}

const measures = { window: measureWindow, receiver: measureReceiver, sync: measureSync, scale: measureScale };
for (const part of parts) {
    if (!measures[part])
        throw new Error(`there is no part ${part}; there are ${Object.keys(measures).join(', ')}`);
    await measures[part]();
}
const widths = ['', 'min', 'median', 'max', 'unit'].map((head, column) => Math.max(head.length, ...table.map((row) => row[column].length)));
for (const row of [['', 'min', 'median', 'max', 'unit'], ...table])
    console.log(row.map((cell, column) => (column % 4 === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ').trimEnd());
if (load > 0.5)
    console.log(`Other work kept ${load.toFixed(1)} processors busy when this began: trust ratios more than rates.`);
if (options.json)
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
else
    console.log(JSON.stringify(report));
process.exit(0);
