// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhooksender.h"

#include "sandboxclient.h"

#include <QCryptographicHash>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

namespace {

const QJsonObject kBody{{u"webhook_type"_s, u"TRANSACTIONS"_s}, {u"webhook_code"_s, u"DEFAULT_UPDATE"_s}, {u"item_id"_s, u"abc"_s}};

QJsonObject payloadOf(const HttpRequest& request)
{
    const QByteArray part = request.header("Plaid-Verification"_ba).split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

} // namespace

class TestWebhookSender : public QObject {
    Q_OBJECT

private slots:
    void deliversIndentedSignedBytes();
    void onlyTwoHundredCounts_data();
    void onlyTwoHundredCounts();
    void givesUpAfterSevenDeliveries();
    void refusedEndpointsGetNoSecondTry();
    void signsEveryAttemptAnew();
    void nobodyListeningIsRetriedToo();
};

void TestWebhookSender::deliversIndentedSignedBytes()
{
    WebhookCatcher catcher;
    WebhookSigner signer;
    WebhookSender sender(signer, 30s);
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 1, 10'000);
    const HttpRequest request = catcher.requests().first();
    QCOMPARE(request.body, "{\n  \"item_id\": \"abc\",\n  \"webhook_code\": \"DEFAULT_UPDATE\",\n  \"webhook_type\": \"TRANSACTIONS\"\n}"_ba);
    QCOMPARE(request.header("Content-Type"_ba), "application/json"_ba);
    const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    QCOMPARE(payloadOf(request).value("request_body_sha256"_L1).toString(), QString::fromLatin1(hash));
}

void TestWebhookSender::onlyTwoHundredCounts_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("202 accepted") << 202;
    QTest::newRow("204 no content") << 204;
    QTest::newRow("302 elsewhere") << 302;
    QTest::newRow("401 not believed") << 401;
    QTest::newRow("429 without a time") << 429;
    QTest::newRow("503 busy") << 503;
}

void TestWebhookSender::onlyTwoHundredCounts()
{
    QFETCH(int, status);
    WebhookCatcher catcher;
    catcher.refuse(1, status);
    WebhookSigner signer;
    WebhookSender sender(signer, 1ms);
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 2, 10'000);
    QCOMPARE(catcher.requests().at(0).body, catcher.requests().at(1).body);
}

void TestWebhookSender::givesUpAfterSevenDeliveries()
{
    WebhookCatcher catcher;
    catcher.refuse(1'000);
    WebhookSigner signer;
    WebhookSender sender(signer, 1ms);
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 7, 20'000);
    catcher.refuse(0);
    sender.send(QUrl(catcher.url()), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 8, 10'000);
    QTest::qWait(100); // an eighth delivery of the first would not be planned at all
    QCOMPARE(catcher.requests().size(), 8);
}

void TestWebhookSender::refusedEndpointsGetNoSecondTry()
{
    WebhookCatcher catcher;
    catcher.refuse(100'000);
    WebhookSigner signer;
    WebhookSender sender(signer, 1h);
    for (int i = 0; i < 25; ++i)
        sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 25, 20'000);
    WebhookSender eager(signer, 1ms);
    for (int i = 0; i < 40; ++i)
        eager.send(catcher.url(), kBody);
    QTRY_VERIFY_WITH_TIMEOUT(catcher.requests().size() >= 65, 20'000);
    QTest::qWait(500);
    QVERIFY2(catcher.requests().size() < 25 + 40 * 3, "retries stop once nearly everything was refused");
}

void TestWebhookSender::signsEveryAttemptAnew()
{
    WebhookCatcher catcher;
    catcher.refuse(1);
    WebhookSigner signer;
    WebhookSender sender(signer, 5ms);
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 2, 10'000);
    const QByteArray first = catcher.requests().at(0).header("Plaid-Verification"_ba);
    const QByteArray second = catcher.requests().at(1).header("Plaid-Verification"_ba);
    QVERIFY(!first.isEmpty() && first != second);
}

void TestWebhookSender::nobodyListeningIsRetriedToo()
{
    QUrl url;
    {
        const WebhookCatcher gone;
        url = gone.url();
    }
    WebhookSigner signer;
    WebhookSender sender(signer, 1ms);
    sender.send(url, kBody);
    WebhookCatcher catcher;
    sender.send(catcher.url(), kBody);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.requests().size(), 1, 10'000);
}

QTEST_GUILESS_MAIN(TestWebhookSender)
#include "tst_webhooksender.moc"
