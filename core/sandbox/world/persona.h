// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/merchant.h"
#include "core/sandbox/world/rhythm.h"
#include "core/sandbox/world/simulatedaccount.h"

#include <span>

namespace egret {

//! What becomes of a movement after it was made, or follows from it.
enum class Twist {
    None,
    //! Pending without the tip, posted with it.
    Tipped,
    //! Pending with what the pump holds, posted with what was filled.
    FuelHold,
    //! A larger hold beside it that vanishes after the stay.
    HotelHold,
    //! Now and then the posted amount is put right some days later.
    Corrected,
    //! Posted under the terminal's name; two days later the bank knows the merchant (other).
    Renamed,
    //! Now and then sent back: money returns in the week after, from the same merchant.
    Refunded,
    //! In another country: a fee of 3 per cent (other) follows on the same day.
    Abroad,
    //! Wages paid ahead: taken back with a fee (other) on the next Friday.
    Advanced,
    //! The other half of it is a row (other) on the account otherAccount: own transfers, loan payments.
    Mirrored,
};

//! Something a customer does again and again.
struct PersonaHabit {
    const Merchant* merchant = nullptr;
    //! Index into Persona::accounts.
    int account = 0;
    Rhythm rhythm = Rhythm::Often;
    //! See Rhythm.
    int when = 0;
    //! Minor units of the account's currency in Plaid's sign: positive = money out.
    qint64 low = 0;
    //! Minor units; not below low.
    qint64 high = 0;
    Amount amount = Amount::Varies;
    Twist twist = Twist::None;
    //! See Twist; null where it names none.
    const Merchant* other = nullptr;
    int otherAccount = 0;
};

//! An account of a persona, and what it holds at the start of every month: minor units, owed ones on a loan. What a card
//! owes follows from its purchases instead.
struct PersonaAccount {
    QLatin1String name;
    QLatin1String officialName;
    QLatin1String mask;
    QLatin1String type;
    QLatin1String subtype;
    QLatin1String currency;
    qint64 anchor = 0;
    //! Minor units; 0: none.
    qint64 limit = 0;
    AvailableBalance available = AvailableBalance::Follows;
    bool transacts = true;
};

//! What brings an account back to where it belongs, so that no balance ever runs away.
struct SettlementRule {
    enum class Kind {
        //! On the 12th the account's last month is paid in full from partner.
        Statement,
        //! On the last banking day of the month the account goes back to its anchor.
        Level,
    };
    Kind kind = Kind::Level;
    int account = 0;
    //! Account on which the other half shows; -1: outside of the bank.
    int partner = -1;
    //! Row on the account when money leaves it.
    const Merchant* leaving = nullptr;
    //! Row on the account when money comes to it.
    const Merchant* arriving = nullptr;
    const Merchant* partnerLeaving = nullptr;
    const Merchant* partnerArriving = nullptr;
    //! What 1000 minor units of the account are in the partner's.
    qint64 partnerRate = 1000;
};

//! A bank that returns what would overdraw the account and takes a fee for it, four times a month at most.
struct OverdraftRule {
    //! -1: nothing is ever returned.
    int account = -1;
    qint64 fee = 0;
    const Merchant* feeText = nullptr;
    const Merchant* returnText = nullptr;
};

//! A customer of the simulated bank as static data.
struct Persona {
    //! What it is called in the table of logins: "good".
    QLatin1String name;
    QLatin1String ownText;
    //! Separated by '|'; people first, or the company.
    QLatin1String holders;
    QLatin1String street;
    QLatin1String city;
    QLatin1String region;
    QLatin1String postalCode;
    QLatin1String country;
    //! Plaid's holder_category.
    QLatin1String holderCategory;
    Season season = Season::Even;
    bool openAtWeekends = true;
    std::span<const PersonaAccount> accounts;
    std::span<const PersonaHabit> habits;
    //! Worked off in this order: who feeds a partner comes before it.
    std::span<const SettlementRule> settlements;
    OverdraftRule overdraft = {};
};

//! All personas. Static data.
std::span<const Persona* const> personas();

//! The persona of that name; null: none.
const Persona* findPersona(QLatin1String name);

} // namespace egret
