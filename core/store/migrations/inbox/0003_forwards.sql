-- SPDX-License-Identifier: Apache-2.0
-- Where each verified delivery of an integration is sent on to, and what became of that. The triggers see to it that a
-- delivery and its jobs are stored together or not at all.

CREATE TABLE forwards (
    forward_id TEXT PRIMARY KEY,
    integration_id TEXT NOT NULL,
    url TEXT NOT NULL,
    created INTEGER NOT NULL,
    UNIQUE (integration_id, url)
) STRICT;

CREATE TABLE forward_jobs (
    id INTEGER PRIMARY KEY,
    forward_id TEXT NOT NULL REFERENCES forwards (forward_id) ON DELETE CASCADE,
    webhook_id TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER NOT NULL,
    status INTEGER NOT NULL DEFAULT 0,
    cause TEXT NOT NULL DEFAULT '',
    UNIQUE (forward_id, webhook_id)
) STRICT;

CREATE INDEX forward_jobs_waiting ON forward_jobs (forward_id, next_try) WHERE state = 'waiting';

CREATE TRIGGER deliveries_forwarded AFTER INSERT ON deliveries WHEN new.state = 'verified'
    BEGIN INSERT INTO forward_jobs (forward_id, webhook_id, state, next_try)
        SELECT forward_id, new.webhook_id, 'waiting', new.received FROM forwards
        WHERE integration_id = new.integration_id; END;

CREATE TRIGGER deliveries_forwarded_later AFTER UPDATE OF verification ON deliveries
    WHEN new.verification = 'verified' AND old.verification <> 'verified'
    BEGIN INSERT OR IGNORE INTO forward_jobs (forward_id, webhook_id, state, next_try)
        SELECT forward_id, new.webhook_id, 'waiting', new.received FROM forwards
        WHERE integration_id = new.integration_id; END;
