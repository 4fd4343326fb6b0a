// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/volumeledger.h"

#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/merchants.h"

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlock = 25; // rows from one payout to the next, the payout among them
constexpr qint64 kFloat = 5'000'000; // cents that always stay on the account
constexpr Merchant kPayout{"PAYOUT ACH TRACE ##########"_L1, ""_L1, ""_L1, "TRANSFER_OUT_ACCOUNT_TRANSFER"_L1, PaymentChannel::Other, ""_L1};
constexpr std::array kSellers{&merchants::kStripe, &merchants::kSquare, &merchants::kShopify, &merchants::kStripe};

qint64 flooredDivision(qint64 number, qint64 divisor)
{
    const qint64 quotient = number / divisor;
    return quotient * divisor > number ? quotient - 1 : quotient;
}

//! The place of row \a number in its block, from 0; the last one pays out.
qint64 placeInBlock(qint64 number)
{
    return number - flooredDivision(number, kBlock) * kBlock;
}

SimulatedAccount settlementAccount()
{
    SimulatedAccount account;
    account.name = u"Settlement"_s;
    account.officialName = u"Processor Settlement Account"_s;
    account.mask = u"0000"_s;
    account.type = u"depository"_s;
    account.subtype = u"checking"_s;
    account.holderCategory = u"business"_s;
    account.currency = u"USD"_s;
    return account;
}

} // namespace

VolumeLedger::VolumeLedger(quint64 seed, const QString& customer, qint64 count, QDate first, QDate last)
    : Ledger(seed, textKey(customer), {settlementAccount()},
          {u"MERIDIAN PAY"_s, u"Denver"_s, u"CO"_s, u"80202"_s, u"US"_s, u"1700 Larimer Street"_s, {u"Meridian Pay Inc"_s}})
    , m_dice(Dice{seed, textKey(customer)}.next())
    , m_count(count)
    , m_first(first)
    , m_days(first.daysTo(last) + 1)
{
}

std::vector<BankRow> VolumeLedger::rows(QDate first, QDate last) const
{
    std::vector<BankRow> rows;
    if (last < first)
        return rows;
    qint64 number = rowsBefore(first);
    rows.reserve(size_t(rowsBefore(last.addDays(1)) - number));
    qint64 block = collected(number);
    BankRow row;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        row.nominal = row.made = row.posts = day;
        row.index = 0;
        for (const qint64 end = rowsBefore(day.addDays(1)); number < end; ++number, ++row.index) {
            const bool paysOut = placeInBlock(number) == kBlock - 1;
            row.merchant = paysOut ? &kPayout : kSellers[size_t(number & 3)];
            row.amount = paysOut ? block : amount(number);
            block = paysOut ? 0 : block - row.amount;
            rows.push_back(row);
        }
    }
    return rows;
}

qint64 VolumeLedger::opening(int, QDate day) const
{
    return kFloat + collected(rowsBefore(day));
}

std::optional<BankRow> VolumeLedger::extraPurchase(QDate, int) const
{
    return {};
}

//! Counted from m_first; negative before it.
qint64 VolumeLedger::rowsBefore(QDate day) const
{
    return flooredDivision(m_first.daysTo(day) * m_count, m_days);
}

//! Cents collected since the last payout before row \a number.
qint64 VolumeLedger::collected(qint64 number) const
{
    qint64 cents = 0;
    for (qint64 earlier = number - placeInBlock(number); earlier < number; ++earlier)
        cents -= amount(earlier);
    return cents;
}

//! Of a row that does not pay out: a sale, or, one in thirty or so, what a customer gets back.
qint64 VolumeLedger::amount(qint64 number) const
{
    Dice dice{m_dice, quint64(number)};
    const quint64 drawn = dice.next();
    const auto cents = qint64(400 + drawn % 18'600);
    const bool refund = (drawn >> 32) % 31 == 0 && placeInBlock(number) > 0;
    return refund ? 100 + cents / 80 : -cents;
}

} // namespace egret
