-- SPDX-License-Identifier: Apache-2.0
-- Path tokens of webhook URLs that were rotated; they work until then. Times are microseconds since 1970 UTC.

CREATE TABLE retired_paths (
    path_token TEXT PRIMARY KEY,
    integration_id INTEGER NOT NULL REFERENCES integrations (id) ON DELETE CASCADE,
    retired INTEGER NOT NULL,
    until INTEGER NOT NULL,
    hits INTEGER NOT NULL DEFAULT 0,
    last_hit INTEGER
) STRICT;

CREATE INDEX retired_paths_by_integration ON retired_paths (integration_id);
