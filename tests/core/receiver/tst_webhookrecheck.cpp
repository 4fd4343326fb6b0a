// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookrecheck.h"

#include "testsigner.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestWebhookRecheck : public QObject {
    Q_OBJECT

private slots:
    void whatWasGenuineStaysGenuineHoweverOldItIs();
    void anotherBodyIsRefusedByItsHash();
    void withoutAKeptKeyNobodyCanTell();
    void theKeySeenLastCounts();

private:
    static WebhookRecord signedBy(const TestSigner& signer, const QByteArray& body);
};

WebhookRecord TestWebhookRecheck::signedBy(const TestSigner& signer, const QByteArray& body)
{
    WebhookRecord record;
    record.delivery.received = atSecond(kSignedAt + 2);
    record.delivery.headers = {{"Plaid-Verification"_ba, signer.header(body)}};
    record.delivery.body = body;
    return record;
}

void TestWebhookRecheck::whatWasGenuineStaysGenuineHoweverOldItIs()
{
    const TestSigner signer;
    const QByteArray body = R"({"webhook_type":"ITEM"})"_ba;
    QString asked;
    const auto keys = [&](const QString& kid) {
        asked = kid;
        return QList<StoredKey>{{signer.jwk(), atSecond(kSignedAt), atSecond(kSignedAt)}};
    };
    const VerificationReport report = judgeAgain(signedBy(signer, body), body, keys);
    QCOMPARE(report.verification, Verification::Verified);
    QCOMPARE(asked, signer.kid());
    QVERIFY(report.checks[3].value.contains(R"("source":"stored")"));
}

void TestWebhookRecheck::anotherBodyIsRefusedByItsHash()
{
    const TestSigner signer;
    const auto keys = [&](const QString&) { return QList<StoredKey>{{signer.jwk(), {}, {}}}; };
    const VerificationReport report = judgeAgain(signedBy(signer, "{}"_ba), "{ }"_ba, keys);
    QCOMPARE(report.verification, Verification::Failed);
    QCOMPARE(report.failedCheck, u"body_hash"_s);
}

void TestWebhookRecheck::withoutAKeptKeyNobodyCanTell()
{
    const TestSigner signer;
    const VerificationReport report
        = judgeAgain(signedBy(signer, "{}"_ba), "{}"_ba, [](const QString&) { return QList<StoredKey>(); });
    QCOMPARE(report.verification, Verification::NotChecked);
    QVERIFY(report.checks[3].detail.contains(u"kept here"_s));
}

void TestWebhookRecheck::theKeySeenLastCounts()
{
    const TestSigner signer;
    const TestSigner stranger;
    const auto keys = [&](const QString&) { return QList<StoredKey>{{stranger.jwk(), {}, {}}, {signer.jwk(), {}, {}}}; };
    const VerificationReport report = judgeAgain(signedBy(signer, "{}"_ba), "{}"_ba, keys);
    QCOMPARE(report.failedCheck, u"signature"_s);
}

QTEST_GUILESS_MAIN(TestWebhookRecheck)
#include "tst_webhookrecheck.moc"
