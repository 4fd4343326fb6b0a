// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/transactiontablemodel.h"

#include "ui/shared/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <numeric>

using namespace egret;
using namespace Qt::StringLiterals;
using Column = TransactionTableModel::Column;

namespace {

RowIndex makeIndex(int count, qint64 firstId = 1)
{
    std::vector<qint64> ids(size_t(count), 0);
    std::iota(ids.begin(), ids.end(), firstId);
    return std::make_shared<const std::vector<qint64>>(std::move(ids));
}

TransactionRow makeRow(qint64 rowId)
{
    TransactionRow row;
    row.rowId = rowId;
    row.transaction.date = QDate(2026, 6, 16);
    row.transaction.name = u"MADISON BICYCLE SHOP %1"_s.arg(rowId);
    row.transaction.merchantName = u"Madison Bicycle Shop"_s;
    row.transaction.amount = {51240, u"USD"_s};
    row.transaction.categoryPrimary = u"GENERAL_MERCHANDISE"_s;
    row.accountName = u"Credit"_s;
    row.accountMask = u"3333"_s;
    row.endUserName = u"Cobalt Cycles Inc"_s;
    return row;
}

QList<TransactionRow> makeRows(const QList<qint64>& ids)
{
    QList<TransactionRow> rows;
    for (const qint64 id : ids)
        rows.append(makeRow(id));
    return rows;
}

} // namespace

class TestTransactionTableModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isAModelWhileItFills();
    void rowsAreSkeletonsUntilTheyArrive();
    void aRowShowsItsColumns();
    void moneyInIsGreenAndCarriesAPlus();
    void asksForAWindowAroundWhatIsSeen();
    void oneRequestIsOnItsWayAtATime();
    void theFirstRowsComeWithWhatTheyShow();
    void aLateIndexIsIgnored();
    void aLatePageIsIgnored();
    void aLateFailureIsIgnored();
    void refreshingKeepsOldRowsVisibleAndReadsThemAgain();
    void rowsThatAreGoneDoNotEndInALoop();
    void aHugeIndexCostsNothingToShow();

private:
    quint64 lastGeneration() const { return m_indexRequests->last().first().toULongLong(); }
    QList<qint64> lastIds() const { return m_rowRequests->last().at(1).value<QList<qint64>>(); }

    std::unique_ptr<TransactionTableModel> m_model;
    std::unique_ptr<QSignalSpy> m_indexRequests;
    std::unique_ptr<QSignalSpy> m_rowRequests;
};

void TestTransactionTableModel::init()
{
    m_indexRequests.reset();
    m_rowRequests.reset();
    m_model = std::make_unique<TransactionTableModel>();
    m_indexRequests = std::make_unique<QSignalSpy>(m_model.get(), &TransactionTableModel::indexRequested);
    m_rowRequests = std::make_unique<QSignalSpy>(m_model.get(), &TransactionTableModel::rowsRequested);
    m_model->setQuery({});
}

void TestTransactionTableModel::isAModelWhileItFills()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->onMeasured(lastGeneration(), makeIndex(1000), 1);
    m_model->setVisibleRows(0, 20);
    m_model->onFetched(lastGeneration(), makeRows(lastIds()));
    m_model->onMeasured(lastGeneration(), makeIndex(0), 1);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTransactionTableModel::rowsAreSkeletonsUntilTheyArrive()
{
    m_model->onMeasured(lastGeneration(), makeIndex(3), 1);
    QVERIFY(m_model->index(0, 0).data(SkeletonRole).toBool());
    QVERIFY(!m_model->index(0, 0).data().isValid());
    m_model->onFetched(lastGeneration(), makeRows({1, 2, 3}));
    QVERIFY(!m_model->index(0, 0).data(SkeletonRole).toBool());
    QCOMPARE(m_model->index(2, int(Column::Description)).data().toString(), u"MADISON BICYCLE SHOP 3"_s);
}

void TestTransactionTableModel::aRowShowsItsColumns()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_model->onMeasured(lastGeneration(), makeIndex(1), 1);
    m_model->onFetched(lastGeneration(), makeRows({1}));
    QStringList texts;
    for (int column = 0; column < m_model->columnCount(); ++column)
        texts.append(m_model->index(0, column).data().toString());
    QCOMPARE(texts, (QStringList{u"2026-06-16"_s, u"Madison Bicycle Shop"_s, u"MADISON BICYCLE SHOP 1"_s, u"Merchandise"_s,
                        u"Credit ••3333"_s, u"Cobalt Cycles Inc"_s, u"−$512.40"_s, u"Posted"_s}));
}

