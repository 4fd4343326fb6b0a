// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/ledger.h"

#include <algorithm>

namespace egret::test {

//! A ledger of exactly the rows that a test names, on a checking account, a card and an investment account.
class RowLedger final : public Ledger {
public:
    static constexpr int kChecking = 0;
    static constexpr int kCard = 1;
    static constexpr int kBroker = 2;
    static constexpr Merchant kBistro{QLatin1String("BISTRO"), QLatin1String("Bistro"), QLatin1String(""),
        QLatin1String("FOOD_AND_DRINK_RESTAURANT"), PaymentChannel::Other, QLatin1String("")};
    static constexpr Merchant kCafe{QLatin1String("CAFE"), QLatin1String("Café"), QLatin1String(""),
        QLatin1String("FOOD_AND_DRINK_COFFEE"), PaymentChannel::Other, QLatin1String("")};

    explicit RowLedger(std::vector<BankRow> rows)
        : Ledger(1, 1, {account("depository", "checking"), account("credit", "credit card"), account("investment", "brokerage")}, {})
        , m_rows(std::move(rows))
    {
        std::sort(m_rows.begin(), m_rows.end(), inBankOrder);
    }

    std::vector<BankRow> rows(QDate first, QDate last) const override
    {
        std::vector<BankRow> found;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(found), [&](const BankRow& row) { return row.posts >= first && row.made <= last; });
        return found;
    }
    qint64 opening(int account, QDate) const override { return account == kChecking ? 100'000 : 0; }
    std::optional<BankRow> extraPurchase(QDate day, int draw) const override
    {
        BankRow row = purchase(900 + draw, day, day.addDays(2), 700);
        row.index = 900 + draw;
        return row;
    }

    //! By card, pending from \a made until \a posts.
    static BankRow purchase(int index, QDate made, QDate posts, qint64 amount)
    {
        BankRow row;
        row.merchant = &kBistro;
        row.account = kCard;
        row.index = index;
        row.nominal = row.made = made;
        row.posts = posts;
        row.amount = amount;
        row.pends = true;
        return row;
    }
    static BankRow transfer(int index, QDate posts, qint64 amount, int account = kChecking)
    {
        BankRow row = purchase(index, posts, posts, amount);
        row.account = account;
        row.pends = false;
        return row;
    }

private:
    static SimulatedAccount account(const char* type, const char* subtype)
    {
        SimulatedAccount account;
        account.type = QLatin1String(type);
        account.subtype = QLatin1String(subtype);
        account.currency = QStringLiteral("USD");
        return account;
    }

    std::vector<BankRow> m_rows;
};

} // namespace egret::test
