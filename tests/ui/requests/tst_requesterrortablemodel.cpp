// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requesterrortablemodel.h"

#include "ui/shared/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Column = RequestErrorTableModel::Column;

namespace {

//! Always 2026-06-17 18:00 UTC.
class NoonClock : public Clock {
public:
    Timestamp now() const override { return fromUnixSeconds(1'781'719'200); }
};

RequestErrorGroup makeGroup(const QString& code, qint64 count, qint64 lastSecond, const QStringList& items = {})
{
    return {u"ITEM_ERROR"_s, code, u"/item/get"_s, count, fromUnixSeconds(1'781'700'000), fromUnixSeconds(lastSecond), items};
}

} // namespace

class TestRequestErrorTableModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void whatFailedMostComesFirst();
    void everyColumnSorts();
    void newFiguresKeepTheRows();
    void itemsAreNamedInTheHint();
    void aRowSpeaks();

private:
    QString cell(int row, Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, int(column)).data(role).toString();
    }

    NoonClock m_clock;
    std::unique_ptr<RequestErrorTableModel> m_model;
};

void TestRequestErrorTableModel::init()
{
    m_model = std::make_unique<RequestErrorTableModel>(m_clock);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setGroups({makeGroup(u"B"_s, 1'200, 1'781'710'000, {u"item-1"_s}), makeGroup(u"A"_s, 3'400, 1'781'706'000)});
}

void TestRequestErrorTableModel::whatFailedMostComesFirst()
{
    QCOMPARE(cell(0, Column::Code), u"A"_s);
    QCOMPARE(cell(0, Column::Type), u"ITEM_ERROR"_s);
    QCOMPARE(cell(0, Column::Count), u"3,400"_s);
    QCOMPARE(cell(1, Column::Items), u"1"_s);
    QVERIFY(!cell(0, Column::First).isEmpty() && cell(0, Column::First) != cell(0, Column::Last));
}

void TestRequestErrorTableModel::everyColumnSorts()
{
    m_model->sort(int(Column::Last), Qt::DescendingOrder);
    QCOMPARE(m_model->groupAt(0).errorCode, u"B"_s);
    m_model->sort(int(Column::Code), Qt::AscendingOrder);
    QCOMPARE(m_model->groupAt(0).errorCode, u"A"_s);
    m_model->sort(int(Column::Items), Qt::DescendingOrder);
    QCOMPARE(m_model->groupAt(0).errorCode, u"B"_s);
}

void TestRequestErrorTableModel::newFiguresKeepTheRows()
{
    m_model->sort(int(Column::Code), Qt::AscendingOrder);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setGroups({makeGroup(u"B"_s, 9'000, 1'781'710'000), makeGroup(u"A"_s, 3'401, 1'781'710'001)});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(cell(0, Column::Count), u"3,401"_s);
    m_model->setGroups({makeGroup(u"C"_s, 1, 1'781'710'001)});
    QCOMPARE(resets.count(), 1);
}

void TestRequestErrorTableModel::itemsAreNamedInTheHint()
{
    m_model->setItemNames({{ItemId(u"item-1"_s), ItemName{{}, u"Blue Bakery"_s, u"First Platypus Bank"_s}}});
    QCOMPARE(cell(1, Column::Items, Qt::ToolTipRole), u"Blue Bakery, First Platypus Bank"_s);
    QStringList many;
    for (int item = 0; item < 20; ++item)
        many.append(u"item-%1"_s.arg(item));
    m_model->setGroups({makeGroup(u"A"_s, 20, 1'781'710'001, many)});
    QCOMPARE(cell(0, Column::Items), u"20 or more"_s);
}

void TestRequestErrorTableModel::aRowSpeaks()
{
    const QString spoken = cell(1, Column::Code, AccessibleRowRole);
    QVERIFY2(spoken.startsWith(u"B, /item/get, 1200 time"_s), qPrintable(spoken));
}

QTEST_MAIN(TestRequestErrorTableModel)
#include "tst_requesterrortablemodel.moc"
