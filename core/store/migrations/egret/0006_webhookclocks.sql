-- SPDX-License-Identifier: Apache-2.0
-- How often Items' updates are announced. Times are microseconds since 1970 UTC.

CREATE TABLE webhook_clocks (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    last_heard INTEGER NOT NULL,
    usual INTEGER NOT NULL -- microseconds between two, smoothed; 0 until two were heard
) STRICT;
