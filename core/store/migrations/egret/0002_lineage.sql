-- SPDX-License-Identifier: Apache-2.0
-- A row's removal says why, a person's category is kept beside Plaid's, and what happened to rows and Items is kept.

ALTER TABLE transactions DROP COLUMN removed_cause;
-- removal: 0 Plaid said so, 1 missing when read again, 2 its account is gone
ALTER TABLE transactions ADD COLUMN removal INTEGER NOT NULL DEFAULT 0;
ALTER TABLE transactions ADD COLUMN category_override TEXT NOT NULL DEFAULT '';
ALTER TABLE transactions ADD COLUMN removed_cause TEXT NOT NULL AS (CASE WHEN removed_at IS NULL THEN '' WHEN superseded THEN 'posted' WHEN removal = 1 THEN 'missing' WHEN removal = 2 THEN 'account_gone' ELSE 'removed' END);

-- One sync of one Item. Syncs in a row that changed nothing, or that failed alike, share a row.
CREATE TABLE sync_runs (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    cause TEXT NOT NULL,
    cause_id TEXT NOT NULL, -- of the webhook where one caused it
    started INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    complete INTEGER NOT NULL, -- the whole history was read anew
    pages INTEGER NOT NULL,
    added INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    error_code TEXT NOT NULL,
    error_message TEXT NOT NULL,
    request_id TEXT NOT NULL, -- Plaid's, of the call that failed
    repeats INTEGER NOT NULL -- how many earlier runs this row stands for as well
) STRICT;

CREATE INDEX sync_runs_by_item ON sync_runs (item_id, ended);

-- What happened to a row after it was first seen. A row's arrival has no step: first_seen and the run that ended then
-- tell of it.
CREATE TABLE transaction_steps (
    transaction_id INTEGER NOT NULL REFERENCES transactions (id) ON DELETE CASCADE,
    stamp INTEGER NOT NULL, -- the updated_at that the step gave the row
    run_id INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- 1 modified, 2 posted as another row, 3 removed, 4 restored
    fields TEXT NOT NULL, -- JSON: Plaid's name of a field to [before, after]; posted: the other row's transaction_id; removed: 0, 1 or 2 as removal
    PRIMARY KEY (transaction_id, stamp)
) STRICT, WITHOUT ROWID;

-- Words of the texts that people search. What inserts rows adds their words too, in one statement for all of them: an
-- insert trigger makes the index write itself to disk for each row, which takes 36 µs instead of 3. Changes and cascades
-- are seen to by the triggers.
CREATE VIRTUAL TABLE transaction_text USING fts5 (merchant_name, name, note, content = 'transactions', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO transaction_text (transaction_text, rank) VALUES ('hashsize', 8388608);

INSERT INTO transaction_text (transaction_text) VALUES ('rebuild');

CREATE TRIGGER transactions_text_removed AFTER DELETE ON transactions BEGIN INSERT INTO transaction_text (transaction_text, rowid, merchant_name, name, note) VALUES ('delete', old.id, old.merchant_name, old.name, old.note); END;

CREATE TRIGGER transactions_text_changed AFTER UPDATE OF merchant_name, name, note ON transactions WHEN (old.merchant_name, old.name, old.note) IS NOT (new.merchant_name, new.name, new.note) BEGIN INSERT INTO transaction_text (transaction_text, rowid, merchant_name, name, note) VALUES ('delete', old.id, old.merchant_name, old.name, old.note); INSERT INTO transaction_text (rowid, merchant_name, name, note) VALUES (new.id, new.merchant_name, new.name, new.note); END;
