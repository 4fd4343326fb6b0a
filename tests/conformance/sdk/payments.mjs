// SPDX-License-Identifier: Apache-2.0
// Payment Initiation: recipients, payments, consents.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plaid, receiver, refused } from '../session.mjs';
import { Visitor } from '../visitor.mjs';

const NO_ID = '00000000-0000-4000-8000-000000000000';
const BACS = { account: '26207729', sort_code: '560029' };
const IBAN = 'GB29NWBK60161331926819';
const POUNDS = { currency: 'GBP', value: 10.5 };

const recipient = async (request = {}) =>
    (await plaid.paymentInitiationRecipientCreate({ name: 'Wonder Wallet', bacs: BACS, ...request })).recipient_id;
const payment = async (request = {}) =>
    plaid.paymentInitiationPaymentCreate({ recipient_id: await recipient(), reference: 'INV17', amount: POUNDS, ...request });
const consent = async (request = {}) => plaid.paymentInitiationConsentCreate({
    recipient_id: await recipient(),
    reference: 'SAVINGS',
    scopes: ['EXTERNAL'],
    constraints: {
        max_payment_amount: { currency: 'GBP', value: 100 },
        periodic_amounts: [{ amount: { currency: 'GBP', value: 300 }, interval: 'MONTH', alignment: 'CALENDAR' }],
    },
    ...request,
});
// What a payer does with a payment or a consent: signs in at the bank and agrees. Returns the inbox of what follows.
async function agree(purpose) {
    const inbox = receiver.inbox();
    const { hosted_link_url } = await plaid.linkTokenCreate({
        client_name: 'Egret', language: 'en', country_codes: ['GB'], user: { client_user_id: 'user-17' },
        products: ['payment_initiation'], payment_initiation: purpose, webhook: inbox.url, hosted_link: {},
    });
    const visitor = await Visitor.open(hosted_link_url);
    await visitor.signIn('ins_117650');
    assert.equal(visitor.page, 'confirm');
    await visitor.press('agree');
    assert.equal((await inbox.next('LINK', 'SESSION_FINISHED')).status.toUpperCase(), 'SUCCESS');
    return inbox;
}
const statusOf = async (payment_id) => (await plaid.paymentInitiationPaymentGet({ payment_id })).status;

test('a recipient is made once and read back', async () => {
    const address = { street: ['1 Lane'], city: 'Leeds', postal_code: 'LS1 1AA', country: 'GB' };
    const recipient_id = await recipient({ name: 'Lantern Books', iban: IBAN, address });
    assert.match(recipient_id, /^recipient-id-sandbox-/);
    assert.equal(await recipient({ name: 'Lantern Books', iban: IBAN, address }), recipient_id);
    const read = await plaid.paymentInitiationRecipientGet({ recipient_id });
    assert.equal(read.name, 'Lantern Books');
    assert.equal(read.iban, IBAN);
    assert.deepEqual(read.bacs, BACS);
    assert.deepEqual(read.address, address);
});

