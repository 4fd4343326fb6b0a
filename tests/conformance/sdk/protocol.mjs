// SPDX-License-Identifier: Apache-2.0
// What holds for every operation: keys, unknown, missing and wrong fields, in this order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPERATIONS } from '../operations.mjs';
import { client, plaid, refused, sandbox } from '../session.mjs';

const WITH_KEYS = OPERATIONS.filter(({ path }) => path !== '/categories/get'); // the one that needs no keys

test('every operation refuses wrong keys before it looks at the fields', async () => {
    const stranger = client({ 'PLAID-SECRET': 'wrong' });
    for (const { method } of WITH_KEYS)
        await refused(stranger[method]({ unheard_of: 1 }), 'INVALID_INPUT', 'INVALID_API_KEYS');
});

test('keys may come in the body instead of the headers', async () => {
    const keys = { client_id: sandbox.keys['PLAID-CLIENT-ID'], secret: sandbox.keys['PLAID-SECRET'] };
    const bare = { 'PLAID-CLIENT-ID': '', 'PLAID-SECRET': '' };
    const { status, json } = await sandbox.post('/institutions/get_by_id',
        { ...keys, institution_id: 'ins_109508', country_codes: ['US'] }, bare);
    assert.equal(status, 200);
    assert.equal(json.institution.name, 'First Platypus Bank');
    const refusal = await sandbox.post('/institutions/get_by_id', { institution_id: 'ins_109508', country_codes: ['US'] }, bare);
    assert.equal(refusal.json.error_code, 'INVALID_API_KEYS');
});

test('every operation refuses fields that it does not know, by name', async () => {
    for (const { path, method } of WITH_KEYS) {
        const { error_message } = await refused(plaid[method]({ unheard_of: 1 }), 'INVALID_REQUEST', 'UNKNOWN_FIELDS');
        assert.match(error_message, /unheard_of/, path);
    }
});

test('every operation names each required field that is missing', async () => {
    for (const { path, method, required, example } of OPERATIONS) {
        for (const field of required) {
            const { [field]: _, ...rest } = example;
            const { error_message } = await refused(plaid[method](rest), 'INVALID_REQUEST', 'MISSING_FIELDS');
            assert.match(error_message, new RegExp(field), path);
        }
    }
});

test('every operation refuses required fields of another type', async () => {
    for (const { path, method, required, example } of OPERATIONS) {
        for (const field of required) {
            const wrong = { ...example, [field]: typeof example[field] === 'boolean' ? 'yes' : true };
            const { error_message } = await refused(plaid[method](wrong), 'INVALID_REQUEST', 'INVALID_FIELD');
            assert.match(error_message, new RegExp(field), path);
        }
    }
});

test('no operation takes null for its options', async () => {
    for (const { method, example } of OPERATIONS.filter(({ path }) => path !== '/payment_initiation/payment/create')) {
        if ('options' in example)
            await refused(plaid[method]({ ...example, options: null }), 'INVALID_REQUEST', 'INVALID_FIELD');
    }
});

test('tokens of another environment, and tokens never issued, are refused as such', async () => {
    for (const { path, method, example } of OPERATIONS.filter(({ required }) => required.includes('access_token'))) {
        const elsewhere = example.access_token.replace('sandbox', 'production');
        const { error_message } = await refused(plaid[method]({ ...example, access_token: elsewhere }),
            'INVALID_INPUT', 'INVALID_ACCESS_TOKEN');
        assert.match(error_message, /environment/, path);
        await refused(plaid[method](example), 'INVALID_INPUT', 'INVALID_ACCESS_TOKEN');
    }
});

test('an endpoint that does not exist is not found', async () => {
    for (const path of ['/nothing/here', '/item', '/item/get/more', '/']) {
        const { status, json } = await sandbox.post(path, {});
        assert.equal(status, 404, path);
        assert.equal(json.error_code, 'NOT_FOUND');
    }
});

test('a body that is no JSON object, or does not say that it is JSON, is refused', async () => {
    for (const body of ['', '{', '[]', 'null', '"text"', '{"access_token":}']) {
        const { status, json } = await sandbox.post('/item/get', body);
        assert.equal(status, 400);
        assert.equal(json.error_code, 'INVALID_BODY', body);
    }
    const { json } = await sandbox.post('/item/get', '{}', { 'Content-Type': 'text/plain' });
    assert.equal(json.error_code, 'INVALID_BODY');
});

test('no two answers have the same request_id', async () => {
    const ids = new Set();
    for (let i = 0; i < 50; i += 1)
        ids.add((await plaid.categoriesGet({})).request_id);
    assert.equal(ids.size, 50);
});
