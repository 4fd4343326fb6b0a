// SPDX-License-Identifier: Apache-2.0
// A webhook receiver as a company writes it with Express, jose and PostgreSQL: the key is fetched once and kept, the
// signature, its age and the body's sum are checked, and 200 is answered once the row is committed.
// usage: node receiver.mjs KEY_SERVER_URL POSTGRES_SOCKET_DIRECTORY
import { createHash, timingSafeEqual } from 'node:crypto';
import express from 'express';
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import pg from 'pg';

const [keyServer, socketDirectory] = process.argv.slice(2);
const pool = new pg.Pool({ host: socketDirectory, user: 'postgres', database: 'postgres', max: 16 });
await pool.query('CREATE TABLE IF NOT EXISTS webhooks (id bigserial PRIMARY KEY, received timestamptz NOT NULL DEFAULT now(),'
    + ' type text, code text, item_id text, headers jsonb, body bytea)');

const keys = new Map();
async function keyOf(kid) {
    if (!keys.has(kid)) {
        const answer = await fetch(`${keyServer}/webhook_verification_key/get`,
            { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ key_id: kid }) });
        keys.set(kid, await importJWK((await answer.json()).key, 'ES256'));
    }
    return keys.get(kid);
}

async function isGenuine(token, body) {
    const { kid, alg } = decodeProtectedHeader(token);
    if (alg !== 'ES256')
        return false;
    const { payload } = await jwtVerify(token, await keyOf(kid), { maxTokenAge: '5 min', algorithms: ['ES256'] });
    const claimed = Buffer.from(payload.request_body_sha256, 'hex');
    const ours = createHash('sha256').update(body).digest();
    return claimed.length === ours.length && timingSafeEqual(claimed, ours);
}

const app = express();
app.post('/webhook', express.raw({ type: () => true }), async (request, response) => {
    try {
        if (!await isGenuine(request.get('Plaid-Verification'), request.body))
            return response.sendStatus(401);
        const { webhook_type: type, webhook_code: code, item_id: item } = JSON.parse(request.body);
        await pool.query({ name: 'keep', text: 'INSERT INTO webhooks (type, code, item_id, headers, body) VALUES ($1, $2, $3, $4, $5)',
            values: [type, code, item, request.headers, request.body] });
        return response.json({ received: true });
    } catch (error) {
        return response.status(error.code?.startsWith?.('ERR_J') ? 401 : 500).send(error.message);
    }
});
const server = app.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ listening: `http://127.0.0.1:${server.address().port}` }));
});
