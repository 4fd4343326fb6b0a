// SPDX-License-Identifier: Apache-2.0
// Asset reports: ordered, waited for, read, removed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newItem, plaid, receiver, refused } from '../session.mjs';

const REPORT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function order(access_tokens, options = {}, days_requested = 60) {
    const inbox = receiver.inbox();
    const made = await plaid.assetReportCreate({ access_tokens, days_requested, options: { webhook: inbox.url, ...options } });
    return { ...made, inbox };
}

test('a report takes a moment and then has what was asked for', async () => {
    const { access_token, item_id } = await newItem(['assets', 'transactions'], { username: 'user_good' });
    const user = { client_user_id: 'user-17', first_name: 'Ada', last_name: 'Byron' };
    const { asset_report_token, asset_report_id, inbox } = await order([access_token], { client_report_id: 'report-17', user });
    assert.match(asset_report_token, /^assets-sandbox-/);
    assert.match(asset_report_id, REPORT_ID);
    await refused(plaid.assetReportGet({ asset_report_token }), 'ASSET_REPORT_ERROR', 'PRODUCT_NOT_READY');
    const ready = await inbox.next('ASSETS', 'PRODUCT_READY');
    assert.equal(ready.asset_report_id, asset_report_id);
    const { report } = await plaid.assetReportGet({ asset_report_token });
    assert.equal(report.asset_report_id, asset_report_id);
    assert.equal(report.client_report_id, 'report-17');
    assert.equal(report.days_requested, 60);
    assert.equal(report.user.first_name, 'Ada');
    assert.deepEqual(report.items.map((item) => item.item_id), [item_id]);
    const [account] = report.items[0].accounts;
    assert.ok(account.historical_balances.length > 0);
    assert.ok(account.owners[0].names.length > 0);
    assert.deepEqual(await plaid.assetReportGet({ asset_report_token }).then((again) => again.report), report);
});

test('a report outlives its Item, and is gone when it is removed', async () => {
    const { access_token } = await newItem(['assets'], { username: 'user_good' });
    const { asset_report_token, inbox } = await order([access_token]);
    await inbox.next('ASSETS', 'PRODUCT_READY');
    await plaid.itemRemove({ access_token });
    assert.equal((await plaid.assetReportGet({ asset_report_token, include_insights: true })).report.days_requested, 60);
    assert.equal((await plaid.assetReportRemove({ asset_report_token })).removed, true);
    for (const method of ['assetReportGet', 'assetReportRemove'])
        await assert.rejects(plaid[method]({ asset_report_token }), (error) => error.response.data.error_type === 'INVALID_INPUT');
});

test('a fast report is ready beside the full one', async () => {
    const { access_token } = await newItem(['assets']);
    const { asset_report_token, inbox } = await order([access_token], { add_ons: ['fast_assets'] });
    await inbox.next('ASSETS', 'PRODUCT_READY', (body) => body.report_type === 'FAST');
    assert.ok((await plaid.assetReportGet({ asset_report_token, fast_report: true })).report);
    await inbox.next('ASSETS', 'PRODUCT_READY', (body) => body.report_type === 'FULL');
});

test('a report on an Item whose login broke fails, and says for which Item', async () => {
    const { access_token, item_id } = await newItem(['assets']);
    const { asset_report_token, asset_report_id, inbox } = await order([access_token]);
    await plaid.sandboxItemResetLogin({ access_token });
    await refused(order([access_token]), 'ITEM_ERROR', 'ITEM_LOGIN_REQUIRED');
    const failed = await inbox.next('ASSETS', 'ERROR');
    assert.equal(failed.asset_report_id, asset_report_id);
    assert.equal(failed.error.error_type, 'ASSET_REPORT_ERROR');
    const { causes } = await refused(plaid.assetReportGet({ asset_report_token }), 'ASSET_REPORT_ERROR', 'DATA_UNAVAILABLE');
    assert.deepEqual(causes.map((cause) => [cause.item_id, cause.error_code]), [[item_id, 'ITEM_LOGIN_REQUIRED']]);
});

test('a report is refused for Items that it cannot be made from', async () => {
    const { access_token } = await newItem(['transactions']);
    await refused(order([access_token]), 'ASSET_REPORT_ERROR', 'PRODUCT_NOT_ENABLED');
    await refused(order([]), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(order([access_token], {}, 732), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(order([access_token], { webhook: 'nowhere' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(plaid.assetReportGet({}), 'INVALID_REQUEST', 'MISSING_FIELDS');
});
