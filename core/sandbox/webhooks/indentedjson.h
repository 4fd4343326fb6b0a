// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace egret {

//! \a object as Plaid writes webhook bodies: UTF-8, one field a line, indented by two spaces, no line break at the end.
//! (QJsonDocument indents by four, and the signature is over the exact bytes.)
QByteArray indentedJson(const QJsonObject& object);

} // namespace egret
