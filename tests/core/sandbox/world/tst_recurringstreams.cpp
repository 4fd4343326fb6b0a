// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/recurringstreams.h"

#include "core/sandbox/world/businessledger.h"
#include "rowledger.h"

#include <QTest>

#include <functional>

using namespace egret;
using namespace egret::test;

namespace {

const QDate kToday(2026, 6, 17);

//! Payments of \a amount on the days that \a day names, from the first to the last before today.
std::vector<BankRow> payments(const std::function<QDate(int)>& day, qint64 amount, int firstIndex = 0, QDate until = kToday)
{
    std::vector<BankRow> rows;
    for (int i = 0; day(i) <= until; ++i)
        rows.push_back(RowLedger::transfer(firstIndex + i, day(i), amount));
    return rows;
}

ItemHistory historyOf(std::vector<BankRow> rows, QDate today = kToday)
{
    ItemHistory history(std::make_shared<const RowLedger>(std::move(rows)), 0, today, 730);
    history.loadRecent();
    history.loadRest();
    return history;
}

using Days = std::function<QDate(int)>;

} // namespace

Q_DECLARE_METATYPE(Days)
Q_DECLARE_METATYPE(egret::StreamFrequency)

class TestRecurringStreams : public QObject {
    Q_OBJECT

private slots:
    void frequenciesFollowTheIntervals_data();
    void frequenciesFollowTheIntervals();
    void visitsNowAndThenAreNoStream();
    void twicePaidTheSameIsDetectedEarly();
    void whatStoppedComingIsTombstoned();
    void amountsFarApartAreStreamsOfTheirOwn();
    void directionAndWordsTellStreamsApart();
    void averagesAndLastAmountsAreExact();
    void pendingRowsDoNotCount();
    void streamsKeepTheirIdsAsTheyGrow();
    void digestsTellWhatMovedOn();
    void businessesHaveRentAndSubscriptions();
};

void TestRecurringStreams::frequenciesFollowTheIntervals_data()
{
    QTest::addColumn<Days>("days");
    QTest::addColumn<egret::StreamFrequency>("frequency");
    QTest::addColumn<QDate>("next");
    const auto from = [](int daysAgo, int step) { return Days([=](int i) { return kToday.addDays(-daysAgo + step * i); }); };
    QTest::newRow("every week") << from(70, 7) << StreamFrequency::Weekly << kToday.addDays(7);
    QTest::newRow("every second week") << from(140, 14) << StreamFrequency::Biweekly << kToday.addDays(14);
    QTest::newRow("on the 1st and the 16th")
        << Days([](int i) { return QDate(2026, 1, i % 2 == 0 ? 1 : 16).addMonths(i / 2); }) << StreamFrequency::SemiMonthly << QDate(2026, 7, 1);
    QTest::newRow("every month") << Days([](int i) { return QDate(2025, 10, 5).addMonths(i); }) << StreamFrequency::Monthly << QDate(2026, 7, 5);
    QTest::newRow("every quarter") << Days([](int i) { return QDate(2025, 6, 15).addMonths(3 * i); }) << StreamFrequency::Unknown << QDate(2026, 9, 15);
}

