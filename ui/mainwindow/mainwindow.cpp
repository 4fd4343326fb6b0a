// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "ui/help/helpdialog.h"
#include "ui/mainwindow/lockscreen.h"
#include "ui/mainwindow/offlinenotice.h"
#include "ui/mainwindow/receivernotice.h"
#include "ui/mainwindow/regionwalk.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/statusbar.h"
#include "ui/mainwindow/topbar.h"
#include "ui/notifications/notificationcenter.h"
#include "ui/palette/commandpalette.h"
#include "ui/shared/banner.h"
#include "ui/shared/focusring.h"
#include "ui/shared/label.h"
#include "ui/shared/pagekey.h"
#include "ui/shared/pagestack.h"
#include "ui/shared/toast.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowBelow = 1280;

} // namespace

MainWindow::MainWindow(Theme& theme, const Clock& clock, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_screens(new PageStack)
    , m_pages(new PageStack)
    , m_sidebar(new Sidebar(theme))
    , m_topBar(new TopBar(theme))
    , m_notifications(new NotificationCenter(theme, clock, m_topBar->bell()))
    , m_notice(new Banner(theme))
    , m_offlineNotice(new OfflineNotice(theme))
    , m_receiverNotice(new ReceiverNotice(theme))
    , m_statusBar(new StatusBar(theme, clock))
    , m_toast(new Toast(theme, m_pages))
{
    setWindowTitle(u"Egret"_s);
    setMinimumSize(1024, 640);
    resize(1440, 900);
    m_notice->setWide();
    m_notice->hide();
    m_screens->addWidget(makeShell());
    setCentralWidget(m_screens);
    addActions();
    new FocusRing(*qApp, theme, this);
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::compactChosen, this, &MainWindow::chooseSidebar);
    connect(m_sidebar, &Sidebar::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_sidebar, &Sidebar::scopeChosen, this, &MainWindow::scopeChosen);
    connect(m_sidebar, &Sidebar::integrationRequested, this, &MainWindow::integrationRequested);
    connect(m_sidebar, &Sidebar::addIntegrationRequested, this, &MainWindow::addIntegrationRequested);
    connect(m_topBar, &TopBar::themeToggled, this, &MainWindow::toggleTheme);
    connect(m_topBar, &TopBar::commandsRequested, this, &MainWindow::showPalette);
    connect(m_topBar, &TopBar::helpRequested, this, &MainWindow::showHelp);
    connect(m_statusBar, &StatusBar::receiverClicked, this, &MainWindow::receiverSettingsRequested);
    connect(m_offlineNotice, &OfflineNotice::tryRequested, this, &MainWindow::plaidTryRequested);
    connect(m_receiverNotice, &ReceiverNotice::settingsRequested, this, &MainWindow::receiverSettingsRequested);
    connect(m_statusBar, &StatusBar::dataFolderClicked, this, &MainWindow::dataFolderRequested);
    connect(m_statusBar, &StatusBar::densityChosen, this, &MainWindow::chooseDensity);
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeShell()
{
    auto* content = new QWidget;
    setSurface(content, u"plain"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_notice);
    column->addWidget(m_offlineNotice);
    column->addWidget(m_receiverNotice);
    column->addWidget(m_pages, 1);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_sidebar);
    upper->addWidget(content, 1);
    auto* shell = new QWidget;
    auto* rows = new QVBoxLayout(shell);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(upper, 1);
    rows->addWidget(m_statusBar);
    return shell;
}

