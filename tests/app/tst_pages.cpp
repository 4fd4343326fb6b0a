// SPDX-License-Identifier: Apache-2.0
#include "app/pages.h"

#include "app/application.h"
#include "app/engine.h"
#include "ui/endusers/enduserspage.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/profitcard.h"
#include "ui/items/itemspage.h"
#include "ui/items/itemtablemodel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notifications/notificationcenter.h"
#include "ui/settings/integrationtablemodel.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/flowchart.h"
#include "ui/shared/listpage.h"
#include "ui/shared/navbutton.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 60'000;
constexpr std::array kPages{Page::Overview, Page::Transactions, Page::Insights, Page::EndUsers, Page::Items, Page::Webhooks, Page::Requests, Page::Payments, Page::Settings};

} // namespace

//! A demo that shows its transactions, and whose other pages are made after everything has been said.
class TestPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aStartMakesThePageItShows();
    void everyPageIsOffered();
    void attentionIsCountedWithoutThePageOfItems();
    void aLatePageShowsWhatWasSaidBefore();
    void lateSettingsKnowIntegrationsAndReceiver();
    void anEndUserLeadsToItsInsights();
    void everyListDoesWhatListsDo();
    void aPageIsMadeOnce();
    void theBellTellsOfLostCallsUntilPlaidAnswers();

private:
    MainWindow& window() { return m_application->window(); }

    std::unique_ptr<Application> m_application;
};

void TestPages::initTestCase()
{
    DesktopOptions options;
    options.demo = true;
    options.theme = u"light"_s;
    options.page = u"transactions"_s;
    m_application = std::make_unique<Application>(*qApp, options);
    QSignalSpy ready(&m_application->engine(), &Engine::sandboxReady);
    m_application->start();
    QVERIFY(ready.wait(kWaits));
}

void TestPages::aStartMakesThePageItShows()
{
    for (const Page page : kPages)
        QCOMPARE(window().page(page) != nullptr, page == Page::Transactions);
    QVERIFY(!window().page(Page::Welcome));
}

void TestPages::everyPageIsOffered()
{
    QStringList entries;
    for (const NavButton* button : window().findChildren<NavButton*>()) {
        if (button->isVisible())
            entries.append(button->text());
    }
    for (const Page page : kPages)
        QVERIFY2(entries.contains(pageTitle(page)), qPrintable(pageTitle(page)));
}

void TestPages::attentionIsCountedWithoutThePageOfItems()
{
    const auto isTold = [this] {
        for (const NavButton* button : window().findChildren<NavButton*>()) {
            if (button->text() == pageTitle(Page::Items))
                return button->accessibleDescription() == ItemsPage::attentionText(3);
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), kWaits);
    QVERIFY(!window().page(Page::Items));
}

void TestPages::aLatePageShowsWhatWasSaidBefore()
{
    window().showPage(Page::Items);
    const auto* items = qobject_cast<ItemsPage*>(window().page(Page::Items));
    QVERIFY(items);
    QCOMPARE(items->model().count(std::nullopt), 12); // at once: nothing has to be read
    window().showPage(Page::Overview);
    QVERIFY(window().page(Page::Overview)->isVisible());
    for (const Page page : {Page::EndUsers, Page::Requests, Page::Webhooks}) {
        window().showPage(page);
        const auto* list = qobject_cast<ListPage*>(window().page(page));
        QVERIFY(list);
        QTRY_VERIFY_WITH_TIMEOUT(list->table()->model()->rowCount() > 0, kWaits);
    }
}

void TestPages::lateSettingsKnowIntegrationsAndReceiver()
{
    window().showPage(Page::Settings);
    auto* settings = qobject_cast<SettingsPage*>(window().page(Page::Settings));
    QVERIFY(settings);
    const auto* model = settings->findChild<IntegrationTableModel*>();
    QVERIFY(model);
    QCOMPARE(model->rowCount(), 1);
}

void TestPages::anEndUserLeadsToItsInsights()
{
    window().showPage(Page::EndUsers);
    const auto* users = qobject_cast<EndUsersPage*>(window().page(Page::EndUsers));
    QTRY_VERIFY_WITH_TIMEOUT(users->model().rowCount() > 0, kWaits);
    const ListedEndUser chosen = users->model().userAt(0);
    users->table()->selectRow(0);
    QTest::keyClick(users->table(), Qt::Key_Return);
    QCOMPARE(window().currentPage(), Page::Insights);
    const auto* insights = qobject_cast<InsightsPage*>(window().page(Page::Insights));
    QCOMPARE(insights->query(QDate(2026, 6, 1)).endUser, chosen.user.id);
    const auto* profit = insights->findChild<ProfitCard*>();
    QTRY_VERIFY_WITH_TIMEOUT(profit->isVisible(), kWaits);
    QVERIFY(profit->chart().months().last().out.minorUnits > 0 || profit->chart().months().first().out.minorUnits > 0);
}

//! Whether the menu of the cells of \a list's first row offers \a text anywhere.
bool anyCellOffers(ListPage& list, const QString& text)
{
    TableView* table = list.table();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        emit table->menuRequested(table->model()->index(0, column), {});
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        const QList<QAction*> actions = menu ? menu->actions() : QList<QAction*>();
        const bool offers = std::any_of(actions.cbegin(), actions.cend(), [&text](const QAction* action) { return action->text().startsWith(text); });
        if (menu)
            menu->close();
        if (offers)
            return true;
    }
    return false;
}

void TestPages::everyListDoesWhatListsDo()
{
    QStringList lists;
    for (const Page page : kPages) {
        window().showPage(page);
        auto* list = qobject_cast<ListPage*>(window().page(page));
        if (!list)
            continue;
        const QString name = list->table()->accessibleName();
        lists.append(name);
        QVERIFY2(list->table()->horizontalHeader()->sectionsClickable() && list->table()->horizontalHeader()->sectionsMovable(), qPrintable(name));
        QVERIFY2(list->table()->selectionMode() == QAbstractItemView::ExtendedSelection, qPrintable(name));
        QVERIFY2(list->findChild<QPushButton*>(u"export"_s), qPrintable(name));
        list->columns()->setShown(1, false);
        QVERIFY2(list->layoutChoices().contains("columns"_L1), qPrintable(name));
        list->columns()->reset();
        if (page == Page::Payments) // the demo has none
            continue;
        QTRY_VERIFY2_WITH_TIMEOUT(list->table()->model()->rowCount() > 0, qPrintable(name), kWaits);
        for (const QString& text : {u"Copy rows"_s, u"Copy cell"_s, u"Show only"_s})
            QTRY_VERIFY2(anyCellOffers(*list, text), qPrintable(QString(name + u": "_s + text)));
    }
    QCOMPARE(lists.size(), 6);
}

void TestPages::aPageIsMadeOnce()
{
    QWidget* const items = window().page(Page::Items);
    window().showPage(Page::Transactions);
    window().showPage(Page::Items);
    QCOMPARE(window().page(Page::Items), items);
    QCOMPARE(window().findChildren<ItemsPage*>().size(), 1);
}

void TestPages::theBellTellsOfLostCallsUntilPlaidAnswers()
{
    const auto isTold = [this] {
        const QList<Notification>& told = window().notifications().notifications();
        return std::any_of(told.begin(), told.end(), [](const Notification& one) { return one.key.startsWith("unreached:"_L1); });
    };
    QVERIFY(!isTold());
    emit m_application->engine().plaidLost(SystemClock().now());
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), kWaits);
    emit m_application->engine().plaidReached();
    QVERIFY(!isTold());
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
