// SPDX-License-Identifier: Apache-2.0
#include "app/cli/syncreport.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp kBegin{1'781'700'000s};

RunningSync at(const SyncProgress& progress)
{
    RunningSync sync{ItemId(u"item-1"_s), kBegin};
    sync.take({ItemId(u"item-1"_s), progress.stage}, kBegin);
    sync.take(progress, kBegin + 2s);
    return sync;
}

const SyncProgress kSoFar{ItemId(u"item-1"_s), SyncProgress::Stage::Fetching, 500, true, 0, {}};
const SyncProgress kAnew{ItemId(u"item-1"_s), SyncProgress::Stage::Fetching, 500, true, 0, 2'000};
const SyncProgress kByDays{ItemId(u"item-1"_s), SyncProgress::Stage::Fetching, 500, true, 0, 2'000, true};
const SyncProgress kStoring{ItemId(u"item-1"_s), SyncProgress::Stage::Storing, 500, false, 400, {}};

} // namespace

class TestSyncReport : public QObject {
    Q_OBJECT

private slots:
    void aPersonReadsWhatIsKnown_data();
    void aPersonReadsWhatIsKnown();
    void aProgramReadsWhatTheTotalIs_data();
    void aProgramReadsWhatTheTotalIs();
};

void TestSyncReport::aPersonReadsWhatIsKnown_data()
{
    QTest::addColumn<RunningSync>("sync");
    QTest::addColumn<QString>("text");
    QTest::newRow("rows so far") << at(kSoFar) << u"item-1: 500 rows fetched so far, 250 a second"_s;
    QTest::newRow("all anew") << at(kAnew) << u"item-1: 500 of about 2000 rows fetched (so many are stored), 250 a second, 6 s left"_s;
    QTest::newRow("by days") << at(kByDays) << u"item-1: 500 of 2000 rows fetched, 250 a second, 6 s left"_s;
    QTest::newRow("storing") << at(kStoring) << u"item-1: 400 of 500 rows stored, 200 a second, 1 s left"_s;
    QTest::newRow("the begin") << RunningSync{ItemId(u"item-1"_s), kBegin} << u"item-1: 0 rows fetched so far"_s;
}

void TestSyncReport::aPersonReadsWhatIsKnown()
{
    QFETCH(RunningSync, sync);
    QTEST(cli::SyncReportLine::text(sync, kBegin + 2s), "text");
}

void TestSyncReport::aProgramReadsWhatTheTotalIs_data()
{
    QTest::addColumn<RunningSync>("sync");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("rows so far")
        << at(kSoFar)
        << R"({"item_id":"item-1","rows":500,"rows_per_second":250,"seconds_left":null,"stage":"fetching","stored":0,"total":null,"total_is":null})"_ba;
    QTest::newRow("all anew")
        << at(kAnew)
        << R"({"item_id":"item-1","rows":500,"rows_per_second":250,"seconds_left":6,"stage":"fetching","stored":0,"total":2000,"total_is":"stored_before"})"_ba;
    QTest::newRow("by days")
        << at(kByDays)
        << R"({"item_id":"item-1","rows":500,"rows_per_second":250,"seconds_left":6,"stage":"fetching","stored":0,"total":2000,"total_is":"announced"})"_ba;
    QTest::newRow("storing")
        << at(kStoring)
        << R"({"item_id":"item-1","rows":500,"rows_per_second":200,"seconds_left":1,"stage":"storing","stored":400,"total":500,"total_is":"fetched"})"_ba;
}

void TestSyncReport::aProgramReadsWhatTheTotalIs()
{
    QFETCH(RunningSync, sync);
    QTEST(QJsonDocument(cli::SyncReportLine::json(sync, kBegin + 2s)).toJson(QJsonDocument::Compact), "json");
}

QTEST_GUILESS_MAIN(TestSyncReport)
#include "tst_syncreport.moc"
