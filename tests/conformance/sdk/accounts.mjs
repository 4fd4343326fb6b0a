// SPDX-License-Identifier: Apache-2.0
// Accounts and what is known of them: balances, numbers, owners.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountOf, newItem, plaid, refused } from '../session.mjs';

test('accounts have balances in a currency, and can be asked for by id', async () => {
    const { access_token, item_id } = await newItem(['transactions']);
    const { accounts, item } = await plaid.accountsGet({ access_token });
    assert.equal(item.item_id, item_id);
    assert.ok(accounts.length >= 2);
    for (const { balances, mask } of accounts) {
        assert.equal(typeof balances.current, 'number');
        assert.equal(balances.iso_currency_code === null, balances.unofficial_currency_code !== null);
        assert.match(mask, /^.{2,4}$/);
    }
    const [first] = accounts;
    const chosen = await plaid.accountsGet({ access_token, options: { account_ids: [first.account_id] } });
    assert.deepEqual(chosen.accounts, [first]);
    for (const method of ['accountsGet', 'accountsBalanceGet'])
        await refused(plaid[method]({ access_token, options: { account_ids: ['another'] } }), 'INVALID_INPUT', 'INVALID_ACCOUNT_ID');
});

test('balances are read anew for the accounts asked for', async () => {
    const item = await newItem(['transactions'], { username: 'user_good' });
    const { account_id } = await accountOf(item, 'checking');
    const { accounts } = await plaid.accountsBalanceGet({ access_token: item.access_token, options: { account_ids: [account_id] } });
    assert.deepEqual(accounts.map((account) => account.account_id), [account_id]);
    assert.ok(accounts[0].balances.available >= 100 && accounts[0].balances.available <= 10_000, 'available balance of user_good');
});

test('numbers are those of the accounts that money can move on', async () => {
    const { access_token } = await newItem(['auth'], { username: 'user_good' });
    const { accounts, numbers } = await plaid.authGet({ access_token });
    assert.ok(numbers.ach.length >= 1);
    for (const { account_id, account, routing } of numbers.ach) {
        assert.ok(accounts.some((known) => known.account_id === account_id));
        assert.match(account, /^\d{4,17}$/);
        assert.match(routing, /^\d{9}$/);
    }
    assert.deepEqual([numbers.eft, numbers.international, numbers.bacs], [[], [], []]);
    const chosen = numbers.ach[0].account_id;
    const { numbers: few } = await plaid.authGet({ access_token, options: { account_ids: [chosen] } });
    assert.deepEqual(few.ach.map(({ account_id }) => account_id), [chosen]);
    await refused(plaid.authGet({ access_token, options: { account_ids: ['another'] } }), 'INVALID_INPUT', 'INVALID_ACCOUNT_ID');
});

// Somebody with one checking account in that currency.
async function customer(currency, institution) {
    const account = { type: 'depository', subtype: 'checking', starting_balance: 500, currency };
    const { access_token } = await newItem(['auth'], {
        institution, username: 'user_custom', password: JSON.stringify({ override_accounts: [account] }),
    });
    return plaid.authGet({ access_token });
}

test('an account in pounds has sort code and IBAN instead', async () => {
    const { numbers } = await customer('GBP', 'ins_117650');
    assert.deepEqual(numbers.ach, []);
    assert.match(numbers.bacs[0].sort_code, /^\d{6}$/);
    assert.match(numbers.international[0].iban, /^GB\d{2}[A-Z]{4}\d{14}$/);
});

test('an account in Canadian dollars has institution and branch', async () => {
    const { numbers } = await customer('CAD', 'ins_43');
    assert.deepEqual(numbers.ach, []);
    assert.match(numbers.eft[0].institution, /^\d{3}$/);
    assert.match(numbers.eft[0].branch, /^\d{5}$/);
});

for (const [status, code] of [['automatically_verified', 'AUTOMATICALLY_VERIFIED'], ['verification_expired', 'VERIFICATION_EXPIRED']]) {
    test(`micro-deposits that are pending become ${status}`, async () => {
        const item = await newItem(['auth'], { institution: 'ins_109512' });
        const { access_token, inbox } = item;
        const { account_id, verification_status } = await accountOf(item, 'checking');
        assert.equal(verification_status, 'pending_automatic_verification');
        const numbers = () => plaid.authGet({ access_token, options: { account_ids: [account_id] } });
        await refused(numbers(), 'ITEM_ERROR', 'PRODUCT_NOT_READY');
        const set = (change) => plaid.sandboxItemSetVerificationStatus({ access_token, account_id, verification_status: status, ...change });
        await refused(set({ account_id: 'another' }), 'INVALID_INPUT', 'INVALID_ACCOUNT_ID');
        await refused(set({ verification_status: 'perhaps' }), 'INVALID_REQUEST', 'INVALID_FIELD');
        await set({});
        assert.equal((await inbox.next('AUTH', code)).account_id, account_id);
        assert.equal((await accountOf(item, 'checking')).verification_status, status);
        if (status === 'automatically_verified')
            assert.equal((await numbers()).numbers.ach[0].account_id, account_id);
    });
}

test('owners are known with names and ways to reach them', async () => {
    const { access_token } = await newItem(['identity'], { username: 'user_good' });
    const { accounts } = await plaid.identityGet({ access_token });
    const [owner] = accounts[0].owners;
    assert.ok(owner.names[0].length > 0);
    assert.match(owner.emails[0].data, /@/);
    assert.ok(owner.addresses[0].data.street);
    await refused(plaid.identityGet({ access_token, options: { account_ids: ['another'] } }), 'INVALID_INPUT', 'INVALID_ACCOUNT_ID');
});

test('an identity is scored by how much it resembles the owner', async () => {
    const { access_token } = await newItem(['identity'], { username: 'user_good' });
    const [owner] = (await plaid.identityGet({ access_token })).accounts[0].owners;
    const scores = async (user) => (await plaid.identityMatch({ access_token, user })).accounts[0];
    const same = await scores({ legal_name: owner.names[0], email_address: owner.emails[0].data, phone_number: owner.phone_numbers[0].data });
    assert.equal(same.legal_name.score, 100);
    assert.equal(same.email_address.score, 100);
    assert.equal(same.phone_number.score, 100);
    const stranger = await scores({ legal_name: 'Zbigniew Quux', email_address: 'zq@elsewhere.example' });
    assert.ok(stranger.legal_name.score < 70);
    assert.ok(stranger.email_address.score < 70);
    assert.equal(stranger.balances.available, null);
});

test('an identity is refused to an Item that was made without it', async () => {
    const { access_token } = await newItem(['transactions']);
    await refused(plaid.identityMatch({ access_token, user: { legal_name: 'Ada Byron' } }), 'ITEM_ERROR', 'PRODUCTS_NOT_SUPPORTED');
});
