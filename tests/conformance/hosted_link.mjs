// SPDX-License-Identifier: Apache-2.0
// The pages of Hosted Link in a real browser, with what the application gets to know of each visit.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { Browser } from './browser.mjs';
import { eventually, newItem, plaid, receiver, refused } from './session.mjs';

const browser = await Browser.launch(join(process.env.EGRET_CONFORMANCE_OUTPUT, 'hosted_link'));

// Where a browser comes back to.
const application = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<!DOCTYPE html><html lang="en"><title>Back</title><link rel="icon" href="data:,"><main id="page-application"><h1>Back</h1></main>');
}).listen(0, '127.0.0.1');
await once(application, 'listening');
const COMPLETE = `http://127.0.0.1:${application.address().port}/complete`;

afterEach(() => browser.endWalks());
after(async () => {
    await browser.close();
    application.close();
});

// A link token and its first page.
async function visit(request = {}, hosted = { completion_redirect_uri: COMPLETE }) {
    const inbox = receiver.inbox();
    const { link_token, hosted_link_url } = await plaid.linkTokenCreate({
        client_name: 'Reed Books', language: 'en', country_codes: ['US'], user: { client_user_id: 'user-17' },
        products: ['transactions'], webhook: inbox.url, hosted_link: hosted, ...request,
    });
    const walk = await browser.walk(hosted_link_url);
    const session = async () => (await plaid.linkTokenGet({ link_token })).link_sessions.at(-1);
    return { walk, inbox, link_token, hosted_link_url, session };
}

async function chooseBank(walk, id, part = 'platypus') {
    await walk.at('start');
    await walk.follow('continue');
    await walk.at('bank');
    await walk.fill('institution-search', part);
    await walk.follow('search');
    await walk.follow(id);
}

async function signIn(walk, username, password) {
    await walk.at('login');
    await walk.fill('username', username);
    await walk.fill('password', password);
    await walk.follow('sign-in');
}

async function shareAll(walk) {
    await walk.at('accounts');
    await walk.follow('share');
    await walk.at('consent');
    await walk.follow('agree');
}

const namesOf = (session) => session.events.map(({ event_name }) => event_name);

test('a bank is found, signed in to and linked, and everybody gets to know', async () => {
    const { walk, inbox, link_token, session } = await visit();
    await walk.at('start');
    await walk.follow('continue');
    await walk.at('bank');
    assert.ok((await walk.texts('#institutions button')).length > 5);
    await walk.fill('institution-search', 'no such bank');
    await walk.follow('search');
    assert.deepEqual(await walk.texts('#institutions button'), []);
    await walk.fill('institution-search', 'HOUNDS');
    await walk.follow('search');
    assert.match((await walk.texts('#institutions button')).join(), /^[^,]*Houndstooth Bank[^,]*/);
    await walk.fill('institution-search', 'first platypus');
    await walk.follow('search');
    await walk.follow('ins_109508');
    await signIn(walk, 'user_good', 'no password of anybody');
    await walk.at('login');
    assert.match(await walk.text('[role=alert]'), /INVALID_CREDENTIALS/);
    await signIn(walk, 'user_good', 'pass_good');
    await walk.at('accounts');
    await walk.click('account-0');
    await walk.follow('share');
    await walk.at('consent');
    const shared = await walk.texts('#shared-accounts li');
    await walk.follow('agree');
    assert.equal(walk.url, COMPLETE);

    const { results, finished_at, events } = await session();
    assert.ok(Date.parse(finished_at));
    const [{ public_token, accounts, institution }] = results.item_add_results;
    assert.equal(institution.institution_id, 'ins_109508');
    assert.equal(accounts.length, shared.length);
    const names = namesOf({ events });
    for (const name of ['OPEN', 'SEARCH_INSTITUTION', 'SELECT_INSTITUTION', 'SUBMIT_CREDENTIALS', 'ERROR', 'HANDOFF'])
        assert.ok(names.includes(name), name);

    const added = await inbox.next('LINK', 'ITEM_ADD_RESULT');
    assert.deepEqual([added.public_token, added.link_token], [public_token, link_token]);
    const finished = await inbox.next('LINK', 'SESSION_FINISHED');
    assert.equal(finished.status.toUpperCase(), 'SUCCESS');
    assert.deepEqual(finished.public_tokens, [public_token]);
    const told = await inbox.next('LINK', 'EVENTS', (body) => namesOf(body).includes('HANDOFF')); // after those of a slow visitor
    assert.deepEqual(namesOf(told).sort(), [...names].sort());

    const { access_token } = await plaid.itemPublicTokenExchange({ public_token });
    const there = (await plaid.accountsGet({ access_token })).accounts.map(({ account_id }) => account_id);
    assert.deepEqual(there, accounts.map(({ id }) => id));
    await inbox.next('TRANSACTIONS', 'HISTORICAL_UPDATE');
});

