// SPDX-License-Identifier: Apache-2.0
#include "core/domain/runningsync.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ItemId kItem(u"item-1"_s);
constexpr Timestamp kBegin{1'781'700'000s};

SyncProgress fetched(qint64 rows, std::optional<qint64> expected = {})
{
    return {kItem, SyncProgress::Stage::Fetching, rows, true, 0, expected};
}

SyncProgress stored(qint64 stored, qint64 rows)
{
    return {kItem, SyncProgress::Stage::Storing, rows, false, stored, {}};
}

} // namespace

class TestRunningSync : public QObject {
    Q_OBJECT

private slots:
    void withoutATotalOnlyRowsAndRateAreKnown();
    void whatIsStoredAlreadyTellsWhatToExpect();
    void moreThanExpectedHasNoTimeLeft();
    void storingHasARateAndATotalOfItsOwn();
    void nothingIsKnownAtTheBegin();
};

void TestRunningSync::withoutATotalOnlyRowsAndRateAreKnown()
{
    RunningSync sync{kItem, kBegin};
    sync.take(fetched(1'000), kBegin + 2s);
    QCOMPARE(sync.rows, 1'000);
    QCOMPARE(sync.rate(kBegin + 2s), 500.0);
    QVERIFY(!sync.total);
    QVERIFY(!sync.left(kBegin + 2s));
}

void TestRunningSync::whatIsStoredAlreadyTellsWhatToExpect()
{
    RunningSync sync{kItem, kBegin};
    sync.take(fetched(1'000, 4'100), kBegin + 2s);
    QCOMPARE(sync.total, std::optional<qint64>(4'100));
    QCOMPARE(sync.left(kBegin + 2s), std::optional(7s)); // 6.2, rounded up
}

void TestRunningSync::moreThanExpectedHasNoTimeLeft()
{
    RunningSync sync{kItem, kBegin};
    sync.take(fetched(5'000, 4'100), kBegin + 2s);
    QVERIFY(!sync.left(kBegin + 2s));
}

void TestRunningSync::storingHasARateAndATotalOfItsOwn()
{
    RunningSync sync{kItem, kBegin};
    sync.take(fetched(9'000), kBegin + 100s);
    sync.take(stored(0, 9'000), kBegin + 100s);
    QCOMPARE(sync.stageSince, kBegin + 100s);
    QVERIFY(!sync.left(kBegin + 100s));
    sync.take(stored(3'000, 9'000), kBegin + 101s);
    QCOMPARE(sync.rate(kBegin + 101s), 3'000.0);
    QCOMPARE(sync.total, std::optional<qint64>(9'000));
    QCOMPARE(sync.left(kBegin + 101s), std::optional(2s));
    QCOMPARE(sync.since, kBegin);
}

void TestRunningSync::nothingIsKnownAtTheBegin()
{
    const RunningSync sync{kItem, kBegin};
    QCOMPARE(sync.rate(kBegin), 0.0);
    QVERIFY(!sync.left(kBegin));
    QCOMPARE(sync.stageSince, kBegin);
}

QTEST_GUILESS_MAIN(TestRunningSync)
#include "tst_runningsync.moc"
