// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

//! How high the rows of tables are.
enum class Density { Compact, Standard, Comfortable };

constexpr int rowHeight(Density density)
{
    switch (density) {
    case Density::Compact: return 28;
    case Density::Standard: return 32;
    case Density::Comfortable: return 40;
    }
    return 0;
}

} // namespace egret
