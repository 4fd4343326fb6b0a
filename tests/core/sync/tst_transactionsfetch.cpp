// SPDX-License-Identifier: Apache-2.0
#include "core/sync/transactionsfetch.h"

#include "tests/core/sync/syncfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

// The clock of the fixture stands on 17 June 2026.

namespace {

const QString kPath = u"/transactions/get"_s;

QJsonObject dated(const QString& id, const QString& date)
{
    QJsonObject row = SyncFixture::transaction(id);
    row.insert(u"date"_s, date);
    return row;
}

QJsonObject page(const QJsonArray& rows, int total)
{
    return {{u"transactions"_s, rows}, {u"total_transactions"_s, total},
        {u"accounts"_s, QJsonArray{QJsonObject{{u"account_id"_s, u"acc-1"_s}}}}};
}

//! An Item of an integration that chose the older way.
struct FetchFixture : SyncFixture {
    FetchFixture()
    {
        link();
        const std::function<Result<>(Stores&)> choose = [](Stores& stores) {
            return stores.integrations.setStrategy(IntegrationId(u"itg_1"_s), {FetchStrategy::Kind::Get, 14});
        };
        expect(test::await(writer.run(choose)));
        plaid.replyAlways(itemPath, healthyItem());
    }

    //! "first day..last day offset" of each request.
    QStringList asked() const
    {
        QStringList spans;
        const QList<test::FakePlaid::Request> requests = plaid.requests(kPath);
        for (const test::FakePlaid::Request& request : requests) {
            spans.append(u"%1..%2 %3"_s.arg(request.body.value(u"start_date"_s).toString(),
                request.body.value(u"end_date"_s).toString(),
                QString::number(request.body.value(u"options"_s).toObject().value(u"offset"_s).toInt())));
        }
        return spans;
    }
};

} // namespace

class TestTransactionsFetch : public QObject {
    Q_OBJECT

private slots:
    void theWholeHistoryComesFirstThenTheLastDays();
    void aRowThatDoesNotComeBackIsATombstone();
    void anHistoryThatMayBeCutShortJudgesItsThirtyDaysOnly();
    void anOutageLeavesNoGap();
    void whatARepairBringsLaterIsReadAsFarBackAsTheTrouble();
    void aTroubleNobodyKnowsTheBeginningOfMeansNinetyDays();
    void pagesFollowTheOffset();
    void aTotalThatChangesMeansBeginningAnew();
    void whatIsNotReadyStoresNothing();
    void eachPageTellsHowFarItIs();
    void aCancelledOneEndsAtItsNextPage();
    void aPreviewCountsWhatAWebhookSaidIsGone();
};

void TestTransactionsFetch::theWholeHistoryComesFirstThenTheLastDays()
{
    FetchFixture fixture;
    const QJsonArray rows{dated(u"new"_s, u"2026-06-16"_s), dated(u"old"_s, u"2025-01-02"_s)};
    fixture.plaid.reply(kPath, page(rows, 2));
    fixture.plaid.reply(kPath, page({dated(u"new"_s, u"2026-06-16"_s)}, 1));
    const Result<SyncReport> first = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(first);
    QCOMPARE(first->summary.added, 2);
    QCOMPARE(first->history, HistoryStatus::HistoricalComplete);
    const Result<SyncReport> second = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(second->summary.changes(), 0);
    QCOMPARE(fixture.asked(), (QStringList{u"2024-06-17..2026-06-18 0"_s, u"2026-06-03..2026-06-18 0"_s}));
    QCOMPARE(fixture.rows(), (QStringList{u"new posted"_s, u"old posted"_s}));
}

void TestTransactionsFetch::aRowThatDoesNotComeBackIsATombstone()
{
    FetchFixture fixture;
    const QJsonArray rows{dated(u"a"_s, u"2026-06-16"_s), dated(u"b"_s, u"2026-06-15"_s), dated(u"old"_s, u"2025-01-02"_s)};
    fixture.plaid.reply(kPath, page(rows, 3));
    fixture.plaid.reply(kPath, page({dated(u"a"_s, u"2026-06-16"_s)}, 1));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    const Result<SyncReport> second = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(second->summary.removed, 1);
    QCOMPARE(fixture.rows(), (QStringList{u"a posted"_s, u"b missing"_s, u"old posted"_s}));
}

