// SPDX-License-Identifier: Apache-2.0
// The window under Xvfb: how soon it can be seen, beside DB Browser for SQLite; what it has resident with the demo's data; and
// how long its GUI thread keeps events waiting while a thousand webhooks a second arrive and an Item is synced.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Egret, windowProgram } from './egret.mjs';
import { sleep, stop } from './processes.mjs';
import { post } from './receiving.mjs';
import { Signer } from './signing.mjs';
import { itemsOf, startBank } from './syncing.mjs';

const PAUSE = 60; // milliseconds between two posts of each of 64 connections: a thousand a second
const SETTLES = 4_000; // milliseconds after which a window that has started is quiet

export async function startDisplay() {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await once(createInterface({ input: child.stdio[3] }), 'line');
    process.on('exit', () => child.kill('SIGKILL'));
    return { name: `:${number}`, stop: () => stop(child) };
}

// Milliseconds from the start of a program until a window of that title is on the screen. What it says goes nowhere.
export async function untilVisible(display, command, title, home) {
    const environment = { ...process.env, DISPLAY: display.name, QT_QPA_PLATFORM: 'xcb', HOME: home, XDG_RUNTIME_DIR: home, XDG_CONFIG_HOME: home,
        XDG_DATA_HOME: join(home, 'data') };
    const begin = process.hrtime.bigint();
    const child = spawn(command[0], command.slice(1), { stdio: 'ignore', env: environment });
    for (;;) {
        const seen = spawnSync('xwininfo', ['-display', display.name, '-name', title], { encoding: 'utf8' });
        if (seen.stdout.includes('IsViewable'))
            break;
        if (child.exitCode !== null || child.signalCode !== null)
            throw new Error(`${command[0]} ended with ${child.exitCode ?? child.signalCode} before it showed a window`);
        await sleep(1);
    }
    const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
    await stop(child, 'SIGKILL');
    return milliseconds;
}

// Milestones of a window's trace, as they come; its end hands out all of them.
function follow(child) {
    const milestones = [];
    createInterface({ input: child.stderr }).on('line', (line) => {
        if (line.startsWith('{"milestone"'))
            milestones.push(JSON.parse(line));
    });
    return milestones;
}

async function untilMilestone(milestones, name) {
    while (!milestones.some((milestone) => milestone.milestone === name))
        await sleep(50);
}

// Megabytes resident once the demo's data is there and the window has nothing left to do.
export async function residentWithDemo(display, home) {
    const child = spawn(windowProgram, ['--demo', '--page', 'overview', '--trace'], { stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, DISPLAY: display.name, QT_QPA_PLATFORM: 'xcb', HOME: home, XDG_RUNTIME_DIR: home } });
    await untilMilestone(follow(child), 'sandbox ready');
    await sleep(SETTLES);
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]);
    await stop(child);
    return kilobytes / 1024;
}

// What the trace of a window says of its GUI thread, while that page is open, a thousand webhooks a second arrive for some
// seconds and an Item of so many rows is synced.
export async function busyWindow(display, page, rows, seconds, directory) {
    const signer = new Signer();
    const keys = await signer.serveKey();
    const sandbox = await startBank(rows);
    const egret = new Egret(sandbox.ready.listening, sandbox.ready.client_id, sandbox.ready.secret);
    const other = egret.addIntegration('Beside', keys.url);
    const file = join(directory, 'webhooks-for-the-window');
    await signer.writeWebhooks(file, 1_500 * (seconds + 1), ['item-of-nobody']);
    const window = await egret.window(display, page);
    const milestones = follow(window.child);
    await post(egret.url(other.webhook_url), window.pid, file, 1, PAUSE); // fetches the key
    await sleep(SETTLES);
    const [item] = await itemsOf(sandbox);
    await egret.link(item.item_id, item.access_token, 'shop');
    const seen = await post(egret.url(other.webhook_url), window.pid, file, seconds, PAUSE);
    const synced = Number(egret.query('egret.db', 'SELECT count(*) FROM transactions'));
    await window.stop();
    await untilMilestone(milestones, 'gui thread');
    await sandbox.stop();
    keys.stop();
    return { ...milestones.find((milestone) => milestone.milestone === 'gui thread'), webhooks: seen.rate, synced };
}
