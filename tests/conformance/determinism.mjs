// SPDX-License-Identifier: Apache-2.0
// The simulator is a pure function of its seed, its clock and the calls made: two processes that are asked the same answer
// the same bytes, ids, tokens and request_ids among them, and fire the same webhooks. Only signatures differ.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Receiver } from './receiver.mjs';
import { startSandbox } from './sandbox.mjs';

const CLOCK = '2026-06-17T15:00:00Z';
const receiver = await Receiver.listen();
const inbox = receiver.inbox(); // the same for every run, as answers repeat its URL

// Holds one conversation with a simulator of its own. Returns what it answered and fired, without the one thing that
// must differ: the port it listens on.
async function conversation(seed) {
    const sandbox = await startSandbox('--seed', String(seed), '--clock', CLOCK);
    receiver.deliveries.length = 0;
    const answers = [];
    const ask = async (path, body) => {
        const { status, text, json } = await sandbox.post(path, body);
        answers.push(`${path} ${status} ${text.replaceAll(new URL(sandbox.url).host, 'HOST')}`);
        return json;
    };
    await institutions(ask);
    const item = await newItem(ask);
    await transactions(ask, item);
    await money(ask, item);
    await reports(ask, item);
    await sandbox.control('clock', { advance_seconds: 3 * 24 * 3600 });
    await days(ask, item);
    await refusals(ask, item);
    const webhooks = receiver.deliveries.map(({ bytes }) => bytes.toString()).sort();
    assert.equal(await sandbox.stop(), 0);
    return { answers, webhooks };
}

async function institutions(ask) {
    await ask('/institutions/get', { count: 50, offset: 0, country_codes: ['US'] });
    await ask('/institutions/search', { query: 'bank', country_codes: ['US', 'GB', 'CA'] });
    await ask('/categories/get', {});
}

async function newItem(ask) {
    const { public_token } = await ask('/sandbox/public_token/create', {
        institution_id: 'ins_109508',
        initial_products: ['transactions', 'auth', 'identity', 'transfer', 'assets'],
        options: { webhook: inbox.url, override_username: 'user_transactions_dynamic', override_password: 'x' },
    });
    const { access_token } = await ask('/item/public_token/exchange', { public_token });
    await ask('/transactions/sync', { access_token });
    await inbox.next('TRANSACTIONS', 'INITIAL_UPDATE');
    await inbox.next('TRANSACTIONS', 'HISTORICAL_UPDATE');
    for (const path of ['/item/get', '/accounts/get', '/accounts/balance/get', '/auth/get', '/identity/get'])
        await ask(path, { access_token });
    const { accounts } = await ask('/identity/match', { access_token, user: { legal_name: 'Ada Byron' } });
    return { access_token, account_id: accounts[0].account_id };
}

async function transactions(ask, { access_token }) {
    const { next_cursor } = await ask('/transactions/sync', { access_token, count: 500 });
    await ask('/transactions/recurring/get', { access_token });
    await ask('/transactions/refresh', { access_token });
    await inbox.next('TRANSACTIONS', 'DEFAULT_UPDATE');
    await ask('/transactions/sync', { access_token, cursor: next_cursor });
}

async function days(ask, { access_token }) {
    await inbox.next('TRANSACTIONS', 'SYNC_UPDATES_AVAILABLE');
    await ask('/transactions/get', { access_token, start_date: '2026-01-01', end_date: '2026-06-20', options: { count: 500 } });
}

async function money(ask, { access_token, account_id }) {
    const { authorization } = await ask('/transfer/authorization/create', {
        access_token, account_id, type: 'debit', network: 'ach', ach_class: 'ppd', amount: '12.34', user: { legal_name: 'Ada Byron' },
    });
    await ask('/transfer/create', { access_token, account_id, authorization_id: authorization.id, description: 'Rent' });
    await ask('/transfer/event/sync', { after_id: 0 });
    const { recipient_id } = await ask('/payment_initiation/recipient/create', {
        name: 'Wonder Wallet', bacs: { account: '26207729', sort_code: '560029' },
    });
    const { payment_id } = await ask('/payment_initiation/payment/create', {
        recipient_id, reference: 'INV17', amount: { currency: 'GBP', value: 10.5 },
    });
    await ask('/payment_initiation/payment/get', { payment_id });
}

async function reports(ask, { access_token }) {
    const { asset_report_token } = await ask('/asset_report/create', {
        access_tokens: [access_token], days_requested: 60, options: { webhook: inbox.url },
    });
    await inbox.next('ASSETS', 'PRODUCT_READY');
    await ask('/asset_report/get', { asset_report_token });
    await ask('/identity_verification/create', {
        client_user_id: 'person-1', template_id: 'idvtmp_52xR9LKo77r1Np', gave_consent: true, is_shareable: true,
    });
    const { link_token } = await ask('/link/token/create', {
        client_name: 'Egret', language: 'en', country_codes: ['US'], user: { client_user_id: 'user-17' },
        products: ['transactions'], webhook: inbox.url, hosted_link: {},
    });
    await ask('/link/token/get', { link_token });
}

async function refusals(ask, { access_token }) {
    await ask('/item/get', {});
    await ask('/item/get', { access_token: 'access-production-00000000-0000-4000-8000-000000000000' });
    await ask('/nothing/here', {});
    await ask('/sandbox/item/reset_login', { access_token });
    await inbox.next('ITEM', 'ERROR');
    await ask('/accounts/balance/get', { access_token });
}

const first = await conversation(1);

test('the same seed, clock and calls give the same bytes', async () => {
    const second = await conversation(1);
    assert.deepEqual(second.answers, first.answers);
    assert.deepEqual(second.webhooks, first.webhooks);
    assert.ok(first.answers.length >= 30 && first.webhooks.length >= 8);
});

test('nothing of the conversation was refused that should not be', () => {
    const refused = first.answers.filter((answer) => !/ 200 /.test(answer.slice(0, 80))).map((answer) => answer.split(' ', 2).join(' '));
    assert.deepEqual(refused, ['/item/get 400', '/item/get 400', '/nothing/here 404', '/accounts/balance/get 400']);
});

test('another seed gives another world', async () => {
    const other = await conversation(2);
    const same = other.answers.filter((answer) => first.answers.includes(answer));
    assert.deepEqual(same, []);
});

after(() => receiver.close());
