-- SPDX-License-Identifier: Apache-2.0
-- Timestamps are microseconds since 1970 UTC, dates Julian day numbers, amounts minor units with Plaid's sign.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    directory_id TEXT NOT NULL,
    data_key_fingerprint BLOB NOT NULL DEFAULT x'',
    last_stamp INTEGER NOT NULL DEFAULT 0 -- the highest transactions.updated_at ever given out
) STRICT;

INSERT INTO meta (id, directory_id) VALUES (1, lower(hex(randomblob(16))));

CREATE TABLE integrations (
    id INTEGER PRIMARY KEY,
    integration_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    environment TEXT NOT NULL,
    base_url TEXT NOT NULL,
    client_id TEXT NOT NULL,
    path_token TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE end_users (
    id INTEGER PRIMARY KEY,
    end_user_id TEXT NOT NULL UNIQUE,
    heron_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created INTEGER NOT NULL,
    last_updated INTEGER NOT NULL
) STRICT;

CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    item_id TEXT NOT NULL UNIQUE,
    integration_id INTEGER NOT NULL REFERENCES integrations (id) ON DELETE CASCADE,
    end_user_id INTEGER NOT NULL REFERENCES end_users (id),
    heron_id TEXT NOT NULL UNIQUE,
    sealed_token BLOB NOT NULL,
    institution_id TEXT NOT NULL,
    institution_name TEXT NOT NULL,
    status TEXT NOT NULL,
    error_code TEXT NOT NULL DEFAULT '',
    error_message TEXT NOT NULL DEFAULT '',
    history TEXT NOT NULL,
    cursor TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    last_updated INTEGER NOT NULL,
    last_sync INTEGER
) STRICT;

CREATE INDEX items_by_integration ON items (integration_id);

CREATE INDEX items_by_end_user ON items (end_user_id);

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    official_name TEXT NOT NULL DEFAULT '',
    mask TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    subtype TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    available INTEGER,
    current INTEGER,
    credit_limit INTEGER,
    UNIQUE (item_id, account_id),
    UNIQUE (item_id, id)
) STRICT;

-- Ids are unique within their Item, so that a load touches one range of the index and no Item can reach another's rows.
-- The foreign key names both parts: an account always belongs to the transaction's own Item, and removing accounts
-- finds their rows by the Item's range of the index.
CREATE TABLE transactions (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    transaction_id TEXT NOT NULL,
    pending_id TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount_rounded INTEGER NOT NULL,
    date INTEGER NOT NULL,
    authorized_date INTEGER,
    pending INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    updated_at INTEGER NOT NULL, -- never goes back and is unique within the database
    removed_at INTEGER,
    superseded INTEGER NOT NULL DEFAULT 0, -- a posted row names this one as its pending row
    removed_cause TEXT NOT NULL AS (CASE WHEN removed_at IS NULL THEN '' WHEN superseded THEN 'posted' ELSE 'removed' END),
    name TEXT NOT NULL,
    merchant_name TEXT NOT NULL,
    category_primary TEXT NOT NULL,
    category_detailed TEXT NOT NULL,
    category_confidence TEXT NOT NULL,
    payment_channel TEXT NOT NULL,
    tags TEXT NOT NULL DEFAULT '[]', -- JSON array of text
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (item_id, transaction_id),
    FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, id) ON DELETE CASCADE
) STRICT;

-- One Item's live rows in order of change: what the API pages through, and what counts an Item's rows.
CREATE INDEX transactions_by_change ON transactions (item_id, updated_at, removed_at);

-- The order the table opens with, read without touching a row.
CREATE INDEX transactions_by_date ON transactions (date) WHERE removed_at IS NULL;

-- Plaid's objects, apart from the rows: they are some six times as large, and scans must not read past them.
CREATE TABLE transaction_json (
    id INTEGER PRIMARY KEY REFERENCES transactions (id) ON DELETE CASCADE,
    json BLOB NOT NULL
) STRICT;

CREATE TABLE api_keys (
    id INTEGER PRIMARY KEY,
    key_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    prefix TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    revoked INTEGER
) STRICT;
