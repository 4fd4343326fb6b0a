// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemspage.h"

#include "tests/ui/items/itemlisting.h"
#include "ui/items/itembuttons.h"
#include "ui/items/itempanel.h"
#include "ui/items/itemtablemodel.h"
#include "ui/items/repairlinksdialog.h"
#include "ui/shared/banner.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/itemcondition.h"
#include "ui/shared/momentlist.h"
#include "ui/shared/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;
using Act = ItemWish::Act;

//! The page as somebody at the keyboard uses it.
class TestItemsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theListOrItsSelectionIsExported();
    void withoutPlaidButtonsSayWhy();
    void enterOpensTheDetailsAndEscReturnsToTheRow();
    void jAndKWalkThroughTheItems();
    void repairIsTheFirstThingABrokenItemOffers();
    void whatIsOfNoUseSaysWhy();
    void removingWantsAWordTyped();
    void aRefreshInProductionAsksFirst();
    void aFailureStandsBesideItsButton();
    void aRunningSyncCanBeStopped();
    void aSegmentNarrowsTheListAndTheSearchFurther();
    void newsKeepSelectionPlaceAndPanel();
    void aRunningSyncIsOneLineOfItsPanel();
    void attentionIsCounted();
    void withoutItemsItOffersTheFirst();
    void anErrorCanBeTriedAgain();
    void narrowWindowsKeepStatusAndNextStep();
    void inNarrowWindowsThePanelCoversTheList();
    void severalAreSyncedAtOnce();
    void newsKeepWhatIsSelectedTogether();
    void severalAreRepairedByLinksToHandOver();
    void aBankThatIsDownIsNamedOverTheItems();
    void everyControlHasAName();

private:
    QList<ListedItem> several() const;
    QPushButton* button(const QString& text) const;
    QDialog* dialog() const;
    QString stateTitle() const;
    void clickRow(int row);

    StillClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ItemsPage> m_page;
};

void TestItemsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestItemsPage::init()
{
    m_page = std::make_unique<ItemsPage>(*m_theme, m_clock);
    m_page->resize(1240, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestItemsPage::cleanup()
{
    m_page.reset();
}

QList<ListedItem> TestItemsPage::several() const
{
    QList<ListedItem> items{broken(listedItem(u"broken"_s, u"First Platypus Bank"_s, u"Acme"_s), u"ITEM_LOGIN_REQUIRED"_s),
        broken(listedItem(u"down"_s, u"Houndstooth Bank"_s, u"Bluebird"_s), u"INSTITUTION_DOWN"_s)};
    for (int i = 0; i < 60; ++i)
        items.append(listedItem(u"fine-%1"_s.arg(i, 2, 10, QChar(u'0')), u"Tartan Bank"_s, u"Shop %1"_s.arg(i, 2, 10, QChar(u'0'))));
    return items;
}

void TestItemsPage::theListOrItsSelectionIsExported()
{
    m_page->setItems(several());
    QSignalSpy asked(m_page.get(), &ItemsPage::exportRequested);
    const auto choose = [this](QPushButton* act) {
        act->click();
        auto* question = m_page->findChild<QFileDialog*>();
        emit question->fileSelected(u"/tmp/items.csv"_s);
        delete question;
    };
    choose(m_page->findChild<QPushButton*>(u"export"_s));
    QCOMPARE(asked[0][0].value<QList<ItemId>>().size(), 62);
    QCOMPARE(asked[0][1].toString(), u"/tmp/items.csv"_s);
    m_page->table()->selectRow(0);
    m_page->table()->selectionModel()->select(m_page->model().index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    choose(button(u"Export"_s));
    QCOMPARE(asked[1][0].value<QList<ItemId>>(), (QList<ItemId>{m_page->model().itemAt(0)->item.id, m_page->model().itemAt(1)->item.id}));
}

void TestItemsPage::withoutPlaidButtonsSayWhy()
{
    const std::unique_ptr<QWidget> connectBank(m_page->makeActions());
    QList<ListedItem> items = several();
    for (ListedItem& listed : items)
        listed.environment = Environment::Sandbox;
    m_page->setItems(items);
    m_page->openFirst();
    m_page->setPlaidLost(true);
    const QList<QWidget*> acts{connectBank.get(), button(u"Repair"_s), button(u"Sync now"_s), button(u"Remove item…"_s)};
    for (const QWidget* act : acts) {
        QVERIFY(act && !act->isEnabled());
        QCOMPARE(act->toolTip(), plaidLostText());
    }
    m_page->setPlaidLost(false);
    QVERIFY(connectBank->isEnabled() && button(u"Repair"_s)->isEnabled());
    IntegrationSummary simulator;
    simulator.integration.environment = Environment::Offline;
    m_page->setIntegrations({simulator});
    m_page->setPlaidLost(true);
    QVERIFY2(connectBank->isEnabled(), "the simulator is always there");
}

QPushButton* TestItemsPage::button(const QString& text) const
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        for (QPushButton* found : top->findChildren<QPushButton*>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
    }
    return nullptr;
}

QDialog* TestItemsPage::dialog() const
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<QDialog*>(top); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QString TestItemsPage::stateTitle() const
{
    for (const EmptyState* state : m_page->findChildren<EmptyState*>()) {
        if (state->isVisible())
            return state->title();
    }
    return {};
}

void TestItemsPage::clickRow(int row)
{
    const QRect cell = m_page->table()->visualRect(m_page->model().index(row, 0));
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell.center());
}

void TestItemsPage::enterOpensTheDetailsAndEscReturnsToTheRow()
{
    QSignalSpy portraits(m_page.get(), &ItemsPage::portraitRequested);
    m_page->setItems(several());
    m_page->table()->setFocus();
    m_page->table()->selectRow(0);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QVERIFY(m_page->panel()->isVisible());
    QCOMPARE(portraits[0][0].value<ItemId>(), ItemId(u"broken"_s));
    QVERIFY(m_page->panel()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->panel()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_page->table());
}

void TestItemsPage::jAndKWalkThroughTheItems()
{
    m_page->setItems(several());
    clickRow(0);
    QTest::keyClick(m_page->table(), Qt::Key_J);
    QCOMPARE(m_page->panel()->item(), ItemId(u"down"_s));
    QTest::keyClick(m_page->table(), Qt::Key_K);
    QCOMPARE(m_page->panel()->item(), ItemId(u"broken"_s));
    QTest::keyClick(m_page->table(), Qt::Key_K); // already the first
    QCOMPARE(m_page->panel()->item(), ItemId(u"broken"_s));
}

void TestItemsPage::repairIsTheFirstThingABrokenItemOffers()
{
    QSignalSpy wished(m_page.get(), &ItemsPage::wished);
    m_page->setItems(several());
    clickRow(0);
    QTest::mouseClick(button(u"Repair"_s), Qt::LeftButton);
    QCOMPARE(wished[0][0].value<ItemWish>(), (ItemWish{Act::Repair, ItemId(u"broken"_s), {}, {}, {}}));
    QVERIFY(!button(u"Repair"_s)->isEnabled()); // until it is known what became of it
    m_page->wishDone(wished[0][0].value<ItemWish>());
    QVERIFY(button(u"Repair"_s)->isEnabled());
}

void TestItemsPage::whatIsOfNoUseSaysWhy()
{
    m_page->setItems(several());
    clickRow(0);
    QVERIFY(!button(u"Sync now"_s)->isEnabled());
    QCOMPARE(button(u"Sync now"_s)->toolTip(), u"The end user has to sign in again first: repair the item."_s);
    clickRow(2);
    QVERIFY(button(u"Sync now"_s)->isEnabled());
    QVERIFY(!button(u"Repair"_s));
    QVERIFY(button(u"Refresh"_s)->toolTip().contains(u"billed in Production"_s));
}

void TestItemsPage::removingWantsAWordTyped()
{
    QSignalSpy wished(m_page.get(), &ItemsPage::wished);
    m_page->setItems(several());
    clickRow(0);
    QTest::mouseClick(button(u"Remove item…"_s), Qt::LeftButton);
    QVERIFY(dialog());
    QPushButton* act = button(u"Remove item"_s);
    QVERIFY(!act->isEnabled());
    QTest::keyClicks(dialog()->findChild<QLineEdit*>(), u"remove"_s);
    QVERIFY(act->isEnabled());
    QTest::mouseClick(act, Qt::LeftButton);
    QCOMPARE(wished[0][0].value<ItemWish>().act, Act::Remove);
    QTRY_VERIFY(!dialog());
}

void TestItemsPage::aRefreshInProductionAsksFirst()
{
    QSignalSpy wished(m_page.get(), &ItemsPage::wished);
    QList<ListedItem> items = several();
    for (ListedItem& listed : items)
        listed.environment = Environment::Production;
    m_page->setItems(items);
    clickRow(3);
    QVERIFY(!button(u"Fire webhook"_s)); // does not exist in Production
    QTest::mouseClick(button(u"Refresh"_s), Qt::LeftButton);
    QCOMPARE(wished.count(), 0);
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(wished.count(), 0);
}

void TestItemsPage::aFailureStandsBesideItsButton()
{
    m_page->setItems(several());
    clickRow(2);
    const ItemWish wish{Act::Sync, m_page->panel()->item(), {}, {}, {}};
    m_page->wishFailed(wish, {Error::Kind::Network, u"refused"_s, u"Connection refused."_s, {}, {}, 0});
    QStringList titles;
    for (const Banner* banner : m_page->panel()->findChildren<Banner*>()) {
        if (banner->isVisible())
            titles.append(banner->title());
    }
    QCOMPARE(titles, QStringList{u"Plaid did not answer"_s});
}

void TestItemsPage::aRunningSyncCanBeStopped()
{
    m_page->setItems(several());
    clickRow(2);
    QVERIFY(!button(u"Stop the sync"_s));
    const ItemId item = m_page->panel()->item();
    m_page->setRunning({RunningSync{item, m_clock.now()}});
    QVERIFY(!button(u"Sync now"_s));
    QSignalSpy wished(m_page.get(), &ItemsPage::wished);
    QTest::mouseClick(button(u"Stop the sync"_s), Qt::LeftButton);
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished.first().first().value<ItemWish>(), (ItemWish{Act::CancelSync, item, {}, {}, {}}));
    m_page->wishFailed({Act::Sync, item, {}, {}, {}}, {Error::Kind::Cancelled, u"cancelled"_s, u"Stopped."_s, {}, {}, 0});
    m_page->setRunning({});
    QVERIFY(button(u"Sync now"_s));
    for (const Banner* banner : m_page->panel()->findChildren<Banner*>())
        QVERIFY(banner->title() != "Stopped"_L1 && banner->text() != "Stopped."_L1);
}

