// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

namespace egret {

enum class PaymentChannel { InStore, Online, Other };

//! Whom money goes to or comes from, and how the bank writes it.
struct Merchant {
    //! The bank's text. '#' becomes a digit, '@' the day's MMdd, "{own}" the customer's name, "{city}" its city and region.
    QLatin1String text;
    //! Cleaned name; empty: the bank's text names nobody Plaid would know.
    QLatin1String name;
    //! Empty: none.
    QLatin1String website;
    //! Detailed personal finance category, taxonomy v2.
    QLatin1String category;
    PaymentChannel channel = PaymentChannel::Other;
    //! Counterparty type; empty: "merchant".
    QLatin1String counterparty;
    //! Of a shop elsewhere; empty: in the customer's own city.
    QLatin1String city = {};
    //! ISO 3166 alpha-2 of a shop elsewhere; empty: the customer's own.
    QLatin1String country = {};
};

} // namespace egret
