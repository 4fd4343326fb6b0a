-- SPDX-License-Identifier: Apache-2.0
-- What people write to transactions is a step of their history, and can be taken back.

-- Further values of kind: 5 edited by a person, 6 an edit taken back. Their run_id is 0; fields has "category", "tags" and "note".
-- reverts: of kind 6, the stamp of the step that it undoes
ALTER TABLE transaction_steps ADD COLUMN reverts INTEGER;
