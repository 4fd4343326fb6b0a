// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookrows.h"

#include "tests/core/store/webhookfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestWebhookRows : public QObject {
    Q_OBJECT

private slots:
    void headersReadBackInOrderByteForByte();
    void oddHeadersAreJsonAllTheSame();
    void firstFailureIsTheFirstCheckThatIsNotOk();
    void namesReadBack();
    void columnCountMatchesTheList();
};

void TestWebhookRows::headersReadBackInOrderByteForByte()
{
    QByteArray everyByte;
    for (int byte = 1; byte < 256; ++byte)
        everyByte.append(char(byte));
    const QList<std::pair<QByteArray, QByteArray>> headers{{"B"_ba, everyByte}, {"a"_ba, ""_ba}, {"B"_ba, "again"_ba}};
    QCOMPARE(headersFromText(QString::fromUtf8(headersToJson(headers))), headers);
}

void TestWebhookRows::oddHeadersAreJsonAllTheSame()
{
    const QList<std::pair<QByteArray, QByteArray>> headers{{"X-\"Quoted\"", "a\\b\tc\x01"}, {"X-Latin", "caf\xe9\xff"}, {"", ""}};
    const QByteArray json = headersToJson(headers);
    QCOMPARE(QJsonDocument::fromJson(json).array().size(), 3);
    QCOMPARE(headersFromText(QString::fromUtf8(json)), headers);
    QCOMPARE(headersToJson({}), "[]"_ba);
}

void TestWebhookRows::firstFailureIsTheFirstCheckThatIsNotOk()
{
    QCOMPARE(firstFailure(makeRejection(u"a"_s).checks), u"does not match"_s);
    QCOMPARE(firstFailure(makeWebhook(u"a"_s).checks), QString());
}

void TestWebhookRows::namesReadBack()
{
    for (const Verification verification : {Verification::Verified, Verification::Failed, Verification::NotChecked})
        QCOMPARE(verificationFromName(verificationName(verification)), verification);
    for (const WebhookState state :
        {WebhookState::Received, WebhookState::Verified, WebhookState::Handled, WebhookState::Ignored,
            WebhookState::Rejected, WebhookState::DeadLetter})
        QCOMPARE(webhookStateFromName(webhookStateName(state)), state);
}

void TestWebhookRows::columnCountMatchesTheList()
{
    QCOMPARE(QString(kWebhookColumns).count(u',') + 1, kWebhookColumnCount);
}

QTEST_GUILESS_MAIN(TestWebhookRows)
#include "tst_webhookrows.moc"
