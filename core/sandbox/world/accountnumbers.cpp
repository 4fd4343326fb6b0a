// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/accountfacts.h"
#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/ledger.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kNumberDraw = 42;
constexpr auto kRouting = "011401533"_L1;
constexpr auto kWireRouting = "021000021"_L1;

bool isPlaidsOwn(const Ledger& ledger)
{
    return ledger.key() == textKey(u"user_good"_s) || ledger.key() == textKey(u"user_transactions_dynamic"_s);
}

bool canBePaidInto(const SimulatedAccount& account)
{
    return account.type == "depository"_L1
        && (account.subtype == "checking"_L1 || account.subtype == "savings"_L1 || account.subtype == "cash management"_L1);
}

QString orElse(const QString& stated, const QString& otherwise)
{
    return stated.isEmpty() ? otherwise : stated;
}

//! Sixteen digits that end as the mask does.
QString accountNumber(const Ledger& ledger, int account, Dice& dice)
{
    const QString mask = ledger.accounts()[size_t(account)].mask;
    const QString tail = mask.size() == 4 ? mask : dice.digits(4);
    return isPlaidsOwn(ledger) ? QString(u"111122223333"_s + tail) : QString(u"11112222"_s + dice.digits(4) + tail);
}

BacsNumbers bacsOf(const StatedNumbers& stated, Dice& dice)
{
    return {orElse(stated.account, dice.digits(8)), orElse(stated.bacsSortCode, u"601613"_s)};
}

InternationalNumbers britishOf(const StatedNumbers& stated, const BacsNumbers& bacs)
{
    return {orElse(stated.internationalIban, ibanOf(u"GB"_s, QString(u"EGRT"_s + bacs.sortCode + bacs.account))),
        orElse(stated.internationalBic, u"EGRTGB2L"_s)};
}

InternationalNumbers euroOf(const StatedNumbers& stated, Dice& dice)
{
    return {orElse(stated.internationalIban, ibanOf(u"DE"_s, QString(u"50010517"_s + dice.digits(10)))),
        orElse(stated.internationalBic, u"EGRTDEFF"_s)};
}

} // namespace

SimulatedNumbers numbersOf(const Ledger& ledger, int account)
{
    const SimulatedAccount& facts = ledger.accounts()[size_t(account)];
    SimulatedNumbers numbers;
    if (!canBePaidInto(facts))
        return numbers;
    Dice dice{ledger.seed(), ledger.key(), kNumberDraw, quint64(account)};
    const StatedNumbers* given = ledger.statedNumbers(account);
    const StatedNumbers stated = given ? *given : StatedNumbers{};
    if (facts.currency == "GBP"_L1) {
        numbers.bacs = bacsOf(stated, dice);
        numbers.international = britishOf(stated, *numbers.bacs);
        return numbers;
    }
    if (facts.currency == "EUR"_L1 || !stated.internationalIban.isEmpty()) {
        numbers.international = euroOf(stated, dice);
        return numbers;
    }
    const QString number = orElse(stated.account, accountNumber(ledger, account, dice));
    if (facts.currency == "CAD"_L1)
        numbers.eft = EftNumbers{number, orElse(stated.eftInstitution, u"021"_s), orElse(stated.eftBranch, u"01140"_s)};
    else
        numbers.ach = AchNumbers{number, orElse(stated.achRouting, kRouting), orElse(stated.achWireRouting, kWireRouting)};
    return numbers;
}

QString ibanOf(const QString& country, const QString& bban)
{
    int remainder = 0;
    for (const QChar character : QString(bban + country + u"00"_s)) {
        const int value = character.isDigit() ? character.digitValue() : character.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return QString(country + u"%1"_s.arg(98 - remainder, 2, 10, QChar(u'0')) + bban);
}

} // namespace egret
