// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pagedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <numeric>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! Ids from \a newest down to 1.
RowIndex downFrom(qint64 newest)
{
    std::vector<qint64> ids(size_t(newest), 0);
    std::iota(ids.rbegin(), ids.rend(), 1);
    return std::make_shared<const std::vector<qint64>>(std::move(ids));
}

//! Rows that are their own ids.
class NumberModel : public PagedTableModel {
public:
    void setQuery() { askAnew(); }
    void setOldestFirst()
    {
        setNewestFirst(false);
        askAnew();
    }
    void fetched(quint64 generation, const QList<qint64>& ids)
    {
        for (const qint64 id : ids)
            m_rows.insert(id, id, generation);
        rowsArrived(!ids.isEmpty());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const qint64* row = m_rows.find(rowId(index.row()));
        return role == Qt::DisplayRole && row ? QVariant(*row) : QVariant();
    }

protected:
    bool isFresh(qint64 rowId) const override { return m_rows.isFresh(rowId, generation()); }

private:
    RowCache<qint64> m_rows;
};

} // namespace

class TestPagedTableModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isAModelWhileItGrowsAndShrinks();
    void newRowsAreInsertedAbove();
    void newRowsAreInsertedBelow();
    void theFirstRowsShowWhileTheOthersAreOnTheirWay();
    void theFirstRowsOfAnEarlierQueryAreIgnored();
    void heldRowsWaitUntilTheyAreTaken();
    void lettingGoTakesWhatWaits();
    void anotherQueryIsNotHeldBack();
    void rowsThatVanishAreNotHeldBack();
    void rowsThatAreGoneAreNotAskedForAgain();
    void inAnotherOrderEverythingNewWaits();
    void rowsAreFoundByTheirIds();
    void aRefreshWhileOneIsUnderWayAsksOnceMore();
    void everyRefreshReadsTheVisibleRowsAgain();
    void onePageIsAskedForAtATime();
    void rowsOutOfSightAreReadOnRequest();
    void lateAnswersAreIgnored();
    void aMillionRowsAreHeldAsIdsOnly();
    void millionsAreComparedElsewhere();
    void anotherQueryOverridesWhatIsBeingCompared();
    void aModelMayGoWhileItsRowsAreCompared();

private:
    quint64 lastGeneration() const { return m_asked->last().first().toULongLong(); }
    void answer(qint64 newest) { m_model->onIndexed(lastGeneration(), downFrom(newest)); }
    void refreshed(qint64 newest);

    std::unique_ptr<NumberModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_rowsAsked;
};

void TestPagedTableModel::init()
{
    m_tester.reset();
    m_asked.reset();
    m_rowsAsked.reset();
    m_model = std::make_unique<NumberModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_asked = std::make_unique<QSignalSpy>(m_model.get(), &PagedTableModel::indexRequested);
    m_rowsAsked = std::make_unique<QSignalSpy>(m_model.get(), &PagedTableModel::rowsRequested);
    m_model->setQuery();
}

//! The answer to a refresh, which may have to wait for the rest after the last one.
void TestPagedTableModel::refreshed(qint64 newest)
{
    const auto before = m_asked->count();
    m_model->refresh();
    QTRY_COMPARE(m_asked->count(), before + 1);
    answer(newest);
}

void TestPagedTableModel::isAModelWhileItGrowsAndShrinks()
{
    answer(100);
    m_model->setVisibleRows(0, 20);
    m_model->fetched(lastGeneration(), m_rowsAsked->last().at(1).value<QList<qint64>>());
    QCOMPARE(m_model->index(0, 0).data().toLongLong(), 100);
    refreshed(150);
    refreshed(0);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPagedTableModel::newRowsAreInsertedAbove()
{
    answer(10);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    refreshed(13);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(m_model->rowId(0), 13);
    QCOMPARE(m_model->findRow(10), 3);
}

void TestPagedTableModel::newRowsAreInsertedBelow()
{
    const auto upTo = [](qint64 last) {
        std::vector<qint64> ids(size_t(last), 0);
        std::iota(ids.begin(), ids.end(), 1);
        return std::make_shared<const std::vector<qint64>>(std::move(ids));
    };
    m_model->setOldestFirst();
    m_model->onIndexed(lastGeneration(), upTo(10));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->refresh();
    QTRY_COMPARE(m_asked->count(), 3);
    m_model->onIndexed(lastGeneration(), upTo(12));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 10);
    QCOMPARE(inserted.first().at(2).toInt(), 11);
    QCOMPARE(m_model->rowId(11), 12);
}

