// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/money.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace egret {

//! How an account's available balance comes about.
enum class AvailableBalance {
    //! Current less what is pending; of a card, what of its limit is left.
    Follows,
    //! SimulatedAccount::fixedAvailable, whatever happens.
    Fixed,
    //! The bank does not tell: CDs, loans, investments.
    Null,
};

//! What never changes about an account. Words are Plaid's.
struct SimulatedAccount {
    //! "Plaid Checking".
    QString name;
    //! Empty: null.
    QString officialName;
    //! Up to four characters; empty: null.
    QString mask;
    //! "depository".
    QString type;
    //! "checking".
    QString subtype;
    //! "business", "personal" or "unrecognized".
    QString holderCategory;
    //! ISO 4217, or an unofficial code; gives the minor units' exponent.
    CurrencyCode currency;
    //! Minor units; credit only.
    std::optional<qint64> limit;
    AvailableBalance available = AvailableBalance::Follows;
    //! Minor units; counts with AvailableBalance::Fixed.
    qint64 fixedAvailable = 0;
    //! False: its balance stands still and it never has a row.
    bool transacts = true;

    //! True where the balance is a debt: credit and loan accounts. A row's positive amount then adds to it.
    bool owes() const { return type == QLatin1String("credit") || type == QLatin1String("loan"); }
};

//! Who a customer is, where, and what merchants call it.
struct CustomerPlace {
    //! Its name in bank texts, upper case.
    QString ownText;
    QString city;
    //! Two letters.
    QString region;
    QString postalCode;
    //! ISO 3166 alpha-2.
    QString country = QStringLiteral("US");
    //! House and street.
    QString street = {};
    //! People or the company whose accounts these are, as the bank has them. Empty: ownText.
    QStringList holders = {};
};

} // namespace egret
