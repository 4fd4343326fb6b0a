// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/persona.h"
#include "core/sandbox/world/accountsubtypes.h"

#include <QTest>

#include <set>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPersona : public QObject {
    Q_OBJECT

private slots:
    void namesAreUniqueAndFound();
    void tablesPointAtTheirOwnAccounts();
    void twistsHaveTheCounterpartyTheyNeed();
    void settlementsHaveTheTextsTheyNeed();
};

void TestPersona::namesAreUniqueAndFound()
{
    std::set<QString> names;
    for (const Persona* persona : personas()) {
        QVERIFY(names.insert(persona->name).second);
        QCOMPARE(findPersona(persona->name), persona);
        QVERIFY(!persona->holders.isEmpty() && !persona->street.isEmpty());
        QVERIFY(persona->holderCategory == "personal"_L1 || persona->holderCategory == "business"_L1);
    }
    QCOMPARE(personas().size(), size_t(11));
    QVERIFY(!findPersona("nobody"_L1));
}

void TestPersona::tablesPointAtTheirOwnAccounts()
{
    for (const Persona* persona : personas()) {
        const int count = int(persona->accounts.size());
        for (const PersonaAccount& account : persona->accounts)
            QVERIFY2(isAccountSubtype(account.subtype), account.subtype.data());
        for (const PersonaHabit& habit : persona->habits) {
            QVERIFY(habit.account < count && habit.otherAccount < count);
            QVERIFY(persona->accounts[size_t(habit.account)].transacts);
            QVERIFY(habit.low <= habit.high && habit.low != 0);
        }
        for (const SettlementRule& rule : persona->settlements)
            QVERIFY(rule.account < count && rule.partner < count);
    }
}

void TestPersona::twistsHaveTheCounterpartyTheyNeed()
{
    for (const Persona* persona : personas()) {
        for (const PersonaHabit& habit : persona->habits) {
            const bool needs = habit.twist == Twist::Renamed || habit.twist == Twist::Abroad || habit.twist == Twist::Advanced
                || habit.twist == Twist::Mirrored;
            QVERIFY2(needs == (habit.other != nullptr), habit.merchant->text.data());
        }
    }
}

void TestPersona::settlementsHaveTheTextsTheyNeed()
{
    for (const Persona* persona : personas()) {
        for (const SettlementRule& rule : persona->settlements) {
            const bool levels = rule.kind == SettlementRule::Kind::Level;
            QVERIFY(rule.arriving && (!levels || rule.leaving));
            QVERIFY(rule.partner < 0 || (rule.partnerLeaving && (!levels || rule.partnerArriving)));
        }
    }
}

QTEST_GUILESS_MAIN(TestPersona)
#include "tst_persona.moc"
