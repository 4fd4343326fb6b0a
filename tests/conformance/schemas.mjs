// SPDX-License-Identifier: Apache-2.0
// What the other suites received holds against Plaid's own schemas: each answer, each error, each webhook, without a
// field that the schemas do not have. Needs the OpenAPI document at $EGRET_PLAID_SCHEMA, which is not a part of Egret.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { nameOf } from './receiver.mjs';

const COMPONENTS = '#/components/schemas/';
const document = JSON.parse(readFileSync(process.env.EGRET_PLAID_SCHEMA));
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats(ajv);
ajv.addFormat('url', /^https?:\/\/[^\s/]/); // ajv's own refuses addresses of this machine

const mapped = (object, change) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

// OpenAPI 3.0 as JSON Schema: nullable becomes a choice, what stands beside $ref is dropped, exclusive bounds become
// numbers. A closed schema also refuses properties that it does not name; the parts of an allOf stay open, as only
// together they name all of them.
function translated(schema, closed) {
    if (schema.$ref)
        return { $ref: schema.$ref.replace(COMPONENTS, closed ? '#/$defs/closed/' : '#/$defs/open/') };
    const { nullable, additionalProperties, properties, items, allOf, oneOf, anyOf, ...rest } = schema;
    const result = bounded(rest);
    if (properties)
        result.properties = mapped(properties, (property) => translated(property, true));
    if (items)
        result.items = translated(items, true);
    if (allOf)
        result.allOf = allOf.map((part) => translated(part, false));
    for (const [keyword, parts] of Object.entries({ oneOf, anyOf })) {
        if (parts)
            result[keyword] = parts.map((part) => translated(part, closed));
    }
    if (typeof additionalProperties === 'object')
        result.additionalProperties = translated(additionalProperties, true);
    else if (closed && (properties || allOf))
        result.unevaluatedProperties = false;
    return nullable ? { anyOf: [{ type: 'null' }, result] } : result;
}

function bounded({ exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest }) {
    if (minimum !== undefined)
        rest[exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum'] = minimum;
    if (maximum !== undefined)
        rest[exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum'] = maximum;
    return rest;
}

const { schemas } = document.components;
ajv.addSchema({
    $id: 'plaid',
    $defs: {
        closed: mapped(schemas, (schema) => translated(schema, true)),
        open: mapped(schemas, (schema) => translated(schema, false)),
    },
});

const validators = new Map();

function faults(schema, value) {
    const { $ref } = translated(schema, true);
    if (!validators.has($ref))
        validators.set($ref, ajv.compile({ $ref: `plaid${$ref}` }));
    const validate = validators.get($ref);
    if (validate(value))
        return [];
    return validate.errors
        .filter(({ keyword }) => keyword !== 'anyOf')
        .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

const folder = process.env.EGRET_CONFORMANCE_OUTPUT;
const recordings = readdirSync(folder).filter((name) => name.endsWith('.recording.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name))));
assert.ok(recordings.length > 0, 'the other suites ran before');
const answers = recordings.flatMap((recording) => recording.answers);
const webhooks = recordings.flatMap((recording) => recording.webhooks);

// Each fault once, with the first value that has it.
function check(values, schemaOf, bodyOf) {
    const found = new Map();
    for (const value of values) {
        for (const fault of faults(schemaOf(value), bodyOf(value)))
            found.set(fault.replace(/\/\d+/g, '/*'), bodyOf(value));
    }
    assert.ok(values.length > 0);
    const report = [...found].map(([fault, body]) => `${fault}\n    in ${JSON.stringify(body).slice(0, 400)}`);
    assert.equal(report.length, 0, `\n${report.join('\n')}`);
}

const schemaIn = (content) => content.content['application/json'].schema;
const pathsWith = (wanted) => [...new Set(answers.filter(({ status }) => (status === 200) === wanted).map(({ path }) => path))]
    .filter((path) => document.paths[path]);

for (const path of pathsWith(true)) {
    test(`answers of ${path}`, () => {
        const { responses } = document.paths[path].post;
        check(answers.filter((answer) => answer.path === path && answer.status === 200),
            () => schemaIn(responses['200']), ({ body }) => body);
    });
}

test('errors', () => {
    check(answers.filter(({ status }) => status !== 200), () => ({ $ref: `${COMPONENTS}PlaidError` }), ({ body }) => body);
});

for (const name of new Set(webhooks.map(nameOf))) {
    const described = document['x-webhooks'][name.replace(': ', '.')];
    if (!described)
        continue;
    test(`webhooks ${name}`, () => {
        check(webhooks.filter((body) => nameOf(body) === name), () => schemaIn(described.post.requestBody), (body) => body);
    });
}
