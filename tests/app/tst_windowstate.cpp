// SPDX-License-Identifier: Apache-2.0
#include "app/windowstate.h"

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QJsonObject>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! A window as a start makes it.
struct Start {
    Start(const QString& directory, Theme& theme)
        : window(theme, clock)
        , state(window, directory)
    {
        window.addPage(Page::Overview, new QWidget);
        items = new ItemsPage(theme, clock);
        window.addPage(Page::Items, items);
        window.addPage(Page::Welcome, new QWidget);
        state.restore();
    }

    SystemClock clock;
    MainWindow window;
    ItemsPage* items = nullptr;
    WindowState state;
};

} // namespace

class TestWindowState : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theLastPageOpensTheNextStart();
    void anotherPageOpensItByChoice();
    void sidebarPanelsAndColumnsComeBack();
    void aPageThatIsMadeLaterLooksAsBefore();
    void aPageThatIsNeverMadeStaysAsItWas();
    void aMaximisedWindowComesBackMaximised();
    void aWindowOfAScreenThatIsGoneComesToOneThatIsThere();
    void whatIsNotUnderstoodChangesNothing();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestWindowState::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestWindowState::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestWindowState::theLastPageOpensTheNextStart()
{
    Start first(m_directory->path(), *m_theme);
    QCOMPARE(first.state.startPage(), QString());
    first.window.showPage(Page::Items);
    first.window.showPage(Page::Welcome); // is no place to come back to
    first.state.save();
    QCOMPARE(Start(m_directory->path(), *m_theme).state.startPage(), u"items"_s);
}

void TestWindowState::anotherPageOpensItByChoice()
{
    Settings(m_directory->path()).set(kStartPage, u"overview"_s);
    Start first(m_directory->path(), *m_theme);
    first.window.showPage(Page::Items);
    first.state.save();
    QCOMPARE(Start(m_directory->path(), *m_theme).state.startPage(), u"overview"_s);
}

void TestWindowState::sidebarPanelsAndColumnsComeBack()
{
    Start first(m_directory->path(), *m_theme);
    first.window.setNarrowSidebar(true);
    first.items->restoreLayout({{u"panel"_s, 412}});
    first.items->columns()->setShown(3, false);
    first.state.save();
    const Start second(m_directory->path(), *m_theme);
    QCOMPARE(second.window.narrowSidebar(), std::optional(true));
    QCOMPARE(second.items->layoutChoices()["panel"_L1].toInt(), 412);
    QVERIFY(!second.items->columns()->isWanted(3));
}

void TestWindowState::aPageThatIsMadeLaterLooksAsBefore()
{
    Start first(m_directory->path(), *m_theme);
    first.items->restoreLayout({{u"panel"_s, 412}});
    first.state.save();
    const SystemClock clock;
    MainWindow window(*m_theme, clock);
    WindowState state(window, m_directory->path());
    window.offerPage(Page::Items);
    state.restore();
    auto* items = new ItemsPage(*m_theme, clock);
    connect(&window, &MainWindow::pageWanted, this, [&window, items] { window.addPage(Page::Items, items); });
    window.showPage(Page::Items);
    QCOMPARE(items->layoutChoices()["panel"_L1].toInt(), 412);
    items->restoreLayout({{u"panel"_s, 440}});
    window.showPage(Page::Items); // once is enough
    QCOMPARE(items->layoutChoices()["panel"_L1].toInt(), 440);
}

void TestWindowState::aPageThatIsNeverMadeStaysAsItWas()
{
    Start first(m_directory->path(), *m_theme);
    first.items->restoreLayout({{u"panel"_s, 412}});
    first.state.save();
    {
        const SystemClock clock;
        MainWindow window(*m_theme, clock);
        WindowState state(window, m_directory->path());
        window.offerPage(Page::Items);
        state.restore();
        state.save();
    }
    const Start third(m_directory->path(), *m_theme);
    QCOMPARE(third.items->layoutChoices()["panel"_L1].toInt(), 412);
}

void TestWindowState::aMaximisedWindowComesBackMaximised()
{
    Start first(m_directory->path(), *m_theme);
    first.window.showMaximized();
    QVERIFY(QTest::qWaitForWindowExposed(&first.window));
    first.state.save();
    QVERIFY(Start(m_directory->path(), *m_theme).window.windowState().testFlag(Qt::WindowMaximized));
}

void TestWindowState::aWindowOfAScreenThatIsGoneComesToOneThatIsThere()
{
    Start first(m_directory->path(), *m_theme);
    first.window.move(9000, 7000);
    first.state.save();
    Start second(m_directory->path(), *m_theme);
    second.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&second.window));
    const QRect shown = second.window.geometry() & qApp->primaryScreen()->availableGeometry();
    QVERIFY2(shown.width() > 200 && shown.height() > 200,
        qPrintable(u"%1,%2"_s.arg(second.window.x()).arg(second.window.y())));
}

void TestWindowState::whatIsNotUnderstoodChangesNothing()
{
    Settings settings(m_directory->path());
    settings.set(kWindowGeometry, u"!!!"_s);
    settings.set(kWindowLists, u"{\"items\": {\"panel\": -4}, \"nowhere\": 3, \"webhooks\""_s);
    settings.set(kWindowSidebar, u"diagonal"_s);
    const Start start(m_directory->path(), *m_theme);
    QCOMPARE(start.window.size(), QSize(1440, 900));
    QCOMPARE(start.window.narrowSidebar(), std::nullopt);
    QVERIFY(start.items->layoutChoices().isEmpty());
}

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"