void TestTransactionTableModel::moneyInIsGreenAndCarriesAPlus()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TransactionRow row = makeRow(1);
    row.transaction.amount = {-431892, u"USD"_s};
    m_model->onMeasured(lastGeneration(), makeIndex(1), 1);
    m_model->onFetched(lastGeneration(), {row});
    const QModelIndex amount = m_model->index(0, int(Column::Amount));
    QCOMPARE(amount.data().toString(), u"+$4,318.92"_s);
    QCOMPARE(amount.data(TokenRole).toInt(), int(Token::Inflow));
}

void TestTransactionTableModel::asksForAWindowAroundWhatIsSeen()
{
    m_model->onMeasured(lastGeneration(), makeIndex(10'000), 1);
    m_model->onFetched(lastGeneration(), makeRows(lastIds()));
    m_model->setVisibleRows(5000, 5020);
    QCOMPARE(lastIds().size(), 200);
    QVERIFY(lastIds().contains(5001));
    QVERIFY(lastIds().first() < 5001);
}

void TestTransactionTableModel::oneRequestIsOnItsWayAtATime()
{
    m_model->onMeasured(lastGeneration(), makeIndex(10'000), 1);
    QCOMPARE(m_rowRequests->count(), 1);
    m_model->setVisibleRows(3000, 3020);
    m_model->setVisibleRows(9000, 9020);
    QCOMPARE(m_rowRequests->count(), 1);
    m_model->onFetched(lastGeneration(), makeRows(lastIds()));
    QCOMPARE(m_rowRequests->count(), 2);
    QVERIFY(lastIds().contains(9001));
    QVERIFY(!lastIds().contains(3001));
}

void TestTransactionTableModel::theFirstRowsComeWithWhatTheyShow()
{
    m_model->onFirst(lastGeneration(), makeRows({3, 2}));
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(!m_model->index(0, 0).data(SkeletonRole).toBool());
    QCOMPARE(m_rowRequests->count(), 0);
}

void TestTransactionTableModel::aLateIndexIsIgnored()
{
    const quint64 old = lastGeneration();
    TransactionQuery query;
    query.words = {u"uber"_s};
    m_model->setQuery(query);
    m_model->onMeasured(old, makeIndex(500), 1);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->onMeasured(lastGeneration(), makeIndex(3), 1);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestTransactionTableModel::aLatePageIsIgnored()
{
    const quint64 old = lastGeneration();
    m_model->onMeasured(old, makeIndex(3), 1);
    m_model->setQuery({});
    m_model->onFetched(old, makeRows({1, 2, 3}));
    QVERIFY(m_model->index(0, 0).data(SkeletonRole).toBool());
}

void TestTransactionTableModel::aLateFailureIsIgnored()
{
    QSignalSpy failures(m_model.get(), &TransactionTableModel::failed);
    const quint64 old = lastGeneration();
    m_model->setQuery({});
    m_model->onFailed(old, {});
    QCOMPARE(failures.count(), 0);
    m_model->onFailed(lastGeneration(), {});
    QCOMPARE(failures.count(), 1);
}

void TestTransactionTableModel::refreshingKeepsOldRowsVisibleAndReadsThemAgain()
{
    m_model->onMeasured(lastGeneration(), makeIndex(3), 1);
    m_model->onFetched(lastGeneration(), makeRows({1, 2, 3}));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->refresh();
    QTRY_COMPARE(m_indexRequests->count(), 2);
    m_model->onMeasured(lastGeneration(), makeIndex(3), 1);
    QCOMPARE(resets.count(), 0);
    QVERIFY(!m_model->index(0, 0).data(SkeletonRole).toBool());
    QCOMPARE(lastIds(), (QList<qint64>{1, 2, 3}));
    QCOMPARE(m_model->findRow(3), 2);
    QCOMPARE(m_model->findRow(99), -1);
}

void TestTransactionTableModel::rowsThatAreGoneDoNotEndInALoop()
{
    m_model->onMeasured(lastGeneration(), makeIndex(3), 1);
    const qsizetype before = m_rowRequests->count();
    m_model->onFetched(lastGeneration(), {});
    QCOMPARE(m_rowRequests->count(), before);
}

void TestTransactionTableModel::aHugeIndexCostsNothingToShow()
{
    m_model->onMeasured(lastGeneration(), makeIndex(10'000'000), 1);
    QCOMPARE(m_model->rowCount(), 10'000'000);
    m_model->setVisibleRows(9'999'900, 9'999'999);
    m_model->onFetched(lastGeneration(), makeRows(lastIds()));
    QVERIFY(lastIds().contains(10'000'000));
}

QTEST_GUILESS_MAIN(TestTransactionTableModel)
#include "tst_transactiontablemodel.moc"
