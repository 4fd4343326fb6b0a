// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/integration.h"

#include <QUrl>

namespace egret {

//! Where Plaid is to send \a integration's webhooks: <base>/webhooks/plaid/<path token>. \a base is what Plaid can reach:
//! the public URL, else the listening address; it may have a path.
QUrl webhookUrl(const QUrl& base, const Integration& integration);
//! The same for an earlier path token of it.
QUrl webhookUrl(const QUrl& base, const QString& pathToken);

//! Whether what is sent to \a base goes to another machine without TLS: anybody on the way can read and change it.
bool travelsInClear(const QUrl& base);
//! Whether webhooks of \a environment may come to \a base. Errors: InvalidInput with code "public_url": they would travel
//! in clear, and tell of real people's money.
Result<> checkWebhookBase(const QUrl& base, Environment environment);

//! Where the company's back end is to post \a integration's links: <base>/api/integrations/<id>/links.
QUrl linkUrl(const QUrl& base, const Integration& integration);

} // namespace egret
