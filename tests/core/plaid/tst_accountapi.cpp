// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/accountapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestAccountApi : public QObject {
    Q_OBJECT

private slots:
    void asksForTheItemsAccounts();
    void handsPlaidsErrorOn();
    void asksTheBankForSomeAccountsOnly();
    void theSimulatorsBalancesAreRead();
};

void TestAccountApi::asksForTheItemsAccounts()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/accounts/get"_s,
        QJsonObject{{u"accounts"_s, QJsonArray{QJsonObject{{u"account_id"_s, u"acc-1"_s}, {u"name"_s, u"Savings"_s}}}}});
    AccountApi api(fixture.client);
    const Result<QList<Account>> accounts =
        test::await(api.get(fixture.access(), test::sandboxToken(), ItemId(u"item-1"_s)));
    QVERIFY(accounts);
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().name, u"Savings"_s);
    QCOMPARE(accounts->first().item, ItemId(u"item-1"_s));
    QCOMPARE(fixture.plaid.requests().first().body, (QJsonObject{{u"access_token"_s, test::sandboxToken().reveal()}}));
}

void TestAccountApi::handsPlaidsErrorOn()
{
    test::PlaidFixture fixture;
    fixture.plaid.replyError(u"/accounts/get"_s, u"ITEM_ERROR"_s, u"NO_ACCOUNTS"_s);
    AccountApi api(fixture.client);
    const Result<QList<Account>> accounts = test::await(api.get(fixture.access(), test::sandboxToken(), ItemId(u"i"_s)));
    QCOMPARE(accounts.error().code, u"NO_ACCOUNTS"_s);
}

void TestAccountApi::asksTheBankForSomeAccountsOnly()
{
    test::PlaidFixture fixture;
    fixture.plaid.replyAlways(u"/accounts/balance/get"_s, QJsonObject());
    AccountApi api(fixture.client);
    QVERIFY(test::await(api.balances(fixture.access(), test::sandboxToken(), ItemId(u"i"_s), {AccountId(u"acc-1"_s)})));
    QCOMPARE(fixture.plaid.requests().first().body.value(u"options"_s).toObject(),
        (QJsonObject{{u"account_ids"_s, QJsonArray{u"acc-1"_s}}}));
    QVERIFY(test::await(api.balances(fixture.access(), test::sandboxToken(), ItemId(u"i"_s))));
    QVERIFY(!fixture.plaid.requests().last().body.contains(u"options"_s));
}

void TestAccountApi::theSimulatorsBalancesAreRead()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"auth"_s}, u"user_good"_s);
    AccountApi api(plaid.client);
    const Result<QList<Account>> accounts = test::await(api.balances(plaid.access(), token, plaid.item));
    QVERIFY2(accounts, accounts ? "" : qPrintable(accounts.error().detail));
    QCOMPARE(accounts->first().item, plaid.item);
    QVERIFY(accounts->first().current);
    QCOMPARE(accounts->first().currency, u"USD"_s);
}

QTEST_GUILESS_MAIN(TestAccountApi)
#include "tst_accountapi.moc"
