-- SPDX-License-Identifier: Apache-2.0
-- Visits to Plaid's Link that Egret asks for, from the token on. Times are microseconds since 1970 UTC.

CREATE TABLE link_visits (
    id INTEGER PRIMARY KEY,
    link_id TEXT NOT NULL UNIQUE,
    integration_id INTEGER NOT NULL REFERENCES integrations (id) ON DELETE CASCADE,
    end_user_id TEXT NOT NULL,
    end_user_name TEXT NOT NULL,
    update_item TEXT NOT NULL, -- the Item to repair; empty for a new one
    sealed BLOB NOT NULL, -- link token and address of its page
    state TEXT NOT NULL,
    cause TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    last_updated INTEGER NOT NULL
) STRICT;

CREATE INDEX link_visits_open ON link_visits (id) WHERE state = 'open';

-- What happened in a visit. A key is never written twice: Plaid tells the same again and again.
CREATE TABLE link_steps (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES link_visits (id) ON DELETE CASCADE,
    step_key TEXT NOT NULL,
    at INTEGER NOT NULL,
    name TEXT NOT NULL,
    detail TEXT NOT NULL,
    UNIQUE (visit, step_key)
) STRICT;
