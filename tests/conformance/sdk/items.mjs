// SPDX-License-Identifier: Apache-2.0
// The life of an Item: reading, new webhook, new token, errors, removal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newItem, plaid, receiver, refused } from '../session.mjs';

test('an Item tells where it is from and what it can', async () => {
    const { access_token, item_id, inbox } = await newItem(['transactions', 'auth']);
    await inbox.next('TRANSACTIONS', 'INITIAL_UPDATE');
    const { item, status } = await plaid.itemGet({ access_token });
    assert.equal(item.item_id, item_id);
    assert.equal(item.institution_id, 'ins_109508');
    assert.equal(item.institution_name, 'First Platypus Bank');
    assert.equal(item.webhook, inbox.url);
    assert.equal(item.error, null);
    assert.deepEqual([...item.products].sort(), ['auth', 'transactions']);
    assert.ok(!item.available_products.includes('transactions'));
    assert.ok(item.available_products.includes('identity'));
    assert.ok(Date.parse(status.transactions.last_successful_update));
    assert.match(status.last_webhook.code_sent, /^(INITIAL|HISTORICAL)_UPDATE$/);
});

test('a new webhook URL is acknowledged there', async () => {
    const { access_token, item_id } = await newItem(['auth']);
    const inbox = receiver.inbox();
    const { item } = await plaid.itemWebhookUpdate({ access_token, webhook: inbox.url });
    assert.equal(item.webhook, inbox.url);
    const acknowledged = await inbox.next('ITEM', 'WEBHOOK_UPDATE_ACKNOWLEDGED');
    assert.equal(acknowledged.item_id, item_id);
    assert.equal(acknowledged.new_webhook_url, inbox.url);
    await refused(plaid.itemWebhookUpdate({ access_token, webhook: 'no address' }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a new access token replaces the old one at once', async () => {
    const { access_token, item_id } = await newItem(['auth']);
    const { new_access_token } = await plaid.itemAccessTokenInvalidate({ access_token });
    assert.match(new_access_token, /^access-sandbox-/);
    assert.notEqual(new_access_token, access_token);
    await refused(plaid.itemGet({ access_token }), 'INVALID_INPUT', 'INVALID_ACCESS_TOKEN');
    assert.equal((await plaid.itemGet({ access_token: new_access_token })).item.item_id, item_id);
});

test('a removed Item is not found any more, by any operation', async () => {
    const { access_token } = await newItem(['transactions', 'auth', 'identity']);
    await refused(plaid.itemRemove({ access_token, reason_code: 'BOREDOM' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(plaid.itemRemove({ access_token, reason_note: 'x'.repeat(513) }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await plaid.itemRemove({ access_token, reason_code: 'OTHER', reason_note: 'The company moved to another bank' });
    for (const method of ['itemGet', 'itemRemove', 'accountsGet', 'authGet', 'transactionsSync', 'sandboxItemResetLogin'])
        await refused(plaid[method]({ access_token }), 'ITEM_ERROR', 'ITEM_NOT_FOUND');
});

test('an Item whose login broke says so until it is repaired', async () => {
    const { access_token, item_id, inbox } = await newItem(['transactions', 'auth', 'identity']);
    await inbox.next('TRANSACTIONS', 'HISTORICAL_UPDATE');
    assert.equal((await plaid.sandboxItemResetLogin({ access_token })).reset_login, true);
    const broken = await inbox.next('ITEM', 'ERROR');
    assert.equal(broken.item_id, item_id);
    assert.equal(broken.error.error_code, 'ITEM_LOGIN_REQUIRED');
    assert.equal((await plaid.itemGet({ access_token })).item.error.error_code, 'ITEM_LOGIN_REQUIRED');
    for (const method of ['accountsBalanceGet', 'authGet', 'identityGet', 'transactionsSync', 'transactionsRefresh'])
        await refused(plaid[method]({ access_token }), 'ITEM_ERROR', 'ITEM_LOGIN_REQUIRED');
});
