// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/authnumbers.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/world/dice.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kRenumberKey = 62;
constexpr qsizetype kIbanHead = 4; // country and check digits

//! \a number with other digits in place of its last \a count or, where it is shorter, all.
QString redrawn(const QString& number, qsizetype count, Dice& dice)
{
    const qsizetype digits = std::min(count, number.size());
    return number.chopped(digits) + dice.digits(int(digits));
}

//! Another account at the same branch; the IBAN follows the account number where there is one.
void renumber(SimulatedNumbers& numbers, Dice dice)
{
    constexpr qsizetype kRedrawn = 8;
    if (numbers.ach)
        numbers.ach->account = redrawn(numbers.ach->account, kRedrawn, dice);
    if (numbers.eft)
        numbers.eft->account = redrawn(numbers.eft->account, kRedrawn, dice);
    if (numbers.bacs)
        numbers.bacs->account = redrawn(numbers.bacs->account, kRedrawn, dice);
    if (!numbers.international)
        return;
    const QString iban = numbers.international->iban;
    const QString bban = iban.mid(kIbanHead);
    const QString head = bban.chopped(std::min(kRedrawn, bban.size()));
    numbers.international->iban = ibanOf(iban.first(2), head + (numbers.bacs ? numbers.bacs->account : dice.digits(int(bban.size() - head.size()))));
}

void append(QJsonObject& numbers, QLatin1String list, const QString& account, QJsonObject entry)
{
    QJsonArray entries = numbers.value(list).toArray();
    entry.insert("account_id"_L1, account);
    entries.append(entry);
    numbers.insert(list, entries);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

SimulatedNumbers numbersOf(const BankItem& item, const SharedAccount& account)
{
    const Ledger& ledger = item.history.ledger();
    SimulatedNumbers numbers = numbersOf(ledger, account.index < 0 ? ledger.mainAccount() : account.index);
    const auto changes = item.life.renumberedAccounts.count(account.id) + (account.index < 0 ? 1 : 0);
    for (int change = 0; change < int(changes); ++change)
        renumber(numbers, Dice{ledger.seed(), kRenumberKey, quint64(item.number), quint64(qint64(account.index)), quint64(change)});
    return numbers;
}

QJsonObject numbersObject(const BankItem& item, const QList<SharedAccount>& accounts)
{
    QJsonObject object{{u"ach"_s, QJsonArray()}, {u"eft"_s, QJsonArray()}, {u"international"_s, QJsonArray()}, {u"bacs"_s, QJsonArray()}};
    for (const SharedAccount& account : accounts) {
        if (isUnverified(item, account))
            continue;
        const SimulatedNumbers numbers = numbersOf(item, account);
        if (numbers.ach) {
            append(object, "ach"_L1, account.id,
                {{u"account"_s, numbers.ach->account}, {u"routing"_s, numbers.ach->routing},
                    {u"wire_routing"_s, textOrNull(numbers.ach->wireRouting)}, {u"is_tokenized_account_number"_s, false},
                    {u"can_transfer_in"_s, true}, {u"can_transfer_out"_s, true}});
        }
        if (numbers.eft) {
            append(object, "eft"_L1, account.id,
                {{u"account"_s, numbers.eft->account}, {u"institution"_s, numbers.eft->institution}, {u"branch"_s, numbers.eft->branch}});
        }
        if (numbers.international)
            append(object, "international"_L1, account.id, {{u"iban"_s, numbers.international->iban}, {u"bic"_s, numbers.international->bic}});
        if (numbers.bacs)
            append(object, "bacs"_L1, account.id, {{u"account"_s, numbers.bacs->account}, {u"sort_code"_s, numbers.bacs->sortCode}});
    }
    return object;
}

bool isUnverified(const BankItem& item, const SharedAccount& account)
{
    const QString status = account.index < 0 ? QString() : verificationStatus(item, account.index);
    return !status.isEmpty() && status != "automatically_verified"_L1;
}

} // namespace egret
