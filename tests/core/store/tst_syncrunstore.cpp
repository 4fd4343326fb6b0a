// SPDX-License-Identifier: Apache-2.0
#include "core/store/syncrunstore.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const ItemId kItem(u"item-1"_s);

SyncRun failure(const QString& code, qint64 seconds)
{
    SyncRun run;
    run.item = kItem;
    run.started = at(seconds);
    run.ended = at(seconds + 1);
    run.errorCode = code;
    run.errorMessage = u"Scripted."_s;
    run.requestId = u"req-%1"_s.arg(seconds);
    return run;
}

SyncSummary sync(StoreFixture& store, const TransactionUpdate& update, qint64 seconds, const SyncOrigin& origin = {})
{
    return *store.stores.transactions.apply(kItem, update, at(seconds), origin);
}

} // namespace

class TestSyncRunStore : public QObject {
    Q_OBJECT

private slots:
    void aSyncThatChangedRowsIsKeptWhole();
    void quietSyncsInARowAreOne();
    void failuresWithTheSameCodeAreOne();
    void aChangeEndsARow();
    void newestRunsComeFirstUpToTheLimit();
    void anUnknownItemIsNotFound();
    void aTroubleThatEndedReachesBackToTheLastSuccess();
    void ofSeveralTroublesTheOneThatReachesFarthestBackCounts();
};

void TestSyncRunStore::aSyncThatChangedRowsIsKeptWhole()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"a"_s, 1)}), 20, {{SyncCause::Kind::Webhook, u"whk_9"_s}, at(15), 3});
    const Result<QList<SyncRun>> runs = selectSyncRuns(*store.database, kItem, 10);
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1);
    const SyncRun& run = runs->first();
    QCOMPARE(run.item, kItem);
    QCOMPARE(run.cause, (SyncCause{SyncCause::Kind::Webhook, u"whk_9"_s}));
    QCOMPARE(run.started, at(15));
    QCOMPARE(run.ended, at(20));
    QCOMPARE(run.pages, 3);
    QCOMPARE(run.added, 1);
    QCOMPARE(run.repeats, 0);
    QVERIFY(!run.complete);
}

void TestSyncRunStore::quietSyncsInARowAreOne()
{
    StoreFixture store;
    store.linkItem();
    for (qint64 seconds = 20; seconds < 23; ++seconds)
        sync(store, makeUpdate({}), seconds);
    const Result<QList<SyncRun>> runs = selectSyncRuns(*store.database, kItem, 10);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().repeats, 2);
    QCOMPARE(runs->first().started, at(20));
    QCOMPARE(runs->first().ended, at(22));
}

void TestSyncRunStore::failuresWithTheSameCodeAreOne()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(store.stores.syncRuns.recordFailure(failure(u"INSTITUTION_DOWN"_s, 20)));
    QVERIFY(store.stores.syncRuns.recordFailure(failure(u"INSTITUTION_DOWN"_s, 30)));
    QVERIFY(store.stores.syncRuns.recordFailure(failure(u"RATE_LIMIT"_s, 40)));
    const Result<QList<SyncRun>> runs = selectSyncRuns(*store.database, kItem, 10);
    QCOMPARE(runs->size(), 2);
    QCOMPARE(runs->at(0).errorCode, u"RATE_LIMIT"_s);
    QCOMPARE(runs->at(1).repeats, 1);
    QCOMPARE(runs->at(1).requestId, u"req-30"_s);
}

void TestSyncRunStore::aChangeEndsARow()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({}), 20);
    sync(store, makeUpdate({makeTransaction(u"a"_s, 1)}), 30);
    sync(store, makeUpdate({}), 40);
    QCOMPARE(selectSyncRuns(*store.database, kItem, 10)->size(), 3);
}

void TestSyncRunStore::newestRunsComeFirstUpToTheLimit()
{
    StoreFixture store;
    store.linkItem();
    for (int i = 0; i < 5; ++i)
        QVERIFY(store.stores.syncRuns.recordFailure(failure(u"CODE_%1"_s.arg(i), 20 + i)));
    const Result<QList<SyncRun>> runs = selectSyncRuns(*store.database, kItem, 2);
    QCOMPARE(runs->size(), 2);
    QCOMPARE(runs->at(0).errorCode, u"CODE_4"_s);
    QCOMPARE(runs->at(1).errorCode, u"CODE_3"_s);
}

void TestSyncRunStore::anUnknownItemIsNotFound()
{
    StoreFixture store;
    QCOMPARE(store.stores.syncRuns.recordFailure(failure(u"X"_s, 1)).error().kind, Error::Kind::NotFound);
}

void TestSyncRunStore::aTroubleThatEndedReachesBackToTheLastSuccess()
{
    StoreFixture store;
    store.linkItem();
    sync(store, makeUpdate({makeTransaction(u"a"_s, 1)}), 20);
    QVERIFY(store.stores.items.setStatus(kItem, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s, {}, at(50)));
    QVERIFY(!*store.stores.syncRuns.troubleEndedSince(kItem, at(0))); // it lasts
    QVERIFY(store.stores.items.setStatus(kItem, ItemStatus::Active, {}, {}, at(90)));
    sync(store, makeUpdate({makeTransaction(u"b"_s, 1)}), 95);
    QCOMPARE((*store.stores.syncRuns.troubleEndedSince(kItem, at(90)))->lastSuccess, at(20));
    QVERIFY(!*store.stores.syncRuns.troubleEndedSince(kItem, at(91)));
}

void TestSyncRunStore::ofSeveralTroublesTheOneThatReachesFarthestBackCounts()
{
    StoreFixture store;
    store.linkItem();
    for (const qint64 begin : {20, 40}) {
        sync(store, makeUpdate({makeTransaction(QString::number(begin), 1)}), begin);
        QVERIFY(store.stores.items.setStatus(kItem, ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s, {}, at(begin + 5)));
        QVERIFY(store.stores.items.setStatus(kItem, ItemStatus::Active, {}, {}, at(begin + 10)));
    }
    QCOMPARE((*store.stores.syncRuns.troubleEndedSince(kItem, at(30)))->lastSuccess, at(20));
    QCOMPARE((*store.stores.syncRuns.troubleEndedSince(kItem, at(31)))->lastSuccess, at(40));
    QVERIFY(store.database->execute(u"DELETE FROM sync_runs"_s));
    QVERIFY(!(*store.stores.syncRuns.troubleEndedSince(kItem, at(31)))->lastSuccess);
}

QTEST_GUILESS_MAIN(TestSyncRunStore)
#include "tst_syncrunstore.moc"
