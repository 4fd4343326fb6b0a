// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/sandboxapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSandboxApi : public QObject {
    Q_OBJECT

private slots:
    void anItemLosesItsLogin();
    void aCustomerMakesTransactionsUp();
    void everyOtherButtonIsSentOnce();
    void makesAPublicToken();
    void leavesEmptyOptionsOut();
    void firesAWebhook();
};

void TestSandboxApi::makesAPublicToken()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/sandbox/public_token/create"_s, QJsonObject{{u"public_token"_s, u"public-sandbox-1"_s}});
    SandboxApi api(fixture.client);
    SandboxItemRequest request;
    request.institution = InstitutionId(u"ins_109508"_s);
    request.webhook = QUrl(u"http://127.0.0.1:8484/webhooks/plaid/x"_s);
    request.username = u"user_transactions_dynamic"_s;
    const Result<PublicToken> token = test::await(api.createPublicToken(fixture.access(), request));
    QVERIFY(token);
    QCOMPARE(token->reveal(), u"public-sandbox-1"_s);
    QCOMPARE(fixture.plaid.requests().first().body,
        (QJsonObject{{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}},
            {u"options"_s,
                QJsonObject{{u"webhook"_s, u"http://127.0.0.1:8484/webhooks/plaid/x"_s},
                    {u"override_username"_s, u"user_transactions_dynamic"_s}}}}));
}

void TestSandboxApi::leavesEmptyOptionsOut()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/sandbox/public_token/create"_s, QJsonObject());
    SandboxApi api(fixture.client);
    SandboxItemRequest request;
    request.institution = InstitutionId(u"ins_109508"_s);
    const Result<PublicToken> token = test::await(api.createPublicToken(fixture.access(), request));
    QCOMPARE(token.error().code, u"incomplete"_s);
    QVERIFY(!fixture.plaid.requests().first().body.contains(u"options"_s));
}

void TestSandboxApi::firesAWebhook()
{
    test::PlaidFixture fixture;
    fixture.plaid.reply(u"/sandbox/item/fire_webhook"_s, QJsonObject{{u"webhook_fired"_s, true}});
    SandboxApi api(fixture.client);
    const Result<bool> fired = test::await(
        api.fireWebhook(fixture.access(), test::sandboxToken(), u"TRANSACTIONS"_s, u"SYNC_UPDATES_AVAILABLE"_s));
    QVERIFY(fired);
    QVERIFY(*fired);
    QCOMPARE(fixture.plaid.requests().first().body.value(u"webhook_code"_s).toString(), u"SYNC_UPDATES_AVAILABLE"_s);
}

void TestSandboxApi::anItemLosesItsLogin()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"auth"_s});
    SandboxApi api(plaid.client);
    QVERIFY(test::await(api.resetLogin(plaid.access(), token)));
    QCOMPARE(test::await(ItemApi(plaid.client).get(plaid.access(), token))->error->code, u"ITEM_LOGIN_REQUIRED"_s);
}

void TestSandboxApi::aCustomerMakesTransactionsUp()
{
    test::SimulatedPlaid plaid;
    const AccessToken token = plaid.link({u"transactions"_s}, u"user_transactions_dynamic"_s);
    SandboxApi api(plaid.client);
    const SandboxTransaction lunch{QDate(2026, 6, 16), QDate(2026, 6, 17), Money{1250, u"USD"_s}, u"Lunch of mine"_s};
    const Result<> made = test::await(api.createTransactions(plaid.access(), token, {lunch}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const Result<TransactionListPage> page = test::await(TransactionApi(plaid.client).get(
        plaid.access(), token, plaid.item, QDate(2026, 6, 10), QDate(2026, 6, 17), 0));
    const auto isLunch = [](const Transaction& one) { return one.amount == Money{1250, u"USD"_s}; };
    QVERIFY(std::any_of(page->transactions.begin(), page->transactions.end(), isLunch));
}

void TestSandboxApi::everyOtherButtonIsSentOnce()
{
    test::PlaidFixture fixture;
    SandboxApi api(fixture.client);
    const PlaidAccess access = fixture.access();
    const QUrl hook(u"https://hooks.example/x"_s);
    for (const QString& path : {u"/sandbox/item/set_verification_status"_s, u"/sandbox/transfer/fire_webhook"_s,
             u"/sandbox/income/fire_webhook"_s, u"/sandbox/transfer/simulate"_s})
        fixture.plaid.dropConnection(path);
    QVERIFY(!test::await(api.setVerificationStatus(
        access, test::sandboxToken(), AccountId(u"a"_s), u"automatically_verified"_s)));
    QVERIFY(!test::await(api.fireTransferWebhook(access, hook)));
    QVERIFY(!test::await(api.fireIncomeWebhook(access, ItemId(u"i"_s), hook, u"INCOME_VERIFICATION"_s, u"VERIFIED"_s)));
    QVERIFY(!test::await(api.simulateTransfer(access, u"t"_s, u"failed"_s, u"R03"_s)));
    QCOMPARE(fixture.plaid.requests().size(), 4);
    QCOMPARE(fixture.plaid.requests().at(1).body, (QJsonObject{{u"webhook"_s, u"https://hooks.example/x"_s}}));
    QCOMPARE(fixture.plaid.requests().at(3).body.value(u"failure_reason"_s).toObject(),
        (QJsonObject{{u"failure_code"_s, u"R03"_s}}));
}

QTEST_GUILESS_MAIN(TestSandboxApi)
#include "tst_sandboxapi.moc"
