// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace egret {

//! Reads options of a link token from \a json, an object in the words of /link/token/create: account_filters, auth,
//! eu_config, transfer and all others. Whose token it is, with which keys, and where webhooks go is not for it to say.
//! Pure; any thread. Errors: InvalidInput with the field's path as code and what is wrong with it in detail.
Result<QJsonObject> readLinkOptions(const QByteArray& json);

//! \a request with \a options over it: objects are merged field by field, everything else is replaced.
QJsonObject withOptions(QJsonObject request, const QJsonObject& options);

} // namespace egret
