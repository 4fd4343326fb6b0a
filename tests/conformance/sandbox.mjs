// SPDX-License-Identifier: Apache-2.0
// The simulator as its users start it: a process of its own on a free port of this machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

// Starts `egret-cli sandbox` and waits until it listens. The process ends with this one at the latest.
export async function startSandbox(...options) {
    const program = process.env.EGRET_CLI;
    if (!program)
        throw new Error('EGRET_CLI must name the program egret-cli');
    const child = spawn(program, ['sandbox', '--listen', '127.0.0.1:0', ...options], {
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit');
    process.on('exit', () => child.kill());
    const [line] = await Promise.race([
        once(createInterface(child.stdout), 'line'),
        exit.then(([code]) => { throw new Error(`egret-cli ended with ${code} before it was ready`); }),
    ]);
    const ready = JSON.parse(line);
    return new Sandbox(ready.listening, ready.client_id, ready.secret, child, exit);
}

class Sandbox {
    #child;
    #exit;

    constructor(url, clientId, secret, child, exit) {
        this.url = url;
        this.keys = { 'PLAID-CLIENT-ID': clientId, 'PLAID-SECRET': secret };
        this.#child = child;
        this.#exit = exit;
    }

    // Sends body (text or bytes, or an object as JSON) without the SDK. Returns { status, text, json, headers }, with
    // json undefined where the answer is none.
    async post(path, body, headers = {}) {
        const raw = typeof body === 'string' || body instanceof Uint8Array;
        const response = await fetch(new URL(path, this.url), {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', ...this.keys, ...headers },
            body: raw ? body : JSON.stringify(body),
        });
        const text = await response.text();
        return { status: response.status, text, json: parsed(text), headers: response.headers };
    }

    // Drives the simulator itself; fails where it refuses.
    async control(path, body = {}) {
        const { status, text, json } = await this.post(`/sandbox-control/${path}`, body);
        if (status !== 200)
            throw new Error(`/sandbox-control/${path} answered ${status}: ${text}`);
        return json;
    }

    // Asks the process to end, as a user does, and returns its exit code.
    async stop() {
        this.#child.kill('SIGTERM');
        const [code] = await this.#exit;
        return code;
    }
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
