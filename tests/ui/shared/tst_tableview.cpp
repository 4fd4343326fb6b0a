// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTableView : public QObject {
    Q_OBJECT

private slots:
    void init();
    void copyTakesTheShownColumnsInTheirOrder();
    void aTabInACellStaysOneCell();
    void rowsOnTheirWayAreNotCopied();
    void rowsAreCopiedAsJson();
    void ctrlASelectsWhatIsNotTooLong();
    void theMenuKeyAsksForTheCurrentCell();
    void theOutermostColumnsHaveTheEdgesEvenWhenOthersAreHidden();

private:
    std::unique_ptr<Theme> m_theme;
    QStandardItemModel m_model;
    std::unique_ptr<TableView> m_table;
};

void TestTableView::init()
{
    m_table.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"Time"_s, u"Name"_s, u"Amount"_s});
    for (int row = 0; row < 3; ++row)
        m_model.appendRow({new QStandardItem(u"t%1"_s.arg(row)), new QStandardItem(u"n%1"_s.arg(row)), new QStandardItem(u"a%1"_s.arg(row))});
    m_table = std::make_unique<TableView>(*m_theme, 32);
    m_table->setModel(&m_model);
    m_table->resize(500, 300);
    m_table->show();
}

void TestTableView::copyTakesTheShownColumnsInTheirOrder()
{
    m_table->horizontalHeader()->moveSection(2, 0);
    m_table->setColumnHidden(1, true);
    m_table->selectRow(1);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Amount\tTime\na1\tt1"_s);
}

void TestTableView::aTabInACellStaysOneCell()
{
    m_model.item(0, 1)->setText(u"a\tb\nc"_s);
    m_table->selectRow(0);
    m_table->copySelection();
    QCOMPARE(QApplication::clipboard()->text(), u"Time\tName\tAmount\nt0\ta b c\ta0"_s);
}

void TestTableView::rowsOnTheirWayAreNotCopied()
{
    QApplication::clipboard()->setText(u"before"_s);
    m_model.item(1, 0)->setData(true, SkeletonRole);
    m_table->selectRow(1);
    m_table->copySelection();
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    m_table->selectAll();
    m_table->copySelection();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
}

void TestTableView::rowsAreCopiedAsJson()
{
    m_table->selectRow(2);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QJsonArray rows = QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).array();
    QCOMPARE(rows, (QJsonArray{QJsonObject{{u"Time"_s, u"t2"_s}, {u"Name"_s, u"n2"_s}, {u"Amount"_s, u"a2"_s}}}));
}

void TestTableView::ctrlASelectsWhatIsNotTooLong()
{
    QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_table->selectedRows(), (QList<int>{0, 1, 2}));
    QCOMPARE(m_table->selectedCount(), 3);
    m_table->clearSelection();
    m_model.setRowCount(TableView::kMostSelected + 1);
    QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_table->selectedCount(), 0);
}

void TestTableView::theMenuKeyAsksForTheCurrentCell()
{
    QSignalSpy asked(m_table.get(), &TableView::menuRequested);
    m_table->setCurrentIndex(m_model.index(2, 1));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_table.get(), &byKey);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toModelIndex(), m_model.index(2, 1));
    const QPoint outside(10, 290);
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, outside, m_table->viewport()->mapToGlobal(outside));
    QApplication::sendEvent(m_table->viewport(), &byMouse);
    QCOMPARE(asked.count(), 1);
}

void TestTableView::theOutermostColumnsHaveTheEdgesEvenWhenOthersAreHidden()
{
    m_table->setEdgePadding(24, 16);
    QCOMPARE(m_table->leftPadding(0), 24);
    QCOMPARE(m_table->leftPadding(1), 6);
    QCOMPARE(m_table->rightPadding(2), 16);
    m_table->setColumnHidden(0, true);
    m_table->setColumnHidden(2, true);
    QCOMPARE(m_table->leftPadding(1), 24);
    QCOMPARE(m_table->rightPadding(1), 16);
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
