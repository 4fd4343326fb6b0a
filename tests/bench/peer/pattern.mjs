// SPDX-License-Identifier: Apache-2.0
// /transactions/sync as Plaid's own sample application does it: the official SDK, one INSERT for each row, PostgreSQL.
// Prints {"rows", "seconds"}.
// usage: node pattern.mjs PLAID_URL CLIENT_ID SECRET ACCESS_TOKEN POSTGRES_SOCKET_DIRECTORY ROWS
import pg from 'pg';
import { Configuration, PlaidApi } from 'plaid';

const [basePath, clientId, secret, accessToken, socketDirectory, limit] = process.argv.slice(2);
const plaid = new PlaidApi(new Configuration({ basePath,
    baseOptions: { headers: { 'PLAID-CLIENT-ID': clientId, 'PLAID-SECRET': secret, 'Plaid-Version': '2020-09-14' } } }));
const pool = new pg.Pool({ host: socketDirectory, user: 'postgres', database: 'postgres' });
await pool.query('DROP TABLE IF EXISTS transactions');
await pool.query('CREATE TABLE transactions (id serial PRIMARY KEY, account_id text NOT NULL, plaid_transaction_id text UNIQUE NOT NULL,'
    + ' category text, subcategory text, type text NOT NULL, name text NOT NULL, amount numeric(28,10) NOT NULL, iso_currency_code text,'
    + ' unofficial_currency_code text, date date NOT NULL, pending boolean NOT NULL, account_owner text, created_at timestamptz DEFAULT now(),'
    + ' updated_at timestamptz DEFAULT now())');

const upsert = 'INSERT INTO transactions (account_id, plaid_transaction_id, category, subcategory, type, name, amount, iso_currency_code,'
    + ' unofficial_currency_code, date, pending, account_owner) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)'
    + ' ON CONFLICT (plaid_transaction_id) DO UPDATE SET name = EXCLUDED.name, amount = EXCLUDED.amount, date = EXCLUDED.date,'
    + ' pending = EXCLUDED.pending, category = EXCLUDED.category, subcategory = EXCLUDED.subcategory, type = EXCLUDED.type';

function keep(row) {
    return pool.query(upsert, [row.account_id, row.transaction_id, row.personal_finance_category?.primary,
        row.personal_finance_category?.detailed, row.transaction_type ?? row.payment_channel, row.name, row.amount, row.iso_currency_code,
        row.unofficial_currency_code, row.date, row.pending, row.account_owner]);
}

const begin = process.hrtime.bigint();
let rows = 0;
let cursor;
for (let more = true; more && rows < Number(limit);) {
    const { data } = await plaid.transactionsSync({ access_token: accessToken, cursor, count: 500 });
    await Promise.all(data.added.map(keep));
    rows += data.added.length;
    cursor = data.next_cursor;
    more = data.has_more;
}
console.log(JSON.stringify({ rows, seconds: Number(process.hrtime.bigint() - begin) / 1e9 }));
await pool.end();
