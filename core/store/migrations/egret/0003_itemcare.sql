-- SPDX-License-Identifier: Apache-2.0
-- How an integration's Items are read, and what Plaid last said about each of them.

ALTER TABLE integrations ADD COLUMN strategy TEXT NOT NULL DEFAULT 'sync';
-- window_days: of the strategy "get", days read at each update
ALTER TABLE integrations ADD COLUMN window_days INTEGER NOT NULL DEFAULT 14;

CREATE TABLE item_facts (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    webhook TEXT NOT NULL,
    billed_products TEXT NOT NULL, -- JSON array of text
    consent_expires INTEGER,
    update_type TEXT NOT NULL,
    last_success INTEGER,
    checked INTEGER NOT NULL
) STRICT;
