// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemtablemodel.h"

#include "tests/ui/items/itemlisting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;
using Column = ItemTableModel::Column;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestItemTableModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theWorstComesFirst();
    void aRowSaysWhatAPersonHasToKnow();
    void aFilterNarrowsByGroupAndWords();
    void newsKeepTheOrderForWhoeverLooks();
    void newsSortAnewWhereNobodyLooks();
    void aPinnedRowStaysWhateverTheFilterSays();
    void columnsSortBothWays();
    void countsTellOfAllRows();
    void aSyncTellsInItsRowHowFarItIs();

private:
    QStringList shown() const;
    static QList<ListedItem> several();

    StillClock m_clock;
    std::unique_ptr<ItemTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestItemTableModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_tester.reset();
    m_model = std::make_unique<ItemTableModel>(m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
}

QList<ListedItem> TestItemTableModel::several()
{
    return {listedItem(u"a"_s, u"Tartan Bank"_s, u"Acme"_s),
        broken(listedItem(u"b"_s, u"First Platypus Bank"_s, u"Bluebird"_s), u"INSTITUTION_DOWN"_s),
        broken(listedItem(u"c"_s, u"Houndstooth Bank"_s, u"Cobalt"_s), u"ITEM_LOGIN_REQUIRED"_s)};
}

QStringList TestItemTableModel::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->itemAt(row)->item.id.value());
    return ids;
}

void TestItemTableModel::theWorstComesFirst()
{
    m_model->setItems(several(), false);
    QCOMPARE(shown(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void TestItemTableModel::aRowSaysWhatAPersonHasToKnow()
{
    m_model->setItems(several(), false);
    const auto cell = [this](int row, Column column, int role = Qt::DisplayRole) {
        return m_model->index(row, int(column)).data(role).toString();
    };
    QCOMPARE(cell(0, Column::Institution), u"Houndstooth Bank"_s);
    QCOMPARE(cell(0, Column::Status), u"Login required"_s);
    QCOMPARE(cell(0, Column::Products), u"Txn, Auth, +1"_s);
    QCOMPARE(cell(0, Column::Synced), u"7 min"_s);
    QCOMPARE(cell(0, Column::NextStep), u"Repair"_s);
    QCOMPARE(cell(0, Column::NextStep, ItemTableModel::kCodeRole), u"ITEM_LOGIN_REQUIRED"_s);
    QCOMPARE(cell(0, Column::Status, AccessibleRowRole), u"Houndstooth Bank, Cobalt, Login required, Repair, synced 7 min ago"_s);
}

void TestItemTableModel::aFilterNarrowsByGroupAndWords()
{
    m_model->setItems(several(), false);
    m_model->setFilter(ItemGroup::Error, {});
    QCOMPARE(shown(), QStringList{u"b"_s});
    m_model->setFilter(std::nullopt, u"bank COBALT"_s);
    QCOMPARE(shown(), QStringList{u"c"_s});
    m_model->setFilter(std::nullopt, u"institution_down"_s);
    QCOMPARE(shown(), QStringList{u"b"_s});
    m_model->setFilter(ItemGroup::Healthy, u"cobalt"_s);
    QVERIFY(shown().isEmpty());
}

void TestItemTableModel::newsKeepTheOrderForWhoeverLooks()
{
    m_model->setItems(several(), false);
    QList<ListedItem> news = several();
    news[2] = listedItem(u"c"_s, u"Houndstooth Bank"_s, u"Cobalt"_s); // repaired
    m_model->setItems(news, true);
    QCOMPARE(shown(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    news.append(broken(listedItem(u"d"_s, u"Windowpane Bank"_s, u"Delta"_s), u"ITEM_LOGIN_REQUIRED"_s));
    m_model->setItems(news, true);
    QCOMPARE(shown(), (QStringList{u"c"_s, u"b"_s, u"a"_s, u"d"_s}));
}

void TestItemTableModel::newsSortAnewWhereNobodyLooks()
{
    m_model->setItems(several(), false);
    const QPersistentModelIndex selected = m_model->index(0, 0);
    QList<ListedItem> news = several();
    news[2] = listedItem(u"c"_s, u"Houndstooth Bank"_s, u"Cobalt"_s);
    m_model->setItems(news, false);
    QCOMPARE(shown(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(selected.row(), 2); // follows its Item
}

void TestItemTableModel::aPinnedRowStaysWhateverTheFilterSays()
{
    m_model->setItems(several(), false);
    m_model->setPinned(ItemId(u"a"_s));
    m_model->setFilter(ItemGroup::Error, {});
    QCOMPARE(shown(), (QStringList{u"b"_s, u"a"_s}));
}

void TestItemTableModel::columnsSortBothWays()
{
    m_model->setItems(several(), false);
    m_model->setSort(Column::EndUser, true);
    QCOMPARE(shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    m_model->setSort(Column::EndUser, false);
    QCOMPARE(shown(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    m_model->setSort(Column::Status, true);
    QCOMPARE(shown().first(), u"a"_s);
}

void TestItemTableModel::countsTellOfAllRows()
{
    m_model->setItems(several(), false);
    m_model->setFilter(ItemGroup::Error, {});
    QCOMPARE(m_model->count(std::nullopt), 3);
    QCOMPARE(m_model->count(ItemGroup::NeedsLogin), 1);
    QCOMPARE(m_model->needingAttention(), 1); // what passes by itself needs nobody
    QCOMPARE(m_model->accounts(), 9);
    QCOMPARE(m_model->integrations(), 1);
    m_model->setRunning({{ItemId(u"a"_s), {ItemId(u"a"_s), m_clock.now()}}});
    QCOMPARE(m_model->count(ItemGroup::Syncing), 1);
}

void TestItemTableModel::aSyncTellsInItsRowHowFarItIs()
{
    m_model->setItems(several(), false);
    const ItemId item(u"a"_s);
    const int row = m_model->findRow(item);
    const auto told = [&] { return m_model->index(row, int(Column::NextStep)).data(ItemTableModel::kSyncRole).toString(); };
    RunningSync sync{item, m_clock.now() - std::chrono::seconds(4)};
    m_model->setRunning({{item, sync}});
    QCOMPARE(told(), u"0 rows"_s);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    sync.rows = 1'000;
    sync.total = 4'000;
    m_model->setRunning({{item, sync}});
    QCOMPARE(told(), u"15 s left, 1,000 of ~4,000"_s);
    QCOMPARE(changes.count(), 1); // of its row alone
    QCOMPARE(changes.first().at(0).toModelIndex().row(), row);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), row);
    m_model->setRunning({{item, sync}});
    QCOMPARE(changes.count(), 1);
    m_model->setRunning({});
    QVERIFY(told().isEmpty());
}

QTEST_GUILESS_MAIN(TestItemTableModel)
#include "tst_itemtablemodel.moc"
