// SPDX-License-Identifier: Apache-2.0
// Webhooks on demand, and the keys that they are signed with.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WEBHOOKS } from '../operations.mjs';
import { nameOf } from '../receiver.mjs';
import { accountOf, newItem, plaid, receiver, refused, sandbox } from '../session.mjs';

const FIRABLE = [
    ['DEFAULT_UPDATE', 'TRANSACTIONS'],
    ['SYNC_UPDATES_AVAILABLE', 'TRANSACTIONS'],
    ['RECURRING_TRANSACTIONS_UPDATE', 'TRANSACTIONS'],
    ['DEFAULT_UPDATE', 'AUTH'],
    ['SMS_MICRODEPOSITS_VERIFICATION', 'AUTH'],
    ['NEW_ACCOUNTS_AVAILABLE', 'ITEM'],
    ['USER_PERMISSION_REVOKED', 'ITEM'],
    ['USER_ACCOUNT_REVOKED', 'ITEM'],
    ['PENDING_DISCONNECT', 'ITEM'],
    ['LOGIN_REPAIRED', 'ITEM'],
    ['ERROR', 'ITEM'],
    ['PRODUCT_READY', 'ASSETS'],
    ['ERROR', 'ASSETS'],
];

test('an Item fires what it is told to, without being changed by it', async () => {
    const item = await newItem(['transactions', 'auth', 'assets']);
    const { access_token, item_id, inbox } = item;
    for (const [webhook_code, webhook_type] of FIRABLE) {
        assert.equal((await plaid.sandboxItemFireWebhook({ access_token, webhook_code, webhook_type })).webhook_fired, true);
        const body = await inbox.next(webhook_type, webhook_code);
        assert.equal(body.environment, 'sandbox');
        if (webhook_type !== 'ASSETS')
            assert.equal(body.item_id, item_id);
    }
    assert.equal((await plaid.itemGet({ access_token })).item.error, null);
    assert.ok(await accountOf(item, 'checking'));
});

test('a webhook is refused that the Item cannot fire', async () => {
    const { access_token, inbox } = await newItem(['auth']);
    const fire = (request) => plaid.sandboxItemFireWebhook({ access_token, ...request });
    await refused(fire({ webhook_code: 'INITIAL_UPDATE' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(fire({ webhook_code: 'DEFAULT_UPDATE', webhook_type: 'WEATHER' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(fire({ webhook_code: 'SYNC_UPDATES_AVAILABLE' }), 'SANDBOX_ERROR', 'SANDBOX_PRODUCT_NOT_ENABLED');
    await plaid.itemWebhookUpdate({ access_token, webhook: null });
    await refused(fire({ webhook_code: 'ERROR' }), 'SANDBOX_ERROR', 'SANDBOX_WEBHOOK_INVALID');
    assert.ok(!inbox.codes().includes('ITEM: ERROR'));
});

test('income webhooks are fired on demand', async () => {
    const { item_id } = await newItem(['auth']);
    const inbox = receiver.inbox();
    const fire = (request) => plaid.sandboxIncomeFireWebhook({ item_id, webhook: inbox.url, ...request });
    for (const outcome of ['PROCESSING_COMPLETE', 'PROCESSING_FAILED']) {
        const verification_status = `VERIFICATION_STATUS_${outcome}`;
        await fire({ webhook_code: 'INCOME_VERIFICATION', verification_status });
        const body = await inbox.next('INCOME', 'INCOME_VERIFICATION');
        assert.deepEqual([body.item_id, body.verification_status], [item_id, verification_status]);
    }
    await fire({ webhook_code: 'INCOME_VERIFICATION_RISK_SIGNALS' });
    assert.equal((await inbox.next('INCOME', 'INCOME_VERIFICATION_RISK_SIGNALS')).item_id, item_id);
    await refused(fire({ webhook_code: 'INCOME_TAX' }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a key that never signed is refused', async () => {
    await refused(plaid.webhookVerificationKeyGet({ key_id: '00000000-0000-4000-8000-000000000000' }),
        'INVALID_INPUT', 'INVALID_WEBHOOK_VERIFICATION_KEY_ID');
});

test('every webhook is fired on demand, to any address', async () => {
    const { webhooks } = await sandbox.control('webhooks/list');
    assert.deepEqual(webhooks.map(nameOf).filter((name) => WEBHOOKS.includes(name)).sort(), [...WEBHOOKS].sort());
    const { item_id } = await newItem(['transactions', 'auth', 'identity', 'assets']);
    const inbox = receiver.inbox();
    for (const { webhook_type, webhook_code } of webhooks) {
        const fired = await sandbox.control('webhooks/fire', { webhook_type, webhook_code, item_id, webhook: inbox.url });
        assert.deepEqual(await inbox.next(webhook_type, webhook_code), fired.body);
    }
});
