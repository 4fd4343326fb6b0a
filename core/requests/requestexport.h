// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/requestrecord.h"

#include <QJsonObject>
#include <QList>

namespace egret {

// Calls of the log in forms that other programs repeat them from. Keys and tokens are variables named after their field
// in capitals: PLAID_CLIENT_ID, PLAID_SECRET, ACCESS_TOKEN, … The log does not hold their values.

//! A command for a POSIX shell with curl; variables are those of the shell.
QString toCurl(const RequestRecord& record);

//! HTTP Archive 1.2 with \a records as entries, as browsers and proxies read it; variables read {{NAME}}.
QJsonObject toHar(const QList<RequestRecord>& records);

//! A Postman collection 2.1 with \a records as requests; its variables are listed, without values.
QJsonObject toPostman(const QList<RequestRecord>& records);

} // namespace egret
