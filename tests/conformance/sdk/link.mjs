// SPDX-License-Identifier: Apache-2.0
// Link tokens, and the tokens that a finished Link hands over.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newItem, plaid, receiver, refused, sandbox } from '../session.mjs';

const USER = { client_user_id: 'user-17' };
const ASKED = { client_name: 'Egret', language: 'en', country_codes: ['US'], user: USER, products: ['transactions'] };

test('a link token is made, and tells what was asked for', async () => {
    const { url } = receiver.inbox();
    const made = await plaid.linkTokenCreate({ ...ASKED, webhook: url });
    assert.match(made.link_token, /^link-sandbox-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.equal(made.hosted_link_url, undefined);
    const read = await plaid.linkTokenGet({ link_token: made.link_token });
    assert.equal(read.expiration, made.expiration);
    assert.equal(Date.parse(read.expiration) - Date.parse(read.created_at), 4 * 3600 * 1000);
    assert.deepEqual(read.metadata.initial_products, ['transactions']);
    assert.deepEqual(read.metadata.country_codes, ['US']);
    assert.equal(read.metadata.webhook, url);
    assert.equal(read.metadata.client_name, 'Egret');
});

test('a hosted link has a URL, which lives as long as asked', async () => {
    const hosted = await plaid.linkTokenCreate({ ...ASKED, hosted_link: { url_lifetime_seconds: 600 } });
    assert.match(hosted.hosted_link_url, /^http:\/\/127\.0\.0\.1:\d+\/link\//);
    const { created_at, expiration } = await plaid.linkTokenGet({ link_token: hosted.link_token });
    assert.equal(Date.parse(expiration) - Date.parse(created_at), 600_000);
});

test('an update mode token needs no products and lives half an hour', async () => {
    const { access_token } = await newItem(['transactions']);
    const { products, ...update } = { ...ASKED, access_token };
    const { link_token } = await plaid.linkTokenCreate(update);
    const { created_at, expiration } = await plaid.linkTokenGet({ link_token });
    assert.equal(Date.parse(expiration) - Date.parse(created_at), 1_800_000);
    await refused(plaid.linkTokenCreate({ ...update, products }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a link token is refused where what it asks for cannot be', async () => {
    const asking = (change) => plaid.linkTokenCreate({ ...ASKED, ...change });
    await refused(asking({ user: undefined }), 'INVALID_REQUEST', 'MISSING_FIELDS');
    await refused(asking({ products: [] }), 'INVALID_REQUEST', 'MISSING_FIELDS');
    await refused(asking({ user: { name: 'Ada' } }), 'INVALID_REQUEST', 'MISSING_FIELDS');
    await refused(asking({ products: ['balance'] }), 'INVALID_INPUT', 'INVALID_PRODUCT');
    await refused(asking({ optional_products: ['transactions'] }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking({ country_codes: ['XX'] }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking({ language: 'tlh' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking({ webhook: 'ftp://example.com' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking({ transactions: { days_requested: 731 } }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking({ hosted_link: { url_lifetime_seconds: 0 } }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking({ user: { ...USER, shoe_size: 44 } }), 'INVALID_REQUEST', 'UNKNOWN_FIELDS');
});

test('a link token that was never made is refused', async () => {
    const unknown = 'link-sandbox-00000000-0000-4000-8000-000000000000';
    await refused(plaid.linkTokenGet({ link_token: unknown }), 'INVALID_INPUT', 'INVALID_LINK_TOKEN');
    await refused(plaid.linkTokenGet({ link_token: unknown.replace('sandbox', 'production') }), 'INVALID_INPUT', 'INVALID_LINK_TOKEN');
});

test('a public token is exchanged once', async () => {
    const { public_token } = await plaid.sandboxPublicTokenCreate({ institution_id: 'ins_109511', initial_products: ['auth'] });
    assert.match(public_token, /^public-sandbox-/);
    const { access_token } = await plaid.itemPublicTokenExchange({ public_token });
    assert.match(access_token, /^access-sandbox-/);
    await refused(plaid.itemPublicTokenExchange({ public_token }), 'INVALID_INPUT', 'INVALID_PUBLIC_TOKEN');
    const production = public_token.replace('sandbox', 'production');
    await refused(plaid.itemPublicTokenExchange({ public_token: production }), 'INVALID_INPUT', 'INVALID_PUBLIC_TOKEN');
});

test('a public token lives for half an hour', async () => {
    const { public_token } = await plaid.sandboxPublicTokenCreate({ institution_id: 'ins_109511', initial_products: ['auth'] });
    await sandbox.control('clock', { advance_seconds: 1801 });
    await refused(plaid.itemPublicTokenExchange({ public_token }), 'INVALID_INPUT', 'INVALID_PUBLIC_TOKEN');
});

test('another public token of an Item leads to the same Item', async () => {
    const { access_token, item_id } = await newItem(['transactions']);
    const { public_token } = await plaid.itemCreatePublicToken({ access_token });
    assert.match(public_token, /^public-sandbox-/);
    assert.equal((await plaid.itemPublicTokenExchange({ public_token })).item_id, item_id);
});

test('an Item is refused where institution, products or user do not fit', async () => {
    const asking = (institution_id, initial_products, options) =>
        plaid.sandboxPublicTokenCreate({ institution_id, initial_products, ...(options && { options }) });
    await refused(asking('ins_0', ['transactions']), 'INVALID_INPUT', 'INVALID_INSTITUTION');
    await refused(asking('ins_109508', ['balance']), 'INVALID_INPUT', 'INVALID_PRODUCT');
    await refused(asking('ins_109508', []), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking('ins_109508', ['transactions'], { override_username: 'user_unheard_of' }), 'ITEM_ERROR', 'INVALID_CREDENTIALS');
    const locked = await refused(
        asking('ins_109508', ['transactions'], { override_username: 'user_good', override_password: 'error_ITEM_LOCKED' }),
        'ITEM_ERROR', 'ITEM_LOCKED');
    assert.equal(typeof locked.display_message, 'string');
});
