// SPDX-License-Identifier: Apache-2.0
// Egret as a server, on a data directory of its own.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sleep, startServer, stop } from './processes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = process.env.EGRET_CLI ?? join(root, 'build/bench/app/egret-cli');

export const windowProgram = process.env.EGRET_WINDOW ?? join(root, 'build/bench/app/egret');

export async function startSandbox(...options) {
    return startServer([program, 'sandbox', '--log-level', 'critical', ...options]);
}

export class Egret {
    #options;
    #path = mkdtempSync(join(process.env.EGRET_BENCH_DIRECTORY, 'egret-'));
    integration;
    apiKey;
    server;

    constructor(plaidUrl, clientId = 'client-of-the-bench', secret = 'secret-of-the-bench') {
        writeFileSync(join(this.#path, 'passphrase'), 'a passphrase for measuring\n', { mode: 0o600 });
        this.#options = ['--data-dir', join(this.#path, 'data'), '--secret-store', 'file', '--passphrase-file', join(this.#path, 'passphrase'),
            '--log-level', 'critical'];
        this.integration = this.addIntegration('Bench', plaidUrl, clientId, secret);
        this.apiKey = this.command('api-keys', 'add', '--name', 'bench').key;
    }

    addIntegration(name, plaidUrl, clientId = 'client-of-the-bench', secret = 'secret-of-the-bench') {
        const file = join(this.#path, 'secret');
        writeFileSync(file, `${secret}\n`, { mode: 0o600 });
        return this.command('integrations', 'add', '--name', name, '--environment', 'sandbox', '--client-id', clientId, '--secret-file', file,
            '--base-url', plaidUrl, '--no-probe');
    }

    command(...args) {
        return JSON.parse(execFileSync(program, [...args, ...this.#options, '--json'], 
            { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] }));
    }

    database(name) {
        return join(this.#path, 'data', name);
    }

    remove() {
        rmSync(this.#path, { recursive: true });
    }

    // One value from a database of the running server.
    query(name, sql) {
        return execFileSync('sqlite3', ['-readonly', '-cmd', '.timeout 5000', this.database(name), sql], { encoding: 'utf8' }).trim();
    }

    async serve() {
        this.server = await startServer([program, 'serve', '--listen', '127.0.0.1:0', ...this.#options]);
        return this.server;
    }

    // The window in the server's place, on a display of startDisplay().
    async window(display, page) {
        writeFileSync(this.database('egret.ini'), '[receiver]\nport=0\n');
        const options = this.#options.filter((option) => !['--log-level', 'critical'].includes(option));
        const child = spawn(windowProgram, [...options, '--page', page, '--trace'], { stdio: ['ignore', 'ignore', 'pipe'],
            env: { ...process.env, DISPLAY: display.name, QT_QPA_PLATFORM: 'xcb', XDG_RUNTIME_DIR: this.#path } });
        let listening = '';
        while (!listening) { // the fourth line of the lock file, once it does
            await sleep(50);
            const lines = existsSync(this.database('lock')) ? readFileSync(this.database('lock'), 'utf8').split('\n') : [];
            listening = lines[0] === String(child.pid) ? lines[3] : '';
        }
        this.server = { ready: { listening }, pid: child.pid, child, stop: () => stop(child) };
        return this.server;
    }

    url(path) {
        return this.server.ready.listening + new URL(path).pathname;
    }

    get webhookUrl() {
        return this.url(this.integration.webhook_url);
    }

    async link(item, accessToken, endUser) {
        const answer = await fetch(this.url(this.integration.link_url), { method: 'POST',
            headers: { 'content-type': 'application/json', 'x-api-key': this.apiKey },
            body: JSON.stringify({ item_id: item, access_token: accessToken, end_user_id: endUser }) });
        if (answer.status !== 201)
            throw new Error(`the link was answered ${answer.status}: ${await answer.text()}`);
        await answer.arrayBuffer();
    }
}
