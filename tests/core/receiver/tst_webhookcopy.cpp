// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookcopy.h"

#include "inboxfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestWebhookCopy : public QObject {
    Q_OBJECT

private slots:
    void aCopyIsNeverVerified();
    void aCopyOfACopyNamesTheFirstOriginal();
    void ageCountsFromReceipt();
};

void TestWebhookCopy::aCopyIsNeverVerified()
{
    const WebhookRecord original = recordOf(u"whk_1"_s, webhookBody("ITEM", "ERROR"));
    const WebhookRecord copy
        = editedCopy(original, webhookBody("ITEM", "LOGIN_REPAIRED"), atSecond(kSignedAt + 60));
    QCOMPARE(copy.verification, Verification::NotChecked);
    QCOMPARE(copy.editedFrom, WebhookId(u"whk_1"_s));
    QVERIFY(copy.delivery.id != original.delivery.id);
    QCOMPARE(copy.delivery.integration, original.delivery.integration);
    QVERIFY(copy.delivery.received == atSecond(kSignedAt + 60));
    QCOMPARE(copy.event.code, u"LOGIN_REPAIRED"_s);
    QCOMPARE(copy.fold, 0); // folds with nothing
}

void TestWebhookCopy::aCopyOfACopyNamesTheFirstOriginal()
{
    const WebhookRecord original = recordOf(u"whk_1"_s, webhookBody("ITEM", "ERROR"));
    const WebhookRecord copy = editedCopy(original, "{}", atSecond(kSignedAt));
    QCOMPARE(editedCopy(copy, "[]", atSecond(kSignedAt)).editedFrom, WebhookId(u"whk_1"_s));
}

void TestWebhookCopy::ageCountsFromReceipt()
{
    const WebhookRecord record = recordOf(u"whk_1"_s, "{}");
    QCOMPARE(ageOf(record, atSecond(kSignedAt + 301)), std::chrono::seconds(301));
}

QTEST_GUILESS_MAIN(TestWebhookCopy)
#include "tst_webhookcopy.moc"
