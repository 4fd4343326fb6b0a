// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhooksealing.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kFinished = "{\n  \"webhook_type\": \"LINK\",\n  \"webhook_code\": \"SESSION_FINISHED\",\n"
                             "  \"public_tokens\": [\"public-sandbox-1a2b3c4d-0000-4000-8000-000000000001\"],\n"
                             "  \"link_token\": \"link-sandbox-1a2b3c4d-0000-4000-8000-000000000002\"\n}"_ba;

WebhookRecord recordOf(const QByteArray& body, Verification verification = Verification::Verified)
{
    WebhookRecord record;
    record.delivery.id = WebhookId(u"whk_1"_s);
    record.delivery.body = body;
    record.verification = verification;
    return record;
}

TokenVault closedVault()
{
    return TokenVault(Error{Error::Kind::SecretsLocked, u"locked"_s, u"The keyring is locked."_s, {}, {}, 0});
}

Result<WebhookRecord> sealed(WebhookRecord record, const TokenVault& vault)
{
    if (const Result<> done = sealBody(record, vault); !done)
        return unexpected(done.error());
    return record;
}

} // namespace

class TestWebhookSealing : public QObject {
    Q_OBJECT

private slots:
    void seesTokensWhereverTheyAre_data();
    void seesTokensWhereverTheyAre();
    void aBodyWithoutTokensStaysAsItIs();
    void aBodyWithTokensIsSealedAndRedacted();
    void aSealedBodyBelongsToItsWebhook();
    void aClosedVaultTakesNoTokens();
    void aRefusedDeliveryNeedsNoVault();
    void whatCannotBeReadIsHiddenWhole();
};

void TestWebhookSealing::seesTokensWhereverTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("carries");
    QTest::newRow("plain update") << R"({"webhook_type":"TRANSACTIONS","item_id":"i"})"_ba << false;
    QTest::newRow("public token") << R"({"public_token":"x"})"_ba << true;
    QTest::newRow("public tokens") << R"({"public_tokens":["x"]})"_ba << true;
    QTest::newRow("link token") << R"({"link_token":"x"})"_ba << true;
    QTest::newRow("link token that is null") << R"({"link_token":null})"_ba << false;
    QTest::newRow("token deep inside") << R"({"a":[{"b":{"public_token":"x"}}]})"_ba << true;
    QTest::newRow("field name in escapes") << R"({"public\u005ftoken":"x"})"_ba << true;
    QTest::newRow("token under another name")
        << R"({"note":"public-sandbox-1a2b3c4d-0000-4000-8000-000000000001"})"_ba << true;
    QTest::newRow("new webhook address is no token")
        << R"({"new_webhook_url":"https://h/webhooks/plaid/AAAAAAAAAAAAAAAAAAAAAAAAA"})"_ba << false;
    QTest::newRow("half a body that names a token") << R"({"link_token":"x)"_ba << true;
    QTest::newRow("half a body with a token's shape") << R"({"a":"link-sandbox-1a2b3c4d-0000)"_ba << true;
    QTest::newRow("half a body without") << R"({"webhook_type":"ITEM)"_ba << false;
    QTest::newRow("nothing") << ""_ba << false;
}

void TestWebhookSealing::seesTokensWhereverTheyAre()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, carries);
    QCOMPARE(carriesToken(body), carries);
}

void TestWebhookSealing::aBodyWithoutTokensStaysAsItIs()
{
    const QByteArray body = "{ \"webhook_type\" :\"ITEM\" }\n";
    const Result<WebhookRecord> record = sealed(recordOf(body), closedVault());
    QVERIFY(record);
    QCOMPARE(record->delivery.body, body);
    QVERIFY(record->sealedBody.isEmpty());
    QCOMPARE(*exactBody(*record, closedVault()), body);
}

void TestWebhookSealing::aBodyWithTokensIsSealedAndRedacted()
{
    const TokenVault vault(TokenVault::makeKey());
    const Result<WebhookRecord> record = sealed(recordOf(kFinished), vault);
    QVERIFY(record);
    QVERIFY(!record->delivery.body.contains("1a2b3c4d"));
    QVERIFY(!record->sealedBody.contains("1a2b3c4d"));
    QVERIFY(record->delivery.body.contains("SESSION_FINISHED"));
    QVERIFY(record->delivery.body.contains("[redacted]"));
    QCOMPARE(*exactBody(*record, vault), kFinished);
}

void TestWebhookSealing::aSealedBodyBelongsToItsWebhook()
{
    const TokenVault vault(TokenVault::makeKey());
    Result<WebhookRecord> record = sealed(recordOf(kFinished), vault);
    QVERIFY(record);
    record->delivery.id = WebhookId(u"whk_2"_s);
    QCOMPARE(exactBody(*record, vault).error().code, u"sealed"_s);
}

void TestWebhookSealing::aClosedVaultTakesNoTokens()
{
    const Result<WebhookRecord> record = sealed(recordOf(kFinished, Verification::NotChecked), closedVault());
    QVERIFY(!record);
    QCOMPARE(record.error().kind, Error::Kind::SecretsLocked);
}

void TestWebhookSealing::aRefusedDeliveryNeedsNoVault()
{
    const Result<WebhookRecord> record = sealed(recordOf(kFinished, Verification::Failed), closedVault());
    QVERIFY(record);
    QVERIFY(record->sealedBody.isEmpty());
    QVERIFY(!record->delivery.body.contains("1a2b3c4d"));
}

void TestWebhookSealing::whatCannotBeReadIsHiddenWhole()
{
    const TokenVault vault(TokenVault::makeKey());
    const QByteArray half = kFinished.chopped(3);
    const Result<WebhookRecord> record = sealed(recordOf(half), vault);
    QVERIFY(record);
    QCOMPARE(record->delivery.body, "[redacted]"_ba);
    QCOMPARE(*exactBody(*record, vault), half);
}

QTEST_GUILESS_MAIN(TestWebhookSealing)
#include "tst_webhooksealing.moc"
