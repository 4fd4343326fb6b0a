// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customledger.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInflowIndex = 1'000'000; // above those of the transactions, which are their places
constexpr Merchant kIncoming{""_L1, ""_L1, ""_L1, "INCOME_OTHER_INCOME"_L1, PaymentChannel::Other, ""_L1};
constexpr Merchant kOutgoing{""_L1, ""_L1, ""_L1, "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE"_L1, PaymentChannel::Other, ""_L1};

std::vector<SimulatedAccount> accountsOf(const CustomCustomer& customer)
{
    std::vector<SimulatedAccount> accounts;
    for (const CustomAccount& each : customer.accounts)
        accounts.push_back(each.account);
    return accounts;
}

CustomerPlace placeOf(const CustomCustomer& customer)
{
    const std::optional<SimulatedOwner>& owner = customer.accounts.front().owner;
    const QStringList holders = owner && !owner->names.isEmpty() ? owner->names : QStringList{u"Casey Fairlie"_s};
    return {holders.front().toUpper(), u"Alameda"_s, u"CA"_s, u"94501"_s, u"US"_s, {}, holders};
}

BankRow rowOf(int account, int index, QDate made, QDate posts, qint64 amount)
{
    BankRow row;
    row.merchant = amount < 0 ? &kIncoming : &kOutgoing;
    row.account = account;
    row.index = index;
    row.nominal = made;
    row.made = made;
    row.posts = posts;
    row.amount = amount;
    row.pends = posts > made;
    return row;
}

} // namespace

CustomLedger::CustomLedger(quint64 seed, quint64 key, CustomCustomer customer, QDate today)
    : Ledger(seed, key, accountsOf(customer), placeOf(customer))
    , m_customer(std::move(customer))
    , m_today(today)
{
}

std::vector<BankRow> CustomLedger::rows(QDate first, QDate last) const
{
    std::vector<BankRow> rows;
    for (int account = 0; account < int(m_customer.accounts.size()); ++account) {
        appendTransactions(account, first, last, rows);
        appendInflow(account, first, last, rows);
    }
    std::sort(rows.begin(), rows.end(), inBankOrder);
    return rows;
}

qint64 CustomLedger::opening(int account, QDate day) const
{
    const CustomAccount& facts = m_customer.accounts[size_t(account)];
    const qint64 since = day > m_today ? posted(account, m_today.addDays(1), day.addDays(-1)) : -posted(account, day, m_today);
    return facts.startingBalance + (facts.account.owes() ? since : -since);
}

std::optional<BankRow> CustomLedger::extraPurchase(QDate, int) const
{
    return {};
}

QString CustomLedger::ownText(const BankRow& row) const
{
    const CustomAccount& account = m_customer.accounts[size_t(row.account)];
    return size_t(row.index) < account.transactions.size() ? account.transactions[size_t(row.index)].text : account.inflow.text;
}

const SimulatedOwner* CustomLedger::statedOwner(int account) const
{
    const std::optional<SimulatedOwner>& owner = m_customer.accounts[size_t(account)].owner;
    return owner ? &*owner : nullptr;
}

const StatedNumbers* CustomLedger::statedNumbers(int account) const
{
    return &m_customer.accounts[size_t(account)].numbers;
}

void CustomLedger::appendTransactions(int account, QDate first, QDate last, std::vector<BankRow>& rows) const
{
    int index = 0;
    for (const CustomTransaction& each : m_customer.accounts[size_t(account)].transactions) {
        if (each.posts >= first && each.made <= last)
            rows.push_back(rowOf(account, index, each.made, each.posts, each.amount));
        ++index;
    }
}

void CustomLedger::appendInflow(int account, QDate first, QDate last, std::vector<BankRow>& rows) const
{
    const CustomAccount& facts = m_customer.accounts[size_t(account)];
    if (facts.inflow.kind == InflowModel::Kind::None)
        return;
    for (QDate month(first.year(), first.month(), 1); month <= last; month = month.addMonths(1)) {
        const QDate day = month.addDays(std::min(facts.inflow.dayOfMonth, month.daysInMonth()) - 1);
        const qint64 amount = inflowAmount(facts, day);
        if (day >= first && day <= last && amount != 0)
            rows.push_back(rowOf(account, kInflowIndex, day, day, amount));
    }
}

//! In Plaid's sign: what comes in, or pays a debt, is negative.
qint64 CustomLedger::inflowAmount(const CustomAccount& account, QDate day) const
{
    if (account.inflow.kind != InflowModel::Kind::MonthlyBalancePayment)
        return -account.inflow.amount;
    const QDate month = QDate(day.year(), day.month(), 1).addMonths(-1);
    qint64 charged = 0;
    for (const CustomTransaction& each : account.transactions) {
        const bool then = each.posts.year() == month.year() && each.posts.month() == month.month();
        charged += then ? each.amount : 0;
    }
    return -std::max<qint64>(0, charged);
}

qint64 CustomLedger::posted(int account, QDate first, QDate last) const
{
    std::vector<BankRow> rows;
    appendTransactions(account, first, last, rows);
    appendInflow(account, first, last, rows);
    qint64 sum = 0;
    for (const BankRow& row : rows)
        sum += row.posts >= first && row.posts <= last ? row.amount : 0;
    return sum;
}

} // namespace egret