void TestPagedTableModel::theFirstRowsShowWhileTheOthersAreOnTheirWay()
{
    QSignalSpy begun(m_model.get(), &PagedTableModel::begun);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const RowIndex all = downFrom(1'000);
    m_model->onBegun(lastGeneration(), std::make_shared<const std::vector<qint64>>(all->begin(), all->begin() + 200));
    QCOMPARE(begun.count(), 1);
    QVERIFY(m_model->isBegun());
    QVERIFY(!m_model->isLoaded());
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(reset.count(), 1);
    answer(1'000);
    QVERIFY(!m_model->isBegun());
    QCOMPARE(m_model->rowCount(), 1'000);
    QCOMPARE(reset.count(), 1); // what somebody reads or has chosen stays
    QCOMPARE(inserted.first().at(1).toInt(), 200);
}

void TestPagedTableModel::theFirstRowsOfAnEarlierQueryAreIgnored()
{
    const quint64 early = lastGeneration();
    m_model->setQuery();
    m_model->onBegun(early, downFrom(200));
    QCOMPARE(m_model->rowCount(), 0);
    answer(500);
    refreshed(500);
    m_model->onBegun(lastGeneration(), downFrom(200)); // of no other query: the rows shown stay
    QCOMPARE(m_model->rowCount(), 500);
}

void TestPagedTableModel::heldRowsWaitUntilTheyAreTaken()
{
    answer(10);
    m_model->setHeld(true);
    QSignalSpy waiting(m_model.get(), &PagedTableModel::waitingChanged);
    refreshed(13);
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->waiting(), 3);
    QCOMPARE(waiting.last().first().toInt(), 3);
    m_model->takeWaiting();
    QCOMPARE(m_model->rowCount(), 13);
    QCOMPARE(waiting.last().first().toInt(), 0);
}

void TestPagedTableModel::lettingGoTakesWhatWaits()
{
    answer(10);
    m_model->setHeld(true);
    refreshed(12);
    m_model->setHeld(false);
    QCOMPARE(m_model->rowCount(), 12);
}

void TestPagedTableModel::anotherQueryIsNotHeldBack()
{
    answer(10);
    m_model->setHeld(true);
    m_model->setQuery();
    answer(20);
    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(m_model->waiting(), 0);
}

void TestPagedTableModel::rowsThatAreGoneAreNotAskedForAgain()
{
    answer(3);
    const qsizetype before = m_rowsAsked->count();
    m_model->fetched(lastGeneration(), {});
    QCOMPARE(m_rowsAsked->count(), before);
}

void TestPagedTableModel::inAnotherOrderEverythingNewWaits()
{
    const auto oldestFirst = [](qint64 newest) {
        std::vector<qint64> ids(size_t(newest), 0);
        std::iota(ids.begin(), ids.end(), 1);
        return std::make_shared<const std::vector<qint64>>(std::move(ids));
    };
    m_model->setOldestFirst();
    m_model->onIndexed(lastGeneration(), oldestFirst(5));
    m_model->setHeld(true);
    const qsizetype asked = m_asked->count();
    m_model->refresh();
    QTRY_COMPARE(m_asked->count(), asked + 1);
    m_model->onIndexed(lastGeneration(), oldestFirst(7));
    QCOMPARE(m_model->waiting(), 2);
    QCOMPARE(m_model->rowCount(), 5);
    m_model->setHeld(false);
    QCOMPARE(m_model->rowCount(), 7);
}

void TestPagedTableModel::rowsAreFoundByTheirIds()
{
    answer(10);
    QCOMPARE(m_model->findRows({9, 2, 77}), (QList<int>{1, 8}));
}

void TestPagedTableModel::rowsThatVanishAreNotHeldBack()
{
    answer(10);
    m_model->setHeld(true);
    refreshed(4);
    QCOMPARE(m_model->rowCount(), 4);
}

void TestPagedTableModel::aRefreshWhileOneIsUnderWayAsksOnceMore()
{
    for (int i = 0; i < 20; ++i)
        m_model->refresh();
    QCOMPARE(m_asked->count(), 1);
    answer(5);
    QTRY_COMPARE(m_asked->count(), 2);
    answer(5);
    QTest::qWait(600); // longer than the rest: nothing more is asked
    QCOMPARE(m_asked->count(), 2);
}

void TestPagedTableModel::everyRefreshReadsTheVisibleRowsAgain()
{
    answer(5);
    m_model->setVisibleRows(0, 4);
    m_model->fetched(lastGeneration(), {5, 4, 3, 2, 1});
    const auto before = m_rowsAsked->count();
    refreshed(5);
    QCOMPARE(m_rowsAsked->count(), before + 1);
    QCOMPARE(m_rowsAsked->last().at(1).value<QList<qint64>>(), (QList<qint64>{5, 4, 3, 2, 1}));
    QCOMPARE(m_model->index(0, 0).data().toLongLong(), 5); // the older reading stays in sight
}

void TestPagedTableModel::onePageIsAskedForAtATime()
{
    answer(10'000);
    QCOMPARE(m_rowsAsked->count(), 1);
    m_model->setVisibleRows(5'000, 5'030);
    m_model->setVisibleRows(9'000, 9'030);
    QCOMPARE(m_rowsAsked->count(), 1);
    m_model->fetched(lastGeneration(), m_rowsAsked->last().at(1).value<QList<qint64>>());
    QCOMPARE(m_rowsAsked->count(), 2);
    const auto ids = m_rowsAsked->last().at(1).value<QList<qint64>>();
    QVERIFY(ids.size() <= 200);
    QVERIFY(ids.contains(m_model->rowId(9'000)));
}

void TestPagedTableModel::rowsOutOfSightAreReadOnRequest()
{
    answer(10'000);
    QSignalSpy read(m_model.get(), &PagedTableModel::rowsRead);
    const auto give = [this](bool any) {
        m_model->fetched(lastGeneration(), any ? m_rowsAsked->last().at(1).value<QList<qint64>>() : QList<qint64>());
    };
    give(true); // what is in sight
    QList<int> rows(500);
    std::iota(rows.begin(), rows.end(), 5'000);
    m_model->read(rows);
    for (int page = 0; page < 3; ++page) {
        QCOMPARE(read.count(), 0);
        QVERIFY(m_rowsAsked->last().at(1).value<QList<qint64>>().contains(m_model->rowId(5'000 + 200 * page)));
        give(true);
    }
    QCOMPARE(read.count(), 1);
    QCOMPARE(m_rowsAsked->count(), 4);
    m_model->read({9'000});
    give(false); // it is gone
    QCOMPARE(read.count(), 2);
    m_model->read({5'000}); // is there already
    QCOMPARE(read.count(), 3);
}

void TestPagedTableModel::lateAnswersAreIgnored()
{
    const quint64 left = lastGeneration();
    m_model->setQuery();
    QSignalSpy failed(m_model.get(), &PagedTableModel::failed);
    m_model->onIndexed(left, downFrom(3));
    m_model->onFailed(left, Error{Error::Kind::Storage, u"late"_s, {}, {}, {}, 0});
    QVERIFY(!m_model->isLoaded());
    QCOMPARE(failed.count(), 0);
}

void TestPagedTableModel::aMillionRowsAreHeldAsIdsOnly()
{
    m_tester.reset(); // it would look at each row
    answer(1'000'000);
    QCOMPARE(m_model->rowCount(), 1'000'000);
    m_model->setVisibleRows(999'000, 999'030);
    QVERIFY(m_rowsAsked->last().at(1).value<QList<qint64>>().size() <= 200);
}

void TestPagedTableModel::millionsAreComparedElsewhere()
{
    constexpr qint64 kRows = 1'200'000;
    m_tester.reset(); // would look at every row
    answer(kRows);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    refreshed(kRows + 4);
    QCOMPARE(m_model->rowCount(), kRows); // not yet
    QTRY_COMPARE(m_model->rowCount(), kRows + 4);
    QCOMPARE(inserted.count(), 1);
    m_model->setHeld(true);
    refreshed(kRows + 9);
    QTRY_COMPARE(m_model->waiting(), 5);
    QCOMPARE(m_model->rowCount(), kRows + 4);
    m_model->takeWaiting();
    QCOMPARE(m_model->rowCount(), kRows + 9);
    QCOMPARE(inserted.count(), 2);
}

void TestPagedTableModel::anotherQueryOverridesWhatIsBeingCompared()
{
    constexpr qint64 kRows = 1'200'000;
    m_tester.reset();
    answer(kRows);
    refreshed(kRows + 4);
    m_model->setQuery();
    answer(7);
    QCOMPARE(m_model->rowCount(), 7);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_model->rowCount(), 7);
}

void TestPagedTableModel::aModelMayGoWhileItsRowsAreCompared()
{
    constexpr qint64 kRows = 1'200'000;
    m_tester.reset();
    answer(kRows);
    refreshed(kRows + 4);
    m_model.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestPagedTableModel)
#include "tst_pagedtablemodel.moc"
