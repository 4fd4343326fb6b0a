-- SPDX-License-Identifier: Apache-2.0
-- Many webhooks of transfers are not to be read for few of payments.

DROP INDEX deliveries_of_money;

CREATE INDEX deliveries_of_money ON deliveries (type, received) WHERE type IN ('PAYMENT_INITIATION', 'TRANSFER');