void TestItemsPage::aSegmentNarrowsTheListAndTheSearchFurther()
{
    m_page->setItems(several());
    auto* segments = m_page->findChild<FilterSegments*>();
    for (QAbstractButton* segment : segments->findChildren<QAbstractButton*>()) {
        if (segment->text() == "Healthy"_L1)
            QTest::mouseClick(segment, Qt::LeftButton);
    }
    QCOMPARE(m_page->model().rowCount(), 60);
    QTest::keyClicks(m_page->searchField(), u"shop 07"_s);
    QCOMPARE(m_page->model().rowCount(), 1);
    QTest::keyClicks(m_page->searchField(), u"nothing"_s);
    QCOMPARE(stateTitle(), u"No items match"_s);
    QTest::mouseClick(button(u"Clear the filter"_s), Qt::LeftButton);
    QCOMPARE(m_page->model().rowCount(), 62);
}

void TestItemsPage::newsKeepSelectionPlaceAndPanel()
{
    QList<ListedItem> items = several();
    m_page->setItems(items);
    m_page->table()->scrollTo(m_page->model().index(40, 0), QAbstractItemView::PositionAtTop);
    const int place = m_page->table()->verticalScrollBar()->value();
    clickRow(42);
    const ItemId open = m_page->panel()->item();
    items.prepend(broken(listedItem(u"new"_s, u"Windowpane Bank"_s, u"Zebra"_s), u"ITEM_LOGIN_REQUIRED"_s));
    m_page->setItems(items);
    QCOMPARE(m_page->table()->verticalScrollBar()->value(), place);
    QCOMPARE(m_page->panel()->item(), open);
    QVERIFY(m_page->panel()->isVisible());
    QCOMPARE(m_page->table()->currentIndex().row(), 42);
    QVERIFY(m_page->table()->selectionModel()->isRowSelected(42));
}