void TestTransactionsFetch::anHistoryThatMayBeCutShortJudgesItsThirtyDaysOnly()
{
    FetchFixture fixture;
    fixture.plaid.reply(kPath, page({dated(u"a"_s, u"2026-06-16"_s)}, 1));
    const Result<SyncReport> first = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(first);
    QCOMPARE(first->history, HistoryStatus::InitialComplete);
    fixture.plaid.reply(kPath, page({dated(u"a"_s, u"2026-06-16"_s), dated(u"old"_s, u"2025-01-02"_s)}, 2));
    const Result<SyncReport> second = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(second->history, HistoryStatus::HistoricalComplete);
    QCOMPARE(second->summary.added, 1);
}

void TestTransactionsFetch::anOutageLeavesNoGap()
{
    FetchFixture fixture;
    fixture.plaid.replyAlways(kPath, page({dated(u"old"_s, u"2025-01-02"_s)}, 1));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    fixture.clock.time += std::chrono::hours(24 * 40);
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QCOMPARE(fixture.asked().last(), u"2026-06-15..2026-07-28 0"_s);
}

void TestTransactionsFetch::whatARepairBringsLaterIsReadAsFarBackAsTheTrouble()
{
    FetchFixture fixture;
    fixture.plaid.replyAlways(kPath, page({dated(u"old"_s, u"2025-01-02"_s)}, 1));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    fixture.clock.time += std::chrono::hours(24 * 4);
    fixture.setStatus(ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s);
    fixture.clock.time += std::chrono::hours(24 * 36);
    fixture.setStatus(ItemStatus::Active, {});
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {{SyncCause::Kind::Repair, {}}, false})));
    fixture.clock.time += std::chrono::hours(2);
    TransactionsFetch afterRestart(fixture.transactionApi, fixture.clock);
    TransactionsSync sync({fixture.items, fixture.transactionApi, fixture.accountApi, fixture.institutions, fixture.writer,
        fixture.staging, afterRestart, fixture.backoff, fixture.clock});
    QVERIFY(test::await(sync.run(SyncFixture::id(), {})));
    QCOMPARE(fixture.asked().last(), u"2026-06-15..2026-07-28 0"_s);
    fixture.clock.time += std::chrono::hours(24);
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QCOMPARE(fixture.asked().last(), u"2026-07-14..2026-07-29 0"_s);
}

void TestTransactionsFetch::aTroubleNobodyKnowsTheBeginningOfMeansNinetyDays()
{
    FetchFixture fixture;
    fixture.plaid.replyAlways(kPath, page({dated(u"old"_s, u"2025-01-02"_s)}, 1));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    fixture.execute(u"DELETE FROM sync_runs"_s);
    fixture.setStatus(ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s);
    fixture.clock.time += std::chrono::hours(24);
    fixture.setStatus(ItemStatus::Active, {});
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QCOMPARE(fixture.asked().last(), u"2026-03-20..2026-06-19 0"_s);
}

void TestTransactionsFetch::pagesFollowTheOffset()
{
    FetchFixture fixture;
    fixture.plaid.reply(kPath, page({dated(u"a"_s, u"2026-06-16"_s), dated(u"b"_s, u"2026-06-15"_s)}, 3));
    fixture.plaid.reply(kPath, page({dated(u"c"_s, u"2025-06-15"_s)}, 3));
    QCOMPARE(test::await(fixture.sync.run(SyncFixture::id(), {}))->summary.added, 3);
    QCOMPARE(fixture.asked(), (QStringList{u"2024-06-17..2026-06-18 0"_s, u"2024-06-17..2026-06-18 2"_s}));
}

