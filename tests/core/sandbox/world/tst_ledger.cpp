// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/ledger.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! A customer that owns accounts and nothing else.
class StillLedger final : public Ledger {
public:
    explicit StillLedger(std::vector<SimulatedAccount> accounts)
        : Ledger(3, 4, std::move(accounts), {})
    {
    }

    std::vector<BankRow> rows(QDate, QDate) const override { return {}; }
    qint64 opening(int, QDate) const override { return 0; }
    std::optional<BankRow> extraPurchase(QDate, int) const override { return {}; }
};

SimulatedAccount accountOf(const QString& type, const QString& subtype)
{
    SimulatedAccount account;
    account.type = type;
    account.subtype = subtype;
    return account;
}

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private slots:
    void moneyLandsOnCheckingFirst();
    void debtsAreCreditAndLoans();
    void statesNothingByItself();
};

void TestLedger::moneyLandsOnCheckingFirst()
{
    const SimulatedAccount card = accountOf(u"credit"_s, u"credit card"_s);
    const SimulatedAccount savings = accountOf(u"depository"_s, u"savings"_s);
    const SimulatedAccount checking = accountOf(u"depository"_s, u"checking"_s);
    QCOMPARE(StillLedger({card, savings, checking}).mainAccount(), 2);
    QCOMPARE(StillLedger({card, savings}).mainAccount(), 1);
    QCOMPARE(StillLedger({card}).mainAccount(), 0);
}

void TestLedger::debtsAreCreditAndLoans()
{
    QVERIFY(accountOf(u"credit"_s, u"credit card"_s).owes());
    QVERIFY(accountOf(u"loan"_s, u"student"_s).owes());
    QVERIFY(!accountOf(u"depository"_s, u"checking"_s).owes());
    QVERIFY(!accountOf(u"investment"_s, u"ira"_s).owes());
}

void TestLedger::statesNothingByItself()
{
    const StillLedger ledger({accountOf(u"depository"_s, u"checking"_s)});
    QCOMPARE(ledger.seed(), quint64(3));
    QCOMPARE(ledger.key(), quint64(4));
    QVERIFY(ledger.ownText({}).isEmpty());
    QVERIFY(!ledger.statedOwner(0) && !ledger.statedNumbers(0));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
