// SPDX-License-Identifier: Apache-2.0
// Institutions and categories.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { client, plaid, refused } from '../session.mjs';

const US = { country_codes: ['US'] };

test('institutions come in pages of one fixed order', async () => {
    const all = await plaid.institutionsGet({ count: 500, offset: 0, ...US });
    assert.equal(all.institutions.length, all.total);
    const pages = [];
    for (let offset = 0; offset < all.total; offset += 5)
        pages.push(...(await plaid.institutionsGet({ count: 5, offset, ...US })).institutions);
    assert.deepEqual(pages, all.institutions);
    assert.deepEqual((await plaid.institutionsGet({ count: 5, offset: all.total, ...US })).institutions, []);
});

test('institutions can be chosen by country, product and OAuth', async () => {
    const chosen = async (request) => (await plaid.institutionsGet({ count: 500, offset: 0, ...US, ...request })).institutions;
    assert.ok((await chosen({ country_codes: ['GB'] })).every(({ country_codes }) => country_codes.includes('GB')));
    assert.ok((await chosen({ options: { products: ['transfer'] } })).every(({ products }) => products.includes('transfer')));
    const oauth = await chosen({ options: { oauth: true } });
    assert.ok(oauth.length > 0 && oauth.every((institution) => institution.oauth));
    await refused(chosen({ count: 501 }), 'INVALID_REQUEST', 'INVALID_FIELD');
    await refused(chosen({ offset: -1 }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('an institution is found by id, with metadata where asked for', async () => {
    const read = async (options) =>
        (await plaid.institutionsGetById({ institution_id: 'ins_109508', ...US, ...(options && { options }) })).institution;
    const plain = await read();
    assert.equal(plain.name, 'First Platypus Bank');
    assert.equal('url' in plain, false);
    const full = await read({ include_optional_metadata: true, include_auth_metadata: true });
    assert.match(full.url, /^https:/);
    assert.match(full.primary_color, /^#[0-9a-f]{6}$/);
    assert.equal(full.auth_metadata.supported_methods.instant_auth, true);
    const unknown = plaid.institutionsGetById({ institution_id: 'ins_0', ...US });
    await refused(unknown, 'INVALID_INPUT', 'INVALID_INSTITUTION');
});

test('institutions are found by a part of their name', async () => {
    const found = async (request) => (await plaid.institutionsSearch({ ...US, ...request })).institutions.map(({ name }) => name);
    assert.ok((await found({ query: 'platypus' })).includes('First Platypus Bank'));
    assert.deepEqual(await found({ query: 'HOUNDSTOOTH' }), ['Houndstooth Bank']);
    assert.deepEqual(await found({ query: 'no such bank' }), []);
    const payments = await found({ query: 'plaid', products: ['payment_initiation'], country_codes: ['GB'] });
    assert.deepEqual(payments, ['Royal Bank of Plaid']);
    await refused(found({ query: '' }), 'INVALID_REQUEST', 'INVALID_FIELD');
});

test('categories need no keys', async () => {
    const { categories } = await client({ 'PLAID-CLIENT-ID': '', 'PLAID-SECRET': '' }).categoriesGet({});
    assert.ok(categories.length > 100);
    for (const { category_id, hierarchy } of categories) {
        assert.match(category_id, /^\d{8}$/);
        assert.ok(hierarchy.length >= 1 && hierarchy.length <= 3);
    }
});
