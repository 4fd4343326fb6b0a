// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/webhookkeyapi.h"

#include "tests/support/await.h"
#include "tests/support/plaidfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestWebhookKeyApi : public QObject {
    Q_OBJECT

private slots:
    void handsOutTheJwkAsItCame();
    void anUnknownKidIsPlaidsError();
    void anAnswerWithoutAKeyIsNoAnswer();
};

void TestWebhookKeyApi::handsOutTheJwkAsItCame()
{
    PlaidFixture fixture;
    const QJsonObject jwk{
        {u"alg"_s, u"ES256"_s}, {u"kid"_s, u"kid-1"_s}, {u"expired_at"_s, QJsonValue::Null}, {u"of_the_future"_s, 1}};
    fixture.plaid.reply(u"/webhook_verification_key/get"_s, {{u"key"_s, jwk}, {u"request_id"_s, u"req-1"_s}});
    WebhookKeyApi api(fixture.client);
    const Result<QJsonObject> answer = await(api.get(fixture.access(), u"kid-1"_s));
    QVERIFY(answer);
    QCOMPARE(*answer, jwk);
    QCOMPARE(fixture.plaid.requests().first().body, (QJsonObject{{u"key_id"_s, u"kid-1"_s}}));
}

void TestWebhookKeyApi::anUnknownKidIsPlaidsError()
{
    PlaidFixture fixture;
    fixture.plaid.replyError(
        u"/webhook_verification_key/get"_s, u"INVALID_INPUT"_s, u"INVALID_WEBHOOK_VERIFICATION_KEY_ID"_s);
    WebhookKeyApi api(fixture.client);
    const Result<QJsonObject> answer = await(api.get(fixture.access(), u"kid-1"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Plaid);
    QCOMPARE(answer.error().code, u"INVALID_WEBHOOK_VERIFICATION_KEY_ID"_s);
}

void TestWebhookKeyApi::anAnswerWithoutAKeyIsNoAnswer()
{
    PlaidFixture fixture;
    fixture.plaid.replyAlways(u"/webhook_verification_key/get"_s, {{u"request_id"_s, u"req-1"_s}});
    WebhookKeyApi api(fixture.client);
    const Result<QJsonObject> answer = await(api.get(fixture.access(), u"kid-1"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"incomplete"_s);
}

QTEST_GUILESS_MAIN(TestWebhookKeyApi)
#include "tst_webhookkeyapi.moc"
