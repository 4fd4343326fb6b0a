// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/merchant.h"
#include "core/sandbox/world/rhythm.h"

#include <span>

namespace egret {

//! The accounts every business has, as Plaid's user_good names them.
enum class AccountSlot { Checking, Savings, Card };
inline constexpr int kAccountSlots = 3;

//! Something a business does again and again.
struct Habit {
    const Merchant* merchant = nullptr;
    AccountSlot account = AccountSlot::Checking;
    Rhythm rhythm = Rhythm::Often;
    int when = 0;
    qint64 low = 0; //!< cents in Plaid's sign: positive = money out
    qint64 high = 0; //!< cents; not below low
    Amount amount = Amount::Varies;
};

//! One small company of the simulated world. Static data.
struct Business {
    QLatin1String name; //!< "Acme Coffee LLC"
    QLatin1String username; //!< override_username that picks it
    QLatin1String ownText; //!< its name in bank texts
    QLatin1String city;
    QLatin1String region;
    QLatin1String postalCode;
    Season season = Season::Even;
    bool openAtWeekends = true;
    qint64 openingChecking = 0; //!< cents at the start of an Item's history
    qint64 openingSavings = 0; //!< cents
    qint64 cardLimit = 0; //!< cents
    std::span<const Habit> habits;
};

//! All businesses, in the order in which Items get them.
std::span<const Business> businesses();

//! What every business does beside its own habits: software, telephone, fees, interest, insurance, taxes.
std::span<const Habit> sharedHabits();

//! Merchants of rows that are worked out rather than habits.
const Merchant& cardPaymentFromChecking();
const Merchant& cardPaymentReceived();
const Merchant& transferToSavings();
const Merchant& transferFromChecking();
const Merchant& transferFromSavings();
const Merchant& transferToChecking();
const Merchant& ownerDraw();

} // namespace egret
