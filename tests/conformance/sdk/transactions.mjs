// SPDX-License-Identifier: Apache-2.0
// Transactions: by sync, by dates, refreshed, recurring, and added by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountOf, eventually, newItem, plaid, refused } from '../session.mjs';

const TODAY = '2026-06-17';

// Every page from the cursor on, as one change.
async function sync(access_token, cursor = '', request = {}) {
    const change = { added: [], modified: [], removed: [], pages: 0 };
    for (let more = true; more; change.pages += 1) {
        const page = await plaid.transactionsSync({ access_token, cursor, count: 500, ...request });
        for (const list of ['added', 'modified', 'removed'])
            change[list].push(...page[list]);
        more = page.has_more;
        cursor = page.next_cursor;
        change.status = page.transactions_update_status;
    }
    return { ...change, cursor };
}

async function readyItem(options) {
    const item = await newItem(['transactions'], options);
    await item.inbox.next('TRANSACTIONS', 'HISTORICAL_UPDATE');
    return item;
}

async function refreshed(access_token, inbox) {
    await plaid.transactionsRefresh({ access_token });
    await inbox.next('TRANSACTIONS', 'DEFAULT_UPDATE');
}

test('before the first update sync is empty, get is not ready, and webhooks tell when they are', async () => {
    const { access_token, inbox } = await newItem(['transactions']);
    const first = await plaid.transactionsSync({ access_token });
    assert.equal(first.transactions_update_status, 'NOT_READY');
    assert.deepEqual([first.added, first.modified, first.removed, first.next_cursor, first.has_more], [[], [], [], '', false]);
    await refused(plaid.transactionsGet({ access_token, start_date: TODAY, end_date: TODAY }), 'ITEM_ERROR', 'PRODUCT_NOT_READY');
    assert.ok((await inbox.next('TRANSACTIONS', 'INITIAL_UPDATE')).new_transactions > 0);
    const initial = await inbox.next('TRANSACTIONS', 'SYNC_UPDATES_AVAILABLE');
    assert.deepEqual([initial.initial_update_complete, initial.historical_update_complete], [true, false]);
    assert.ok((await inbox.next('TRANSACTIONS', 'HISTORICAL_UPDATE')).new_transactions > 0);
    const historical = await inbox.next('TRANSACTIONS', 'SYNC_UPDATES_AVAILABLE');
    assert.deepEqual([historical.initial_update_complete, historical.historical_update_complete], [true, true]);
});

test('pages of any size add up to the same history', async () => {
    const { access_token } = await readyItem({ days: 180 });
    const large = await sync(access_token);
    const small = await sync(access_token, '', { count: 37 });
    assert.equal(large.status, 'HISTORICAL_UPDATE_COMPLETE');
    assert.ok(small.pages > large.pages);
    assert.deepEqual(small.added, large.added);
    assert.equal(new Set(large.added.map(({ transaction_id }) => transaction_id)).size, large.added.length);
    const nothing = await sync(access_token, large.cursor);
    assert.deepEqual([nothing.added, nothing.modified, nothing.removed], [[], [], []]);
});

