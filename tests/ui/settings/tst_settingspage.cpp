// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "ui/settings/addintegrationdialog.h"
#include "ui/settings/integrationcare.h"
#include "ui/settings/integrationview.h"
#include "ui/settings/newapikeydialog.h"
#include "ui/settings/settingsnavigation.h"
#include "ui/shared/confirmdialog.h"
#include "ui/shared/fields.h"
#include "ui/shared/navbutton.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void copyPutsTheExactUrlsOnTheClipboard();
    void anAddedIntegrationOpensOnceItIsListed();
    void aHeaderClickSortsTheIntegrations();
    void removingAsksForTheName();
    void aNewKeyIsShownOnce();
    void revokingAsksFirst();
    void everyEntryOpensItsPage();
    void aNarrowPageHasItsSectionsInOneLine();
    void generalSettingsLeaveByTheirKeys();
    void aRemovedIntegrationIsNoLongerShown();

private:
    template <typename Widget>
    Widget* visible(const QString& name) const;

    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingsPage> m_page;
    QList<IntegrationSummary> m_integrations;
};

void TestSettingsPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    IntegrationSummary summary;
    summary.integration.id = IntegrationId(u"itg_1"_s);
    summary.integration.name = u"Lending"_s;
    summary.integration.pathToken = u"7Qm_2Kd-x"_s;
    m_integrations = {summary};
}

void TestSettingsPage::init()
{
    m_page = std::make_unique<SettingsPage>(*m_theme, m_clock);
    ReceiverStatus receiver;
    receiver.listening = true;
    receiver.address = u"127.0.0.1:8484"_s;
    receiver.baseUrl = QUrl(u"http://127.0.0.1:8484"_s);
    m_page->setReceiver(receiver);
    m_page->setIntegrations(m_integrations);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

//! The visible widget with this text or accessible name.
template <typename Widget>
Widget* TestSettingsPage::visible(const QString& name) const
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        for (Widget* widget : window->findChildren<Widget*>()) {
            if (widget->isVisible() && (widget->accessibleName() == name || widget->property("text").toString() == name))
                return widget;
        }
    }
    return nullptr;
}

void TestSettingsPage::copyPutsTheExactUrlsOnTheClipboard()
{
    QTest::mouseClick(visible<QPushButton>(u"View Lending"_s), Qt::LeftButton);
    QTest::mouseClick(visible<QPushButton>(u"Copy Webhook URL"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"http://127.0.0.1:8484/webhooks/plaid/7Qm_2Kd-x"_s);
    QTest::mouseClick(visible<QPushButton>(u"Copy Link URL"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"http://127.0.0.1:8484/api/integrations/itg_1/links"_s);
    QTest::mouseClick(visible<QPushButton>(u"Copy snippet"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"x-api-key: $EGRET_API_KEY"_s));
}

void TestSettingsPage::anAddedIntegrationOpensOnceItIsListed()
{
    m_page->openAddIntegration();
    QVERIFY(m_page->findChild<AddIntegrationDialog*>());
    m_page->integrationAdded(IntegrationId(u"itg_2"_s));
    QTRY_VERIFY(!m_page->findChild<AddIntegrationDialog*>());
    auto* view = m_page->findChild<IntegrationView*>();
    QVERIFY(!view->isVisible());
    QList<IntegrationSummary> more = m_integrations;
    more.append(m_integrations.first());
    more.last().integration.id = IntegrationId(u"itg_2"_s);
    m_page->setIntegrations(more);
    QVERIFY(view->isVisible());
    QCOMPARE(view->id(), IntegrationId(u"itg_2"_s));
}

void TestSettingsPage::aHeaderClickSortsTheIntegrations()
{
    QList<IntegrationSummary> two = m_integrations;
    two.append(m_integrations.first());
    two.last().integration.id = IntegrationId(u"itg_2"_s);
    two.last().integration.name = u"A first one"_s;
    m_page->setIntegrations(two);
    auto* table = visible<TableView>(u"Integrations"_s);
    QVERIFY(table);
    const auto first = [table] { return table->model()->index(0, 0).data().toString(); };
    const QString created = two.first().integration.name;
    for (const QString& name : {u"A first one"_s, created, created}) {
        emit table->sortRequested(0);
        QCOMPARE(first(), name);
        const QPushButton* view = visible<QPushButton>(u"View "_s + name);
        QVERIFY2(view && view->isVisible(), qPrintable(name));
    }
}

void TestSettingsPage::removingAsksForTheName()
{
    QSignalSpy removals(&m_page->care(), &IntegrationCare::removeRequested);
    for (QToolButton* more : m_page->findChildren<QToolButton*>()) {
        if (more->accessibleName() != u"More about Lending"_s)
            continue;
        const QMenu* menu = more->menu();
        emit more->menu()->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == u"Remove…"_s)
                action->trigger();
        }
    }
    auto* dialog = m_page->findChild<ConfirmDialog*>();
    QVERIFY(dialog);
    QPushButton* remove = visible<QPushButton>(u"Remove integration"_s);
    QVERIFY(!remove->isEnabled());
    visible<QLineEdit>(u"Type Lending to confirm"_s)->setText(u"Lending"_s);
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(removals.count(), 1);
    QCOMPARE(removals.first().first().value<IntegrationId>(), IntegrationId(u"itg_1"_s));
}

