// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/authnumbers.h"

#include "core/sandbox/bank/bank.h"

#include <QSet>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

BankItem& itemAt(Bank& bank, const QString& institution)
{
    ItemSpec spec;
    spec.institution = institution;
    spec.products = QStringList{u"auth"_s};
    return bank.makeItem(spec, fromMicroseconds(1'781'706'708'000'000));
}

} // namespace

class TestAuthNumbers : public QObject {
    Q_OBJECT

private slots:
    void eachChangeGivesAnotherNumberAtTheSameBank();
    void openedAccountsHaveTheirOwnNumbers();
    void unverifiedAccountsAreLeftOut();
};

void TestAuthNumbers::eachChangeGivesAnotherNumberAtTheSameBank()
{
    Bank bank(1);
    BankItem& item = itemAt(bank, u"ins_109508"_s);
    const SharedAccount account = sharedAccounts(item)->first();
    QSet<QString> seen;
    const QString routing = numbersOf(item, account).ach->routing;
    for (int change = 0; change < 3; ++change) {
        const SimulatedNumbers numbers = numbersOf(item, account);
        QVERIFY(numbers.ach);
        QCOMPARE(numbers.ach->routing, routing);
        seen.insert(numbers.ach->account);
        item.life.renumberedAccounts.append(account.id);
    }
    QCOMPARE(seen.size(), 3);
}

void TestAuthNumbers::openedAccountsHaveTheirOwnNumbers()
{
    Bank bank(1);
    BankItem& item = itemAt(bank, u"ins_109508"_s);
    item.life.openedAccounts = 1;
    shareAllAccounts(item);
    const QList<SharedAccount> accounts = *sharedAccounts(item);
    QVERIFY(numbersOf(item, accounts.last()).ach->account != numbersOf(item, accounts.first()).ach->account);
}

void TestAuthNumbers::unverifiedAccountsAreLeftOut()
{
    Bank bank(1);
    BankItem& item = itemAt(bank, u"ins_109512"_s);
    const QList<SharedAccount> accounts = sharedAccounts(item)->mid(0, 2);
    QVERIFY(isUnverified(item, accounts.first()));
    QCOMPARE(numbersObject(item, accounts).value("ach"_L1).toArray().size(), 1);
    item.life.verification = u"automatically_verified"_s;
    QCOMPARE(numbersObject(item, accounts).value("ach"_L1).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestAuthNumbers)
#include "tst_authnumbers.moc"
