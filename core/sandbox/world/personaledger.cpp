// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/personaledger.h"

#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/monthsettlement.h"

#include <algorithm>

namespace egret {

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

std::vector<SimulatedAccount> accountsOf(const Persona& persona)
{
    std::vector<SimulatedAccount> accounts;
    for (const PersonaAccount& given : persona.accounts) {
        SimulatedAccount account;
        account.name = given.name;
        account.officialName = given.officialName;
        account.mask = given.mask;
        account.type = given.type;
        account.subtype = given.subtype;
        account.holderCategory = persona.holderCategory;
        account.currency = given.currency;
        if (given.limit != 0)
            account.limit = given.limit;
        account.available = given.available;
        account.transacts = given.transacts;
        accounts.push_back(account);
    }
    return accounts;
}

CustomerPlace placeOf(const Persona& persona)
{
    return {persona.ownText, persona.city, persona.region, persona.postalCode, persona.country, persona.street,
        QString(persona.holders).split(u'|')};
}

} // namespace

PersonaLedger::PersonaLedger(quint64 seed, const Persona& persona, const QString& customer, QDate opened)
    : Ledger(seed, textKey(customer), accountsOf(persona), placeOf(persona))
    , m_persona(&persona)
    , m_habits(seed, textKey(customer), persona)
    , m_opened(opened)
{
}

std::vector<BankRow> PersonaLedger::rows(QDate first, QDate last) const
{
    const QDate begin = m_opened.isValid() ? std::max(first, m_opened) : first;
    std::vector<BankRow> rows;
    if (begin > last)
        return rows;
    for (QDate nominal = begin.addDays(-kLongestHabitDelay); nominal <= last; nominal = nominal.addDays(1))
        m_habits.append(nominal, rows);
    for (QDate month = firstOfMonth(begin); month <= last; month = month.addMonths(1)) {
        const std::vector<BankRow> settled = settlements(month);
        rows.insert(rows.end(), settled.begin(), settled.end());
    }
    std::erase_if(rows, [&](const BankRow& row) { return row.posts < begin || row.made > last; });
    std::sort(rows.begin(), rows.end(), inBankOrder);
    return rows;
}

qint64 PersonaLedger::opening(int account, QDate day) const
{
    const QDate first = m_opened.isValid() ? std::max(day, m_opened) : day;
    const QDate month = firstOfMonth(first);
    qint64 moved = 0;
    const auto count = [&](const BankRow& row) { moved += row.account == account && row.posts < first ? row.finalAmount() : 0; };
    for (const BankRow& row : habitRows(month, first.addDays(-1)))
        count(row);
    for (const BankRow& row : settlements(month))
        count(row);
    const bool owes = accounts()[size_t(account)].owes();
    return startOfMonth(account, month) + (owes ? moved : -moved);
}

std::optional<BankRow> PersonaLedger::extraPurchase(QDate day, int draw) const
{
    return m_habits.extraPurchase(day, draw);
}

std::vector<BankRow> PersonaLedger::habitRows(QDate firstPosted, QDate lastPosted) const
{
    std::vector<BankRow> rows;
    for (QDate nominal = firstPosted.addDays(-kLongestHabitDelay); nominal <= lastPosted; nominal = nominal.addDays(1))
        m_habits.append(nominal, rows);
    std::erase_if(rows, [&](const BankRow& row) { return row.posts < firstPosted || row.posts > lastPosted; });
    return rows;
}

std::vector<BankRow> PersonaLedger::settlements(QDate firstOfMonth) const
{
    MonthSettlement settlement(*m_persona, firstOfMonth, sums(firstOfMonth));
    settlement.payStatements(sums(firstOfMonth.addMonths(-1)));
    if (m_persona->overdraft.account >= 0)
        settlement.returnOverdrafts(habitRows(firstOfMonth, firstOfMonth.addMonths(1).addDays(-1)));
    settlement.level();
    return settlement.rows();
}

PersonaLedger::Sums PersonaLedger::sums(QDate firstOfMonth) const
{
    const auto known = std::find_if(m_months.begin(), m_months.end(), [&](const Month& month) { return month.first == firstOfMonth; });
    if (known != m_months.end())
        return known->sums;
    Month month{firstOfMonth, Sums(m_persona->accounts.size())};
    for (const BankRow& row : habitRows(firstOfMonth, firstOfMonth.addMonths(1).addDays(-1)))
        month.sums[size_t(row.account)] += row.finalAmount();
    m_months[m_oldest] = month;
    m_oldest = (m_oldest + 1) % m_months.size();
    return month.sums;
}

qint64 PersonaLedger::startOfMonth(int account, QDate firstOfMonth) const
{
    const bool paidByStatement = std::any_of(m_persona->settlements.begin(), m_persona->settlements.end(), [&](const SettlementRule& rule) {
        return rule.account == account && rule.kind == SettlementRule::Kind::Statement;
    });
    return paidByStatement ? sums(firstOfMonth.addMonths(-1))[size_t(account)] : m_persona->accounts[size_t(account)].anchor;
}

} // namespace egret
