// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace egret {

//! \a text with every Plaid token, API key and webhook path token replaced by "[redacted]" (what kind stays visible,
//! as in "access-sandbox-[redacted]"), and what stands behind the name of a secret, as in "secret=…" or "x-api-key: …".
//! For logs, error texts and anything else that leaves the program.
QString redacted(QString text);

//! \a object with the value of every field that holds a secret (secret, access_token, public_token, public_tokens,
//! link_token, processor_token, asset_report_token, new_access_token) replaced by "[redacted]", at any depth, and
//! every other text passed through redacted().
QJsonObject redacted(const QJsonObject& object);

} // namespace egret
