// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/engine.h"
#include "app/itemactions.h"
#include "hostedlink/linkbrowser.h"
#include "ui/items/itempanel.h"
#include "ui/items/itemspage.h"
#include "ui/items/itemtablemodel.h"
#include "ui/items/repairlinksdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/navbutton.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;
using Act = ItemWish::Act;
using Column = ItemTableModel::Column;

namespace {

constexpr int kWaits = 30'000;

} // namespace

//! Somebody keeps Items alive: the whole window on a real engine and the offline banks.
class TestItemCare : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theWorstOfAllLinkedItemsIsListedFirst();
    void aBrokenLoginIsSeenAndRepairedInTheBrowser();
    void aSyncIsAskedForAndReported();
    void aTokenIsReplacedAndSyncingGoesOn();
    void webhooksMoveToAnotherUrl();
    void anItemIsRemovedAfterTheWordWasTyped();
    void aBankIsConnectedInTheBrowser();
    void aBankThatWasConnectedBeforeIsLeftAlone();
    void severalAreRepairedByLinksToHandOver();

public slots:
    void openPage(const QUrl& page) { m_pages.append(page); } //!< stands in for the browser

private:
    ItemsPage* page() const { return m_application->window().findChild<ItemsPage*>(); }
    QPushButton* button(const QString& text) const;
    bool click(const QString& text);
    QString cell(const ItemId& item, Column column) const;
    void wish(const ItemWish& wish);
    //! The end user "twice" goes the whole way through Link.
    void connectBank();

    std::unique_ptr<Application> m_application;
    QList<QUrl> m_pages;
    ItemId m_item;
};

void TestItemCare::initTestCase()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "openPage");
    DesktopOptions options;
    options.demo = true;
    options.theme = u"light"_s;
    options.page = u"items"_s;
    m_application = std::make_unique<Application>(*qApp, options);
    QSignalSpy ready(&m_application->engine(), &Engine::sandboxReady);
    m_application->start();
    QVERIFY(ready.wait(2 * kWaits));
}

void TestItemCare::cleanupTestCase()
{
    m_application.reset();
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

QPushButton* TestItemCare::button(const QString& text) const
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        for (QPushButton* found : top->findChildren<QPushButton*>()) {
            if (found->isVisible() && found->isEnabled() && found->text() == text)
                return found;
        }
    }
    return nullptr;
}

bool TestItemCare::click(const QString& text)
{
    if (!QTest::qWaitFor([&] { return button(text) != nullptr; }, kWaits))
        return false;
    QTest::mouseClick(button(text), Qt::LeftButton);
    return true;
}

QString TestItemCare::cell(const ItemId& item, Column column) const
{
    return page()->model().index(page()->model().findRow(item), int(column)).data().toString();
}

//! From the page to the engine and back. Fails where the engine refuses.
void TestItemCare::wish(const ItemWish& wish)
{
    QSignalSpy done(m_application->engine().itemActions(), &ItemActions::done);
    QSignalSpy failed(m_application->engine().itemActions(), &ItemActions::failed);
    emit page()->wished(wish);
    QTRY_VERIFY_WITH_TIMEOUT(done.count() + failed.count() > 0, kWaits);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][1].value<Error>().detail));
}

void TestItemCare::theWorstOfAllLinkedItemsIsListedFirst()
{
    ItemTableModel* model = &page()->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->count(std::nullopt), 12, kWaits);
    QTRY_COMPARE_WITH_TIMEOUT(model->count(ItemGroup::NeedsLogin), 2, kWaits); // a broken login, and a connection that ends
    QTRY_COMPARE_WITH_TIMEOUT(model->count(ItemGroup::Healthy), 10, kWaits);
    QTRY_COMPARE_WITH_TIMEOUT(model->needingAttention(), 3, kWaits);
    QCOMPARE(model->index(0, int(Column::Status)).data().toString(), u"Login required"_s);
    m_item = model->itemAt(11)->item.id;
    page()->openItem(m_item);
    QTRY_VERIFY(button(u"Sync now"_s));
}

