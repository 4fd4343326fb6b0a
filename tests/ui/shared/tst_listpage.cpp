// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/listpage.h"

#include "ui/shared/detailpanel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/selectionbar.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

#include <functional>
#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

class PlainPanel : public DetailPanel {
public:
    explicit PlainPanel(const Theme& theme)
        : DetailPanel(theme, u"Row"_s, {u"Row"_s, u"Previous"_s, u"Next"_s}, nullptr)
    {
        setFocusPolicy(Qt::StrongFocus);
    }
    void focusFirst() override { setFocus(Qt::TabFocusReason); }
};

//! Can be read anew: as one reset, whatever happens in between.
class BanksModel : public QStandardItemModel {
public:
    void readAnew(const std::function<void()>& read)
    {
        beginResetModel();
        {
            const QSignalBlocker quiet(this);
            read();
        }
        endResetModel();
    }
};

//! Banks and their countries.
class BanksPage : public ListPage {
public:
    BanksPage(Theme& theme, QStandardItemModel& model)
        : ListPage(theme, model, u"Banks"_s, nullptr)
        , m_model(model)
    {
        setColumns({{0, u"bank"_s, 150, 0, 0, 1}, {1, u"country"_s, 100, 0, 1, 0}});
        setPanel(new PlainPanel(theme), 300);
        showRows();
    }
    QStringList searches;
    int open = -1;
    QString summed;
    using ListPage::closePanel;
    using ListPage::isPanelShown;
    using ListPage::showFailure;
    using ListPage::showRows;
    using ListPage::showSearchError;
    int triedAgain = 0;

protected:
    void search() override { searches.append(searchField()->text()); }
    void readAgain() override { ++triedAgain; }
    void describeEmpty() override { emptyState()->setMessage("bank"_L1, Tone::Neutral, u"No banks"_s, u"Nobody has one."_s); }
    void openRowAt(int row, bool) override
    {
        open = row;
        showPanelFor(row);
    }
    int openPlace() const override { return open; }
    void forgetOpenRow() override { open = -1; }
    QString keyOf(int row) const override { return m_model.item(row)->text(); }
    QString termOf(const QModelIndex& cell) const override { return cell.column() == 1 ? u"country:"_s + cell.data().toString() : QString(); }
    QString describeSelection(const QList<int>& rows) override { return u"%1 rows"_s.arg(rows.size()); }

private:
    QStandardItemModel& m_model;
};

} // namespace

//! What every page with a list does, as somebody at keyboard and mouse sees it.
class TestListPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void aClickOpensAndEscClosesAndReturnsToTheRow();
    void jAndKMoveWithAndWithoutThePanel();
    void slashGoesToTheSearchAndEnterBack();
    void aSearchThatCannotBeReadSaysWhyAndKeepsTheKeyboard();
    void severalRowsSwapTheToolBarWithoutMovingTheTable();
    void clicksThatAddToTheSelectionOpenNothing();
    void whatIsSelectedStaysSelectedWhenEverythingIsReadAnew();
    void theMenuNarrowsAndLeavesOut();
    void theMenuOffersTheColumns();
    void columnsAndPanelWidthComeBack();
    void withoutRowsItSaysWhyAndFailuresCanBeTriedAgain();

private:
    void fill(const QStringList& banks);
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {});
    QMenu* openMenu(int row, int column);
    QAction* actionOf(QMenu* menu, const QString& text) const;

    std::unique_ptr<Theme> m_theme;
    BanksModel m_model;
    std::unique_ptr<BanksPage> m_page;
};

void TestListPage::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_model.clear();
    fill({u"Tartan"_s, u"Gingham"_s, u"Platypus"_s});
    m_page = std::make_unique<BanksPage>(*m_theme, m_model);
    m_page->resize(1'300, 500);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->table()->setFocus();
}

void TestListPage::fill(const QStringList& banks)
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"Bank"_s, u"Country"_s});
    for (const QString& bank : banks)
        m_model.appendRow({new QStandardItem(bank), new QStandardItem(u"US"_s)});
}

void TestListPage::clickRow(int row, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, modifiers, m_page->table()->visualRect(m_model.index(row, 0)).center());
}

QMenu* TestListPage::openMenu(int row, int column)
{
    m_page->table()->setCurrentIndex(m_model.index(row, column));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_page->table(), &byKey);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QAction* TestListPage::actionOf(QMenu* menu, const QString& text) const
{
    for (QAction* action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TestListPage::aClickOpensAndEscClosesAndReturnsToTheRow()
{
    clickRow(1);
    QCOMPARE(m_page->open, 1);
    QVERIFY(m_page->isPanelShown());
    QCOMPARE(QApplication::focusWidget(), m_page->table()); // opening takes no focus
    m_page->findChild<DetailPanel*>()->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->isPanelShown());
    QCOMPARE(QApplication::focusWidget(), m_page->table());
    QCOMPARE(m_page->table()->currentIndex().row(), 1);
}

void TestListPage::jAndKMoveWithAndWithoutThePanel()
{
    m_page->table()->selectRow(0);
    QTest::keyClick(m_page->table(), Qt::Key_J);
    QCOMPARE(m_page->table()->currentIndex().row(), 1);
    QVERIFY(!m_page->isPanelShown());
    clickRow(1);
    QTest::keyClick(m_page->table(), Qt::Key_J);
    QCOMPARE(m_page->open, 2);
    QTest::keyClick(m_page->table(), Qt::Key_J); // the last one
    QCOMPARE(m_page->open, 2);
    QTest::keyClick(m_page->table(), Qt::Key_K);
    QCOMPARE(m_page->open, 1);
}

void TestListPage::slashGoesToTheSearchAndEnterBack()
{
    QTest::keyClick(m_page->table(), Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), m_page->searchField());
    QTest::keyClicks(m_page->searchField(), u"ta"_s);
    QTest::keyClick(m_page->searchField(), Qt::Key_Return);
    QCOMPARE(m_page->searches.last(), u"ta"_s);
    QCOMPARE(QApplication::focusWidget(), m_page->table());
}

