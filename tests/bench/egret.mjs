// SPDX-License-Identifier: Apache-2.0
// Egret as a server, on a data directory of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from './processes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = process.env.EGRET_CLI ?? join(root, 'build/bench/app/egret-cli');

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
