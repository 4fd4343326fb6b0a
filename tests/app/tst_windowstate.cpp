// SPDX-License-Identifier: Apache-2.0
#include "app/windowstate.h"

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/splitpanel.h"

#include <QApplication>
#include <QScreen>
#include <QSplitter>
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
        auto* items = new QWidget;
        splitter = new QSplitter(items);
        window.addPage(Page::Items, items);
        window.addPage(Page::Welcome, new QWidget);
        state.restore();
    }

    SystemClock clock;
    MainWindow window;
    QSplitter* splitter = nullptr;
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
    void sidebarAndPanelsComeBack();
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

void TestWindowState::sidebarAndPanelsComeBack()
{
    Start first(m_directory->path(), *m_theme);
    first.window.setNarrowSidebar(true);
    setPanelWidth(first.splitter, 412);
    first.state.save();
    const Start second(m_directory->path(), *m_theme);
    QCOMPARE(second.window.narrowSidebar(), std::optional(true));
    QCOMPARE(panelWidth(second.splitter), 412);
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
    settings.set(kWindowPanels, u"items=-4 nowhere=300 items"_s);
    settings.set(kWindowSidebar, u"diagonal"_s);
    const Start start(m_directory->path(), *m_theme);
    QCOMPARE(start.window.size(), QSize(1440, 900));
    QCOMPARE(start.window.narrowSidebar(), std::nullopt);
    QCOMPARE(panelWidth(start.splitter), 0);
}

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"
