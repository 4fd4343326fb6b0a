// SPDX-License-Identifier: Apache-2.0
#include "core/store/overviewreader.h"

#include "tests/core/store/storefixture.h"
#include "tests/core/store/webhookfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

class TestOverviewReader : public QObject {
    Q_OBJECT

private slots:
    void syncsOfTheDayAreSummedByHour();
    void webhooksAreCountedWithTheRejectedOnes();
    void anEmptyDirectoryHasFiguresOfZero();
    void cashFlowIsExactByMonthAndCurrency();
    void eventsOfAllSourcesComeNewestFirst();
    void aDirectoryWithoutDatabaseSaysSo();

private:
    static std::unique_ptr<OverviewReader> readerOf(const StoreFixture& store);
};

std::unique_ptr<OverviewReader> TestOverviewReader::readerOf(const StoreFixture& store)
{
    Result<std::unique_ptr<OverviewReader>> reader = OverviewReader::open(store.directory());
    return reader ? std::move(*reader) : nullptr;
}

void TestOverviewReader::syncsOfTheDayAreSummedByHour()
{
    StoreFixture store;
    store.linkItem();
    const ItemId item(u"item-1"_s);
    const Timestamp day = at(0);
    QVERIFY(store.stores.transactions.apply(item, makeUpdate({makeTransaction(u"old"_s, 1)}), day - 1h));
    QVERIFY(store.stores.transactions.apply(item, makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 2)}), day + 30min));
    QVERIFY(store.stores.transactions.apply(item, makeUpdate({makeTransaction(u"c"_s, 3)}), day + 5h));
    const Result<DayFigures> figures = readerOf(store)->figures(day);
    QVERIFY2(figures, figures ? "" : qPrintable(figures.error().detail));
    QCOMPARE(figures->stored, 4);
    QCOMPARE(figures->added, 3);
    QCOMPARE(figures->addedByHour[0], 2);
    QCOMPARE(figures->addedByHour[5], 1);
    QCOMPARE(figures->lastSync, day + 5h);
}

void TestOverviewReader::webhooksAreCountedWithTheRejectedOnes()
{
    StoreFixture store;
    InboxFixture inbox(store.directory());
    QVERIFY(bool(inbox.webhooks.append({makeWebhook(u"a"_s, at(7)), makeWebhook(u"b"_s, at(3'700)), makeWebhook(u"early"_s, at(-9))})));
    const Result<DayFigures> figures = readerOf(store)->figures(at(0));
    QVERIFY(figures);
    QCOMPARE(figures->webhooks, 2);
    QCOMPARE(figures->webhooksByHour[0], 1);
    QCOMPARE(figures->webhooksByHour[1], 1);
    QCOMPARE(figures->rejected, 0);
}

void TestOverviewReader::anEmptyDirectoryHasFiguresOfZero()
{
    StoreFixture store;
    const std::unique_ptr<OverviewReader> reader = readerOf(store);
    const Result<DayFigures> figures = reader->figures(at(0));
    QVERIFY(figures);
    QCOMPARE(figures->stored + figures->webhooks + figures->calls + figures->added, 0);
    QVERIFY(!figures->lastSync);
    QVERIFY(reader->cashFlow(QDate(2026, 1, 1), 12)->isEmpty());
    QVERIFY(reader->events(10)->isEmpty());
}

void TestOverviewReader::cashFlowIsExactByMonthAndCurrency()
{
    StoreFixture store;
    store.linkItem();
    QList<Transaction> rows{makeTransaction(u"rent"_s, 90'071'992'547'409'93, {2026, 3, 31}), makeTransaction(u"sale"_s, -250, {2026, 3, 1}),
        makeTransaction(u"refund"_s, -1, {2026, 4, 1}), makeTransaction(u"before"_s, 7, {2026, 2, 28}), makeTransaction(u"after"_s, 7, {2026, 5, 1})};
    rows.append(makeTransaction(u"euro"_s, 40, {2026, 4, 30}));
    rows.last().amount.currency = u"EUR"_s;
    QVERIFY(store.stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate(rows), at(100)));
    const Result<QList<QList<MonthFlow>>> flows = readerOf(store)->cashFlow(QDate(2026, 3, 1), 2);
    QVERIFY2(flows, flows ? "" : qPrintable(flows.error().detail));
    QCOMPARE(flows->size(), 2);
    const QString euro = u"EUR"_s;
    const QString dollar = u"USD"_s;
    QCOMPARE(flows->first(), (QList<MonthFlow>{{QDate(2026, 3, 1), {0, euro}, {0, euro}}, {QDate(2026, 4, 1), {0, euro}, {40, euro}}}));
    QCOMPARE(flows->last(), (QList<MonthFlow>{{QDate(2026, 3, 1), {250, dollar}, {90'071'992'547'409'93, dollar}},
                                {QDate(2026, 4, 1), {1, dollar}, {0, dollar}}}));
    QCOMPARE(flows->last()[1].net(), (Money{1, dollar}));
}

void TestOverviewReader::eventsOfAllSourcesComeNewestFirst()
{
    StoreFixture store;
    store.linkItem();
    const ItemId item(u"item-1"_s);
    QVERIFY(store.stores.transactions.apply(item, makeUpdate({makeTransaction(u"a"_s, 1)}), at(100)));
    QVERIFY(store.stores.items.setStatus(item, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s, {}, at(300)));
    InboxFixture inbox(store.directory());
    QVERIFY(bool(inbox.webhooks.append({makeWebhook(u"w"_s, at(200))})));
    const std::unique_ptr<OverviewReader> reader = readerOf(store);
    const Result<QList<ItemEvent>> events = reader->events(10);
    QVERIFY2(events, events ? "" : qPrintable(events.error().detail));
    QList<ItemEvent::Kind> kinds;
    for (const ItemEvent& event : *events)
        kinds.append(event.kind);
    QCOMPARE(kinds.first(), ItemEvent::Kind::Status);
    QCOMPARE(events->first().code, u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(events->first().endUserName, u"Acme"_s);
    QCOMPARE(kinds[1], ItemEvent::Kind::Webhook);
    QVERIFY(kinds.contains(ItemEvent::Kind::Sync));
    QCOMPARE(kinds.last(), ItemEvent::Kind::Linked);
    QCOMPARE(reader->events(1)->size(), 1);
}

void TestOverviewReader::aDirectoryWithoutDatabaseSaysSo()
{
    const QTemporaryDir directory;
    const Result<std::unique_ptr<OverviewReader>> reader = OverviewReader::open(directory.path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestOverviewReader)
#include "tst_overviewreader.moc"
