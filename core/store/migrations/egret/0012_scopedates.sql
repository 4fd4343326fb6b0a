-- SPDX-License-Identifier: Apache-2.0
-- The order the table opens with tells whose each row is as well, so that the rows of one integration are read off it, too.

DROP INDEX transactions_by_date;

CREATE INDEX transactions_by_date ON transactions (date, id, item_id) WHERE removed_at IS NULL;
