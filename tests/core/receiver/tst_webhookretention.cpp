// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookretention.h"

#include "inboxfixture.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWebhookRetention : public QObject {
    Q_OBJECT

private slots:
    void init();
    void deletesWhatIsTooOldInSeveralSteps();
    void keepsWhatNobodyHasDealtWith();
    void deletesTheOldestWhereTheFileIsTooLarge();

private:
    void keep(int number, WebhookState state, Timestamp received);
    void round(const WebhookRetention::Limits& limits);

    std::unique_ptr<InboxDirectory> m_directory;
    const TokenVault m_vault{TokenVault::makeKey()};
    std::unique_ptr<WebhookInbox> m_inbox;
    std::unique_ptr<StandingClock> m_clock;
};

void TestWebhookRetention::init()
{
    m_inbox.reset();
    m_directory = std::make_unique<InboxDirectory>();
    m_inbox = std::make_unique<WebhookInbox>(m_vault);
    m_clock = std::make_unique<StandingClock>();
    QVERIFY(m_inbox->open(m_directory->path()));
}

void TestWebhookRetention::keep(int number, WebhookState state, Timestamp received)
{
    WebhookRecord record = recordOf(u"whk_%1"_s.arg(number), webhookBody("ITEM", "ERROR"));
    record.delivery.received = received;
    QVERIFY(appendNow(*m_inbox, record));
    if (state == WebhookState::Verified)
        return;
    const std::function<Result<>(WebhookStore&)> settle = [id = record.delivery.id, state](WebhookStore& store) {
        return store.settle({{id, state, {}}});
    };
    QVERIFY(await(m_inbox->run(settle)));
}

void TestWebhookRetention::round(const WebhookRetention::Limits& limits)
{
    TaskTracker tasks;
    WebhookRetention retention(*m_inbox, *m_clock, tasks);
    retention.setLimits(limits);
    QSignalSpy finished(&retention, &WebhookRetention::finished);
    retention.start();
    QTRY_COMPARE(finished.count(), 1);
    retention.stop();
}

void TestWebhookRetention::deletesWhatIsTooOldInSeveralSteps()
{
    const Timestamp old = atSecond(kSignedAt) - 31 * 24h;
    for (int number = 0; number < WebhookRetention::kStep + 5; ++number)
        keep(number, WebhookState::Handled, old);
    keep(1000, WebhookState::Handled, atSecond(kSignedAt) - 29 * 24h);
    round({std::chrono::days(30), 1LL << 40});
    QCOMPARE(m_directory->ids(), QStringList{u"whk_1000"_s});
}

void TestWebhookRetention::keepsWhatNobodyHasDealtWith()
{
    const Timestamp old = atSecond(kSignedAt) - 400 * 24h;
    keep(1, WebhookState::Verified, old);
    keep(2, WebhookState::DeadLetter, old);
    keep(3, WebhookState::Ignored, old);
    round({});
    QCOMPARE(m_directory->ids(), (QStringList{u"whk_1"_s, u"whk_2"_s}));
}

void TestWebhookRetention::deletesTheOldestWhereTheFileIsTooLarge()
{
    keep(1, WebhookState::Handled, atSecond(kSignedAt));
    keep(2, WebhookState::Verified, atSecond(kSignedAt));
    round({std::chrono::days(30), 1});
    QCOMPARE(m_directory->ids(), QStringList{u"whk_2"_s});
}

QTEST_GUILESS_MAIN(TestWebhookRetention)
#include "tst_webhookretention.moc"
