// SPDX-License-Identifier: Apache-2.0
// Plaid's own Node SDK runs every operation against the simulator, and every webhook arrives signed.
import './sdk/protocol.mjs';
import './sdk/link.mjs';
import './sdk/items.mjs';
import './sdk/accounts.mjs';
import './sdk/institutions.mjs';
import './sdk/transactions.mjs';
import './sdk/transfers.mjs';
import './sdk/payments.mjs';
import './sdk/assetreports.mjs';
import './sdk/identityverifications.mjs';
import './sdk/webhooks.mjs';
import './sdk/coverage.mjs'; // last: looks back at the whole session