void TestSettingsPage::aNewKeyIsShownOnce()
{
    QSignalSpy requests(m_page.get(), &SettingsPage::newApiKeyRequested);
    m_page->showSection(SettingsPage::Section::LocalApi);
    QTest::mouseClick(visible<QPushButton>(u"New key…"_s), Qt::LeftButton);
    QTest::mouseClick(visible<QPushButton>(u"Create key"_s), Qt::LeftButton);
    QCOMPARE(requests.count(), 0);
    auto* dialog = m_page->findChild<NewApiKeyDialog*>();
    dialog->findChild<QLineEdit*>()->setText(u"Back end"_s);
    QTest::mouseClick(visible<QPushButton>(u"Create key"_s), Qt::LeftButton);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.first().first().toString(), u"Back end"_s);
    m_page->apiKeyCreated(ApiKey(u"key_0123456789abcdef"_s));
    QTest::mouseClick(visible<QPushButton>(u"Copy API key"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"key_0123456789abcdef"_s);
    QTest::mouseClick(visible<QPushButton>(u"Done"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_page->findChild<NewApiKeyDialog*>());
}

void TestSettingsPage::revokingAsksFirst()
{
    QSignalSpy revocations(m_page.get(), &SettingsPage::revokeApiKeyRequested);
    m_page->showSection(SettingsPage::Section::LocalApi);
    m_page->setApiKeys({{ApiKeyId(u"key-1"_s), u"Back end"_s, u"key_5f0c"_s, m_clock.now(), {}}});
    QTest::mouseClick(visible<QPushButton>(u"Revoke Back end"_s), Qt::LeftButton);
    QCOMPARE(revocations.count(), 0);
    QTest::mouseClick(visible<QPushButton>(u"Revoke key"_s), Qt::LeftButton);
    QCOMPARE(revocations.count(), 1);
}

void TestSettingsPage::everyEntryOpensItsPage()
{
    for (NavButton* entry : m_page->findChildren<NavButton*>()) {
        QVERIFY(entry->isEnabled());
        QTest::mouseClick(entry, Qt::LeftButton);
        QVERIFY(visible<QLabel>(entry->text()));
    }
}

void TestSettingsPage::aNarrowPageHasItsSectionsInOneLine()
{
    m_page->resize(960, 600);
    auto* navigation = m_page->findChild<SettingsNavigation*>();
    auto* combo = navigation->findChild<QComboBox*>();
    QTRY_VERIFY(combo->isVisible());
    QVERIFY(!navigation->findChild<NavButton*>()->isVisible());
    QCOMPARE(combo->currentText(), u"Integrations"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    QVERIFY(visible<QLabel>(u"About"_s));
    m_page->resize(1200, 800);
    QTRY_VERIFY(!combo->isVisible());
    for (const NavButton* entry : navigation->findChildren<NavButton*>())
        QCOMPARE(entry->isChecked(), entry->text() == u"About"_s);
}

void TestSettingsPage::generalSettingsLeaveByTheirKeys()
{
    QSignalSpy changed(m_page.get(), &SettingsPage::settingChanged);
    m_page->setTexts({{u"ui/run_in_background"_s, u"0"_s}, {u"ui/start_page"_s, u"last"_s}});
    m_page->showSection(SettingsPage::Section::General);
    auto* stays = visible<SegmentedControl>(u"Stay in the background"_s);
    QVERIFY(stays);
    stays->setCurrent(1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0], (QVariantList{u"ui/run_in_background"_s, u"1"_s}));
    m_page->settingKept(u"ui/run_in_background"_s);
    QVERIFY(visible<QLabel>(u"Kept, and in force."_s));
}

void TestSettingsPage::aRemovedIntegrationIsNoLongerShown()
{
    m_page->showIntegration(IntegrationId(u"itg_1"_s));
    QVERIFY(m_page->findChild<IntegrationView*>()->isVisible());
    m_page->setIntegrations({});
    QVERIFY(!m_page->findChild<IntegrationView*>()->isVisible());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