void TestItemCare::aBrokenLoginIsSeenAndRepairedInTheBrowser()
{
    wish({Act::BreakLogin, m_item, {}, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(cell(m_item, Column::Status), u"Login required"_s, kWaits);
    for (const NavButton* entry : m_application->window().findChildren<NavButton*>()) {
        if (entry->text() == "Items"_L1)
            QTRY_VERIFY2(entry->accessibleDescription() == "4 items need attention"_L1, qPrintable(entry->accessibleDescription()));
    }
    QVERIFY(click(u"Repair"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_pages.size(), 1, kWaits);
    QVERIFY(m_pages.first().host() == "127.0.0.1"_L1);
    QTRY_COMPARE_WITH_TIMEOUT(cell(m_item, Column::NextStep), u"Waiting for sign-in"_s, kWaits);
    wish({Act::FireWebhook, m_item, u"ITEM"_s, u"LOGIN_REPAIRED"_s, {}});
}

void TestItemCare::aSyncIsAskedForAndReported()
{
    const ItemId other = page()->model().itemAt(10)->item.id;
    page()->openItem(other);
    QSignalSpy done(m_application->engine().itemActions(), &ItemActions::done);
    QVERIFY(click(u"Sync now"_s));
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kWaits);
    QCOMPARE(done[0][0].value<ItemWish>().item, other);
    QTRY_VERIFY(button(u"Sync now"_s));
    m_item = other;
}

void TestItemCare::aTokenIsReplacedAndSyncingGoesOn()
{
    wish({Act::RotateToken, m_item, {}, {}, {}});
    wish({Act::Sync, m_item, {}, {}, {}});
}

void TestItemCare::webhooksMoveToAnotherUrl()
{
    wish({Act::MoveWebhooks, m_item, {}, {}, QUrl(u"http://127.0.0.1:9/elsewhere"_s)});
    wish({Act::MoveWebhooks, m_item, {}, {}, {}}); // and back to the integration's own
}

void TestItemCare::anItemIsRemovedAfterTheWordWasTyped()
{
    page()->openItem(m_item);
    QVERIFY(click(u"Remove item…"_s));
    QLineEdit* typed = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible())
            typed = dialog->findChild<QLineEdit*>();
    }
    QVERIFY(typed);
    QTest::keyClicks(typed, u"remove"_s);
    QVERIFY(click(u"Remove item"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(m_item, Column::Status), u"Removed"_s, kWaits);
}

void TestItemCare::aBankIsConnectedInTheBrowser()
{
    m_pages.clear();
    page()->connectBank({{}, EndUserId(u"corner-shop"_s), u"Corner Shop"_s});
    QVERIFY(click(u"Open the sign-in page"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_pages.size(), 1, kWaits);
    QTRY_VERIFY(!button(u"Open the sign-in page"_s));
}

void TestItemCare::connectBank()
{
    m_pages.clear();
    page()->connectBank({{}, EndUserId(u"twice"_s), u"Linked twice"_s});
    QVERIFY(click(u"Open the sign-in page"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_pages.size(), 1, kWaits);
    test::LinkBrowser browser(m_pages.first());
    browser.goToSignIn();
    browser.signIn(u"user_good"_s, u"pass_good"_s);
    browser.submit(u"accounts"_s, {{u"accounts"_s, u"0"_s}});
    browser.submit(u"consent"_s);
    QCOMPARE(browser.page(), u"done"_s);
}

void TestItemCare::aBankThatWasConnectedBeforeIsLeftAlone()
{
    QAbstractItemModel& items = page()->model();
    const auto healthy = [&] {
        int count = 0;
        for (int row = 0; row < items.rowCount(); ++row) {
            const bool theirs = items.index(row, int(Column::EndUser)).data().toString().contains(u"Linked twice"_s);
            count += theirs && items.index(row, int(Column::Status)).data().toString() == "Healthy"_L1 ? 1 : 0;
        }
        return count;
    };
    QSignalSpy known(m_application->engine().itemActions(), &ItemActions::bankKnown);
    connectBank();
    QTRY_COMPARE_WITH_TIMEOUT(healthy(), 1, kWaits);
    connectBank();
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, kWaits);
    QCOMPARE(healthy(), 1);
}

void TestItemCare::severalAreRepairedByLinksToHandOver()
{
    for (const int row : {7, 8})
        wish({Act::BreakLogin, page()->model().itemAt(row)->item.id, {}, {}, {}});
    const qsizetype opened = m_pages.size();
    const auto repairAll = [this]() -> QPushButton* {
        for (QPushButton* one : page()->findChildren<QPushButton*>()) {
            if (one->isVisible() && one->accessibleName().startsWith("Repair all"_L1))
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(repairAll(), kWaits);
    QTest::mouseClick(repairAll(), Qt::LeftButton);
    auto* dialog = m_application->window().findChild<RepairLinksDialog*>();
    QVERIFY(dialog);
    const auto count = [dialog] {
        const QList<RepairLink>& links = dialog->links();
        return std::count_if(links.begin(), links.end(), [](const RepairLink& link) { return !link.page.isEmpty(); });
    };
    QCOMPARE(count(), 0);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(count(), dialog->links().size(), kWaits);
    QVERIFY(dialog->links().size() >= 2);
    QVERIFY(dialog->links().first().expires > SystemClock().now());
    QCOMPARE(m_pages.size(), opened); // they are for others
    dialog->reject();
}

int main(int argc, char** argv)
{
    QApplication desktop(argc, argv);
    TestItemCare test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_itemcare.moc"
