// SPDX-License-Identifier: Apache-2.0
// Transfers: the decision, the transfer, its events.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountOf, eventually, newItem, plaid, receiver, refused } from '../session.mjs';

const NO_ID = '00000000-0000-4000-8000-000000000000';

// Who pays or is paid: the checking account of a user whose available balance is between 100 and 10 000.
async function payer() {
    const item = await newItem(['transfer'], { username: 'user_good' });
    const { account_id } = await accountOf(item, 'checking');
    const party = { access_token: item.access_token, account_id };
    const authorize = async (request) => {
        const asked = { ...party, type: 'debit', network: 'ach', ach_class: 'ppd', amount: '12.34', user: { legal_name: 'Ada Byron' } };
        return (await plaid.transferAuthorizationCreate({ ...asked, ...request })).authorization;
    };
    const create = async (authorization_id, request) =>
        (await plaid.transferCreate({ ...party, authorization_id, description: 'Rent', ...request })).transfer;
    const transfer = async (request) => create((await authorize(request)).id);
    return { ...party, authorize, create, transfer };
}

async function eventsOf(transfer_id) {
    const events = [];
    for (let after_id = 0, more = true; more;) {
        const page = await plaid.transferEventSync({ after_id, count: 500 });
        events.push(...page.transfer_events);
        after_id = page.transfer_events.at(-1)?.event_id ?? after_id;
        more = page.has_more;
    }
    return events.filter((event) => event.transfer_id === transfer_id);
}

const typesOf = async (transfer_id) => (await eventsOf(transfer_id)).map(({ event_type }) => event_type);
const read = async (transfer_id) => (await plaid.transferGet({ transfer_id })).transfer;

test('an approved authorization becomes one transfer, however often it is asked for', async () => {
    const { authorize, create } = await payer();
    const authorization = await authorize({ idempotency_key: 'conformance-1' });
    assert.equal(authorization.decision, 'approved');
    assert.equal(authorization.decision_rationale, null);
    assert.equal(authorization.proposed_transfer.amount, '12.34');
    assert.equal((await authorize({ idempotency_key: 'conformance-1' })).id, authorization.id);
    assert.notEqual((await authorize({})).id, authorization.id);
    const transfer = await create(authorization.id);
    assert.equal(transfer.status, 'pending');
    assert.equal(transfer.amount, '12.34');
    assert.equal(transfer.cancellable, true);
    assert.equal((await create(authorization.id)).id, transfer.id);
    assert.equal((await plaid.transferGet({ authorization_id: authorization.id })).transfer.id, transfer.id);
    assert.deepEqual(await typesOf(transfer.id), ['pending']);
});