void TestRecurringStreams::frequenciesFollowTheIntervals()
{
    QFETCH(Days, days);
    const std::vector<RecurringStream> streams = recurringStreams(historyOf(payments(days, 4'500)));
    QCOMPARE(streams.size(), 1);
    QTEST(streams.front().frequency, "frequency");
    QTEST(streams.front().next, "next");
    QCOMPARE(streams.front().status, StreamStatus::Mature);
    QVERIFY(streams.front().isActive() && !streams.front().isInflow());
}

void TestRecurringStreams::visitsNowAndThenAreNoStream()
{
    const std::array offsets{1, 3, 9, 10, 24, 30, 31, 47, 66, 70, 71, 90};
    std::vector<BankRow> rows;
    for (const int offset : offsets)
        rows.push_back(RowLedger::transfer(offset, kToday.addDays(-offset), 800 + offset));
    QVERIFY(recurringStreams(historyOf(rows)).empty());
}

void TestRecurringStreams::twicePaidTheSameIsDetectedEarly()
{
    const Days monthly = [](int i) { return QDate(2026, 5, 10).addMonths(i); };
    const std::vector<RecurringStream> streams = recurringStreams(historyOf(payments(monthly, 999)));
    QCOMPARE(streams.size(), 1);
    QCOMPARE(streams.front().status, StreamStatus::EarlyDetection);
    QVERIFY(recurringStreams(historyOf({RowLedger::transfer(1, QDate(2026, 5, 10), 999), RowLedger::transfer(2, QDate(2026, 6, 10), 998)})).empty());
}

void TestRecurringStreams::whatStoppedComingIsTombstoned()
{
    const Days monthly = [](int i) { return QDate(2025, 6, 10).addMonths(i); };
    const std::vector<RecurringStream> streams = recurringStreams(historyOf(payments(monthly, 999, 0, QDate(2026, 3, 31))));
    QCOMPARE(streams.size(), 1);
    QCOMPARE(streams.front().status, StreamStatus::Tombstoned);
    QVERIFY(!streams.front().isActive());
    QVERIFY(!streams.front().next.isValid());
    QCOMPARE(streams.front().last, QDate(2026, 3, 10));
}

void TestRecurringStreams::amountsFarApartAreStreamsOfTheirOwn()
{
    const Days tenth = [](int i) { return QDate(2026, 1, 10).addMonths(i); };
    const Days third = [](int i) { return QDate(2026, 1, 3).addMonths(i); };
    std::vector<BankRow> rows = payments(tenth, 999);
    for (const BankRow& row : payments(third, 4'900, 100))
        rows.push_back(row);
    const std::vector<RecurringStream> streams = recurringStreams(historyOf(rows));
    QCOMPARE(streams.size(), 2);
    QCOMPARE(streams[0].lastAmount, 4'900);
    QCOMPARE(streams[1].lastAmount, 999);
}

void TestRecurringStreams::directionAndWordsTellStreamsApart()
{
    const Days tenth = [](int i) { return QDate(2026, 1, 10).addMonths(i); };
    std::vector<BankRow> rows = payments(tenth, 5'000);
    for (BankRow row : payments(tenth, -5'000, 100))
        rows.push_back(row);
    for (BankRow row : payments(tenth, 5'000, 200)) {
        row.merchant = &RowLedger::kCafe;
        rows.push_back(row);
    }
    const std::vector<RecurringStream> streams = recurringStreams(historyOf(rows));
    QCOMPARE(streams.size(), 3);
    QCOMPARE(std::count_if(streams.begin(), streams.end(), [](const RecurringStream& stream) { return stream.isInflow(); }), 1);
}

void TestRecurringStreams::averagesAndLastAmountsAreExact()
{
    std::vector<BankRow> rows = payments([](int i) { return QDate(2026, 3, 10).addMonths(i); }, 1'000);
    rows[1].amount = 1'100;
    rows.back().amount = 1'201;
    const RecurringStream stream = recurringStreams(historyOf(rows)).front();
    QCOMPARE(stream.transactions.size(), 4);
    QCOMPARE(stream.averageAmount, (1'000 + 1'100 + 1'000 + 1'201) / 4);
    QCOMPARE(stream.lastAmount, 1'201);
    QCOMPARE(stream.first, QDate(2026, 3, 10));
    QCOMPARE(stream.last, QDate(2026, 6, 10));
}

void TestRecurringStreams::pendingRowsDoNotCount()
{
    std::vector<BankRow> rows = payments([](int i) { return QDate(2026, 4, 17).addMonths(i); }, 1'000);
    rows.back().pends = true;
    rows.back().posts = kToday.addDays(2);
    QCOMPARE(recurringStreams(historyOf(rows)).front().transactions.size(), 2);
}

void TestRecurringStreams::streamsKeepTheirIdsAsTheyGrow()
{
    const Days weekly = [](int i) { return QDate(2026, 5, 1).addDays(7 * i); };
    ItemHistory history = historyOf(payments(weekly, 1'000, 0, kToday.addDays(40)));
    const RecurringStream before = recurringStreams(history).front();
    const QString id = streamIdOf(history, before);
    history.advanceTo(kToday.addDays(20));
    const RecurringStream after = recurringStreams(history).front();
    QVERIFY(after.transactions.size() > before.transactions.size());
    QCOMPARE(streamIdOf(history, after), id);
}

void TestRecurringStreams::digestsTellWhatMovedOn()
{
    const Days monthly = [](int i) { return QDate(2026, 2, 20).addMonths(i); };
    ItemHistory history = historyOf(payments(monthly, 1'000, 0, kToday.addDays(40)));
    const quint64 before = digestOf(history, recurringStreams(history));
    history.advanceTo(kToday.addDays(1));
    QCOMPARE(digestOf(history, recurringStreams(history)), before);
    history.advanceTo(kToday.addDays(4));
    QVERIFY(digestOf(history, recurringStreams(history)) != before);
}

void TestRecurringStreams::businessesHaveRentAndSubscriptions()
{
    for (int business = 0; business < int(businesses().size()); ++business) {
        ItemHistory history(std::make_shared<const BusinessLedger>(1, business), 0, kToday, 730);
        history.loadRecent();
        history.loadRest();
        int monthlyOut = 0;
        int in = 0;
        for (const RecurringStream& stream : recurringStreams(history)) {
            monthlyOut += stream.frequency == StreamFrequency::Monthly && !stream.isInflow() && stream.status == StreamStatus::Mature ? 1 : 0;
            in += stream.isInflow() ? 1 : 0;
        }
        QVERIFY2(monthlyOut >= 5, businesses()[size_t(business)].name.data());
        QVERIFY2(in >= 1, businesses()[size_t(business)].name.data());
    }
}

QTEST_GUILESS_MAIN(TestRecurringStreams)
#include "tst_recurringstreams.moc"
