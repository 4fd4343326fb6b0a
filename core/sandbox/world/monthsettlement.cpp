// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/monthsettlement.h"

#include "core/sandbox/world/bankcalendar.h"

#include <algorithm>

namespace egret {

namespace {

constexpr int kSettlementIndex = 200; // above the habits' indexes, below those of what follows from them
constexpr int kPaymentDay = 12; // of the month
constexpr int kReturnsAMonth = 4;

QDate lastBankingDayOf(QDate firstOfMonth)
{
    QDate day = firstOfMonth.addMonths(1).addDays(-1);
    while (!isBankingDay(day))
        day = day.addDays(-1);
    return day;
}

} // namespace

MonthSettlement::MonthSettlement(const Persona& persona, QDate firstOfMonth, std::vector<qint64> moved)
    : m_persona(persona)
    , m_first(firstOfMonth)
    , m_moved(std::move(moved))
{
}

void MonthSettlement::payStatements(const std::vector<qint64>& charged)
{
    const QDate day = bankingDayFrom(m_first.addDays(kPaymentDay - 1));
    for (const SettlementRule& rule : m_persona.settlements) {
        if (rule.kind != SettlementRule::Kind::Statement)
            continue;
        const qint64 owed = charged[size_t(rule.account)];
        append(*rule.arriving, rule.account, day, -owed);
        if (rule.partner >= 0)
            append(*rule.partnerLeaving, rule.partner, day, owed);
    }
}

void MonthSettlement::returnOverdrafts(std::vector<BankRow> habits)
{
    const OverdraftRule& rule = m_persona.overdraft;
    habits.insert(habits.end(), m_rows.begin(), m_rows.end());
    std::erase_if(habits, [&](const BankRow& row) { return row.account != rule.account || row.vanishes; });
    std::sort(habits.begin(), habits.end(), [](const BankRow& a, const BankRow& b) {
        return a.posts != b.posts ? a.posts < b.posts : inBankOrder(a, b);
    });
    qint64 balance = m_persona.accounts[size_t(rule.account)].anchor;
    int returns = 0;
    for (const BankRow& row : habits) {
        balance -= row.finalAmount();
        if (balance >= 0 || row.amount <= 0 || returns == kReturnsAMonth)
            continue;
        append(*rule.returnText, rule.account, row.posts, -row.finalAmount());
        append(*rule.feeText, rule.account, row.posts, rule.fee);
        balance += row.finalAmount() - rule.fee;
        ++returns;
    }
}

void MonthSettlement::level()
{
    const QDate day = lastBankingDayOf(m_first);
    for (const SettlementRule& rule : m_persona.settlements) {
        if (rule.kind != SettlementRule::Kind::Level)
            continue;
        const qint64 rest = -m_moved[size_t(rule.account)];
        append(rest > 0 ? *rule.leaving : *rule.arriving, rule.account, day, rest);
        if (rule.partner >= 0)
            append(rest > 0 ? *rule.partnerArriving : *rule.partnerLeaving, rule.partner, day, -rest * rule.partnerRate / 1000);
    }
}

void MonthSettlement::append(const Merchant& merchant, int account, QDate day, qint64 amount)
{
    if (amount == 0)
        return;
    BankRow row;
    row.merchant = &merchant;
    row.account = account;
    row.index = kSettlementIndex + int(m_rows.size());
    row.nominal = day;
    row.made = day;
    row.posts = day;
    row.amount = amount;
    m_rows.push_back(row);
    m_moved[size_t(account)] += amount;
}

} // namespace egret
