// SPDX-License-Identifier: Apache-2.0
// Receives webhooks as an application does, and keeps every delivery with its exact bytes.
import { once } from 'node:events';
import { createServer } from 'node:http';

const PATIENCE = 20_000; // milliseconds

export class Receiver {
    #server;
    #inboxes = 0;
    #waiting = new Set();
    #url;
    deliveries = []; // { path, headers, bytes, body, at } in order of arrival

    static async listen() {
        const receiver = new Receiver();
        receiver.#server = createServer((request, response) => receiver.#receive(request, response));
        receiver.#server.listen(0, '127.0.0.1');
        await once(receiver.#server, 'listening');
        receiver.#url = `http://127.0.0.1:${receiver.#server.address().port}`;
        return receiver;
    }

    // An address of its own, and what arrives there.
    inbox() {
        this.#inboxes += 1;
        return new Inbox(this, `/hook/${this.#inboxes}`, this.#url);
    }

    // The first delivery that passes the filter, at once or when it arrives.
    async find(filter, describe) {
        const there = this.deliveries.find(filter);
        if (there)
            return there;
        let timer;
        const timeout = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new Error(`no webhook ${describe()} within ${PATIENCE} ms`)), PATIENCE);
        });
        const arrival = new Promise((resolve) => this.#waiting.add({ filter, resolve }));
        try {
            return await Promise.race([arrival, timeout]);
        } finally {
            clearTimeout(timer);
        }
    }

    close() {
        this.#server.close();
        this.#server.closeAllConnections();
    }

    async #receive(request, response) {
        const at = Date.now();
        const parts = [];
        for await (const part of request)
            parts.push(part);
        response.writeHead(200).end();
        const bytes = Buffer.concat(parts);
        const delivery = { path: request.url, headers: request.headers, bytes, body: JSON.parse(bytes), at };
        this.deliveries.push(delivery);
        for (const wait of this.#waiting) {
            if (wait.filter(delivery)) {
                this.#waiting.delete(wait);
                wait.resolve(delivery);
            }
        }
    }
}

class Inbox {
    #receiver;
    #path;
    #taken = new Set();

    constructor(receiver, path, base) {
        this.#receiver = receiver;
        this.#path = path;
        this.url = base + path;
    }

    // The body of the next delivery of that type and code that passes the filter; each delivery is handed out once.
    async next(type, code, filter = () => true) {
        const fits = (delivery) => delivery.path === this.#path && !this.#taken.has(delivery)
            && delivery.body.webhook_type === type && delivery.body.webhook_code === code && filter(delivery.body);
        const describe = () => `${type}: ${code} at ${this.#path}, only ${this.codes().join(', ')}`;
        const delivery = await this.#receiver.find(fits, describe);
        this.#taken.add(delivery);
        return delivery.body;
    }

    // What has arrived so far, as "TYPE: CODE".
    codes() {
        return this.#receiver.deliveries.filter((delivery) => delivery.path === this.#path).map(({ body }) => nameOf(body));
    }
}

export const nameOf = (body) => `${body.webhook_type}: ${body.webhook_code}`;
