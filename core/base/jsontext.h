// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

namespace egret {

// JSON written straight into bytes, for the few places where a tree of QJsonValues costs more than the work itself.

//! Appends \a text to \a json as a JSON text with its quotes, in UTF-8. Half a pair of surrogates becomes U+FFFD.
void appendJsonText(QByteArray& json, QStringView text);
void appendJsonText(QByteArray& json, QLatin1StringView text);

} // namespace egret
