// SPDX-License-Identifier: Apache-2.0
#include "core/domain/webhookrhythm.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWebhookRhythm : public QObject {
    Q_OBJECT

private slots:
    void severalAtOnceCountAsOne();
    void theUsualPauseIsLearntAndSmoothed();
    void whatComesOutOfOrderChangesNothing();
    void whatIsExpectedFollowsTheItem_data();
    void whatIsExpectedFollowsTheItem();
    void aSlowItemIsWaitedForLonger();
};

namespace {

constexpr Timestamp kLinked{std::chrono::hours(1'000)};

QString hoursUntil(const std::optional<ExpectedWebhook>& expected)
{
    if (!expected)
        return u"nothing"_s;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(expected->due - kLinked);
    return u"%1 after %2 min"_s.arg(expected->code).arg(minutes.count());
}

} // namespace

void TestWebhookRhythm::severalAtOnceCountAsOne()
{
    WebhookRhythm rhythm;
    rhythm.hear(kLinked);
    rhythm.hear(kLinked + 3s);
    rhythm.hear(kLinked + 5min);
    QCOMPARE(rhythm.last, kLinked + 5min);
    QCOMPARE(rhythm.usual.count(), 0);
}

void TestWebhookRhythm::theUsualPauseIsLearntAndSmoothed()
{
    WebhookRhythm rhythm;
    rhythm.hear(kLinked);
    rhythm.hear(kLinked + 8h);
    QCOMPARE(rhythm.usual, std::chrono::microseconds(8h));
    rhythm.hear(kLinked + 20h);
    QCOMPARE(rhythm.usual, std::chrono::microseconds(9h));
}

void TestWebhookRhythm::whatComesOutOfOrderChangesNothing()
{
    WebhookRhythm rhythm;
    rhythm.hear(kLinked + 8h);
    const WebhookRhythm before = rhythm;
    rhythm.hear(kLinked);
    rhythm.hear(kLinked + 8h);
    QCOMPARE(rhythm, before);
}

void TestWebhookRhythm::whatIsExpectedFollowsTheItem_data()
{
    QTest::addColumn<WebhookWatch>("watch");
    QTest::addColumn<QString>("expected");
    WebhookWatch watch;
    watch.created = kLinked;
    QTest::newRow("an Item whose webhooks go elsewhere") << watch << u"nothing"_s;
    watch.comesHere = true;
    QTest::newRow("an Item just linked") << watch << u"INITIAL_UPDATE after 15 min"_s;
    watch.history = HistoryStatus::HistoricalComplete;
    QTest::newRow("an Item taken over long after it was linked") << watch << u"SYNC_UPDATES_AVAILABLE after 5760 min"_s;
    watch.rhythm.last = kLinked + 1min;
    watch.history = HistoryStatus::InitialComplete;
    watch.status = ItemStatus::Active;
    QTest::newRow("an Item with thirty days of history") << watch << u"HISTORICAL_UPDATE after 120 min"_s;
    watch.history = HistoryStatus::HistoricalComplete;
    QTest::newRow("an Item that is complete") << watch << u"SYNC_UPDATES_AVAILABLE after 5761 min"_s;
    watch.comesHere = false;
    QTest::newRow("an Item whose webhooks are forwarded here") << watch << u"SYNC_UPDATES_AVAILABLE after 5761 min"_s;
    watch.movedHere = kLinked + 30min;
    QTest::newRow("an Item that was moved here") << watch << u"WEBHOOK_UPDATE_ACKNOWLEDGED after 40 min"_s;
    watch.rhythm.last = kLinked + 31min;
    QTest::newRow("an Item that was moved here and heard since") << watch << u"SYNC_UPDATES_AVAILABLE after 5791 min"_s;
    watch.status = ItemStatus::Erroring;
    QTest::newRow("an Item in trouble") << watch << u"nothing"_s;
    watch.status = ItemStatus::SyncDisabled;
    QTest::newRow("an Item that was stopped") << watch << u"nothing"_s;
}

void TestWebhookRhythm::whatIsExpectedFollowsTheItem()
{
    QFETCH(WebhookWatch, watch);
    QTEST(hoursUntil(expectedWebhook(watch)), "expected");
}

void TestWebhookRhythm::aSlowItemIsWaitedForLonger()
{
    WebhookWatch watch;
    watch.status = ItemStatus::Active;
    watch.history = HistoryStatus::HistoricalComplete;
    watch.rhythm = {kLinked, std::chrono::hours(100)};
    QCOMPARE(expectedWebhook(watch)->due, kLinked + std::chrono::hours(300));
}

QTEST_GUILESS_MAIN(TestWebhookRhythm)
#include "tst_webhookrhythm.moc"
