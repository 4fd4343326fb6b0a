// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhookrequest.h"

#include "jwscheck.h"

#include <QNetworkReply>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp kNoon = fromMicroseconds(1'781'706'708'000'000); // 2026-06-17T14:31:48Z

SentWebhook deliveryOf(WebhookSignature signature)
{
    SentWebhook delivery;
    delivery.url = QUrl(u"http://127.0.0.1:8484/hook"_s);
    delivery.body = "{}"_ba;
    delivery.signature = signature;
    return delivery;
}

//! An answer that has arrived, with a Retry-After where one is given.
class RefusingReply final : public QNetworkReply {
public:
    explicit RefusingReply(const QByteArray& retryAfter)
    {
        if (!retryAfter.isNull())
            setRawHeader("Retry-After"_ba, retryAfter);
    }
    void abort() override { }

protected:
    qint64 readData(char*, qint64) override { return -1; }
};

} // namespace

class TestWebhookRequest : public QObject {
    Q_OBJECT

private slots:
    void isSignedForItsMoment();
    void aMissingSignatureLeavesNoHeader();
    void aBadSignatureFitsItsKeyInAllButTheLastBit();
    void isSignedWithTheFormerKeyWhereThatIsAskedFor();
    void doesNotFollowRedirects();
    void readsHowLongToWait_data();
    void readsHowLongToWait();
};

void TestWebhookRequest::isSignedForItsMoment()
{
    WebhookSigner signer;
    const QNetworkRequest request = webhookRequest(deliveryOf(WebhookSignature::Good), signer, kNoon);
    const QByteArray token = request.rawHeader("Plaid-Verification"_ba);
    QCOMPARE(jsonPart(token, 1).value("iat"_L1).toInteger(), 1'781'706'708);
    const Result<QJsonObject> key = signer.publicKey(jsonPart(token, 0).value("kid"_L1).toString());
    QVERIFY(key);
    QVERIFY(isSignedBy(token, *key));
}

void TestWebhookRequest::aMissingSignatureLeavesNoHeader()
{
    WebhookSigner signer;
    QVERIFY(!webhookRequest(deliveryOf(WebhookSignature::Missing), signer, kNoon).hasRawHeader("Plaid-Verification"_ba));
}

void TestWebhookRequest::aBadSignatureFitsItsKeyInAllButTheLastBit()
{
    WebhookSigner signer;
    const QByteArray token = webhookRequest(deliveryOf(WebhookSignature::Bad), signer, kNoon).rawHeader("Plaid-Verification"_ba);
    const Result<QJsonObject> key = signer.publicKey(jsonPart(token, 0).value("kid"_L1).toString());
    QVERIFY(key);
    QCOMPARE(decodedPart(token, 2).size(), 64);
    QVERIFY(!isSignedBy(token, *key));
    QByteArray signature = decodedPart(token, 2);
    signature.back() = char(signature.back() ^ 1);
    const QByteArray mended = token.first(token.lastIndexOf('.') + 1)
        + signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QVERIFY(isSignedBy(mended, *key));
}

void TestWebhookRequest::isSignedWithTheFormerKeyWhereThatIsAskedFor()
{
    WebhookSigner signer;
    const auto kidOf = [&](WebhookSignature signature) {
        return jsonPart(webhookRequest(deliveryOf(signature), signer, kNoon).rawHeader("Plaid-Verification"_ba), 0).value("kid"_L1).toString();
    };
    const QString first = kidOf(WebhookSignature::Good);
    signer.rotateKey(kNoon);
    QCOMPARE(kidOf(WebhookSignature::Former), first);
    QVERIFY(kidOf(WebhookSignature::Good) != first);
}

void TestWebhookRequest::doesNotFollowRedirects()
{
    WebhookSigner signer;
    const QNetworkRequest request = webhookRequest(deliveryOf(WebhookSignature::Good), signer, kNoon);
    QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(), int(QNetworkRequest::ManualRedirectPolicy));
}

void TestWebhookRequest::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << "120"_ba << qint64(120);
    QTest::newRow("a date") << "Wed, 17 Jun 2026 14:41:48 GMT"_ba << qint64(600);
    QTest::newRow("a date that has passed") << "Wed, 17 Jun 2026 14:21:48 GMT"_ba << qint64(0);
    QTest::newRow("a negative number") << "-5"_ba << qint64(0);
    QTest::newRow("more than anybody waits") << "2000000000"_ba << qint64(604'800);
    QTest::newRow("neither") << "soon"_ba << qint64(0);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
}

void TestWebhookRequest::readsHowLongToWait()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    QCOMPARE(retryAfter(RefusingReply(header), kNoon).count(), seconds * 1'000);
}

QTEST_GUILESS_MAIN(TestWebhookRequest)
#include "tst_webhookrequest.moc"