test('recipients are listed in pages', async () => {
    await recipient({ name: 'Another Wallet' });
    const all = (await plaid.paymentInitiationRecipientList({ count: 100 })).recipients;
    const first = await plaid.paymentInitiationRecipientList({ count: 1 });
    const second = await plaid.paymentInitiationRecipientList({ count: 1, cursor: first.next_cursor });
    assert.deepEqual([...first.recipients, ...second.recipients], all.slice(0, 2));
    await refused(plaid.paymentInitiationRecipientList({ count: 101 }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a recipient is refused without a good account', async () => {
    await refused(recipient({ bacs: undefined }), 'INVALID_REQUEST', 'MISSING_FIELDS');
    await refused(recipient({ name: '' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(recipient({ iban: 'GB29' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(recipient({ bacs: { account: '26207729', sort_code: '56' } }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(recipient({ address: { street: [], city: 'Leeds', postal_code: 'LS1', country: 'GBR' } }), 'INVALID_REQUEST', 'INVALID_FIELD');
    const unknown = { recipient_id: `recipient-id-sandbox-${NO_ID}` };
    await refused(plaid.paymentInitiationRecipientGet(unknown), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a payment waits for its payer, and tells what it is', async () => {
    const { payment_id, status } = await payment();
    assert.match(payment_id, /^payment-id-sandbox-/);
    assert.equal(status, 'PAYMENT_STATUS_INPUT_NEEDED');
    const read = await plaid.paymentInitiationPaymentGet({ payment_id });
    assert.equal(read.reference, 'INV17');
    assert.deepEqual(read.amount, POUNDS);
    assert.equal(read.recipient_id, await recipient());
    const { payments } = await plaid.paymentInitiationPaymentList({ count: 1 });
    assert.equal(payments[0].payment_id, payment_id);
});

test('payments are listed before a moment', async () => {
    await payment();
    const { payments } = await plaid.paymentInitiationPaymentList({ count: 200 });
    assert.ok(payments.length >= 2);
    assert.deepEqual((await plaid.paymentInitiationPaymentList({ cursor: '2020-01-01T00:00:00Z' })).payments, []);
    await refused(plaid.paymentInitiationPaymentList({ count: 201 }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(plaid.paymentInitiationPaymentList({ cursor: 'later' }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a payment is refused where no bank would take it', async () => {
    await refused(payment({ amount: { currency: 'USD', value: 10 } }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(payment({ amount: { currency: 'GBP', value: 0.5 } }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(payment({ amount: { currency: 'GBP', value: 1.005 } }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(payment({ amount: { currency: 'GBP' } }), 'INVALID_REQUEST', 'MISSING_FIELDS');
    await refused(payment({ reference: 'x'.repeat(19) }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(payment({ recipient_id: `recipient-id-sandbox-${NO_ID}` }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(plaid.paymentInitiationPaymentGet({ payment_id: `payment-id-sandbox-${NO_ID}` }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a payment moves as it is told, and fires what changed', async () => {
    const { payment_id } = await payment();
    const inbox = receiver.inbox();
    let old = 'PAYMENT_STATUS_INPUT_NEEDED';
    for (const status of ['PAYMENT_STATUS_INITIATED', 'PAYMENT_STATUS_EXECUTED', 'PAYMENT_STATUS_SETTLED']) {
        const moved = await plaid.sandboxPaymentSimulate({ payment_id, webhook: inbox.url, status });
        assert.deepEqual([moved.old_status, moved.new_status], [old, status]);
        const update = await inbox.next('PAYMENT_INITIATION', 'PAYMENT_STATUS_UPDATE');
        assert.equal(update.payment_id, payment_id);
        assert.deepEqual([update.old_payment_status, update.new_payment_status], [old, status]);
        assert.equal(update.original_reference, 'INV17');
        assert.equal(await statusOf(payment_id), status);
        old = status;
    }
});

test('a payment goes on by itself once its payer agreed', async () => {
    const { payment_id } = await payment();
    const inbox = await agree({ payment_id });
    const changes = [];
    for (let status; status !== 'PAYMENT_STATUS_INITIATED'; changes.push(status))
        status = (await inbox.next('PAYMENT_INITIATION', 'PAYMENT_STATUS_UPDATE')).new_payment_status;
    assert.deepEqual(changes, ['PAYMENT_STATUS_AUTHORISING', 'PAYMENT_STATUS_INITIATED']);
    await refused(agree({ payment_id }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a payment that ended moves no more', async () => {
    for (const status of ['PAYMENT_STATUS_REJECTED', 'PAYMENT_STATUS_CANCELLED']) {
        const { payment_id } = await payment();
        const simulate = (next) => plaid.sandboxPaymentSimulate({ payment_id, webhook: receiver.inbox().url, status: next });
        await refused(simulate('PAYMENT_STATUS_LOST'), 'INVALID_REQUEST', 'INVALID_FIELD');
        await simulate(status);
        await refused(simulate('PAYMENT_STATUS_INITIATED'), 'INVALID_REQUEST', 'INVALID_FIELD');
        assert.equal(await statusOf(payment_id), status);
    }
});

test('a standing order has a schedule', async () => {
    const schedule = { interval: 'MONTHLY', interval_execution_day: 28, start_date: '2026-07-28' };
    const { payment_id } = await payment({ schedule });
    const read = await plaid.paymentInitiationPaymentGet({ payment_id });
    assert.equal(read.schedule.interval, 'MONTHLY');
    assert.equal(read.schedule.start_date, '2026-07-28');
    await refused(payment({ schedule: { ...schedule, interval: 'HOURLY' } }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a consent is made, read back and revoked', async () => {
    const { consent_id, status } = await consent();
    assert.equal(status, 'UNAUTHORISED');
    const read = await plaid.paymentInitiationConsentGet({ consent_id });
    assert.equal(read.reference, 'SAVINGS');
    assert.equal(read.constraints.max_payment_amount.value, 100);
    await plaid.paymentInitiationConsentRevoke({ consent_id });
    assert.equal((await plaid.paymentInitiationConsentGet({ consent_id })).status, 'REVOKED');
    const unknown = { consent_id: `consent-id-sandbox-${NO_ID}` };
    await refused(plaid.paymentInitiationConsentGet(unknown), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(plaid.paymentInitiationConsentRevoke(unknown), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a consent that its payer gave pays within its limits, once for each key, until it is revoked', async () => {
    const { consent_id } = await consent();
    const execute = (value, idempotency_key) => plaid.paymentInitiationConsentPaymentExecute({
        consent_id, amount: { currency: 'GBP', value }, idempotency_key, reference: 'JUNE',
    });
    await refused(execute(10, 'early'), 'INVALID_REQUEST', 'INVALID_FIELD');
    const inbox = await agree({ consent_id });
    const given = await inbox.next('PAYMENT_INITIATION', 'CONSENT_STATUS_UPDATE');
    assert.deepEqual([given.consent_id, given.old_status, given.new_status], [consent_id, 'UNAUTHORISED', 'AUTHORISED']);
    const paid = await execute(10, 'first');
    assert.match(paid.payment_id, /^payment-id-sandbox-/);
    assert.equal((await execute(10, 'first')).payment_id, paid.payment_id);
    await refused(execute(100.01, 'too much'), 'PAYMENT_ERROR', 'PAYMENT_CONSENT_INVALID_CONSTRAINTS');
    const { payments } = await plaid.paymentInitiationPaymentList({ consent_id });
    assert.deepEqual(payments.map(({ payment_id }) => payment_id), [paid.payment_id]);
    await plaid.paymentInitiationConsentRevoke({ consent_id });
    assert.equal((await inbox.next('PAYMENT_INITIATION', 'CONSENT_STATUS_UPDATE')).new_status, 'REVOKED');
    await refused(execute(10, 'late'), 'PAYMENT_ERROR', 'PAYMENT_CONSENT_CANCELLED');
});

test('a consent is refused without limits', async () => {
    await refused(consent({ constraints: { max_payment_amount: POUNDS } }), 'INVALID_REQUEST', 'MISSING_FIELDS');
    await refused(consent({ constraints: { max_payment_amount: POUNDS, periodic_amounts: [] } }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(consent({ scopes: ['EVERYTHING'] }), 'INVALID_REQUEST', 'INVALID_FIELD');
});
