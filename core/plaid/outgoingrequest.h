// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/plaidaccess.h"

#include <QJsonObject>
#include <QNetworkRequest>

namespace egret {

//! What must not leave the program: anything for Development, keys over http to a foreign host, and a token that names
//! another environment than \a access. Errors: InvalidInput with code "environment", "base_url" or the field of \a body.
Result<> checkOutgoing(const PlaidAccess& access, const QJsonObject& body);

//! The head of a POST to \a path: keys and Plaid-Version as headers (bodies may then be shown), TLS 1.2 or later (what
//! Plaid documents), HTTP/2 where it is offered, no redirects, no cookies. Connections are kept and used again.
QNetworkRequest outgoingRequest(const PlaidAccess& access, const QString& path, qint64 mostAnswerBytes);

} // namespace egret
