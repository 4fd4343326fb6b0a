// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/tokenvault.h"
#include "core/store/webhookstore.h"

namespace egret {

//! Whether \a body carries a token that must not lie in a database in clear: a field such as public_token,
//! public_tokens or link_token with a value at any depth, or a text of a token's shape. Bodies that cannot be read
//! carry one as soon as they name such a field. Pure; any thread.
bool carriesToken(const QByteArray& body);
//! The same of a body that was parsed already.
bool carriesToken(const QJsonObject& body);

//! Makes \a record fit to be stored. A body with a token goes into sealedBody, under \a vault with the webhook's id as
//! name, and leaves its redacted form. Errors: those of TokenVault::sealBytes, except for a record that failed
//! verification: that keeps only the redacted form where the vault is closed.
Result<> sealBody(WebhookRecord& record, const TokenVault& vault);

//! The exact bytes that came in for \a record. Errors: those of TokenVault::openBytes.
Result<QByteArray> exactBody(const WebhookRecord& record, const TokenVault& vault);

} // namespace egret
