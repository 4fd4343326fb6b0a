// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/lockscreen.h"
#include "ui/mainwindow/receivernotice.h"
#include "ui/mainwindow/scopebox.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/palette/commandpalette.h"
#include "ui/shared/fields.h"
#include "ui/shared/navbutton.h"
#include "ui/shared/pagekey.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Stands still at a moment of the test's choice.
class FixedClock final : public Clock {
public:
    Timestamp now() const override { return fromDateTime(QDateTime({2026, 6, 17}, {14, 31, 48}, Qt::UTC)); }
};

IntegrationSummary integration(const QString& name, Environment environment, std::optional<Timestamp> lastWebhook)
{
    IntegrationSummary summary;
    summary.integration.name = name;
    summary.integration.environment = environment;
    summary.lastWebhook = lastWebhook;
    return summary;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void pagesThatDoNotExistAreLeftOut();
    void aChoiceOfTheSidebarOutlivesTheNextResize();
    void anEntryOpensItsPage();
    void theStatusBarShowsOnlyWhatItWasTold();
    void aStoppedReceiverIsToldOverEveryPage();
    void theNewestWebhookOfAllIntegrationsCounts();
    void theThemeButtonTogglesAndTells();
    void actionsOfAPageComeAndGoWithIt();
    void aKeyOpensThePageAtItsPlace();
    void thePaletteRunsWhatTheWindowOffers();
    void thePaletteFindsWhatItIsGivenMeanwhile();
    void aLockedWindowHidesEverything();
    void aLockedWindowTakesNoKeys();
    void privacyIsSwitchedByItsKey();
    void aWindowThatStaysIsHiddenWhenItIsClosed();
    void letterKeysOpenPagesUntilTheyAreTurnedOff();
    void theScopeBoxOffersTheIntegrations();
    void aBadgeIsToldToPeopleWhoDoNotSeeIt();
    void f6WalksBetweenAreas();
    void everyButtonHasANameForPeopleWhoDoNotSeeIt();
    void anOfferedPageIsMadeWhenItIsFirstShown();
    void theSheetOfKeysListsThoseOfOfferedPages();
    void theDensityIsKnownToPagesThatComeLater();

private:
    QStringList visibleStatus() const;
    NavButton* entry(const QString& text) const;

    FixedClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestMainWindow::init()
{
    m_theme->setChoice(Theme::Choice::Light);
    m_window = std::make_unique<MainWindow>(*m_theme, m_clock);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(newTextField(u"search"_s));
    m_window->addPage(Page::Transactions, page);
    m_window->addPage(Page::Settings, new QWidget);
    m_window->showPage(Page::Transactions);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

NavButton* TestMainWindow::entry(const QString& text) const
{
    for (NavButton* button : m_window->findChildren<NavButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QStringList TestMainWindow::visibleStatus() const
{
    QStringList texts;
    for (const QPushButton* button : m_window->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->property("kind").toString() == "status"_L1)
            texts.append(button->text());
    }
    return texts;
}

void TestMainWindow::pagesThatDoNotExistAreLeftOut()
{
    QVERIFY(!entry(u"Insights"_s)->isVisible());
    QVERIFY(!entry(u"Items"_s)->isVisible());
    QVERIFY(entry(u"Transactions"_s)->isVisible());
    QLabel* heading = nullptr;
    for (QLabel* label : m_window->findChildren<QLabel*>()) {
        if (label->text() == u"Connections"_s)
            heading = label;
    }
    QVERIFY(heading);
    QVERIFY(!heading->isVisible());
    m_window->addPage(Page::Items, new QWidget);
    QVERIFY(heading->isVisible());
}

void TestMainWindow::anOfferedPageIsMadeWhenItIsFirstShown()
{
    QList<Page> wanted;
    connect(m_window.get(), &MainWindow::pageWanted, this, [&](Page page) {
        wanted.append(page);
        m_window->addPage(page, new QLabel(u"made"_s));
    });
    m_window->offerPage(Page::Items);
    m_window->offerPage(Page::Welcome);
    QVERIFY(entry(u"Items"_s)->isVisible());
    QVERIFY(!m_window->page(Page::Items));
    QVERIFY(wanted.isEmpty());
    m_window->showPage(Page::Items);
    m_window->showPage(Page::Transactions);
    m_window->showPage(Page::Items);
    QCOMPARE(wanted, QList<Page>{Page::Items});
    QVERIFY(m_window->page(Page::Items)->isVisible());
    m_window->showPage(Page::Welcome);
    QVERIFY(m_window->page(Page::Welcome)->isVisible());
    m_window->showPage(Page::Insights); // neither there nor offered
    QCOMPARE(m_window->currentPage(), Page::Welcome);
}

void TestMainWindow::theSheetOfKeysListsThoseOfOfferedPages()
{
    connect(m_window.get(), &MainWindow::pageWanted, this, [this](Page page) {
        auto* widget = new QWidget;
        addPageKey(widget, {}, u"Feed the egret"_s, Qt::CTRL | Qt::Key_E);
        m_window->addPage(page, widget);
    });
    m_window->offerPage(Page::Items);
    m_window->showShortcuts();
    const auto* sheet = m_window->findChild<ShortcutsDialog*>();
    QVERIFY(sheet);
    QStringList texts;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        texts.append(label->text());
    QVERIFY2(texts.contains(u"Feed the egret"_s), qPrintable(texts.join(u'|')));
}

void TestMainWindow::theDensityIsKnownToPagesThatComeLater()
{
    QCOMPARE(m_window->density(), Density::Standard);
    QSignalSpy chosen(m_window.get(), &MainWindow::densityChosen);
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text() == u"Compact"_s)
            action->trigger();
    }
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_window->density(), Density::Compact);
}

