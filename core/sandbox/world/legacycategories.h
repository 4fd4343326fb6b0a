// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

#include <span>

namespace egret {

//! One node of the category tree that Plaid used before personal finance categories. Static data.
struct LegacyCategory {
    int id = 0; //!< eight digits: two per top level, three for each level below
    QLatin1String group; //!< "place", "special" or "digital"
    QLatin1String path; //!< names from the top down, " > " between them
};

//! The tree in the order of ids: every top category, the second level of all and the third where transactions use it.
std::span<const LegacyCategory> legacyCategories();

} // namespace egret
