// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace egret {

//! A guess, as half an English sentence, at what happened to \a body between Plaid, which signed bytes with the SHA-256
//! \a signedHash (lower-case hex), and us: a line end was added or changed, or the JSON was printed anew. For people
//! only.
QString bodyHint(const QByteArray& body, const QByteArray& signedHash);

//! \a json with its white space replaced by Plaid's: one member a line, two spaces a level. Order and texts stay.
QByteArray indentedByTwo(const QByteArray& json);

} // namespace egret
