// SPDX-License-Identifier: Apache-2.0
#include "app/demo/datagenerator.h"
#include "core/store/enduserreader.h"
#include "core/store/writer.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestDataGenerator : public QObject {
    Q_OBJECT

private slots:
    void makesExactlyWhatIsAskedFor_data();
    void makesExactlyWhatIsAskedFor();
    void theSameSeedMakesTheSameRows();
    void aSecondTimeIsRefused();
    void whatIsBrokenOffKeepsWhatWasStored();

private:
    static Result<qint64> fill(const QString& directory, qint64 transactions, qint64 items, qint64 endUsers, quint64 seed = 1)
    {
        Writer writer;
        if (const Result<> opened = writer.open(directory + u"/egret.db"_s); !opened)
            return unexpected(opened.error());
        DataGenerator generator(writer);
        return await(generator.fill({transactions, items, endUsers, seed, QDate(2026, 6, 17)}));
    }
};

void TestDataGenerator::makesExactlyWhatIsAskedFor_data()
{
    QTest::addColumn<qint64>("transactions");
    QTest::addColumn<qint64>("items");
    QTest::addColumn<qint64>("endUsers");
    QTest::addColumn<qint64>("madeItems");
    QTest::newRow("one row") << qint64(1) << qint64(0) << qint64(0) << qint64(1);
    QTest::newRow("a few Items of one customer") << qint64(1'003) << qint64(4) << qint64(1) << qint64(4);
    QTest::newRow("more than people have") << qint64(30'000) << qint64(2) << qint64(2) << qint64(2);
    QTest::newRow("as many Items as fit") << qint64(6'000) << qint64(0) << qint64(0) << qint64(2);
}

void TestDataGenerator::makesExactlyWhatIsAskedFor()
{
    QFETCH(qint64, transactions);
    QFETCH(qint64, items);
    QFETCH(qint64, endUsers);
    QFETCH(qint64, madeItems);
    const QTemporaryDir directory;
    const Result<qint64> filled = fill(directory.path(), transactions, items, endUsers);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    QCOMPARE(*filled, transactions);
    const Result<std::unique_ptr<Reader>> reader = Reader::open(directory.path());
    QVERIFY(reader);
    QCOMPARE(*(*reader)->transactionCount({}), transactions);
    const Result<QList<ItemSummary>> made = (*reader)->items();
    QCOMPARE(made->size(), madeItems);
    for (const ItemSummary& summary : *made)
        QCOMPARE(summary.item.status, ItemStatus::SyncDisabled);
    QCOMPARE((*EndUserReader::open(directory.path()))->all()->size(), endUsers > 0 ? endUsers : madeItems);
}

void TestDataGenerator::theSameSeedMakesTheSameRows()
{
    QList<CurrencyTotals> totals[3];
    const QTemporaryDir directories[3];
    for (int i = 0; i < 3; ++i) {
        QVERIFY(fill(directories[i].path(), 500, 2, 2, i < 2 ? 7 : 8));
        totals[i] = *(*Reader::open(directories[i].path()))->transactionTotals({});
    }
    QCOMPARE(totals[0].size(), totals[1].size());
    QCOMPARE(totals[0][0].net.minorUnits, totals[1][0].net.minorUnits);
    QVERIFY(totals[0][0].net.minorUnits != totals[2][0].net.minorUnits);
}

void TestDataGenerator::whatIsBrokenOffKeepsWhatWasStored()
{
    const QTemporaryDir directory;
    Writer writer;
    QVERIFY(writer.open(directory.filePath(u"egret.db"_s)));
    const StopFlag stop;
    connect(&writer, &Writer::changed, this, [&stop] { stop.raise(); }); // after the first of its commits
    DataGenerator generator(writer, stop);
    const Result<qint64> filled = await(generator.fill({5'000, 50, 50, 1, QDate(2026, 6, 17)}));
    QVERIFY(!filled);
    QCOMPARE(filled.error().kind, Error::Kind::Cancelled);
    QVERIFY(filled.error().detail.contains(u"integrations remove itg_generated"_s));
    const Result<std::unique_ptr<Reader>> reader = Reader::open(directory.path());
    QVERIFY((*reader)->items()->size() < 50);
    QCOMPARE(*(*reader)->transactionCount({}), (*reader)->items()->size() * 100);
}

void TestDataGenerator::aSecondTimeIsRefused()
{
    const QTemporaryDir directory;
    QVERIFY(fill(directory.path(), 10, 1, 1));
    const Result<qint64> again = fill(directory.path(), 10, 1, 1);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

QTEST_GUILESS_MAIN(TestDataGenerator)
#include "tst_datagenerator.moc"