test('without a place to go back to the last page says that it is done', async () => {
    const { walk, hosted_link_url } = await visit({}, {});
    await chooseBank(walk, 'ins_109508');
    await signIn(walk, 'user_good', 'pass_good');
    await shareAll(walk);
    await walk.at('done');
    assert.match(await walk.text('h1'), /First Platypus Bank is linked/);
    const again = await browser.walk(hosted_link_url);
    await again.at('done');
});

test('a code is asked for, and a wrong one is refused', async () => {
    const { walk, session } = await visit();
    await chooseBank(walk, 'ins_109508');
    for (const code of ['0000', '1234']) {
        await signIn(walk, 'user_good', 'mfa_device');
        await walk.at('device');
        await walk.follow('send-code');
        await walk.at('code');
        await walk.fill('code', code);
        await walk.follow('submit-code');
    }
    await shareAll(walk);
    assert.equal((await session()).results.item_add_results.length, 1);
    assert.ok(namesOf(await session()).includes('SUBMIT_MFA'));
});

test('questions are asked round after round', async () => {
    const { walk, session } = await visit();
    await chooseBank(walk, 'ins_109508');
    await signIn(walk, 'user_good', 'mfa_questions_2_2');
    for (const round of [0, 1]) {
        await walk.at('questions');
        for (const question of [0, 1])
            await walk.fill(`answer-${question}`, `answer_${round}_${question}`);
        await walk.follow('submit-answers');
    }
    await shareAll(walk);
    assert.equal((await session()).results.item_add_results.length, 1);
});

test('selections are chosen from', async () => {
    const { walk, session } = await visit();
    await chooseBank(walk, 'ins_109508');
    await signIn(walk, 'user_good', 'mfa_selections');
    await walk.at('selections');
    await walk.choose('answer-0', 'Yes');
    await walk.follow('submit-answers');
    await shareAll(walk);
    assert.equal((await session()).results.item_add_results.length, 1);
});

test('a bank with OAuth asks on a page of its own', async () => {
    const { walk, session } = await visit();
    await chooseBank(walk, 'ins_127287');
    await walk.at('oauth');
    await walk.follow('deny');
    await walk.at('bank');
    await walk.follow('ins_127287');
    await walk.at('oauth');
    await walk.follow('allow');
    await shareAll(walk);
    const names = namesOf(await session());
    assert.ok(names.includes('OPEN_OAUTH') && names.includes('FAIL_OAUTH'));
});

test('whoever leaves is asked once, and the application gets to know where that was', async () => {
    const { walk, inbox, session, hosted_link_url } = await visit();
    await chooseBank(walk, 'ins_109508');
    await walk.at('login');
    await walk.follow('exit');
    await walk.at('exit');
    await walk.follow('stay');
    await walk.at('login');
    await walk.follow('exit');
    await walk.follow('leave');
    assert.equal(walk.url, COMPLETE);
    const finished = await inbox.next('LINK', 'SESSION_FINISHED');
    assert.equal(finished.status.toUpperCase(), 'EXITED');
    const { exit, events } = await session();
    assert.equal(exit.error, null);
    assert.equal(exit.metadata.status, 'requires_credentials');
    assert.equal(exit.metadata.institution.institution_id, 'ins_109508');
    assert.ok(namesOf({ events }).includes('EXIT'));
    const later = await browser.walk(hosted_link_url);
    await later.at('ended');
    await later.follow('again');
    await later.at('start');
});

