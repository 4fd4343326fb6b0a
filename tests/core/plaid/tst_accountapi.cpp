// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/accountapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestAccountApi : public QObject {
    Q_OBJECT

private slots:
    void asksForTheItemsAccounts();
    void handsPlaidsErrorOn();
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

QTEST_GUILESS_MAIN(TestAccountApi)
#include "tst_accountapi.moc"
