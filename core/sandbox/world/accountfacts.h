// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace egret {

class Ledger;

//! A telephone number or an e-mail address.
struct SimulatedContact {
    QString data;
    //! Plaid's word: "home", "work", "mobile", …; of an address "primary", "secondary" or "other".
    QString type;
    bool primary = true;
};

//! A postal address; what is empty but the street is null to Plaid.
struct SimulatedAddress {
    //! House and street in one line.
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    bool primary = true;
};

//! One entry of owners[] in /identity/get. A joint account is one owner with several names.
struct SimulatedOwner {
    //! People or companies, as the bank has them.
    QStringList names;
    std::vector<SimulatedContact> phones;
    std::vector<SimulatedContact> emails;
    std::vector<SimulatedAddress> addresses;
};

//! The numbers object of user_custom; empty: not stated.
struct StatedNumbers {
    QString account;
    QString achRouting;
    QString achWireRouting;
    QString eftInstitution;
    QString eftBranch;
    QString internationalBic;
    QString internationalIban;
    QString bacsSortCode;
};

//! United States. The wire routing number may differ from the other.
struct AchNumbers {
    QString account;
    QString routing;
    QString wireRouting;
};

//! Canada: three digits of institution, five of branch.
struct EftNumbers {
    QString account;
    QString institution;
    QString branch;
};

//! Europe. The IBAN has valid check digits and no spaces.
struct InternationalNumbers {
    QString iban;
    QString bic;
};

//! United Kingdom: eight digits and six.
struct BacsNumbers {
    QString account;
    QString sortCode;
};

//! What /auth/get has for one account: ACH for dollars, EFT for Canadian dollars, BACS and an IBAN for pounds, an IBAN for
//! euros. All empty for accounts that cannot be paid into.
struct SimulatedNumbers {
    std::optional<AchNumbers> ach;
    std::optional<EftNumbers> eft;
    std::optional<InternationalNumbers> international;
    std::optional<BacsNumbers> bacs;
};

//! The owners of \a account: what the customer stated, else its holders with contacts that reach nobody (numbers kept for
//! fiction, addresses at example.com). A pure function of ledger and account; at least one owner.
std::vector<SimulatedOwner> ownersOf(const Ledger& ledger, int account);

//! The numbers of \a account: what the customer stated, else drawn. Plaid's own test users have Plaid's documented numbers.
SimulatedNumbers numbersOf(const Ledger& ledger, int account);

//! The IBAN of \a bban (digits and upper-case letters) in \a country, with the check digits of ISO 13616.
QString ibanOf(const QString& country, const QString& bban);

} // namespace egret
