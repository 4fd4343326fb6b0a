-- SPDX-License-Identifier: Apache-2.0
-- Times are microseconds since 1970 UTC, latencies microseconds, bodies redacted JSON. Numbers are never given twice.

CREATE TABLE calls (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sent INTEGER NOT NULL,
    operation TEXT NOT NULL,
    url TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    environment TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    latency INTEGER NOT NULL,
    status INTEGER NOT NULL,
    error_type TEXT NOT NULL,
    error_code TEXT NOT NULL,
    request_id TEXT NOT NULL,
    billable INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    request BLOB NOT NULL,
    answer BLOB NOT NULL
) STRICT;

CREATE INDEX calls_bytes ON calls (id, bytes);

CREATE INDEX calls_by_latency ON calls (operation, environment, latency, error_code <> '');

CREATE INDEX calls_by_error ON calls (error_type, error_code, operation) WHERE error_code <> '';

CREATE INDEX calls_by_time ON calls (sent, operation, environment, integration_id);
