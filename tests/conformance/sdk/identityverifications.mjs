// SPDX-License-Identifier: Apache-2.0
// Identity Verification.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plaid, receiver, refused, sandbox } from '../session.mjs';

const TEMPLATE = 'idvtmp_52xR9LKo77r1Np';
let users = 0;

const create = (request) => plaid.identityVerificationCreate({
    is_shareable: true, template_id: TEMPLATE, gave_consent: true, client_user_id: `person-${users += 1}`, ...request,
});

test('a verification waits for its user at a URL', async () => {
    const name = { given_name: 'Ada', family_name: 'Byron' };
    const made = await create({ user: { email_address: 'ada@example.com', name } });
    assert.match(made.id, /^idv_/);
    assert.equal(made.status, 'active');
    assert.match(made.shareable_url, /^https?:\/\//);
    assert.equal(made.template.id, TEMPLATE);
    assert.deepEqual(made.user.name, name);
    const { request_id, ...read } = await plaid.identityVerificationGet({ identity_verification_id: made.id });
    const { request_id: other, ...first } = made;
    assert.notEqual(request_id, other);
    assert.deepEqual(read, first);
    assert.equal((await create({ is_shareable: false })).shareable_url, null);
});

test('asking again idempotently for the same user gives the same verification', async () => {
    const client_user_id = 'person-idempotent';
    const { id } = await create({ client_user_id, is_idempotent: true });
    assert.equal((await create({ client_user_id, is_idempotent: true })).id, id);
    assert.notEqual((await create({ client_user_id: 'person-else', is_idempotent: true })).id, id);
});

test('verifications are listed by template and user, in pages', async () => {
    const client_user_id = 'person-listed';
    const { id } = await create({ client_user_id });
    const list = (request) => plaid.identityVerificationList({ template_id: TEMPLATE, ...request });
    assert.deepEqual((await list({ client_user_id })).identity_verifications.map((one) => one.id), [id]);
    const ids = [];
    for (let cursor; cursor !== null;) {
        const page = await list(cursor && { cursor });
        ids.push(...page.identity_verifications.map((one) => one.id));
        cursor = page.next_cursor;
    }
    assert.ok(ids.includes(id));
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual((await plaid.identityVerificationList({ template_id: 'idvtmp_another', client_user_id })).identity_verifications, []);
    await refused(list({ cursor: 'nowhere' }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('a verification is refused without a template, and not found without one made', async () => {
    await refused(create({ template_id: 'template' }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(create({ client_user_id: undefined }), 'INVALID_REQUEST', 'MISSING_FIELDS');
    const unknown = { identity_verification_id: 'idv_0000000000000000' };
    await refused(plaid.identityVerificationGet(unknown), 'INVALID_REQUEST', 'NOT_FOUND', 404);
});

test('steps and outcome of a verification are told to the URL of the Dashboard', async () => {
    const inbox = receiver.inbox();
    await sandbox.control('dashboard_webhook', { webhook: inbox.url });
    const { id: identity_verification_id } = await create();
    const told = async (code) => assert.equal((await inbox.next('IDENTITY_VERIFICATION', code)).identity_verification_id, identity_verification_id);
    let status = 'active';
    for (let steps = 0; status === 'active'; steps += 1) {
        assert.ok(steps < 7);
        status = (await sandbox.control('identity_verification/step', { identity_verification_id })).status;
        await told('STEP_UPDATED');
    }
    assert.equal(status, 'success');
    await told('STATUS_UPDATED');
    const done = await plaid.identityVerificationGet({ identity_verification_id });
    assert.equal(done.status, 'success');
    assert.ok(Date.parse(done.completed_at));
});

test('a verification that failed can be tried again', async () => {
    const inbox = receiver.inbox();
    await sandbox.control('dashboard_webhook', { webhook: inbox.url });
    const { id } = await create();
    const failed = await sandbox.control('identity_verification/step', { identity_verification_id: id, status: 'failed' });
    assert.equal(failed.status, 'failed');
    const again = await sandbox.control('identity_verification/retry', { identity_verification_id: id });
    assert.equal((await inbox.next('IDENTITY_VERIFICATION', 'RETRIED')).identity_verification_id, again.id);
    const read = await plaid.identityVerificationGet({ identity_verification_id: again.id });
    assert.deepEqual([read.status, read.previous_attempt_id], ['active', id]);
});
