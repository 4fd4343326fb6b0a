-- SPDX-License-Identifier: Apache-2.0
-- What tells of payments and transfers is little among a great many deliveries.

CREATE INDEX deliveries_of_money ON deliveries (received) WHERE type IN ('PAYMENT_INITIATION', 'TRANSFER');
