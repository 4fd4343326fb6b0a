// SPDX-License-Identifier: Apache-2.0
// Looks back at the session: every webhook was signed, and nothing was left out (last, as checking signatures asks for keys).
import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { test } from 'node:test';
import { OPERATIONS, WEBHOOKS } from '../operations.mjs';
import { nameOf } from '../receiver.mjs';
import { answers, plaid, receiver } from '../session.mjs';

const keys = new Map();

async function keyOf(kid) {
    if (!keys.has(kid)) {
        const { key } = await plaid.webhookVerificationKeyGet({ key_id: kid });
        assert.deepEqual([key.kty, key.crv, key.alg, key.use, key.kid], ['EC', 'P-256', 'ES256', 'sig', kid]);
        keys.set(kid, createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x, y: key.y }, format: 'jwk' }));
    }
    return keys.get(kid);
}

const decoded = (part) => JSON.parse(Buffer.from(part, 'base64url'));

test('every webhook was received', () => {
    const seen = new Set(receiver.deliveries.map(({ body }) => nameOf(body)));
    assert.deepEqual(WEBHOOKS.filter((name) => !seen.has(name)), []);
    assert.equal(WEBHOOKS.length, 35);
});

test('every webhook is signed over its exact bytes, which are indented by two', async () => {
    for (const { headers, bytes, body, at } of receiver.deliveries) {
        const [head, payload, signature] = headers['plaid-verification'].split('.');
        const { alg, kid, typ } = decoded(head);
        assert.deepEqual([alg, typ], ['ES256', 'JWT']);
        const raw = Buffer.from(signature, 'base64url');
        assert.equal(raw.length, 64);
        const key = { key: await keyOf(kid), dsaEncoding: 'ieee-p1363' };
        assert.ok(verify('sha256', Buffer.from(`${head}.${payload}`), key, raw), nameOf(body));
        const { iat, request_body_sha256 } = decoded(payload);
        assert.ok(Math.abs(iat * 1000 - at) < 60_000, 'iat is now, whatever the simulated clock says');
        assert.equal(request_body_sha256, createHash('sha256').update(bytes).digest('hex'));
        assert.match(headers['content-type'], /^application\/json/);
        assert.match(bytes.toString(), /^\{\n {2}"/);
        assert.doesNotMatch(bytes.toString(), /^ {3}"|^ "/m);
    }
});

test('every operation was called with success', () => {
    const answered = new Set(answers.filter(({ status }) => status === 200).map(({ path }) => path));
    assert.deepEqual(OPERATIONS.map(({ path }) => path).filter((path) => !answered.has(path)), []);
    assert.equal(OPERATIONS.length, 54);
});

test('every operation was refused as well, in an error object of Plaid', () => {
    const refusals = answers.filter(({ status }) => status !== 200);
    for (const { path, body } of refusals)
        assert.ok(['error_type', 'error_code', 'error_message', 'display_message', 'request_id'].every((field) => field in body), path);
    const refused = new Set(refusals.map(({ path }) => path));
    const never = OPERATIONS.map(({ path }) => path).filter((path) => !refused.has(path));
    assert.deepEqual(never, ['/categories/get']);
});
