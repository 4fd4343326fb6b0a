// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace egret {

//! \a json with line breaks and indentation. Every token stays as it was sent: order of keys, digits of numbers and
//! escapes. What is no JSON comes out as text all the same.
QString indentedJson(const QByteArray& json);

} // namespace egret