void TestItemsPage::aRunningSyncIsOneLineOfItsPanel()
{
    m_page->setItems(several());
    clickRow(5);
    ItemPortrait portrait;
    portrait.listed = *m_page->model().itemAt(5);
    portrait.runs.resize(6);
    m_page->setPortrait(portrait);
    const auto lines = [this](const QString& name) {
        for (const MomentList* list : m_page->panel()->findChildren<MomentList*>()) {
            if (list->accessibleName() == name)
                return list;
        }
        return static_cast<const MomentList*>(nullptr);
    };
    const MomentList* running = lines(u"Running sync"_s);
    const MomentList* last = lines(u"Sync history"_s);
    QVERIFY(!running->isVisible());
    constexpr int kLine = 24;
    QTRY_COMPARE(last->height(), 4 * kLine);
    const int end = last->geometry().bottom();
    RunningSync sync{m_page->panel()->item(), m_clock.now() - std::chrono::seconds(4)};
    sync.rows = 12'400;
    sync.total = 48'000;
    m_page->setRunning({sync});
    QCOMPARE(running->asText(), u"Fetching 12,400 of ~48,000 · 3,100/s 15 s left"_s);
    QVERIFY(running->isVisible());
    QTRY_COMPARE(last->height(), 3 * kLine);
    QTRY_COMPARE(last->geometry().bottom(), end); // nothing below it moves
    sync.stage = SyncProgress::Stage::Storing;
    sync.stored = 6'200;
    sync.total = 12'400;
    sync.isExact = true;
    m_page->setRunning({sync});
    QCOMPARE(running->asText(), u"Storing 6,200 of 12,400 · 1,600/s 4 s left"_s);
    clickRow(6);
    QVERIFY(running->asText().isEmpty()); // of another Item
    clickRow(5);
    QVERIFY(!running->asText().isEmpty());
    m_page->setRunning({});
    QTRY_VERIFY(!running->isVisible());
    QCOMPARE(last->moments().size(), 4);
}

void TestItemsPage::attentionIsCounted()
{
    m_page->setItems(several());
    QCOMPARE(m_page->model().needingAttention(), 1);
    QCOMPARE(needingAttention(several()), 1); // where no page is
    QCOMPARE(needingAttention({}), 0);
}

void TestItemsPage::withoutItemsItOffersTheFirst()
{
    m_page->setItems({});
    QCOMPARE(stateTitle(), u"No items yet"_s);
    QTest::mouseClick(button(u"Connect a bank"_s), Qt::LeftButton);
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
}

void TestItemsPage::anErrorCanBeTriedAgain()
{
    QSignalSpy reads(m_page.get(), &ItemsPage::readRequested);
    m_page->showReadError({Error::Kind::Storage, u"corrupt"_s, u"disk image is malformed"_s, {}, {}, 0});
    QCOMPARE(stateTitle(), u"The data folder could not be read or written"_s);
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QCOMPARE(reads.count(), 1);
}

void TestItemsPage::narrowWindowsKeepStatusAndNextStep()
{
    m_page->setItems(several());
    m_page->resize(800, 560);
    using Column = ItemTableModel::Column;
    QTRY_VERIFY(m_page->table()->isColumnHidden(int(Column::Products)));
    QVERIFY(!m_page->table()->isColumnHidden(int(Column::Status)));
    QVERIFY(!m_page->table()->isColumnHidden(int(Column::NextStep)));
}

