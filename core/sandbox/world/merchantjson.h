// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/merchant.h"

#include <QByteArray>

#include <array>
#include <unordered_map>

namespace egret {

//! How sure Plaid is of a merchant and category: its words VERY_HIGH, HIGH and MEDIUM.
enum class Confidence { VeryHigh, High, Medium };

//! What Plaid's Transaction says of its merchant, as JSON text: the same for every transaction of the merchant, so it is
//! rendered once and copied after that. Merchants are static data, told apart by their address. Not thread-safe.
class MerchantJson {
public:
    //! Members of a Transaction, without braces: merchant, counterparties, category, channel and every field that the
    //! simulator never fills. Also location, unless isAtHome(). \a firstTaxonomy: categories of version 1 instead of 2.
    const QByteArray& members(const Merchant& merchant, Confidence confidence, bool firstTaxonomy);

private:
    static constexpr int kForms = 6; // three confidences, two taxonomies

    //! By merchant; forms that were not asked for are empty.
    std::unordered_map<const Merchant*, std::array<QByteArray, kForms>> m_rendered;
};

//! A shop in the customer's own city: Transaction's location is the customer's, whom the merchant does not know.
bool isAtHome(const Merchant& merchant);

} // namespace egret
