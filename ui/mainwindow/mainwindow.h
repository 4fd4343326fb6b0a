// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/domain/integration.h"
#include "core/domain/syncbacklog.h"
#include "ui/mainwindow/page.h"
#include "ui/mainwindow/shortcut.h"
#include "ui/palette/palettecommand.h"
#include "ui/shared/density.h"
#include "ui/shared/receiverstatus.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>

class QStackedWidget;

namespace egret {

class Banner;
class CommandPalette;
class LockScreen;
class NotificationCenter;
class OfflineNotice;
class ReceiverNotice;
class Sidebar;
class StatusBar;
class Toast;
class TopBar;

//! The frame around the pages: sidebar, top bar, status bar. It knows no data and no service; it shows what its slots
//! are told and says by signals what the user wants.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    //! Takes ownership of \a widget and enables its entry. Page::Welcome covers the whole window. \a actions: the page's
    //! buttons in the top bar, shown and hidden with it; may be null.
    void addPage(Page page, QWidget* widget, QWidget* actions = nullptr);
    //! Enables the entry of a page that is added when pageWanted() asks for it, so that a start makes only what it shows.
    void offerPage(Page page);
    void showPage(Page page);
    void showPalette(); //!< the command palette
    Page currentPage() const { return m_current; }
    QWidget* page(Page page) const { return m_widgets.value(page); } //!< null: there is none yet
    const Theme& theme() const { return m_theme; }
    //! Narrow or wide by somebody's choice; nothing where the width of the window decides.
    std::optional<bool> narrowSidebar() const { return m_narrowSidebar; }
    void setNarrowSidebar(std::optional<bool> narrow);
    //! What the command palette finds besides pages and actions: Items and end users.
    void setFindable(const QList<egret::PaletteCommand>& findable);
    //! The page that a text typed into the palette can be searched on, instead of none.
    void setSearched(Page page);
    //! An action of the window itself, for the shortcut sheet where it has a key and for the palette where it has an icon.
    //! The caller connects it.
    QAction* addCommand(QLatin1String icon, const QString& text, const QKeySequence& key);
    //! As chosen in this window; Standard at first.
    Density density() const { return m_density; }
    NotificationCenter& notifications() { return *m_notifications; }
    //! Whether keys that are one letter, such as G and then O, work.
    void setLetterKeys(bool work);
    //! Closing it hides it, and nothing ends.
    void setStaysWhenClosed(bool stays) { m_staysWhenClosed = stays; }
    //! Hides everything, from screen readers too, behind a lock screen; dialogs are closed, and no key of the window works.
    void lock(bool asksPassphrase);
    void unlock();
    //! Says on the lock screen why it stays.
    void refuseUnlock(const QString& reason);
    bool isLocked() const { return m_hidden != nullptr; }
    void showHelp();
    void showShortcuts(); //!< the sheet of keys
    void showNotifications(); //!< what the bell has to tell
    //! The window as seen, open dialogs and menus included: for screenshots.
    QPixmap picture();

public slots:
    void setContext(egret::Page page, const QString& context);
    //! Problems that wait on \a page, as NavButton::setBadge() shows them.
    void setBadge(egret::Page page, int count, egret::Tone tone, const QString& description);
    void setIntegrations(const QList<egret::IntegrationSummary>& integrations);
    //! Whose data the pages show; empty: everybody's.
    void setScope(const egret::IntegrationId& integration);
    void setReceiver(const egret::ReceiverStatus& status);
    void setSync(int running, const egret::SyncBacklog& backlog);
    void setDataFolder(const QString& path, qint64 bytes);
    //! Plaid has not answered since then; again after every further try. clearOffline() ends it.
    void setOffline(egret::Timestamp since);
    void clearOffline();
    //! A line over every page that stays until it is cleared, e.g. "opened read-only".
    void setNotice(egret::Tone tone, const QString& title, const QString& text);
    void clearNotice();
    //! The result of something the user just did.
    void showToast(egret::Tone tone, const QString& title, const QString& text);

signals:
    //! An offered page is to be shown, or its keys are to be listed: addPage() has to follow at once.
    void pageWanted(egret::Page page);
    void pageShown(egret::Page page);
    void themeChosen(egret::Theme::Choice choice);
    void densityChosen(egret::Density density);
    void dataFolderRequested(); //!< open it in the file manager
    void findableRequested(); //!< the palette opens: setFindable() follows
    void searchRequested(egret::Page page, const QString& text);
    void scopeChosen(const egret::IntegrationId& integration); //!< empty: everybody's
    void integrationRequested(const egret::IntegrationId& id); //!< show it
    void addIntegrationRequested();
    void receiverSettingsRequested();
    void plaidTryRequested(); //!< whether Plaid answers again
    void letterKeysChosen(bool work); //!< already done
    void privacyChosen(bool hidden); //!< already done
    void lockRequested();
    //! The passphrase is empty where none is asked for; unlock() or refuseUnlock() follows.
    void unlockRequested(const egret::Passphrase& passphrase);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeShell();
    void addActions();
    void addKeyOf(Page page);
    void addKey(QLatin1String icon, const QString& text, const QKeySequence& key, void (MainWindow::*slot)());
    void chooseDensity(Density density);
    void chooseSidebar(bool narrow);
    void toggleTheme();
    void toggleSidebar();
    void togglePrivacy();
    void closeWindows();
    void showScopes();
    QWidget* wantedPage(Page page);
    QList<ShortcutGroup> shortcuts();
    QList<PaletteCommand> commands() const;
    static PaletteCommand commandOf(QAction* action);
    void focusNextRegion() { focusRegion(1); }
    void focusPreviousRegion() { focusRegion(-1); }
    void focusRegion(int step);

    Theme& m_theme;
    Page m_current = Page::Welcome;
    QStackedWidget* m_screens; //!< the shell, and pages that cover the window
    QStackedWidget* m_pages;
    Sidebar* m_sidebar;
    TopBar* m_topBar;
    NotificationCenter* m_notifications;
    Banner* m_notice;
    OfflineNotice* m_offlineNotice;
    ReceiverNotice* m_receiverNotice;
    StatusBar* m_statusBar;
    Toast* m_toast;
    CommandPalette* m_palette = nullptr; //!< made when it is first asked for
    QList<PaletteCommand> m_findable;
    std::optional<Page> m_searched;
    std::optional<bool> m_narrowSidebar;
    Density m_density = Density::Standard;
    bool m_letterKeys = true;
    bool m_staysWhenClosed = false;
    std::unique_ptr<QWidget> m_hidden; //!< while locked: everything that the window shows otherwise
    QPointer<LockScreen> m_lockScreen;
    QPointer<QWidget> m_focused; //!< when it was locked
    QHash<Page, QWidget*> m_widgets; //!< null while the page is only offered
    QHash<Page, QWidget*> m_actions;
    QHash<Page, QString> m_contexts;
};

} // namespace egret
