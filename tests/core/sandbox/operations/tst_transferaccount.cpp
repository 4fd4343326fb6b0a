// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transferaccount.h"

#include "core/sandbox/world/accountobjects.h"

#include "sandboxclient.h"

#include <QJsonArray>

using namespace egret;
using namespace egret::test;

namespace {

//! An Item of a bank with its accounts as Plaid tells them.
struct Fixture {
    Fixture()
    {
        ItemSpec spec;
        spec.username = u"user_good"_s;
        spec.institution = u"ins_109508"_s;
        item = &bank.makeItem(spec, kNoon);
    }
    QList<QJsonObject> accounts() const
    {
        QList<QJsonObject> objects;
        const QJsonArray all = accountObjects(item->history);
        for (const QJsonValue& account : all)
            objects.append(account.toObject());
        return objects;
    }

    Bank bank{1};
    BankItem* item = nullptr;
};

} // namespace

class TestTransferAccount : public QObject {
    Q_OBJECT

private slots:
    void everyAccountIsKnownByItsId();
    void whereTheBankNamesNoAvailableBalanceTheCurrentOneCounts();
    void foreignAccountsAreRefused();
};

void TestTransferAccount::everyAccountIsKnownByItsId()
{
    const Fixture fixture;
    QVERIFY(fixture.accounts().size() > 1);
    for (const QJsonObject& account : fixture.accounts()) {
        const Result<TransferAccount> found = transferAccount(*fixture.item, account.value("account_id"_L1).toString());
        QVERIFY(found);
        QCOMPARE(found->type, account.value("type"_L1).toString());
        QCOMPARE(found->subtype, account.value("subtype"_L1).toString());
        QCOMPARE(found->currency, u"USD"_s);
    }
}

void TestTransferAccount::whereTheBankNamesNoAvailableBalanceTheCurrentOneCounts()
{
    const Fixture fixture;
    int without = 0;
    for (const QJsonObject& account : fixture.accounts()) {
        const QJsonObject balances = account.value("balances"_L1).toObject();
        const bool isNamed = balances.value("available"_L1).isDouble();
        const double dollars = balances.value(isNamed ? "available"_L1 : "current"_L1).toDouble();
        const Result<TransferAccount> found = transferAccount(*fixture.item, account.value("account_id"_L1).toString());
        QCOMPARE(found->available, qRound64(dollars * 100));
        without += !isNamed;
    }
    QVERIFY(without > 0);
}

void TestTransferAccount::foreignAccountsAreRefused()
{
    const Fixture fixture;
    const Result<TransferAccount> found = transferAccount(*fixture.item, u"account-of-another-item"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().code, u"INVALID_ACCOUNT_ID"_s);
}

QTEST_GUILESS_MAIN(TestTransferAccount)
#include "tst_transferaccount.moc"
