// SPDX-License-Identifier: Apache-2.0
#include "core/domain/webhookevent.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestWebhookEvent : public QObject {
    Q_OBJECT

private slots:
    void namesAreThoseOfTheCommandLine();
    void actionsReadBackFromTheirNames();
};

void TestWebhookEvent::namesAreThoseOfTheCommandLine()
{
    QCOMPARE(verificationName(Verification::Verified), u"verified"_s);
    QCOMPARE(verificationName(Verification::Failed), u"failed"_s);
    QCOMPARE(verificationName(Verification::NotChecked), u"not_checked"_s);
    QCOMPARE(webhookStateName(WebhookState::Received), u"received"_s);
    QCOMPARE(webhookStateName(WebhookState::Verified), u"verified"_s);
    QCOMPARE(webhookStateName(WebhookState::Handled), u"handled"_s);
    QCOMPARE(webhookStateName(WebhookState::Ignored), u"ignored"_s);
    QCOMPARE(webhookStateName(WebhookState::Rejected), u"rejected"_s);
    QCOMPARE(webhookStateName(WebhookState::DeadLetter), u"dead_letter"_s);
}

void TestWebhookEvent::actionsReadBackFromTheirNames()
{
    for (int number = int(WebhookAction::KeepOnly); number <= int(WebhookAction::FinishLink); ++number)
        QCOMPARE(webhookActionFromName(webhookActionName(WebhookAction(number))), WebhookAction(number));
    QCOMPARE(webhookActionName(WebhookAction::NoteConsentEnd), u"note_consent_end"_s);
    QCOMPARE(webhookActionFromName(u"of a later version"_s), WebhookAction::KeepOnly);
}

QTEST_GUILESS_MAIN(TestWebhookEvent)
#include "tst_webhookevent.moc"
