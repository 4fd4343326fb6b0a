// SPDX-License-Identifier: Apache-2.0
// One conversation between Plaid's own Node SDK and the simulator, shared by the files of one suite: every answer and
// every webhook of it is kept, and written to $EGRET_RECORDING at the end for the check against Plaid's schemas.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Configuration, PlaidApi } from 'plaid';
import { Receiver } from './receiver.mjs';
import { startSandbox } from './sandbox.mjs';

const PATIENCE = 20_000; // milliseconds
const REQUEST_ID = /^[0-9A-Za-z]{15}$/;

export const sandbox = await startSandbox('--seed', '1', '--clock', '2026-06-17T15:00:00Z');
export const receiver = await Receiver.listen();
export const answers = []; // { path, status, body } in order

// Plaid's SDK with other headers than the right ones where they are named. Methods return the answer's body.
export function client(headers = {}) {
    const configuration = new Configuration({
        basePath: sandbox.url.replace(/\/$/, ''),
        baseOptions: { headers: { ...sandbox.keys, 'Plaid-Version': '2020-09-14', ...headers } },
    });
    const call = (api, method) => async (request) => {
        const response = await api[method](request).catch((error) => {
            if (error.response)
                throw new Refusal(record(error.response));
            throw error;
        });
        return record(response).data;
    };
    return new Proxy(new PlaidApi(configuration), { get: call });
}

function record(response) {
    const path = new URL(response.config.url).pathname;
    answers.push({ path, status: response.status, body: response.data });
    assert.match(response.data.request_id, REQUEST_ID, `request_id of ${path}`);
    return response;
}

// What the SDK throws, told shortly.
class Refusal extends Error {
    constructor(response) {
        const { error_type, error_code, error_message } = response.data;
        super(`${new URL(response.config.url).pathname} answered ${response.status} ${error_type} ${error_code}: ${error_message}`);
        Object.defineProperty(this, 'response', { value: response, enumerable: false });
    }
}

export const plaid = client();

// Expects the call to be refused with exactly that error, and returns its body.
export async function refused(call, type, code, status = 400) {
    const error = await call.then(
        (answer) => assert.fail(`${type} ${code} expected, not the answer ${JSON.stringify(answer).slice(0, 300)}`),
        (caught) => caught,
    );
    if (!(error instanceof Refusal))
        throw error;
    const { data } = error.response;
    assert.equal(`${data.error_type} ${data.error_code}`, `${type} ${code}`, data.error_message);
    assert.equal(error.response.status, status);
    assert.equal(typeof data.error_message, 'string');
    assert.ok(data.display_message === null || typeof data.display_message === 'string');
    return data;
}

// Makes an Item as /sandbox/public_token/create does. Returns its token, its id and the inbox of its webhooks.
export async function newItem(products, { institution = 'ins_109508', username, password, days } = {}) {
    const inbox = receiver.inbox();
    const { public_token } = await plaid.sandboxPublicTokenCreate({
        institution_id: institution,
        initial_products: products,
        options: {
            webhook: inbox.url,
            ...(username && { override_username: username, override_password: password ?? 'pass_good' }),
            ...(days && { transactions: { days_requested: days } }),
        },
    });
    const { access_token, item_id } = await plaid.itemPublicTokenExchange({ public_token });
    return { access_token, item_id, inbox };
}

export async function accountOf(item, subtype) {
    const { accounts } = await plaid.accountsGet({ access_token: item.access_token });
    return accounts.find((account) => account.subtype === subtype);
}

// Asks again until the answer passes the filter.
export async function eventually(ask, filter, description) {
    const end = Date.now() + PATIENCE;
    for (;;) {
        const answer = await ask();
        if (filter(answer))
            return answer;
        assert.ok(Date.now() < end, `${description} in time, not ${JSON.stringify(answer).slice(0, 500)}`);
        await pause(20);
    }
}

after(async () => {
    receiver.close();
    assert.equal(await sandbox.stop(), 0, 'exit code of the simulator');
    if (process.env.EGRET_RECORDING) {
        const webhooks = receiver.deliveries.map(({ body }) => body);
        writeFileSync(process.env.EGRET_RECORDING, JSON.stringify({ answers, webhooks }, null, 2));
    }
});