void TestMainWindow::aChoiceOfTheSidebarOutlivesTheNextResize()
{
    const auto click = [this](const QString& name) {
        for (QToolButton* button : m_window->findChildren<QToolButton*>()) {
            if (button->accessibleName() == name)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    m_window->resize(1440, 900);
    const int wide = entry(u"Settings"_s)->width();
    click(u"Make the sidebar narrow"_s);
    QCOMPARE(m_window->narrowSidebar(), std::optional(true));
    m_window->resize(1500, 900);
    QTRY_VERIFY(entry(u"Settings"_s)->width() < wide);
    click(u"Make the sidebar wide"_s); // as there is room: no choice any more
    QCOMPARE(m_window->narrowSidebar(), std::nullopt);
    m_window->resize(1100, 700);
    QTRY_VERIFY(entry(u"Settings"_s)->width() < wide);
    click(u"Make the sidebar wide"_s);
    m_window->resize(1110, 700);
    QTRY_COMPARE(entry(u"Settings"_s)->width(), wide);
}

void TestMainWindow::anEntryOpensItsPage()
{
    QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
    QTest::mouseClick(entry(u"Settings"_s), Qt::LeftButton);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(m_window->currentPage(), Page::Settings);
    QVERIFY(entry(u"Settings"_s)->isChecked());
    QVERIFY(!entry(u"Transactions"_s)->isChecked());
}

void TestMainWindow::theStatusBarShowsOnlyWhatItWasTold()
{
    QCOMPARE(visibleStatus(), (QStringList{u"Density: Standard"_s, u"Egret "_s + QLatin1String(EGRET_VERSION)}));
    ReceiverStatus receiver;
    receiver.listening = true;
    receiver.address = u"127.0.0.1:8484"_s;
    m_window->setReceiver(receiver);
    m_window->setSync(3, {12, 0});
    m_window->setDataFolder(u"/data/lending-sandbox"_s, 3'400'000'000);
    QCOMPARE(visibleStatus().mid(0, 3),
        (QStringList{u"Receiver listening on 127.0.0.1:8484"_s, u"Sync: 3 running, 12 queued"_s, u"lending-sandbox · 3.4 GB"_s}));
    m_window->setSync(0, {0, 7});
    QCOMPARE(visibleStatus()[1], u"7 sync(s) wait"_s);
    m_window->setSync(0, {});
    QCOMPARE(visibleStatus()[1], u"Sync: idle"_s);
}

void TestMainWindow::aStoppedReceiverIsToldOverEveryPage()
{
    auto* notice = m_window->findChild<ReceiverNotice*>();
    QVERIFY(notice);
    QVERIFY(!notice->isVisible()); // not known yet
    m_window->setReceiver({});
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->title(), u"The webhook receiver is stopped."_s);
    QSignalSpy wanted(m_window.get(), &MainWindow::receiverSettingsRequested);
    QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    ReceiverStatus listening;
    listening.listening = true;
    m_window->setReceiver(listening);
    QVERIFY(!notice->isVisible());
}

void TestMainWindow::theNewestWebhookOfAllIntegrationsCounts()
{
    const Timestamp now = m_clock.now();
    m_window->setIntegrations({integration(u"Lending"_s, Environment::Offline, now - 2h),
        integration(u"Treasury"_s, Environment::Offline, now - 12s), integration(u"Pilot"_s, Environment::Offline, {})});
    QCOMPARE(visibleStatus().mid(0, 2), (QStringList{u"Offline sandbox, no network"_s, u"Last webhook 12 s ago"_s}));
}

void TestMainWindow::theThemeButtonTogglesAndTells()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::themeChosen);
    for (QToolButton* button : m_window->findChildren<QToolButton*>()) {
        if (button->accessibleName() == "Switch to the dark theme"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(chosen.count(), 1);
    QVERIFY(m_theme->isDark());
}

void TestMainWindow::actionsOfAPageComeAndGoWithIt()
{
    auto* connectBank = new QPushButton(u"Connect a bank"_s);
    m_window->addPage(Page::Items, new QWidget, connectBank);
    QVERIFY(!connectBank->isVisible());
    m_window->showPage(Page::Items);
    QVERIFY(connectBank->isVisible());
    m_window->showPage(Page::Transactions);
    QVERIFY(!connectBank->isVisible());
    m_window->showPage(Page::Items);
    QVERIFY(connectBank->isVisible());
}

void TestMainWindow::aKeyOpensThePageAtItsPlace()
{
    m_window->showPage(Page::Settings);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), Page::Transactions);
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier); // there is no page yet
    QCOMPARE(m_window->currentPage(), Page::Transactions);
    m_window->addPage(Page::Items, new QWidget);
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), Page::Items);
}

