// SPDX-License-Identifier: Apache-2.0
#include "core/sync/transactionssync.h"

#include "tests/core/sync/syncfixture.h"

#include <QDir>
#include <QTest>
#include <QTimer>

#include <mutex>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

namespace {

constexpr int kLongPage = 7'000;

//! Four pages, more than are kept in memory. The first row of each is removed again.
void replyLongHistory(SyncFixture& fixture)
{
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    for (int number = 0; number < 4; ++number) {
        QJsonArray added;
        for (int row = 0; row < kLongPage; ++row)
            added.append(SyncFixture::transaction(u"t-%1-%2"_s.arg(number).arg(row)));
        const QJsonArray removed{QJsonObject{{u"transaction_id"_s, u"t-%1-0"_s.arg(number)}}};
        fixture.plaid.reply(fixture.syncPath, SyncFixture::page(added, u"c-%1"_s.arg(number), number < 3, removed));
    }
}

} // namespace

//! TransactionsSync with Items that are too long for memory, or for one SQL transaction.
class TestLongSync : public QObject {
    Q_OBJECT

private slots:
    void aLoopTooLongForMemoryIsStoredAllTheSame();
    void loopsThatRunTogetherShareTheRoomInMemory();
    void aLinkWaitsForOneTransactionOfALongUpdate();
    void howFarItIsIsToldWhileItStores();
    void aSyncCutShortBetweenTwoTransactionsIsMadeGood();
};

void TestLongSync::aLoopTooLongForMemoryIsStoredAllTheSame()
{
    SyncFixture fixture;
    fixture.link();
    replyLongHistory(fixture);
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(report);
    QCOMPARE(report->summary.added, 4 * (kLongPage - 1));
    QCOMPARE(report->summary.removed, 4);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transactions WHERE removed_at IS NULL"_s), u"27996"_s);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transaction_text WHERE transaction_text MATCH 'shop'"_s), u"28000"_s);
    QCOMPARE(fixture.value(u"SELECT pages FROM sync_runs"_s), u"4"_s);
    QCOMPARE(fixture.item().cursor, SyncCursor(u"c-3"_s));
    QVERIFY(QDir(fixture.directory.filePath(u"staging"_s)).isEmpty());
}

