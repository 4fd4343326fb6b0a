// SPDX-License-Identifier: Apache-2.0
#include "core/sync/webhookclock.h"

#include "tests/core/sync/syncfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::SyncFixture;

namespace {

constexpr int kArrivesWithin = 20'000;

struct ClockFixture : SyncFixture {
    ClockFixture()
    {
        link();
        execute(u"INSERT INTO item_facts SELECT id, 'https://hooks.example/path-token', '[]', NULL, '', NULL, 1 FROM items"_s);
    }
    ~ClockFixture()
    {
        if (!QTest::qWaitFor([this] { return tasks.running() == 0; }, kArrivesWithin))
            qWarning("Work is left.");
    }

    void announce(WebhookAction action = WebhookAction::SyncItem, const QString& item = u"item-1"_s)
    {
        WebhookEvent event;
        event.item = ItemId(item);
        event.action = action;
        event.received = clock.now();
        watch.take(event);
    }

    TaskTracker tasks;
    WebhookClock watch{writer, clock, tasks, {20ms, 20ms}};
};

} // namespace

class TestWebhookClock : public QObject {
    Q_OBJECT

private slots:
    void announcementsAreGatheredAndKept();
    void otherEventsDoNotCount();
    void aMissingWebhookIsSaidOnce();
    void whatWasHeardLastIsKeptWhenItStops();
};

void TestWebhookClock::announcementsAreGatheredAndKept()
{
    ClockFixture fixture;
    QSignalSpy heard(&fixture.watch, &WebhookClock::heard);
    fixture.announce();
    fixture.announce();
    fixture.announce(WebhookAction::SyncItem, u"ghost"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, kArrivesWithin);
    QCOMPARE(fixture.value(u"SELECT last_heard FROM webhook_clocks"_s), QString::number(toMicroseconds(fixture.clock.now())));
}

void TestWebhookClock::otherEventsDoNotCount()
{
    ClockFixture fixture;
    fixture.announce(WebhookAction::RefreshItem);
    fixture.announce(WebhookAction::SyncItem, {});
    fixture.watch.stop();
    QCOMPARE(fixture.tasks.running(), 0);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM webhook_clocks"_s), u"0"_s);
}

void TestWebhookClock::aMissingWebhookIsSaidOnce()
{
    ClockFixture fixture;
    fixture.clock.time += 1h;
    QSignalSpy overdue(&fixture.watch, &WebhookClock::overdue);
    QSignalSpy looked(&fixture.watch, &WebhookClock::looked);
    fixture.watch.start();
    QTRY_VERIFY_WITH_TIMEOUT(looked.size() >= 3, kArrivesWithin);
    fixture.watch.stop();
    QCOMPARE(overdue.size(), 1);
    QCOMPARE(overdue.first().first().value<ItemId>(), SyncFixture::id());
    QCOMPARE(fixture.value(u"SELECT code FROM item_notices"_s), u"WEBHOOK_OVERDUE"_s);
}

void TestWebhookClock::whatWasHeardLastIsKeptWhenItStops()
{
    ClockFixture fixture;
    fixture.announce();
    fixture.watch.stop();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.tasks.running(), 0, kArrivesWithin);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM webhook_clocks"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestWebhookClock)
#include "tst_webhookclock.moc"
