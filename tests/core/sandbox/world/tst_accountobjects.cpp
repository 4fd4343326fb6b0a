// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/accountobjects.h"
#include "core/sandbox/world/businessledger.h"
#include "core/sandbox/world/customers.h"
#include "core/sandbox/world/itemhistory.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 17);

} // namespace

class TestAccountObjects : public QObject {
    Q_OBJECT

private slots:
    void accountsAreNamedAsPlaidsTestUserHasThem();
    void balancesThatTheBankDoesNotTellAreNull();
    void forcedBalancesAndUnofficialCurrenciesAreTold();
};

void TestAccountObjects::accountsAreNamedAsPlaidsTestUserHasThem()
{
    const ItemHistory history(std::make_shared<const BusinessLedger>(1, 2), 2, kToday, 730);
    const QJsonArray accounts = accountObjects(history);
    QCOMPARE(accounts.size(), 3);
    const QJsonObject checking = accounts.at(0).toObject();
    QCOMPARE(checking.value("name"_L1).toString(), u"Plaid Checking"_s);
    QCOMPARE(checking.value("mask"_L1).toString(), u"0000"_s);
    QVERIFY(checking.value("balances"_L1).toObject().value("limit"_L1).isNull());
    const QJsonObject card = accounts.at(2).toObject();
    QCOMPARE(card.value("name"_L1).toString(), u"Plaid Credit Card"_s);
    QCOMPARE(card.value("mask"_L1).toString(), u"3333"_s);
    QCOMPARE(card.value("type"_L1).toString(), u"credit"_s);
    QCOMPARE(card.value("balances"_L1).toObject().value("limit"_L1).toDouble(), 35'000.0);
}

void TestAccountObjects::balancesThatTheBankDoesNotTellAreNull()
{
    const auto good = ledgerOf(1, {{}, {}, kToday, 90});
    QVERIFY(good);
    const QJsonArray accounts = accountObjects(ItemHistory(*good, 0, kToday, 90));
    QCOMPARE(accounts.size(), 9);
    const QJsonObject certificate = accounts.at(2).toObject().value("balances"_L1).toObject();
    QVERIFY(certificate.value("available"_L1).isNull());
    QCOMPARE(certificate.value("current"_L1).toDouble(), 1'000.0);
    QVERIFY(accounts.at(7).toObject().value("official_name"_L1).isNull());
    QCOMPARE(accounts.at(3).toObject().value("balances"_L1).toObject().value("limit"_L1).toDouble(), 2'000.0);
    QCOMPARE(accounts.at(0).toObject().value("holder_category"_L1).toString(), u"personal"_s);
}

void TestAccountObjects::forcedBalancesAndUnofficialCurrenciesAreTold()
{
    const auto custom = ledgerOf(1, {u"user_custom"_s, u"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"checking\","
        "\"starting_balance\":3,\"force_available_balance\":1.5,\"currency\":\"BTC\"}]}"_s, kToday, 90});
    QVERIFY(custom);
    const QJsonObject balances = accountObject(ItemHistory(*custom, 0, kToday, 90), 0).value("balances"_L1).toObject();
    QCOMPARE(balances.value("available"_L1).toDouble(), 1.5);
    QCOMPARE(balances.value("current"_L1).toDouble(), 3.0);
    QVERIFY(balances.value("iso_currency_code"_L1).isNull());
    QCOMPARE(balances.value("unofficial_currency_code"_L1).toString(), u"BTC"_s);
}

QTEST_GUILESS_MAIN(TestAccountObjects)
#include "tst_accountobjects.moc"