void TestMainWindow::thePaletteRunsWhatTheWindowOffers()
{
    m_window->showPage(Page::Settings);
    const auto run = [this](const QString& text) {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QLineEdit* field = m_window->findChild<CommandPalette*>()->field();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    run(u"transactions"_s);
    QCOMPARE(m_window->currentPage(), Page::Transactions);
    const bool wasDark = m_theme->isDark();
    run(u"> light and dark"_s);
    QCOMPARE(m_theme->isDark(), !wasDark);
}

void TestMainWindow::thePaletteFindsWhatItIsGivenMeanwhile()
{
    bool ran = false;
    PaletteCommand item;
    item.kind = PaletteCommand::Kind::Item;
    item.title = u"First Platypus Bank"_s;
    item.run = [&ran] { ran = true; };
    connect(m_window.get(), &MainWindow::findableRequested, m_window.get(), [this, item] { m_window->setFindable({item}); });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QLineEdit* field = m_window->findChild<CommandPalette*>()->field();
    QTest::keyClicks(field, u"platypus"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(ran);
}

void TestMainWindow::aLockedWindowHidesEverything()
{
    QPointer<QLineEdit> field = m_window->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); // a dialog is open
    m_window->lock(true);
    QVERIFY(m_window->isLocked());
    QVERIFY(field); // kept
    QVERIFY(!field->isVisible());
    QCOMPARE(field->window(), field->topLevelWidget());
    QVERIFY(field->window() != m_window.get()); // not even below: nothing of it is told to a screen reader
    QVERIFY(!m_window->findChild<CommandPalette*>()->isVisible());
    QVERIFY(m_window->findChild<LockScreen*>()->isVisible());
    m_window->unlock();
    QVERIFY(!m_window->isLocked());
    QTRY_VERIFY(!m_window->findChild<LockScreen*>());
    QVERIFY(field->isVisible());
    QCOMPARE(m_window->focusWidget(), field.data());
}

void TestMainWindow::aLockedWindowTakesNoKeys()
{
    m_window->lock(false);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    QVERIFY(!QApplication::activeModalWidget());
    QSignalSpy unlock(m_window.get(), &MainWindow::unlockRequested);
    QTest::keyClick(m_window->findChild<LockScreen*>()->focusWidget(), Qt::Key_Space);
    QCOMPARE(unlock.count(), 1);
    m_window->unlock();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->findChild<CommandPalette*>()->isVisible());
}

