// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/volumeledger.h"

#include <QTest>

#include <algorithm>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 17);
const QDate kFirst = kToday.addDays(-730);

VolumeLedger ledgerOfSize(qint64 count)
{
    return VolumeLedger(1, u"user_volume"_s, count, kFirst, kToday);
}

} // namespace

class TestVolumeLedger : public QObject {
    Q_OBJECT

private slots:
    void hasExactlyAsManyRowsAsAskedFor_data();
    void hasExactlyAsManyRowsAsAskedFor();
    void daysDifferByOneRowAtMost();
    void goesOnAtTheSameRate();
    void anyDayShowsTheSameRows();
    void openingsFollowTheRowsAndStayPositive();
    void aMillionRowsAreMadeInAMoment();
};

void TestVolumeLedger::hasExactlyAsManyRowsAsAskedFor_data()
{
    QTest::addColumn<qint64>("count");
    for (const qint64 count : {1, 2, 7, 730, 731, 732, 5000, 100'003})
        QTest::newRow(QByteArray::number(count).constData()) << count;
}

void TestVolumeLedger::hasExactlyAsManyRowsAsAskedFor()
{
    QFETCH(qint64, count);
    QCOMPARE(qint64(ledgerOfSize(count).rows(kFirst, kToday).size()), count);
}

void TestVolumeLedger::daysDifferByOneRowAtMost()
{
    const VolumeLedger ledger = ledgerOfSize(100'000);
    for (QDate day = kFirst; day <= kToday; day = day.addDays(1)) {
        const size_t count = ledger.rows(day, day).size();
        QVERIFY(count == 136 || count == 137);
    }
}

void TestVolumeLedger::goesOnAtTheSameRate()
{
    const VolumeLedger ledger = ledgerOfSize(73'100);
    QCOMPARE(ledger.rows(kToday.addDays(1), kToday.addDays(10)).size(), size_t(1000));
    QCOMPARE(ledger.rows(kToday.addDays(5000), kToday.addDays(5000)).size(), size_t(100));
    QCOMPARE(ledger.rows(kFirst.addDays(-3), kFirst.addDays(-1)).size(), size_t(300));
    QVERIFY(ledger.rows(kToday, kFirst).empty());
}

void TestVolumeLedger::anyDayShowsTheSameRows()
{
    const VolumeLedger ledger = ledgerOfSize(20'000);
    const std::vector<BankRow> whole = ledger.rows(kFirst, kToday);
    size_t at = 0;
    for (QDate day = kFirst; day <= kToday; day = day.addDays(1)) {
        for (const BankRow& row : ledger.rows(day, day)) {
            const BankRow& same = whole[at++];
            QVERIFY(row.merchant == same.merchant && row.amount == same.amount && row.index == same.index && row.posts == same.posts);
        }
    }
    QCOMPARE(at, whole.size());
    QVERIFY(std::is_sorted(whole.begin(), whole.end(), inBankOrder));
}

void TestVolumeLedger::openingsFollowTheRowsAndStayPositive()
{
    const VolumeLedger ledger = ledgerOfSize(9'999);
    qint64 balance = ledger.opening(0, kFirst);
    QCOMPARE(balance, qint64(5'000'000));
    for (QDate day = kFirst; day <= kToday; day = day.addDays(1)) {
        QCOMPARE(ledger.opening(0, day), balance);
        for (const BankRow& row : ledger.rows(day, day)) {
            balance -= row.amount;
            QVERIFY(row.amount != 0 && !row.pends);
            QVERIFY(balance >= 5'000'000 && balance < 6'000'000);
        }
    }
}

void TestVolumeLedger::aMillionRowsAreMadeInAMoment()
{
    const VolumeLedger ledger = ledgerOfSize(1'000'000);
    size_t count = 0;
    QBENCHMARK_ONCE {
        for (QDate day = kFirst; day <= kToday; day = day.addDays(1))
            count += ledger.rows(day, day).size();
    }
    QCOMPARE(count, size_t(1'000'000));
}

QTEST_GUILESS_MAIN(TestVolumeLedger)
#include "tst_volumeledger.moc"
