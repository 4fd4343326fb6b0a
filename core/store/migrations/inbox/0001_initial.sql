-- SPDX-License-Identifier: Apache-2.0
-- Timestamps are microseconds since 1970 UTC; headers, checks and aliases are JSON.

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    webhook_id TEXT NOT NULL UNIQUE,
    integration_id TEXT NOT NULL,
    received INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    type TEXT NOT NULL,
    code TEXT NOT NULL,
    item_id TEXT NOT NULL,
    environment TEXT NOT NULL,
    aliases TEXT NOT NULL,
    action TEXT NOT NULL,
    verification TEXT NOT NULL,
    failed_check TEXT NOT NULL,
    checks TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    cause TEXT NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    sealed_body BLOB NOT NULL
) STRICT;

CREATE INDEX deliveries_unhandled ON deliveries (id, bytes) WHERE state = 'received';

CREATE INDEX deliveries_by_receipt ON deliveries (received);

CREATE INDEX deliveries_verified ON deliveries (integration_id, received) WHERE verification = 'verified';

-- The bounded ring of refused deliveries, the oldest fall out.
CREATE TABLE rejections (
    id INTEGER PRIMARY KEY,
    webhook_id TEXT NOT NULL UNIQUE,
    integration_id TEXT NOT NULL,
    received INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    type TEXT NOT NULL,
    code TEXT NOT NULL,
    item_id TEXT NOT NULL,
    environment TEXT NOT NULL,
    aliases TEXT NOT NULL,
    action TEXT NOT NULL,
    verification TEXT NOT NULL,
    failed_check TEXT NOT NULL,
    checks TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    cause TEXT NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    sealed_body BLOB NOT NULL
) STRICT;

CREATE INDEX rejections_bytes ON rejections (id, bytes);

CREATE INDEX rejections_by_receipt ON rejections (received);

CREATE VIEW webhooks AS SELECT * FROM deliveries UNION ALL SELECT * FROM rejections;