test('what the bank refuses is said, and stays with the session', async () => {
    const { walk, session } = await visit();
    await chooseBank(walk, 'ins_109508');
    await signIn(walk, 'user_good', 'error_ITEM_LOCKED');
    await walk.at('problem');
    assert.match(await walk.text('[role=alert]'), /ITEM_LOCKED/);
    await walk.follow('retry');
    await signIn(walk, 'user_good', 'error_INSTITUTION_DOWN');
    await walk.at('problem');
    await walk.follow('exit');
    await walk.follow('leave');
    assert.equal((await session()).exit.error.error_code, 'INSTITUTION_DOWN');
});

test('no account is no choice', async () => {
    const { walk } = await visit();
    await chooseBank(walk, 'ins_109508');
    await signIn(walk, 'user_good', 'pass_good');
    const rows = (await walk.texts('#accounts li')).length;
    for (let row = 0; row < rows; row += 1)
        await walk.click(`account-${row}`);
    await walk.follow('share');
    await walk.at('accounts');
    assert.match(await walk.text('[role=alert]'), /at least one/);
});

test('several banks can be linked in one visit', async () => {
    const { walk, inbox, session } = await visit({ enable_multi_item_link: true });
    await chooseBank(walk, 'ins_109508');
    await signIn(walk, 'user_good', 'pass_good');
    await shareAll(walk);
    await walk.at('linked');
    await walk.follow('add-another');
    await walk.follow('ins_109511');
    await signIn(walk, 'user_good', 'pass_good');
    await shareAll(walk);
    await walk.follow('finish');
    const { results } = await session();
    assert.deepEqual(results.item_add_results.map(({ institution }) => institution.institution_id), ['ins_109508', 'ins_109511']);
    assert.equal((await inbox.next('LINK', 'SESSION_FINISHED')).public_tokens.length, 2);
});

test('update mode repairs an Item, without a new public token', async () => {
    const { access_token, inbox } = await newItem(['transactions']);
    await plaid.sandboxItemResetLogin({ access_token });
    const { walk, session } = await visit({ access_token, products: undefined });
    await signIn(walk, 'user_good', 'pass_good');
    assert.equal(walk.url, COMPLETE);
    await eventually(() => plaid.itemGet({ access_token }), ({ item }) => item.error === null, 'the Item without an error');
    await inbox.next('ITEM', 'LOGIN_REPAIRED');
    assert.deepEqual((await session()).results?.item_add_results ?? [], []);
});

test('the keyboard is enough', async () => {
    const { walk, session } = await visit();
    await walk.tabTo('continue');
    await walk.followKey('Enter');
    await walk.tabTo('institution-search');
    await walk.typeKeys('gingham');
    await walk.followKey('Enter');
    await walk.tabTo('ins_109509');
    await walk.followKey('Enter');
    await walk.tabTo('username');
    await walk.typeKeys('user_good');
    await walk.tabTo('password');
    await walk.typeKeys('mfa_device');
    await walk.followKey('Enter');
    await walk.tabTo('device-0');
    await walk.tabTo('send-code');
    await walk.followKey('Enter');
    await walk.tabTo('code');
    await walk.typeKeys('1234');
    await walk.followKey('Enter');
    await walk.tabTo('account-1');
    await walk.key('Space');
    await walk.tabTo('share');
    await walk.followKey('Enter');
    await walk.tabTo('agree');
    await walk.followKey('Enter');
    assert.equal(walk.url, COMPLETE);
    assert.equal((await session()).results.item_add_results.length, 1);
});

test('a link that has ended, or never was, says so', async () => {
    const { hosted_link_url, link_token } = await visit();
    const { status, text } = await fetch(`${hosted_link_url}0`).then(async (answer) => ({ status: answer.status, text: await answer.text() }));
    assert.equal(status, 404);
    assert.match(text, /<main id="page-missing">/);
    await refused(plaid.linkTokenGet({ link_token: `${link_token.slice(0, -1)}-` }), 'INVALID_INPUT', 'INVALID_LINK_TOKEN');
});
