// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/webhooktext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookText : public QObject {
    Q_OBJECT

private slots:
    void stepsSayValueAndVerdict_data();
    void stepsSayValueAndVerdict();
    void everyStateHasItsChip_data();
    void everyStateHasItsChip();
    void aHandledRepetitionIsADuplicate();
    void whatFailedIsNamedByItsCheck_data();
    void whatFailedIsNamedByItsCheck();
    void anEditedCopyIsNeverCalledVerified();
};

void TestWebhookText::stepsSayValueAndVerdict_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("algorithm") << R"({"check":"alg","ok":true,"value":"ES256","detail":"\"ES256\""})"_ba
                               << u"Algorithm|ES256, as required|passed"_s;
    QTest::newRow("age") << R"({"check":"iat","ok":true,"value":{"iat":5,"skew_seconds":2},"detail":"signed 2 s ago"})"_ba
                         << u"Age|2 s, limit 300 s|passed"_s;
    QTest::newRow("kept key")
        << R"({"check":"key","ok":true,"value":{"source":"stored","age_seconds":7200},"detail":"ES256"})"_ba
        << u"Key|kept here, seen 2 h 0 min ago|passed"_s;
    QTest::newRow("body hash")
        << R"({"check":"body_hash","ok":true,"value":{"ours":"e3b0c44298fc1c149afbf4c8996fb924","claimed":"e3b0c44298fc1c149afbf4c8996fb924"},"detail":""})"_ba
        << u"Body hash|SHA-256 e3b0c442…6fb924 matches|passed"_s;
    QTest::newRow("failed: core's own words") << R"({"check":"signature","ok":false,"value":64,"detail":"not made by this key"})"_ba
                                              << u"Signature|not made by this key|failed"_s;
    QTest::newRow("not run") << R"({"check":"iat","ok":null,"value":null,"detail":"not run"})"_ba << u"Age|not run|not run"_s;
    QTest::newRow("a check of a later version") << R"({"check":"moon","ok":true,"value":null,"detail":"full"})"_ba
                                                << u"moon|full|passed"_s;
}

void TestWebhookText::stepsSayValueAndVerdict()
{
    QFETCH(const QByteArray, json);
    const CheckText text = checkText(QJsonDocument::fromJson(json).object());
    QTEST((QStringList{text.title, text.text, text.verdict.text}.join(u'|')), "text");
}

void TestWebhookText::everyStateHasItsChip_data()
{
    QTest::addColumn<WebhookState>("state");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QString>("text");
    QTest::newRow("received") << WebhookState::Received << 0 << u"Queued"_s;
    QTest::newRow("received, tried before") << WebhookState::Received << 2 << u"Retrying"_s;
    QTest::newRow("verified") << WebhookState::Verified << 0 << u"Queued"_s;
    QTest::newRow("handled") << WebhookState::Handled << 1 << u"Processed"_s;
    QTest::newRow("ignored") << WebhookState::Ignored << 1 << u"Ignored"_s;
    QTest::newRow("rejected") << WebhookState::Rejected << 0 << u"Rejected"_s;
    QTest::newRow("dead letter") << WebhookState::DeadLetter << 9 << u"Given up"_s;
}

void TestWebhookText::everyStateHasItsChip()
{
    QFETCH(const WebhookState, state);
    QFETCH(const int, attempts);
    WebhookSummary webhook;
    webhook.state = state;
    webhook.attempts = attempts;
    const ChipText chip = resultChip(webhook);
    QTEST(chip.text, "text");
    QVERIFY(!chip.icon.isEmpty());
}

void TestWebhookText::aHandledRepetitionIsADuplicate()
{
    WebhookSummary webhook;
    webhook.state = WebhookState::Handled;
    webhook.duplicateOf = WebhookId(u"whk_1"_s);
    QCOMPARE(resultChip(webhook).text, u"Duplicate"_s);
}

void TestWebhookText::whatFailedIsNamedByItsCheck_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("text");
    QTest::newRow("body_hash") << u"body_hash"_s << u"Bad body"_s;
    QTest::newRow("iat") << u"iat"_s << u"Too old"_s;
    QTest::newRow("key") << u"key"_s << u"Bad key"_s;
    QTest::newRow("unknown") << u"moon"_s << u"Rejected"_s;
}

void TestWebhookText::whatFailedIsNamedByItsCheck()
{
    QFETCH(const QString, check);
    WebhookSummary webhook;
    webhook.verification = Verification::Failed;
    webhook.failedCheck = check;
    QTEST(signatureText(webhook).text, "text");
}

void TestWebhookText::anEditedCopyIsNeverCalledVerified()
{
    WebhookSummary webhook;
    webhook.verification = Verification::Verified;
    webhook.editedFrom = WebhookId(u"whk_1"_s);
    QCOMPARE(signatureText(webhook).text, u"Edited copy"_s);
}

QTEST_GUILESS_MAIN(TestWebhookText)
#include "tst_webhooktext.moc"
