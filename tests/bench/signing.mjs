// SPDX-License-Identifier: Apache-2.0
// Webhooks signed as Plaid signs them, and the server that hands out their key.
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:http';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

export class Signer {
    #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    kid = randomUUID();

    jwk() {
        const created = Math.floor(Date.now() / 1000) - 3600;
        return { ...this.#keys.publicKey.export({ format: 'jwk' }), alg: 'ES256', kid: this.kid, use: 'sig', created_at: created, expired_at: null };
    }

    signature(body) {
        const claims = { iat: Math.floor(Date.now() / 1000), request_body_sha256: createHash('sha256').update(body).digest('hex') };
        const signed = `${encode({ alg: 'ES256', kid: this.kid, typ: 'JWT' })}.${encode(claims)}`;
        return `${signed}.${sign('sha256', Buffer.from(signed), { key: this.#keys.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
    }

    // Writes `count` lines of a signature, a space and a body; no two bodies are alike.
    async writeWebhooks(path, count, items) {
        const file = createWriteStream(path);
        for (let number = 0; number < count; ++number) {
            const body = JSON.stringify({ environment: 'sandbox', historical_update_complete: true, initial_update_complete: true,
                item_id: items[number % items.length], webhook_code: 'SYNC_UPDATES_AVAILABLE', webhook_type: 'TRANSACTIONS',
                delivery: number });
            if (!file.write(`${this.signature(body)} ${body}\n`))
                await once(file, 'drain');
        }
        file.end();
        await once(file, 'finish');
    }

    // Answers /webhook_verification_key/get, and that Items have nothing new.
    async serveKey() {
        const server = createServer((request, response) => {
            request.resume();
            const answer = request.url.endsWith('verification_key/get') ? { key: this.jwk() } : { institutions: [], total: 0 };
            response.setHeader('content-type', 'application/json');
            response.end(JSON.stringify({ ...answer, request_id: 'bench' }));
        });
        server.listen(0, '127.0.0.1');
        await once(server, 'listening');
        return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
    }
}
