// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace egret {

//! What differs between two JSON objects: compact JSON of each differing field's name to [before, after], null where a
//! side lacks it. Empty where they say the same, whatever the order of their fields or their spaces; bytes that are no
//! object count as an empty one.
QByteArray jsonDifference(const QByteArray& before, const QByteArray& after);

} // namespace egret
