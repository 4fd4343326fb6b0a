// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/sandboxapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSandboxApi : public QObject {
    Q_OBJECT

private slots:
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

QTEST_GUILESS_MAIN(TestSandboxApi)
#include "tst_sandboxapi.moc"