void TestMainWindow::privacyIsSwitchedByItsKey()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::privacyChosen);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_theme->isPrivate());
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_theme->isPrivate());
    QCOMPARE(chosen.count(), 2);
}

void TestMainWindow::aWindowThatStaysIsHiddenWhenItIsClosed()
{
    m_window->setStaysWhenClosed(true);
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isVisible());
    m_window->show();
    m_window->setStaysWhenClosed(false);
    QVERIFY(m_window->close());
}

void TestMainWindow::letterKeysOpenPagesUntilTheyAreTurnedOff()
{
    m_window->setFocus();
    QTest::keyClicks(m_window.get(), u"gs"_s);
    QCOMPARE(m_window->currentPage(), Page::Settings);
    m_window->setLetterKeys(false);
    QTest::keyClicks(m_window.get(), u"gt"_s);
    QCOMPARE(m_window->currentPage(), Page::Settings);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), Page::Transactions);
}

void TestMainWindow::theScopeBoxOffersTheIntegrations()
{
    IntegrationSummary lending = integration(u"Lending"_s, Environment::Sandbox, {});
    lending.integration.id = IntegrationId(u"itg_1"_s);
    m_window->setIntegrations({lending});
    QSignalSpy chosen(m_window.get(), &MainWindow::scopeChosen);
    QSignalSpy wanted(m_window.get(), &MainWindow::integrationRequested);
    QSignalSpy added(m_window.get(), &MainWindow::addIntegrationRequested);
    QTest::mouseClick(m_window->findChild<ScopeBox*>(), Qt::LeftButton);
    QMenu* menu = m_window->findChild<QMenu*>(u"scopes"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"All integrations"_s);
    QVERIFY(menu->actions().first()->isChecked());
    QCOMPARE(menu->actions()[1]->text(), u"Lending, Sandbox"_s);
    menu->actions()[1]->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<IntegrationId>(), IntegrationId(u"itg_1"_s));
    menu->actions()[3]->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<IntegrationId>(), IntegrationId(u"itg_1"_s));
    menu->actions().last()->trigger();
    QCOMPARE(added.count(), 1);
    menu->close();
}

void TestMainWindow::aBadgeIsToldToPeopleWhoDoNotSeeIt()
{
    m_window->setBadge(Page::Items, 12, Tone::Warning, u"12 items need attention"_s);
    QCOMPARE(entry(u"Items"_s)->accessibleDescription(), u"12 items need attention"_s);
    m_window->setBadge(Page::Items, 0, Tone::Warning, u"0 items need attention"_s);
    QVERIFY(entry(u"Items"_s)->accessibleDescription().isEmpty());
}

void TestMainWindow::f6WalksBetweenAreas()
{
    QLineEdit* field = m_window->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(QApplication::focusWidget());
    QVERIFY(QApplication::focusWidget() != field);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), field);
}

void TestMainWindow::everyButtonHasANameForPeopleWhoDoNotSeeIt()
{
    for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
