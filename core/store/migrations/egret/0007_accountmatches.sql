-- SPDX-License-Identifier: Apache-2.0
-- Accounts whose account_id has changed, and the rows that follow them. Times are microseconds since 1970 UTC.

CREATE TABLE account_matches (
    id INTEGER PRIMARY KEY,
    before_account INTEGER NOT NULL UNIQUE REFERENCES accounts (id) ON DELETE CASCADE,
    after_account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    rule TEXT NOT NULL, -- why they are the same
    matched INTEGER NOT NULL
) STRICT;

CREATE INDEX account_matches_by_after ON account_matches (after_account);

-- Rows of the account before. Those without a counterpart are shown under the account after; Plaid has sent the others
-- again under another transaction_id.
CREATE TABLE moved_transactions (
    transaction_id INTEGER PRIMARY KEY REFERENCES transactions (id) ON DELETE CASCADE,
    match_id INTEGER NOT NULL REFERENCES account_matches (id) ON DELETE CASCADE,
    counterpart INTEGER
) STRICT;

CREATE INDEX moved_transactions_by_match ON moved_transactions (match_id);

CREATE TRIGGER items_duplicate_gone AFTER UPDATE OF status ON items WHEN new.status = 'deleted_in_plaid' BEGIN DELETE FROM item_notices WHERE code = 'DUPLICATE_ITEM' AND (item_id = new.id OR subject = new.item_id); END;
