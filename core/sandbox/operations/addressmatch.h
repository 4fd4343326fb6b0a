// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <optional>

namespace egret {

//! How well two postal addresses fit, in the terms of Plaid's AddressMatchScore.
struct AddressMatch {
    //! 100 the same address, 90–99 strong, 70–89 partial, below 70 weak. None: nothing was there to compare.
    std::optional<int> score;
    //! Both have a postal code, and it is the same; of US codes the first five digits count.
    bool postalCode = false;
};

//! Compares two of Plaid's AddressData, of which any field may be missing or null. Every part that both have counts by its
//! weight: house number 25, street 30, city 15, region 10, postal code 15, country 5. Abbreviations ("St", "N", "Apt") are
//! written out, and words may be misspelt (wordSimilarity()). Addresses of two countries score at most 50.
AddressMatch matchAddresses(const QJsonObject& given, const QJsonObject& held);

} // namespace egret