void MainWindow::addActions()
{
    addKey({}, tr("Search or run a command"), Qt::CTRL | Qt::Key_K, &MainWindow::showPalette);
    addKey("plug"_L1, tr("Switch to another integration"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, &MainWindow::showScopes);
    addKey("bell"_L1, tr("Show the notifications"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, &MainWindow::showNotifications);
    addKey("columns"_L1, tr("Make the sidebar narrow or wide"), Qt::CTRL | Qt::Key_B, &MainWindow::toggleSidebar);
    addKey({}, tr("Next area"), Qt::Key_F6, &MainWindow::focusNextRegion);
    addKey({}, tr("Previous area"), Qt::SHIFT | Qt::Key_F6, &MainWindow::focusPreviousRegion);
    addKey("moon"_L1, tr("Switch between light and dark"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, &MainWindow::toggleTheme);
    addKey("eyeoff"_L1, tr("Hide or show amounts and names"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, &MainWindow::togglePrivacy);
    addKey("lock"_L1, tr("Lock the window"), {}, &MainWindow::lockRequested);
    addKey("folder"_L1, tr("Open the data folder"), {}, &MainWindow::dataFolderRequested);
    addKey("help"_L1, tr("Help on this page"), Qt::Key_F1, &MainWindow::showHelp);
    addKey("keyboard"_L1, tr("Show the shortcuts"), Qt::Key_Question, &MainWindow::showShortcuts);
}

//! G and its letter, or Ctrl with the place of \a page among all pages, counted from 1; a comma for the settings.
void MainWindow::addKeyOf(Page page)
{
    auto* action = new QAction(tr("Open %1").arg(pageTitle(page)), this);
    const QKeySequence byNumber(Qt::CTRL | (page == Page::Settings ? Qt::Key_Comma : Qt::Key(Qt::Key_0 + int(page))));
    action->setShortcuts({QKeySequence(Qt::Key_G, Qt::Key(pageLetter(page))), byNumber});
    setLetterKeysWork(action, m_letterKeys);
    action->setIcon(themedIcon(m_theme, pageIcon(page), Token::TextHint));
    action->setData(int(page));
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    addAction(action);
}

void MainWindow::addKey(QLatin1String icon, const QString& text, const QKeySequence& key, void (MainWindow::*slot)())
{
    connect(addCommand(icon, text, key), &QAction::triggered, this, slot);
}

QAction* MainWindow::addCommand(QLatin1String icon, const QString& text, const QKeySequence& key)
{
    return addPageKey(this, icon.isEmpty() ? QIcon() : themedIcon(m_theme, icon, Token::TextHint), text, key);
}

void MainWindow::addPage(Page page, QWidget* widget, QWidget* actions)
{
    offerPage(page);
    m_widgets.insert(page, widget);
    if (page == Page::Welcome) {
        m_screens->addWidget(widget);
        return;
    }
    m_pages->addWidget(widget);
    for (QAction* action : widget->actions())
        setLetterKeysWork(action, m_letterKeys);
    if (!actions)
        return;
    m_actions.insert(page, actions);
    actions->setParent(m_topBar);
    actions->hide();
}

void MainWindow::offerPage(Page page)
{
    if (m_widgets.contains(page))
        return;
    m_widgets.insert(page, nullptr);
    if (page == Page::Welcome)
        return;
    m_sidebar->enablePage(page);
    addKeyOf(page);
}

//! Null where there is none and none is offered.
QWidget* MainWindow::wantedPage(Page page)
{
    if (m_widgets.contains(page) && !m_widgets.value(page))
        emit pageWanted(page);
    return m_widgets.value(page);
}

void MainWindow::showPage(Page page)
{
    QWidget* widget = wantedPage(page);
    if (!widget)
        return;
    m_current = page;
    if (page == Page::Welcome) {
        m_screens->setCurrentWidget(widget);
    } else {
        m_screens->setCurrentIndex(0);
        m_pages->setCurrentWidget(widget);
        m_sidebar->setCurrent(page);
        m_topBar->setTitle(pageTitle(page));
        m_topBar->setContext(m_contexts.value(page));
        m_topBar->setActions(m_actions.value(page));
    }
    emit pageShown(page);
}

QPixmap MainWindow::picture()
{
    QPixmap pixmap = grab();
    QPainter painter(&pixmap);
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (widget->isWindow() && widget->isVisible()) // a dialog, a menu
            painter.drawPixmap(widget->mapToGlobal(QPoint(0, 0)) - mapToGlobal(QPoint(0, 0)), widget->grab());
    }
    return pixmap;
}

void MainWindow::setContext(Page page, const QString& context)
{
    m_contexts.insert(page, context);
    if (page == m_current)
        m_topBar->setContext(context);
}

void MainWindow::setBadge(Page page, int count, Tone tone, const QString& description)
{
    m_sidebar->setBadge(page, count, tone, description);
}

void MainWindow::setScope(const IntegrationId& integration)
{
    m_sidebar->setScope(integration);
}

void MainWindow::setIntegrations(const QList<IntegrationSummary>& integrations)
{
    m_sidebar->setIntegrations(integrations);
    std::optional<Timestamp> lastWebhook;
    bool offline = !integrations.isEmpty();
    for (const IntegrationSummary& summary : integrations) {
        offline = offline && summary.integration.environment == Environment::Offline;
        if (summary.lastWebhook && (!lastWebhook || *summary.lastWebhook > *lastWebhook))
            lastWebhook = summary.lastWebhook;
    }
    m_statusBar->setOffline(offline);
    m_statusBar->setLastWebhook(lastWebhook);
}

void MainWindow::setReceiver(const ReceiverStatus& status)
{
    m_statusBar->setReceiver(status);
    m_receiverNotice->setStatus(status);
}

void MainWindow::setOffline(Timestamp since)
{
    m_offlineNotice->setOffline(since);
}

void MainWindow::clearOffline()
{
    m_offlineNotice->hide();
}

void MainWindow::setSync(int running, const SyncBacklog& backlog)
{
    m_statusBar->setSync(running, backlog);
}

void MainWindow::setDataFolder(const QString& path, qint64 bytes)
{
    m_statusBar->setDataFolder(path, bytes);
}

void MainWindow::setNotice(Tone tone, const QString& title, const QString& text)
{
    m_notice->showMessage(tone, title, text);
}

void MainWindow::clearNotice()
{
    m_notice->hide();
}

void MainWindow::showToast(Tone tone, const QString& title, const QString& text)
{
    m_toast->showMessage(tone, title, text);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    setNarrowSidebar(m_narrowSidebar);
}

void MainWindow::setNarrowSidebar(std::optional<bool> narrow)
{
    const bool asThereIsRoom = width() < kNarrowBelow;
    m_narrowSidebar = narrow;
    m_sidebar->setCompact(narrow.value_or(asThereIsRoom));
}

void MainWindow::chooseDensity(Density density)
{
    m_density = density;
    emit densityChosen(density);
}

//! What the width would have done anyway is no choice: a wider window may widen it again.
void MainWindow::chooseSidebar(bool narrow)
{
    const bool asThereIsRoom = width() < kNarrowBelow;
    setNarrowSidebar(narrow == asThereIsRoom ? std::nullopt : std::optional(narrow));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_staysWhenClosed) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    hide();
}

void MainWindow::togglePrivacy()
{
    m_theme.setPrivate(!m_theme.isPrivate());
    emit privacyChosen(m_theme.isPrivate());
}

//! Dialogs, menus and lists over the window.
void MainWindow::closeWindows()
{
    m_notifications->close();
    QList<QPointer<QWidget>> open; // one that closes may take others along
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (widget->isWindow() && widget->isVisible())
            open.append(widget);
    }
    for (const QPointer<QWidget>& widget : std::as_const(open)) {
        if (widget)
            widget->close();
    }
}

void MainWindow::lock(bool asksPassphrase)
{
    if (m_hidden)
        return;
    m_focused = focusWidget();
    closeWindows();
    for (QAction* action : actions())
        action->setEnabled(false);
    m_hidden.reset(takeCentralWidget()); // out of the window, so that nobody finds it below the lock screen
    m_hidden->hide();
    m_lockScreen = new LockScreen(m_theme, asksPassphrase);
    connect(m_lockScreen, &LockScreen::unlockRequested, this, &MainWindow::unlockRequested);
    connect(m_lockScreen, &LockScreen::quitRequested, qApp, &QCoreApplication::quit);
    setCentralWidget(m_lockScreen);
    m_lockScreen->show(); // now, not when the layout comes to it
}

void MainWindow::unlock()
{
    if (!m_hidden)
        return;
    setCentralWidget(m_hidden.release()); // deletes the lock screen
    m_screens->show();
    for (QAction* action : actions())
        action->setEnabled(true);
    if (m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refuseUnlock(const QString& reason)
{
    if (m_lockScreen)
        m_lockScreen->showRefused(reason);
}

void MainWindow::toggleTheme()
{
    const Theme::Choice choice = m_theme.isDark() ? Theme::Choice::Light : Theme::Choice::Dark;
    m_theme.setChoice(choice);
    emit themeChosen(choice);
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(m_theme, shortcuts(), m_letterKeys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutsDialog::letterKeysChosen, this, [this, dialog](bool work) {
        setLetterKeys(work);
        dialog->setGroups(shortcuts(), work);
        emit letterKeysChosen(work);
    });
    dialog->open();
}

QList<ShortcutGroup> MainWindow::shortcuts()
{
    ShortcutGroup anywhere{tr("Anywhere"), {}};
    ShortcutGroup goTo{tr("Go to"), {}};
    for (QAction* action : actions()) {
        const QList<Shortcut> own = shortcutsOf({action});
        const bool opensPage = action->data().canConvert<int>();
        for (const Shortcut& shortcut : own)
            (opensPage ? goTo : anywhere).shortcuts.append({opensPage ? pageTitle(Page(action->data().toInt())) : shortcut.text, shortcut.keys});
    }
    QList<ShortcutGroup> groups{anywhere, {tr("Tables"), tableShortcuts()}, goTo};
    for (int page = 0; page <= int(Page::Settings); ++page) {
        const QWidget* widget = wantedPage(Page(page));
        const QList<Shortcut> own = widget ? shortcutsOf(widget->actions()) : QList<Shortcut>();
        if (!own.isEmpty())
            groups.append({pageTitle(Page(page)), own});
    }
    return groups;
}

void MainWindow::setLetterKeys(bool work)
{
    m_letterKeys = work;
    QList<QAction*> all = actions();
    for (const QWidget* page : std::as_const(m_widgets))
        all += page ? page->actions() : QList<QAction*>();
    for (QAction* action : std::as_const(all))
        setLetterKeysWork(action, work);
}

void MainWindow::showScopes()
{
    m_sidebar->openScopeMenu();
}

void MainWindow::showNotifications()
{
    m_notifications->open();
}

void MainWindow::toggleSidebar()
{
    chooseSidebar(!m_sidebar->isCompact());
}

void MainWindow::showHelp()
{
    auto* help = new HelpDialog(m_theme, pageName(m_current), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    connect(help, &HelpDialog::pageRequested, this, [this](const QString& name) {
        if (const std::optional<Page> page = pageFromName(name); page && m_widgets.contains(*page))
            showPage(*page);
    });
    help->open();
}

void MainWindow::showPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(m_theme, this);
        connect(m_palette, &CommandPalette::searchRequested, this, [this](const QString& text) {
            showPage(*m_searched);
            emit searchRequested(*m_searched, text);
        });
    }
    m_palette->setSearchedPage(m_searched ? pageTitle(*m_searched) : QString());
    m_palette->setCommands(commands());
    m_palette->open();
    emit findableRequested();
}

void MainWindow::setFindable(const QList<PaletteCommand>& findable)
{
    m_findable = findable;
    if (m_palette && m_palette->isVisible())
        m_palette->setCommands(commands());
}

void MainWindow::setSearched(Page page)
{
    m_searched = page;
}

//! Every action with an icon, of the window and of the page that is shown, and what else can be found.
QList<PaletteCommand> MainWindow::commands() const
{
    QList<PaletteCommand> all = m_findable;
    QList<QAction*> offered = actions();
    if (const QWidget* page = m_widgets.value(m_current))
        offered += page->actions();
    for (QAction* action : std::as_const(offered)) {
        if (action->isEnabled() && !action->icon().isNull())
            all.append(commandOf(action));
    }
    return all;
}

PaletteCommand MainWindow::commandOf(QAction* action)
{
    PaletteCommand command;
    command.title = action->text();
    if (action->data().canConvert<int>()) {
        command.kind = PaletteCommand::Kind::Page;
        command.title = pageTitle(Page(action->data().toInt()));
    }
    command.icon = action->icon();
    command.shortcut = action->shortcut();
    command.run = [action] { action->trigger(); };
    return command;
}

void MainWindow::focusRegion(int step)
{
    QList<QWidget*> regions{m_sidebar, m_topBar};
    if (QWidget* page = m_pages->currentWidget()) {
        const QList<QWidget*> parts = page->findChildren<QWidget*>(u"region"_s);
        regions += parts.isEmpty() ? QList<QWidget*>{page} : parts;
    }
    regions.append(m_statusBar);
    focusNeighbour(regions, step);
}

} // namespace egret