test('more than the account has is declined, and becomes no transfer', async () => {
    const { authorize, create } = await payer();
    const declined = await authorize({ amount: '99999.00' });
    assert.equal(declined.decision, 'declined');
    assert.equal(declined.decision_rationale.code, 'NSF');
    await refused(create(declined.id), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('an Item whose login broke needs its user first', async () => {
    const { access_token, authorize } = await payer();
    await plaid.sandboxItemResetLogin({ access_token });
    assert.equal((await authorize({})).decision, 'user_action_required');
});

test('an authorization is refused where no network would take it', async () => {
    const { authorize } = await payer();
    await refused(authorize({ amount: '12.345' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(authorize({ amount: '-1.00' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(authorize({ network: 'pigeon' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(authorize({ network: 'rtp', ach_class: undefined }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(authorize({ idempotency_key: 'x'.repeat(51) }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(authorize({ user: {} }), 'INVALID_REQUEST', 'MISSING_FIELDS');
    await refused(authorize({ account_id: 'another' }), 'INVALID_INPUT', 'INVALID_ACCOUNT_ID');
    const tooMuch = { type: 'credit', network: 'rtp', ach_class: undefined, amount: '1000000.01' };
    await refused(authorize(tooMuch), 'TRANSFER_ERROR', 'TRANSFER_NETWORK_LIMIT_EXCEEDED');
});

test('a transfer is refused where it is not what was authorized', async () => {
    const { authorize, create } = await payer();
    const { id } = await authorize({});
    await refused(create(id, { amount: '12.35' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(create(id, { description: 'Eleven char' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(create(id, { description: 'Sixteen characters' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(create(id, { metadata: { ['k'.repeat(41)]: 'v' } }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

const SELF_RUNNING = [
    ['11.11', ['pending', 'posted', 'settled', 'funds_available'], 'funds_available', undefined],
    ['22.22', ['pending', 'failed'], 'failed', undefined],
    ['33.33', ['pending', 'posted', 'returned'], 'returned', 'R01'],
    ['44.44', ['pending', 'posted', 'returned'], 'returned', 'R02'],
    ['55.55', ['pending', 'posted', 'returned'], 'returned', 'R16'],
    ['66.66', ['pending', 'posted', 'settled', 'returned'], 'returned', undefined],
];
for (const [amount, expected, status, returnCode] of SELF_RUNNING) {
    test(`a transfer of ${amount} runs by itself until it is ${status}${returnCode ? ` with ${returnCode}` : ''}`, async () => {
        const { id } = await (await payer()).transfer({ amount });
        const ended = await eventually(() => read(id), (transfer) => transfer.status === status, status);
        const types = await typesOf(id);
        assert.deepEqual(expected.filter((type) => !types.includes(type)), [], `events ${types}`);
        assert.equal(types.at(-1), status);
        if (returnCode)
            assert.equal(ended.failure_reason.failure_code ?? ended.failure_reason.ach_return_code, returnCode);
    });
}

test('a transfer is cancelled while it is pending, and not later', async () => {
    const { transfer } = await payer();
    const { id } = await transfer({});
    await plaid.transferCancel({ transfer_id: id, reason_code: 'CUST' });
    assert.equal((await read(id)).status, 'cancelled');
    assert.deepEqual(await typesOf(id), ['pending', 'cancelled']);
    await refused(plaid.transferCancel({ transfer_id: id }), 'TRANSFER_ERROR', 'TRANSFER_NOT_CANCELLABLE');
});

test('a transfer moves as it is told, and only where money can move', async () => {
    const { transfer } = await payer();
    const { id } = await transfer({});
    const inbox = receiver.inbox();
    const simulate = (event_type, request) => plaid.sandboxTransferSimulate({ transfer_id: id, event_type, webhook: inbox.url, ...request });
    const impossible = (event_type) =>
        refused(simulate(event_type), 'SANDBOX_ERROR', 'SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID');
    await impossible('settled');
    await impossible('returned');
    await simulate('posted');
    await inbox.next('TRANSFER', 'TRANSFER_EVENTS_UPDATE');
    await impossible('failed');
    await simulate('settled');
    await impossible('posted');
    await simulate('funds_available');
    assert.deepEqual(await typesOf(id), ['pending', 'posted', 'settled', 'funds_available']);
    assert.equal((await read(id)).status, 'funds_available');
    await refused(simulate('teleported'), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a return says why', async () => {
    const { id } = await (await payer()).transfer({});
    await plaid.sandboxTransferSimulate({ transfer_id: id, event_type: 'posted' });
    const failure_reason = { failure_code: 'R03', description: 'No account' };
    await plaid.sandboxTransferSimulate({ transfer_id: id, event_type: 'returned', failure_reason });
    const returned = await read(id);
    assert.equal(returned.status, 'returned');
    assert.equal(returned.failure_reason.failure_code, 'R03');
    assert.equal((await eventsOf(id)).at(-1).failure_reason.failure_code, 'R03');
});

test('transfers and events are listed, newest or oldest, in pages', async () => {
    const { account_id, transfer } = await payer();
    const made = [await transfer({}), await transfer({}), await transfer({})].map(({ id }) => id);
    const { transfers } = await plaid.transferList({ count: 3 });
    assert.deepEqual(transfers.map(({ id }) => id).sort(), [...made].sort());
    assert.deepEqual((await plaid.transferList({ count: 1, offset: 1 })).transfers, transfers.slice(1, 2));
    const { transfer_events } = await plaid.transferEventList({ account_id, count: 25 });
    assert.deepEqual(transfer_events.map((event) => event.transfer_id).sort(), [...made].sort());
    const one = await plaid.transferEventList({ transfer_id: made[0], event_types: ['pending'] });
    assert.deepEqual(one.transfer_events.map((event) => event.event_type), ['pending']);
    await refused(plaid.transferList({ count: 26 }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(plaid.transferEventList({ count: 26 }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(plaid.transferEventSync({ after_id: -1 }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('events have growing ids and are read on from any of them', async () => {
    const first = await plaid.transferEventSync({ after_id: 0, count: 2 });
    assert.equal(first.has_more, true);
    const [a, b] = first.transfer_events;
    assert.ok(a.event_id < b.event_id);
    const second = await plaid.transferEventSync({ after_id: a.event_id, count: 1 });
    assert.deepEqual(second.transfer_events, [b]);
});

test('a transfer that does not exist is refused', async () => {
    const type = 'INVALID_REQUEST';
    await refused(plaid.transferGet({ transfer_id: NO_ID }), type, 'INVALID_FIELD');
    await refused(plaid.transferCancel({ transfer_id: NO_ID }), type, 'INVALID_FIELD');
    await refused(plaid.sandboxTransferSimulate({ transfer_id: NO_ID, event_type: 'posted' }), type, 'INVALID_FIELD');
    await refused(plaid.transferGet({}), type, 'MISSING_FIELDS');
});

test('the transfer webhook is fired on demand', async () => {
    const inbox = receiver.inbox();
    await plaid.sandboxTransferFireWebhook({ webhook: inbox.url });
    assert.equal((await inbox.next('TRANSFER', 'TRANSFER_EVENTS_UPDATE')).environment, 'sandbox');
    await refused(plaid.sandboxTransferFireWebhook({ webhook: 'nowhere' }), 'INVALID_REQUEST', 'INVALID_FIELD');
});
