-- SPDX-License-Identifier: Apache-2.0
-- What was announced or found about an Item, how its status changed, and where its webhooks were moved to. Times are
-- microseconds since 1970 UTC.

-- persistent_id: Plaid's, the same for one account in every Item
ALTER TABLE accounts ADD COLUMN persistent_id TEXT NOT NULL DEFAULT '';
-- revoked: when the end user took the account back
ALTER TABLE accounts ADD COLUMN revoked INTEGER;
-- gone: when Plaid no longer listed it
ALTER TABLE accounts ADD COLUMN gone INTEGER;
-- settled: it was compared with the accounts that were there before
ALTER TABLE accounts ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;

CREATE TABLE item_notices (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    subject TEXT NOT NULL, -- the account or the other Item that it is about, or empty
    reason TEXT NOT NULL,
    noted INTEGER NOT NULL,
    due INTEGER, -- when it is too late to act
    source TEXT NOT NULL, -- the delivery that said so, or empty
    PRIMARY KEY (item_id, code, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_statuses (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    status TEXT NOT NULL,
    error_code TEXT NOT NULL,
    error_message TEXT NOT NULL
) STRICT;

CREATE INDEX item_statuses_by_item ON item_statuses (item_id, at);

-- Whoever changes a status, it is written down, unless it is what it was before a sync ran.
CREATE TRIGGER items_status_first AFTER INSERT ON items BEGIN INSERT INTO item_statuses (item_id, at, status, error_code, error_message) VALUES (new.id, new.created, new.status, new.error_code, new.error_message); END;

CREATE TRIGGER items_status_changed AFTER UPDATE OF status, error_code ON items WHEN new.status <> 'syncing' AND (old.status, old.error_code) IS NOT (new.status, new.error_code) AND (new.status, new.error_code) IS NOT (SELECT s.status, s.error_code FROM item_statuses s WHERE s.item_id = new.id ORDER BY s.at DESC, s.id DESC LIMIT 1) BEGIN INSERT INTO item_statuses (item_id, at, status, error_code, error_message) VALUES (new.id, new.last_updated, new.status, new.error_code, new.error_message); END;

CREATE TABLE webhook_moves (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    previous TEXT NOT NULL, -- where the webhooks went before
    target TEXT NOT NULL, -- where they go
    state TEXT NOT NULL, -- begun, moved, returning or returned
    changed INTEGER NOT NULL,
    acknowledged INTEGER -- when the target was told so
) STRICT;