void TestTransactionsFetch::aTotalThatChangesMeansBeginningAnew()
{
    FetchFixture fixture;
    fixture.plaid.reply(kPath, page({dated(u"a"_s, u"2026-06-16"_s)}, 2));
    fixture.plaid.reply(kPath, page({dated(u"a"_s, u"2026-06-16"_s)}, 3));
    const QJsonArray rows{dated(u"new"_s, u"2026-06-17"_s), dated(u"a"_s, u"2026-06-16"_s), dated(u"b"_s, u"2025-06-15"_s)};
    fixture.plaid.reply(kPath, page(rows, 3));
    QCOMPARE(test::await(fixture.sync.run(SyncFixture::id(), {}))->summary.added, 3);
    QCOMPARE(fixture.rows(), (QStringList{u"a posted"_s, u"b posted"_s, u"new posted"_s}));
}

void TestTransactionsFetch::whatIsNotReadyStoresNothing()
{
    FetchFixture fixture;
    fixture.plaid.replyError(kPath, u"ITEM_ERROR"_s, u"PRODUCT_NOT_READY"_s);
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(report);
    QCOMPARE(report->history, HistoryStatus::NotReady);
    QVERIFY(!fixture.item().lastSync);
}

void TestTransactionsFetch::eachPageTellsHowFarItIs()
{
    FetchFixture fixture;
    QSignalSpy progressed(&fixture.sync, &TransactionsSync::progressed);
    fixture.plaid.reply(kPath, page({dated(u"a"_s, u"2026-06-16"_s), dated(u"b"_s, u"2026-06-15"_s)}, 3));
    fixture.plaid.reply(kPath, page({dated(u"c"_s, u"2025-06-15"_s)}, 3));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QStringList fetched;
    for (const QVariantList& told : std::as_const(progressed)) {
        const SyncProgress progress = told.first().value<SyncProgress>();
        if (progress.stage == SyncProgress::Stage::Fetching)
            fetched.append(u"%1 of %2 %3"_s.arg(progress.rows).arg(progress.expected.value_or(-1)).arg(progress.hasMore));
        QVERIFY(progress.announced || progress.stage == SyncProgress::Stage::Storing);
    }
    QCOMPARE(fetched, (QStringList{u"2 of 3 1"_s, u"3 of 3 0"_s}));
}

void TestTransactionsFetch::aCancelledOneEndsAtItsNextPage()
{
    FetchFixture fixture;
    fixture.plaid.reply(kPath, page({dated(u"a"_s, u"2026-06-16"_s)}, 2));
    const auto cancel = [&fixture] { fixture.sync.cancel(SyncFixture::id()); };
    QObject::connect(&fixture.sync, &TransactionsSync::progressed, &fixture.sync, cancel);
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(fixture.asked().size(), 1);
    QCOMPARE(fixture.rows(), QStringList());
}

void TestTransactionsFetch::aPreviewCountsWhatAWebhookSaidIsGone()
{
    FetchFixture fixture;
    const QJsonArray rows{dated(u"a"_s, u"2026-06-16"_s), dated(u"old"_s, u"2025-01-02"_s)};
    fixture.plaid.reply(kPath, page(rows, 2));
    fixture.plaid.reply(kPath, page({dated(u"a"_s, u"2026-06-16"_s)}, 1));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    const QList<TransactionId> named{TransactionId(u"old"_s), TransactionId(u"a"_s), TransactionId(u"unknown"_s)};
    const Result<UpdatePreview> preview = test::await(fixture.sync.preview(SyncFixture::id(), {}, named));
    QVERIFY(preview);
    QCOMPARE(preview->summary.removed, 1); // Plaid still has "a"
    QCOMPARE(preview->rows.size(), 1);
    QCOMPARE(preview->rows.first().id, TransactionId(u"old"_s));
    QCOMPARE(fixture.rows(), (QStringList{u"a posted"_s, u"old posted"_s}));
}

QTEST_GUILESS_MAIN(TestTransactionsFetch)
#include "tst_transactionsfetch.moc"