test('sync is refused for cursors and counts that cannot be', async () => {
    const { access_token } = await readyItem({});
    const asking = (request) => plaid.transactionsSync({ access_token, ...request });
    await refused(asking({ cursor: 'not a cursor' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking({ count: 0 }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking({ count: 501 }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(asking({ options: { account_id: 'another' } }), 'INVALID_INPUT', 'INVALID_ACCOUNT_ID');
    const { next_cursor, added } = await asking({ cursor: 'now' });
    assert.deepEqual(added, []);
    assert.ok(next_cursor.length > 0 && next_cursor.length <= 256);
});

test('the stream of one account has only its transactions', async () => {
    const item = await readyItem({});
    const { account_id } = await accountOf(item, 'checking');
    const whole = await sync(item.access_token);
    const one = await sync(item.access_token, '', { options: { account_id } });
    assert.ok(one.added.length > 0);
    assert.deepEqual(one.added, whole.added.filter((transaction) => transaction.account_id === account_id));
});

test('transactions by date are the same ones, newest first', async () => {
    const { access_token, item_id } = await readyItem({ days: 90 });
    const { added } = await sync(access_token);
    const dates = { start_date: '2026-05-01', end_date: '2026-05-31' };
    const whole = await plaid.transactionsGet({ access_token, ...dates, options: { count: 500 } });
    assert.equal(whole.item.item_id, item_id);
    assert.equal(whole.transactions.length, whole.total_transactions);
    const may = added.filter(({ date }) => date >= dates.start_date && date <= dates.end_date);
    const ids = (transactions) => transactions.map(({ transaction_id }) => transaction_id).sort();
    assert.deepEqual(ids(whole.transactions), ids(may));
    const order = whole.transactions.map(({ date }) => date);
    assert.deepEqual(order, [...order].sort().reverse());
    const page = await plaid.transactionsGet({ access_token, ...dates, options: { count: 3, offset: 2 } });
    assert.deepEqual(page.transactions, whole.transactions.slice(2, 5));
    const backwards = { start_date: dates.end_date, end_date: dates.start_date };
    await refused(plaid.transactionsGet({ access_token, ...backwards }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(plaid.transactionsGet({ access_token, ...dates, start_date: 'May' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(plaid.transactionsGet({ access_token, ...dates, options: { account_ids: ['another'] } }),
        'INVALID_INPUT', 'INVALID_ACCOUNT_ID');
});

test('an Item that was not made with transactions prepares them when asked first', async () => {
    const { access_token, inbox } = await newItem(['auth']);
    const dates = { start_date: '2026-05-01', end_date: TODAY };
    await refused(plaid.transactionsGet({ access_token, ...dates }), 'ITEM_ERROR', 'PRODUCT_NOT_READY');
    await inbox.next('TRANSACTIONS', 'HISTORICAL_UPDATE');
    assert.ok((await plaid.transactionsGet({ access_token, ...dates })).total_transactions > 0);
});

test('a refresh posts what was pending, and all the webhooks of it arrive', async () => {
    const { access_token, inbox } = await readyItem({ username: 'user_transactions_dynamic' });
    await refreshed(access_token, inbox); // brings rows that are pending
    const before = await sync(access_token);
    await plaid.transactionsRefresh({ access_token });
    await inbox.next('TRANSACTIONS', 'SYNC_UPDATES_AVAILABLE', (body) => body.historical_update_complete);
    const update = await inbox.next('TRANSACTIONS', 'DEFAULT_UPDATE');
    const removed = await inbox.next('TRANSACTIONS', 'TRANSACTIONS_REMOVED');
    const change = await sync(access_token, before.cursor);
    assert.ok(update.new_transactions > 0);
    assert.deepEqual([...removed.removed_transactions].sort(),
        change.removed.map(({ transaction_id }) => transaction_id).sort());
    const pending = before.added.filter((transaction) => transaction.pending).map(({ transaction_id }) => transaction_id);
    const posted = change.added.map(({ pending_transaction_id }) => pending_transaction_id).filter(Boolean);
    assert.ok(posted.length > 0 && posted.every((id) => pending.includes(id)));
    assert.ok(change.added.some((transaction) => transaction.pending));
    assert.ok(change.modified.length >= 1);
});

test('a refresh needs transactions that are there', async () => {
    const { access_token } = await newItem(['auth']);
    await refused(plaid.transactionsRefresh({ access_token }), 'ITEM_ERROR', 'PRODUCTS_NOT_SUPPORTED');
});

test('pages that the bank overtook are started over', async () => {
    const { access_token, inbox } = await readyItem({ username: 'user_transactions_dynamic' });
    const page = await plaid.transactionsSync({ access_token, count: 5 });
    assert.equal(page.has_more, true);
    await refreshed(access_token, inbox);
    await refused(plaid.transactionsSync({ access_token, count: 5, cursor: page.next_cursor }),
        'TRANSACTIONS_ERROR', 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION');
    assert.ok((await sync(access_token)).added.length > 5);
});

test('recurring streams are found in the transactions', async () => {
    const { access_token } = await readyItem({ days: 365 });
    const known = new Set((await sync(access_token)).added.map(({ transaction_id }) => transaction_id));
    const { inflow_streams, outflow_streams } = await plaid.transactionsRecurringGet({ access_token });
    assert.ok(inflow_streams.length + outflow_streams.length > 0);
    for (const stream of [...inflow_streams, ...outflow_streams]) {
        assert.ok(stream.transaction_ids.length >= 2);
        assert.ok(stream.transaction_ids.every((id) => known.has(id)), stream.description);
        assert.ok(stream.first_date < stream.last_date);
    }
    assert.ok(outflow_streams.every(({ average_amount }) => average_amount.amount > 0));
    assert.ok(inflow_streams.every(({ average_amount }) => average_amount.amount < 0));
    const [{ account_id }] = [...outflow_streams, ...inflow_streams];
    const one = await plaid.transactionsRecurringGet({ access_token, account_ids: [account_id] });
    assert.ok([...one.inflow_streams, ...one.outflow_streams].every((stream) => stream.account_id === account_id));
    await refused(plaid.transactionsRecurringGet({ access_token, account_ids: ['another'] }), 'INVALID_INPUT', 'INVALID_ACCOUNT_ID');
});

test('transactions made by hand land on the checking account', async () => {
    const item = await readyItem({ username: 'user_transactions_dynamic' });
    const { access_token, inbox } = item;
    const { account_id } = await accountOf(item, 'checking');
    const { cursor } = await sync(access_token);
    const ink = { date_transacted: '2026-06-15', date_posted: '2026-06-16', amount: 12.5, description: 'Ink and paper' };
    await plaid.sandboxTransactionsCreate({ access_token, transactions: [ink] });
    await inbox.next('TRANSACTIONS', 'SYNC_UPDATES_AVAILABLE', (body) => body.historical_update_complete);
    const { added } = await eventually(() => sync(access_token, cursor), (change) => change.added.length > 0, 'the new row');
    const made = added.find(({ amount }) => amount === 12.5);
    assert.equal(made.account_id, account_id);
    assert.equal(made.date, '2026-06-16');
    assert.match(made.name, /ink and paper/i);
});

test('transactions made by hand are refused where they cannot be', async () => {
    const row = { date_transacted: TODAY, date_posted: TODAY, amount: 1, description: 'Ink' };
    const { access_token } = await readyItem({ username: 'user_transactions_dynamic' });
    const making = (transactions) => plaid.sandboxTransactionsCreate({ access_token, transactions });
    await refused(making([]), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(making(Array(11).fill(row)), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(making([{ ...row, date_posted: '2026-06-18' }]), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(making([{ ...row, date_transacted: '2026-06-01' }]), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(making([{ ...row, description: undefined }]), 'INVALID_REQUEST', 'MISSING_FIELDS');
    const other = await readyItem({ username: 'user_good' });
    await refused(plaid.sandboxTransactionsCreate({ access_token: other.access_token, transactions: [row] }),
        'INVALID_REQUEST', 'INVALID_FIELD');
});
