// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/twistedrows.h"

#include "core/sandbox/world/bankcalendar.h"

namespace egret {

namespace {

constexpr int kFollowerIndex = 400; // added to the index of the row that something follows from
constexpr qint64 kPumpHold = 12'500; // minor units: what fuel pumps hold until they know
constexpr qint64 kAdvanceFee = 399;
constexpr int kForeignFeePercent = 3;

//! A row that follows from \a row and is simply booked on \a posts.
BankRow follower(const BankRow& row, const Merchant& merchant, QDate posts, qint64 amount)
{
    BankRow next;
    next.merchant = &merchant;
    next.account = row.account;
    next.index = row.index + kFollowerIndex;
    next.nominal = row.nominal;
    next.made = posts;
    next.posts = posts;
    next.amount = amount;
    return next;
}

void tip(BankRow& row, Dice& dice)
{
    row.pendingAmount = row.amount;
    row.amount += row.amount * dice.between(15, 22) / 100;
}

//! The hold is taken on arrival and let go after the stay, when the bill is made.
void stay(BankRow& row, std::vector<BankRow>& rows)
{
    constexpr int kNights = 2;
    BankRow hold = follower(row, *row.merchant, bankingDayFrom(row.nominal.addDays(kNights + 2)), row.amount * 5 / 4 / 5'000 * 5'000 + 5'000);
    hold.made = row.nominal;
    hold.pends = true;
    hold.vanishes = true;
    rows.push_back(hold);
    row.made = row.nominal.addDays(kNights);
    row.posts = postingDay(row.made);
}

void correct(BankRow& row, Dice& dice)
{
    if (!dice.chance(350))
        return;
    row.amendedOn = bankingDayFrom(row.posts.addDays(2));
    row.amendedAmount = row.amount * dice.between(70, 95) / 100;
}

void refund(const BankRow& row, Dice& dice, std::vector<BankRow>& rows)
{
    if (!dice.chance(250))
        return;
    const qint64 returned = dice.chance(600) ? row.amount : row.amount / 2;
    rows.push_back(follower(row, *row.merchant, bankingDayFrom(row.nominal.addDays(8)), -returned));
}

void repay(const BankRow& row, const Merchant& merchant, std::vector<BankRow>& rows)
{
    QDate friday = row.nominal.addDays(1);
    while (friday.dayOfWeek() != Qt::Friday)
        friday = friday.addDays(1);
    rows.push_back(follower(row, merchant, bankingDayFrom(friday), kAdvanceFee - row.amount));
}

} // namespace

void appendTwisted(BankRow row, const PersonaHabit& habit, Dice dice, std::vector<BankRow>& rows)
{
    switch (habit.twist) {
    case Twist::None: break;
    case Twist::Tipped: tip(row, dice); break;
    case Twist::FuelHold: row.pendingAmount = kPumpHold; break;
    case Twist::HotelHold: stay(row, rows); break;
    case Twist::Corrected: correct(row, dice); break;
    case Twist::Renamed:
        row.amendedOn = bankingDayFrom(row.posts.addDays(2));
        row.amendedMerchant = habit.other;
        break;
    case Twist::Refunded: refund(row, dice, rows); break;
    case Twist::Abroad: rows.push_back(follower(row, *habit.other, row.posts, row.amount * kForeignFeePercent / 100)); break;
    case Twist::Advanced: repay(row, *habit.other, rows); break;
    case Twist::Mirrored: {
        BankRow other = follower(row, *habit.other, row.posts, -row.amount);
        other.account = habit.otherAccount;
        rows.push_back(other);
        break;
    }
    }
    rows.push_back(row);
}

} // namespace egret
