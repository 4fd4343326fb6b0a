// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace egret {

//! True for two different English given names, in lower case, of which one stands for the other or both for a third, such
//! as "jenn" and "jennifer".
bool areNicknames(const QString& a, const QString& b);

} // namespace egret
