-- SPDX-License-Identifier: Apache-2.0
-- A long update is stored in several transactions, its cursor with the last of them.

-- unfinished_after: rows behind this one may come from an update that has not reached its last transaction
ALTER TABLE items ADD COLUMN unfinished_after INTEGER;
