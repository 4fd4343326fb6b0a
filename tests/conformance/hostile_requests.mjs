// SPDX-License-Identifier: Apache-2.0
// Every operation meets requests that no SDK sends. Each is answered with an error object of Plaid, or refused as HTTP;
// nothing crashes, hangs or becomes an error of the simulator itself.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { OPERATIONS } from './operations.mjs';
import { startSandbox } from './sandbox.mjs';

const LANES = 8; // requests under way at once
const MUTATIONS = 25; // per operation
const DEEP = 10_000;
const HUGE = 'x'.repeat(20_000);
const FIELDS = ['error_type', 'error_code', 'error_message', 'display_message', 'request_id'];
const REFUSED_AS_HTTP = [408, 413, 414, 415, 431];

const sandbox = await startSandbox('--seed', '1', '--clock', '2026-06-17T15:00:00Z');
let sent = 0;

// A sequence of integers below the limits asked for, the same for the same seed.
function diceOf(seed) {
    let state = seed;
    return (limit) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * limit);
    };
}

async function send(path, body, headers) {
    sent += 1;
    const answer = await sandbox.post(path, body, headers);
    const what = () => `${path} to ${String(typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 200)}: `
        + `${answer.status} ${answer.text.slice(0, 300)}`;
    assert.ok(answer.status === 200 || (answer.status >= 400 && answer.status < 500), what());
    if (answer.status === 200 || !REFUSED_AS_HTTP.includes(answer.status))
        assert.ok(answer.json && 'request_id' in answer.json, what());
    if (answer.status !== 200 && !REFUSED_AS_HTTP.includes(answer.status))
        assert.deepEqual(FIELDS.filter((field) => !(field in answer.json)), [], what());
    return { ...answer, what };
}

async function mustRefuse(path, body, headers) {
    const answer = await send(path, body, headers);
    assert.notEqual(answer.status, 200, answer.what());
}

async function inLanes(jobs) {
    const queue = jobs.values();
    await Promise.all(Array.from({ length: LANES }, async () => {
        for (const job of queue)
            await job();
    }));
}

const everyOperation = (job) => inLanes(OPERATIONS.map((operation) => () => job(operation)));

test('what is no JSON object is refused', async () => {
    const nested = (open, close) => open.repeat(DEEP) + close.repeat(DEEP);
    const bodies = [
        '', ' ', '{', '}', '{"a":', '{"a" 1}', '{a: 1}', "{'a': 1}", '{"a": 1,}', '{"a": 1}}', '{"a": 1} {"b": 2}', '[]', 'null', 'true',
        '17', '"text"', '{"a": NaN}', '{"a": 01}', '{"a": "\u0001"}', '{"a": "\\ud800"', '\u0000{}', '<xml/>', 'a=1&b=2',
        nested('[', ']'), nested('{"a":', '}').replace('}', '1}'), '['.repeat(DEEP), `{"a": ${nested('[', ']')}}`,
        Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d), Uint8Array.of(0xc3, 0x28), Uint8Array.of(0, 1, 2, 3),
    ];
    await everyOperation(async ({ path }) => {
        for (const body of bodies)
            await mustRefuse(path, body);
    });
});

test('a good body under another content type is refused', async () => {
    await everyOperation(async ({ path, example }) => {
        for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml', 'a'.repeat(500)])
            await mustRefuse(path, JSON.stringify(example), { 'Content-Type': type });
    });
});

const WRONG = [null, true, 0, -1, 1.5, 1e308, 2 ** 63, '', ' ', '\u0000', '\ud83d', '../../etc/passwd', HUGE, [], [null], [[[]]], {}, { a: { b: [] } }];

test('fields of any wrong type or value are answered', async () => {
    await everyOperation(async ({ path, required, example }) => {
        for (const field of Object.keys(example)) {
            for (const value of WRONG)
                await send(path, { ...example, [field]: value });
            const other = typeof example[field] === 'boolean' ? 'yes' : true;
            if (required.includes(field))
                await mustRefuse(path, { ...example, [field]: other });
        }
    });
});

test('values inside objects and lists of any wrong type are answered', async () => {
    await everyOperation(async ({ path, example }) => {
        for (const [field, whole] of Object.entries(example).filter(([, value]) => value !== null && typeof value === 'object')) {
            for (const part of Object.keys(whole)) {
                for (const value of WRONG)
                    await send(path, { ...example, [field]: Array.isArray(whole) ? [value] : { ...whole, [part]: value } });
            }
        }
    });
});

test('keys named twice, empty or huge are answered', async () => {
    await everyOperation(async ({ path, example }) => {
        const text = JSON.stringify(example);
        for (const extra of ['"access_token":5', '"":1', `"${HUGE}":1`, '"__proto__":{}', '"a\\u0000b":1'])
            await send(path, `${text.slice(0, -1)}${text === '{}' ? '' : ','}${extra}}`);
    });
});

test('a deep value in a field that is known is refused', async () => {
    await everyOperation(async ({ path, example }) => {
        for (const field of Object.keys(example)) {
            const text = JSON.stringify({ ...example, [field]: 'DEEP' });
            await mustRefuse(path, text.replace('"DEEP"', '['.repeat(DEEP) + ']'.repeat(DEEP)));
        }
    });
});

test('a body that is larger than any request is refused', async () => {
    const body = JSON.stringify({ access_token: 'x'.repeat(20_000_000) });
    for (const { path } of OPERATIONS.slice(0, 4)) {
        const refusal = await sandbox.post(path, body).then(({ status }) => status, () => 413); // or the connection is closed on it
        assert.equal(refusal, 413);
    }
});

test('bytes changed at random are answered', async () => {
    await everyOperation(async ({ path, example }) => {
        const good = Buffer.from(JSON.stringify(example));
        const dice = diceOf(good.length);
        for (let i = 0; i < MUTATIONS; i += 1) {
            const bytes = Buffer.from(good);
            for (let changes = 1 + dice(4); changes > 0; changes -= 1)
                bytes[dice(bytes.length)] = dice(256);
            await send(path, bytes.subarray(0, 1 + dice(bytes.length)));
        }
    });
});

test('other methods and headers are answered', async () => {
    for (const { path } of OPERATIONS) {
        for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
            const { status } = await fetch(new URL(path, sandbox.url), { method });
            assert.ok(status >= 400 && status < 500, `${method} ${path}: ${status}`);
        }
        await send(path, '{}', { 'PLAID-SECRET': 'x'.repeat(5000), 'Plaid-Version': '1999-01-01' });
    }
});

test('it answers as if nothing had been', async () => {
    const { status, json } = await sandbox.post('/institutions/get_by_id', { institution_id: 'ins_109508', country_codes: ['US'] });
    assert.equal(status, 200);
    assert.equal(json.institution.name, 'First Platypus Bank');
    assert.ok(sent > 5000, `${sent} requests were sent`);
});

after(async () => assert.equal(await sandbox.stop(), 0, 'exit code of the simulator'));
