-- SPDX-License-Identifier: Apache-2.0
-- Whether a visit to Link may bring accounts that the end user has linked before.

ALTER TABLE link_visits ADD COLUMN allow_duplicate INTEGER NOT NULL DEFAULT 0;