void TestItemsPage::inNarrowWindowsThePanelCoversTheList()
{
    m_page->setItems(several());
    m_page->resize(972, 560);
    const int wide = m_page->table()->width();
    clickRow(0);
    QVERIFY(m_page->panel()->isVisible());
    QCOMPARE(m_page->table()->width(), wide);
    QTest::keyClick(m_page->table(), Qt::Key_Escape);
    QVERIFY(!m_page->panel()->isVisible());
    m_page->resize(1320, 560);
    clickRow(0);
    QVERIFY(m_page->table()->width() < 1'320 - 280);
}

void TestItemsPage::severalAreSyncedAtOnce()
{
    QSignalSpy syncs(m_page.get(), &ItemsPage::syncRequested);
    m_page->setItems(several());
    m_page->table()->setFocus();
    m_page->table()->selectRow(0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(!m_page->panel()->isVisible());
    QTest::mouseClick(button(u"Sync now"_s), Qt::LeftButton);
    QCOMPARE(syncs.count(), 1);
    // The broken one waits for its end user.
    QCOMPARE(syncs[0][0].value<QList<ItemId>>(), (QList<ItemId>{ItemId(u"down"_s), ItemId(u"fine-00"_s), ItemId(u"fine-01"_s)}));
}

void TestItemsPage::severalAreRepairedByLinksToHandOver()
{
    QList<ListedItem> items = several();
    m_page->setItems(items);
    QVERIFY(!button(u"Repair all 1…"_s)); // one is repaired from its details
    items.append(broken(listedItem(u"second"_s, u"Tartan Bank"_s, u"Bakery"_s), u"ITEM_LOGIN_REQUIRED"_s));
    m_page->setItems(items);
    QSignalSpy links(m_page.get(), &ItemsPage::repairLinkWished);
    QVERIFY(button(u"Repair all 2…"_s));
    QTest::mouseClick(button(u"Repair all 2…"_s), Qt::LeftButton);
    auto* dialog = m_page->findChild<RepairLinksDialog*>();
    QVERIFY(dialog);
    QVERIFY(links.isEmpty());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QCOMPARE(links.count(), 1);
    m_page->repairLinkFailed(links[0][0].value<ItemWish>(), {});
    QCOMPARE(links.count(), 2);
    QCOMPARE(links[1][0].value<ItemWish>().item, ItemId(u"second"_s));
}

void TestItemsPage::aBankThatIsDownIsNamedOverTheItems()
{
    const auto shown = [this] {
        for (const Banner* banner : m_page->findChildren<Banner*>()) {
            if (banner->isVisible() && banner->title().contains("not you"_L1))
                return banner->title();
        }
        return QString();
    };
    ListedItem item = broken(listedItem(u"one"_s, u"Tartan Bank"_s, u"Acme"_s), u"ITEM_LOGIN_REQUIRED"_s);
    item.item.institution = InstitutionId(u"ins_1"_s);
    m_page->setItems({item});
    QCOMPARE(shown(), QString());
    m_page->setBankTroubles({{InstitutionId(u"ins_1"_s), u"Tartan Bank"_s, true}});
    QCOMPARE(shown(), u"Tartan Bank is down, not you"_s);
    m_page->setBankTroubles({});
    QCOMPARE(shown(), QString());
}

void TestItemsPage::newsKeepWhatIsSelectedTogether()
{
    QList<ListedItem> items = several();
    m_page->setItems(items);
    m_page->table()->setFocus();
    m_page->table()->selectRow(5);
    QTest::keyClick(m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
    const ItemId first = m_page->model().itemAt(5)->item.id;
    const ItemId second = m_page->model().itemAt(6)->item.id;
    items.prepend(broken(listedItem(u"new"_s, u"Windowpane Bank"_s, u"Zebra"_s), u"ITEM_LOGIN_REQUIRED"_s));
    m_page->setItems(items);
    QList<ItemId> selected;
    for (const int row : m_page->table()->selectedRows())
        selected.append(m_page->model().itemAt(row)->item.id);
    QCOMPARE(selected, (QList<ItemId>{first, second}));
}

void TestItemsPage::everyControlHasAName()
{
    m_page->setItems(several());
    clickRow(0);
    for (const QAbstractButton* control : m_page->findChildren<QAbstractButton*>()) {
        if (control->isVisible())
            QVERIFY(!control->text().isEmpty() || !control->accessibleName().isEmpty());
    }
    for (const QLineEdit* field : m_page->findChildren<QLineEdit*>())
        QVERIFY(!field->accessibleName().isEmpty());
}

QTEST_MAIN(TestItemsPage)
#include "tst_itemspage.moc"
