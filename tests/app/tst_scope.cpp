// SPDX-License-Identifier: Apache-2.0
#include "app/scope.h"

#include "app/application.h"
#include "app/engine.h"
#include "core/settings/settings.h"
#include "tests/core/store/storefixture.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/scopebox.h"
#include "ui/palette/commandpalette.h"
#include "ui/shared/navbutton.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace egret::test;

namespace {

constexpr int kWaits = 20'000;
const IntegrationId kLending(u"itg_1"_s);
const IntegrationId kPayroll(u"itg_2"_s);
const IntegrationId kEmpty(u"itg_3"_s);

} // namespace

//! A window on a directory with three integrations: Lending with two transactions of one Item, Payroll with one of another
//! that needs somebody, and Empty.
class TestScope : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theBoxSwitchesWhatThePagesShow();
    void keysAndThePaletteSwitchToo();
    void whatTheScopeHidesIsOneClickAway();
    void itIsRememberedUntilTheIntegrationIsGone();

private:
    void start();
    int rows(Page page);
    void choose(const IntegrationId& integration);
    QString itemsBadge();
    MainWindow& window() { return m_application->window(); }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Application> m_application;
};

void TestScope::init()
{
    m_store = std::make_unique<StoreFixture>();
    Stores& stores = m_store->stores;
    for (const auto& [id, name] : {std::pair(kLending, u"Lending"_s), std::pair(kPayroll, u"Payroll"_s), std::pair(kEmpty, u"Empty"_s)}) {
        Integration integration = makeIntegration(id.value(), name);
        integration.baseUrl = QUrl(u"http://127.0.0.1:9"_s); // nobody
        QVERIFY(bool(stores.integrations.insert(integration)));
    }
    QVERIFY(bool(stores.items.link(makeItem(u"item-1"_s), u"Acme"_s)));
    QVERIFY(bool(stores.items.link(makeItem(u"item-2"_s, kPayroll.value(), u"customer-2"_s), u"Bakery"_s)));
    const Timestamp now = SystemClock().now();
    QVERIFY(stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate({makeTransaction(u"a"_s, 40), makeTransaction(u"b"_s, 60)}), now));
    QVERIFY(stores.transactions.apply(ItemId(u"item-2"_s), makeUpdate({makeTransaction(u"c"_s, -7)}), now));
    QSqlQuery(u"UPDATE items SET status = 'erroring', error_code = 'ITEM_LOGIN_REQUIRED'"_s, m_store->database->connection());
    start();
}

void TestScope::start()
{
    Settings(m_store->directory()).set(kListenPort, 0);
    QFile passphrase(m_store->directory() + u"/passphrase"_s);
    QVERIFY(passphrase.open(QIODevice::WriteOnly) && passphrase.write("a passphrase\n") > 0);
    passphrase.close();
    DesktopOptions options;
    options.dataDirectory = m_store->directory();
    options.secretStore = u"file"_s;
    options.passphraseFile = passphrase.fileName();
    options.theme = u"light"_s;
    options.page = u"transactions"_s;
    m_application = std::make_unique<Application>(*qApp, options);
    m_application->start();
}

void TestScope::cleanup()
{
    m_application.reset();
    m_store.reset();
}

int TestScope::rows(Page page)
{
    window().showPage(page);
    return qobject_cast<ListPage*>(window().page(page))->table()->model()->rowCount();
}

//! As somebody with a mouse does it.
void TestScope::choose(const IntegrationId& integration)
{
    QTest::mouseClick(window().findChild<ScopeBox*>(), Qt::LeftButton);
    QMenu* menu = window().findChild<QMenu*>(u"scopes"_s);
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->isCheckable() && action->data().toString() == integration.value())
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    QTRY_VERIFY(!window().findChild<QMenu*>(u"scopes"_s));
}

QString TestScope::itemsBadge()
{
    for (const NavButton* button : window().findChildren<NavButton*>()) {
        if (button->text() == pageTitle(Page::Items))
            return button->accessibleDescription();
    }
    return {};
}

void TestScope::theBoxSwitchesWhatThePagesShow()
{
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 3, kWaits);
    QTRY_COMPARE_WITH_TIMEOUT(itemsBadge(), ItemsPage::attentionText(2), kWaits);
    choose(kPayroll);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 1, kWaits);
    QCOMPARE(itemsBadge(), ItemsPage::attentionText(1));
    QCOMPARE(window().findChild<ScopeBox*>()->accessibleName(), u"Payroll, Sandbox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Items), 1, kWaits);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::EndUsers), 1, kWaits);
    choose({});
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::EndUsers), 2, kWaits);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Items), 2, kWaits);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 3, kWaits); // it was hidden while the scope changed
}

void TestScope::keysAndThePaletteSwitchToo()
{
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 3, kWaits);
    QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QMenu* menu = window().findChild<QMenu*>(u"scopes"_s);
    QVERIFY(menu);
    QCOMPARE(menu->activeAction(), menu->actions().first()); // what is shown now
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 2, kWaits);
    window().showPalette();
    auto* palette = window().findChild<CommandPalette*>();
    QVERIFY(palette);
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, u">switch to payroll"_s);
    const auto found = [palette] { return palette->findChild<QListView*>()->currentIndex().data().toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(found(), u"Switch to Payroll"_s, kWaits); // another thread tells of what there is
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 1, kWaits);
}

void TestScope::whatTheScopeHidesIsOneClickAway()
{
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 3, kWaits);
    choose(kEmpty);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 0, kWaits);
    const auto showAll = [this]() -> QPushButton* {
        for (QPushButton* button : window().page(Page::Transactions)->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"Show all integrations"_s)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(showAll(), kWaits);
    QTest::mouseClick(showAll(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 3, kWaits);
    QCOMPARE(window().findChild<ScopeBox*>()->accessibleName(), u"All integrations, Sandbox"_s);
}

void TestScope::itIsRememberedUntilTheIntegrationIsGone()
{
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 3, kWaits);
    choose(kLending);
    m_application.reset();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 2, kWaits);
    m_application.reset();
    QVERIFY(m_store->stores.integrations.remove(kLending));
    start();
    QTRY_COMPARE_WITH_TIMEOUT(rows(Page::Transactions), 1, kWaits);
    QCOMPARE(Settings(m_store->directory()).get(kWindowScope), QString());
}

QTEST_MAIN(TestScope)
#include "tst_scope.moc"
