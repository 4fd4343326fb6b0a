// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tablecolumns.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTableColumns : public QObject {
    Q_OBJECT

private slots:
    void init();
    void columnsGrowWhereThereIsRoomAndTheStretchedOneTakesTheRest();
    void columnsLeaveInTheirOrderWhereThereIsNone();
    void whatWasDraggedKeepsItsWidth();
    void hidingAndShowingIsRemembered();
    void theLastColumnCannotBeHidden();
    void orderWidthsAndChoicesComeBackAfterARestart();
    void rememberedNonsenseChangesNothing();
    void resettingForgetsEverything();
    void aDoubleClickFitsAColumnToWhatIsSeen();
    void theHeadersMenuHidesAndChooses();

private:
    bool isShown(int column) const { return !m_table->isColumnHidden(column); }
    int width(int column) const { return m_table->columnWidth(column); }
    QAction* choice(QMenu& menu, const QString& text) const;
    void restart();

    std::unique_ptr<Theme> m_theme;
    QStandardItemModel m_model;
    std::unique_ptr<TableView> m_table;
    TableColumns* m_columns = nullptr;
};

void TestTableColumns::init()
{
    m_table.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"Time"_s, u"Name"_s, u"Note"_s, u"Amount"_s});
    m_model.appendRow({new QStandardItem(u"12:00"_s), new QStandardItem(u"A name that is much longer than its column"_s),
        new QStandardItem(u"note"_s), new QStandardItem(u"5"_s)});
    restart();
}

void TestTableColumns::restart()
{
    m_table = std::make_unique<TableView>(*m_theme, 32);
    m_table->setModel(&m_model);
    m_columns = new TableColumns(*m_table,
        {{0, u"time"_s, 100, 0, 0, 0}, {1, u"name"_s, 150, 250, 0, 2}, {2, u"note"_s, 80, 120, 1, 1}, {3, u"amount"_s, 90, 0, 2, 0}});
    m_table->resize(800, 300);
    m_table->show();
}

QAction* TestTableColumns::choice(QMenu& menu, const QString& text) const
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TestTableColumns::columnsGrowWhereThereIsRoomAndTheStretchedOneTakesTheRest()
{
    QCOMPARE(width(0), 100);
    QCOMPARE(width(1), 250);
    QCOMPARE(width(3), 90);
    QCOMPARE(width(2), m_table->viewport()->width() - 100 - 250 - 90);
}

void TestTableColumns::columnsLeaveInTheirOrderWhereThereIsNone()
{
    m_table->resize(400, 300);
    QVERIFY(!isShown(2));
    QVERIFY(isShown(3));
    QCOMPARE(width(1), m_table->viewport()->width() - 100 - 90); // it takes the rest instead
    m_table->resize(300, 300);
    QVERIFY(!isShown(3));
    QVERIFY(isShown(0) && isShown(1));
    m_table->resize(800, 300);
    QVERIFY(isShown(2) && isShown(3));
}

void TestTableColumns::whatWasDraggedKeepsItsWidth()
{
    QSignalSpy changed(m_columns, &TableColumns::changed);
    m_table->horizontalHeader()->resizeSection(0, 140);
    QCOMPARE(changed.count(), 1);
    m_table->resize(1'000, 300);
    QCOMPARE(width(0), 140);
    QCOMPARE(m_columns->choices()["widths"_L1].toObject(), (QJsonObject{{u"time"_s, 140}}));
}

void TestTableColumns::hidingAndShowingIsRemembered()
{
    QSignalSpy changed(m_columns, &TableColumns::changed);
    m_columns->setShown(2, false);
    QVERIFY(!isShown(2));
    QCOMPARE(m_columns->choices()["hidden"_L1].toArray(), QJsonArray{u"note"_s});
    m_columns->setShown(2, true);
    QVERIFY(isShown(2));
    QVERIFY(m_columns->choices().isEmpty());
    QCOMPARE(changed.count(), 2);
}

void TestTableColumns::theLastColumnCannotBeHidden()
{
    for (int column = 0; column < 4; ++column)
        m_columns->setShown(column, false);
    QVERIFY(isShown(3));
}

void TestTableColumns::orderWidthsAndChoicesComeBackAfterARestart()
{
    m_table->horizontalHeader()->moveSection(3, 0);
    m_table->horizontalHeader()->resizeSection(0, 130);
    m_columns->setShown(2, false);
    const QJsonObject chosen = m_columns->choices();
    restart();
    m_columns->restore(chosen);
    QCOMPARE(m_table->horizontalHeader()->visualIndex(3), 0);
    QCOMPARE(m_table->horizontalHeader()->visualIndex(0), 1);
    QCOMPARE(width(0), 130);
    QVERIFY(!isShown(2));
    QCOMPARE(m_columns->choices(), chosen);
}

void TestTableColumns::rememberedNonsenseChangesNothing()
{
    m_columns->restore({{u"hidden"_s, QJsonArray{u"time"_s, u"name"_s, u"note"_s, u"amount"_s}},
        {u"widths"_s, QJsonObject{{u"time"_s, u"wide"_s}, {u"gone"_s, 12}}}, {u"order"_s, QJsonArray{u"gone"_s, u"time"_s, u"time"_s}}});
    for (int column = 0; column < 4; ++column)
        QVERIFY(isShown(column));
    QCOMPARE(width(0), 100);
    QVERIFY(m_columns->choices().isEmpty());
}

void TestTableColumns::resettingForgetsEverything()
{
    m_table->horizontalHeader()->moveSection(3, 0);
    m_table->horizontalHeader()->resizeSection(0, 130);
    m_columns->setShown(1, false);
    m_columns->reset();
    QVERIFY(m_columns->choices().isEmpty());
    QCOMPARE(width(0), 100);
    QVERIFY(isShown(1));
}

void TestTableColumns::aDoubleClickFitsAColumnToWhatIsSeen()
{
    emit m_table->horizontalHeader()->sectionHandleDoubleClicked(1);
    QVERIFY(width(1) > 250);
    QVERIFY(m_columns->choices()["widths"_L1].toObject().contains("name"_L1));
}

void TestTableColumns::theHeadersMenuHidesAndChooses()
{
    QHeaderView* header = m_table->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(1) + 10, 10);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, header->viewport()->mapToGlobal(place));
    QApplication::sendEvent(header->viewport(), &asked);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction* note = choice(*menu, u"Note"_s);
    QVERIFY(note->isChecked());
    note->trigger();
    QVERIFY(!isShown(2));
    choice(*menu, u"Hide “Name”"_s)->trigger();
    QVERIFY(!isShown(1));
    choice(*menu, u"Reset columns"_s)->trigger();
    QVERIFY(isShown(1) && isShown(2));
    menu->close();
}

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