void TestListPage::aSearchThatCannotBeReadSaysWhyAndKeepsTheKeyboard()
{
    m_page->searchField()->setFocus();
    m_page->showSearchError(u"There is no field \"cod\""_s);
    QTest::keyClick(m_page->searchField(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_page->searchField());
    QCOMPARE(m_page->searchField()->accessibleDescription(), u"There is no field \"cod\""_s);
}

void TestListPage::severalRowsSwapTheToolBarWithoutMovingTheTable()
{
    const int top = m_page->table()->mapTo(m_page.get(), QPoint()).y();
    QTest::keyClick(m_page->table(), Qt::Key_A, Qt::ControlModifier);
    const auto* bar = m_page->findChild<SelectionBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY(!m_page->searchField()->isVisible());
    QCOMPARE(m_page->table()->mapTo(m_page.get(), QPoint()).y(), top);
    for (QToolButton* button : bar->findChildren<QToolButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_page->table()->selectedCount(), 0);
}

void TestListPage::clicksThatAddToTheSelectionOpenNothing()
{
    clickRow(0);
    QCOMPARE(m_page->open, 0);
    clickRow(2, Qt::ControlModifier);
    QCOMPARE(m_page->open, 0);
    QCOMPARE(m_page->table()->selectedRows(), (QList<int>{0, 2}));
}

void TestListPage::whatIsSelectedStaysSelectedWhenEverythingIsReadAnew()
{
    clickRow(0);
    clickRow(2, Qt::ControlModifier);
    m_model.readAnew([this] { fill({u"Windowpane"_s, u"Tartan"_s, u"Gingham"_s, u"Platypus"_s}); });
    QCOMPARE(m_page->table()->selectedRows(), (QList<int>{1, 3}));
}

void TestListPage::theMenuNarrowsAndLeavesOut()
{
    QMenu* menu = openMenu(1, 1);
    QVERIFY(menu);
    actionOf(menu, u"Show only “US”"_s)->trigger();
    QCOMPARE(m_page->searches.last(), u"country:US"_s);
    actionOf(menu, u"Leave out “US”"_s)->trigger();
    QCOMPARE(m_page->searches.last(), u"country:US -country:US"_s);
    menu->close();
    menu = openMenu(1, 0);
    QVERIFY(!actionOf(menu, u"Show only “Gingham”"_s)); // there is no such search
    QVERIFY(actionOf(menu, u"Copy rows"_s));
    menu->close();
}

void TestListPage::theMenuOffersTheColumns()
{
    QMenu* menu = openMenu(0, 0);
    QMenu* columns = actionOf(menu, u"Columns"_s)->menu();
    actionOf(columns, u"Country"_s)->trigger();
    QVERIFY(m_page->table()->isColumnHidden(1));
    menu->close();
}

void TestListPage::columnsAndPanelWidthComeBack()
{
    QVERIFY(m_page->layoutChoices().isEmpty());
    m_page->table()->horizontalHeader()->moveSection(1, 0);
    const QJsonObject layout = m_page->layoutChoices();
    m_page = std::make_unique<BanksPage>(*m_theme, m_model);
    m_page->restoreLayout(layout);
    QCOMPARE(m_page->table()->horizontalHeader()->visualIndex(1), 0);
    m_page->restoreLayout({});
    QCOMPARE(m_page->table()->horizontalHeader()->visualIndex(1), 0); // it changes nothing
    m_page->restoreLayout({{u"panel"_s, 333}});
    QCOMPARE(m_page->layoutChoices()["panel"_L1].toInt(), 333);
}

void TestListPage::withoutRowsItSaysWhyAndFailuresCanBeTriedAgain()
{
    m_model.setRowCount(0);
    m_page->showRows();
    const auto titles = [this] {
        QStringList shown;
        for (const EmptyState* state : m_page->findChildren<EmptyState*>()) {
            if (state->isVisible())
                shown.append(state->title());
        }
        return shown;
    };
    QCOMPARE(titles(), QStringList{u"No banks"_s});
    m_page->showFailure({Error::Kind::Storage, u"corrupt"_s, u"disk image is malformed"_s, {}, {}, 0});
    QCOMPARE(titles(), QStringList{u"The data folder could not be read or written"_s});
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Try again"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_page->triedAgain, 1);
}

QTEST_MAIN(TestListPage)
#include "tst_listpage.moc"