void TestLongSync::loopsThatRunTogetherShareTheRoomInMemory()
{
    SyncFixture fixture;
    fixture.sync.setRowsGathered(5);
    TaskTracker runs;
    QDir staging(fixture.directory.filePath(u"staging"_s));
    const auto readFourRowsOf = [&](int number) {
        fixture.link(number);
        QJsonArray added;
        for (int row = 0; row < 4; ++row)
            added.append(SyncFixture::transaction(u"t-%1-%2"_s.arg(number).arg(row)));
        const int held = fixture.plaid.held(fixture.syncPath);
        fixture.plaid.reply(fixture.syncPath, SyncFixture::page(added, u"c-%1"_s.arg(number), true));
        fixture.plaid.hold(fixture.syncPath, SyncFixture::page({}, u"c-end"_s));
        runs.start(fixture.sync.run(SyncFixture::id(number), {}));
        return QTest::qWaitFor([&] { return fixture.plaid.held(fixture.syncPath) > held; }, 30'000);
    };
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    QVERIFY(readFourRowsOf(1));
    QVERIFY(!staging.exists());
    QVERIFY(readFourRowsOf(2));
    QVERIFY(staging.exists()); // its file has no name
    fixture.plaid.release(fixture.syncPath);
    QTRY_COMPARE_WITH_TIMEOUT(runs.running(), 0, 30'000);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transactions"_s), u"8"_s);
    QVERIFY(staging.removeRecursively());
    QVERIFY(readFourRowsOf(3));
    QVERIFY(!staging.exists()); // there is room again
    fixture.plaid.release(fixture.syncPath);
    QTRY_COMPARE_WITH_TIMEOUT(runs.running(), 0, 30'000);
}

//! By count, not by time: as soon as it is given, at most one transaction of the update is committed before it is.
void TestLongSync::aLinkWaitsForOneTransactionOfALongUpdate()
{
    SyncFixture fixture;
    fixture.link();
    replyLongHistory(fixture);
    fixture.sync.setRowsAtOnce(kLongPage);
    QStringList order;
    const auto gate = std::make_shared<std::mutex>();
    const auto note = [&order, gate](const QString& what) {
        const std::lock_guard lock(*gate);
        order.append(what);
    };
    QFuture<Result<LinkOutcome>> linked;
    const auto linkBetween = [&] {
        note(u"commit"_s);
        if (linked.isValid())
            return;
        const Item other = SyncFixture::unlinked(2);
        const std::function<Result<LinkOutcome>(Stores&)> link = [other, note](Stores& stores) {
            note(u"link"_s);
            return stores.items.link(other, QString());
        };
        linked = fixture.writer.post(link);
    };
    QObject context;
    connect(&fixture.sync, &TransactionsSync::progressed, &context, [&](const SyncProgress& progress) {
        if (!progress.hasMore && progress.stage == SyncProgress::Stage::Fetching) // all that follows is storing
            connect(&fixture.writer, &Writer::changed, &context, linkBetween, Qt::DirectConnection);
    });
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(report);
    QVERIFY(linked.result());
    QCOMPARE(QStringList(order.mid(0, 4)), (QStringList{u"commit"_s, u"link"_s, u"commit"_s, u"commit"_s}));
    QVERIFY2(order.size() >= 6, qPrintable(order.join(u' '))); // each page is a transaction, and the end one more
}

void TestLongSync::howFarItIsIsToldWhileItStores()
{
    SyncFixture fixture;
    fixture.link();
    replyLongHistory(fixture);
    fixture.sync.setRowsAtOnce(kLongPage);
    QObject context;
    QList<SyncProgress> told;
    connect(&fixture.sync, &TransactionsSync::progressed, &context, [&](const SyncProgress& progress) { told.append(progress); });
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    const auto storing = std::find_if(told.cbegin(), told.cend(),
        [](const SyncProgress& progress) { return progress.stage == SyncProgress::Stage::Storing; });
    QVERIFY(told.cend() - storing >= 4);
    QCOMPARE(storing->stored, 0);
    QCOMPARE((storing + 1)->stored, kLongPage);
    QCOMPARE(told.last().stored, told.last().rows);
    QVERIFY(std::is_sorted(storing, told.cend(), [](const SyncProgress& one, const SyncProgress& other) { return one.stored < other.stored; }));
    QVERIFY(!told.first().expected);
    const qint64 stored = fixture.value(u"SELECT count(*) FROM transactions WHERE removed_at IS NULL"_s).toLongLong();

    told.clear();
    replyLongHistory(fixture);
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {{}, true})));
    QCOMPARE(told.first().expected, std::optional(stored));
}

void TestLongSync::aSyncCutShortBetweenTwoTransactionsIsMadeGood()
{
    SyncFixture fixture;
    fixture.link();
    replyLongHistory(fixture);
    fixture.sync.setRowsAtOnce(kLongPage);
    QObject context;
    connect(&fixture.sync, &TransactionsSync::progressed, &context, [&](const SyncProgress& progress) {
        if (!progress.hasMore && progress.stage == SyncProgress::Stage::Fetching)
            QTimer::singleShot(0, &context, [&fixture, item = progress.item] { fixture.sync.cancel(item); });
    });
    QCOMPARE(test::await(fixture.sync.run(SyncFixture::id(), {})).error().code, u"cancelled"_s);
    QObject::disconnect(&fixture.sync, nullptr, &context, nullptr);
    QCOMPARE(fixture.item().cursor, SyncCursor());
    QCOMPARE(fixture.item().status, ItemStatus::Syncing);
    const QString stored = fixture.value(u"SELECT count(*) FROM transactions"_s);
    QVERIFY2(stored.toInt() >= kLongPage && stored.toInt() < 4 * kLongPage, qPrintable(stored));

    replyLongHistory(fixture);
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(report);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transactions WHERE removed_at IS NULL"_s), u"27996"_s);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transaction_text WHERE transaction_text MATCH 'shop'"_s), u"28000"_s);
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transaction_steps"_s), u"0"_s);
    QCOMPARE(fixture.value(u"SELECT count(DISTINCT updated_at) FROM transactions"_s), u"28000"_s);
    QCOMPARE(fixture.value(u"SELECT group_concat(error_code) FROM sync_runs"_s), u"unfinished,"_s);
    QCOMPARE(fixture.item().cursor, SyncCursor(u"c-3"_s));
    QCOMPARE(fixture.item().status, ItemStatus::Active);
}

QTEST_GUILESS_MAIN(TestLongSync)
#include "tst_longsync.moc"
