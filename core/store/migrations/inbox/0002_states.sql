-- SPDX-License-Identifier: Apache-2.0
-- A delivery goes from received (not judged yet) over verified to handled or ignored; next_try says when its key is
-- asked for again. fold and digest are 64 bits of a sum over what matters in a body, and over its bytes: deliveries
-- with equal ones are duplicates of the first of them.

DROP VIEW webhooks;

ALTER TABLE deliveries ADD COLUMN next_try INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN fold INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN duplicate_of TEXT NOT NULL DEFAULT '';
ALTER TABLE deliveries ADD COLUMN duplicate_exact INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN edited_from TEXT NOT NULL DEFAULT '';

ALTER TABLE rejections ADD COLUMN next_try INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rejections ADD COLUMN fold INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rejections ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rejections ADD COLUMN duplicate_of TEXT NOT NULL DEFAULT '';
ALTER TABLE rejections ADD COLUMN duplicate_exact INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rejections ADD COLUMN edited_from TEXT NOT NULL DEFAULT '';

UPDATE deliveries SET state = 'verified' WHERE state = 'received' AND verification = 'verified';
UPDATE deliveries SET state = 'dead_letter' WHERE state = 'failed';

DROP INDEX deliveries_unhandled;
CREATE INDEX deliveries_to_handle ON deliveries (id, bytes) WHERE state = 'verified';
CREATE INDEX deliveries_to_judge ON deliveries (next_try, integration_id, bytes) WHERE state = 'received';
CREATE INDEX deliveries_firsts ON deliveries (fold) WHERE duplicate_of = '' AND fold <> 0;

-- Plaid's public webhook keys as they were last seen, so that a delivery can be judged again when Plaid has forgotten
-- them. scope: the environment and address that the key id belongs to.
CREATE TABLE verification_keys (
    scope TEXT NOT NULL,
    kid TEXT NOT NULL,
    jwk TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    PRIMARY KEY (scope, kid)
) STRICT;

CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

CREATE VIEW webhooks AS SELECT * FROM deliveries UNION ALL SELECT * FROM rejections;
