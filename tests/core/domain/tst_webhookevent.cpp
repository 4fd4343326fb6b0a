// SPDX-License-Identifier: Apache-2.0
#include "core/domain/webhookevent.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookEvent : public QObject {
    Q_OBJECT

private slots:
    void namesAreThoseOfTheCommandLine();
};

void TestWebhookEvent::namesAreThoseOfTheCommandLine()
{
    QCOMPARE(verificationName(Verification::Verified), u"verified"_s);
    QCOMPARE(verificationName(Verification::Failed), u"failed"_s);
    QCOMPARE(verificationName(Verification::NotChecked), u"not_checked"_s);
    QCOMPARE(webhookStateName(WebhookState::Received), u"received"_s);
    QCOMPARE(webhookStateName(WebhookState::Rejected), u"rejected"_s);
}

QTEST_GUILESS_MAIN(TestWebhookEvent)
#include "tst_webhookevent.moc"
