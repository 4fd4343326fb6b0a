// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "core/base/clock.h"
#include "core/domain/integration.h"
#include "core/runtime/terminationsignal.h"
#include "core/store/storechange.h"
#include "ui/mainwindow/page.h"
#include "ui/shared/theme.h"

#include <QObject>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <optional>

class QApplication;

namespace egret {

class AttentionAlerts;
class Background;
class ChangeGathering;
class EndUserActions;
class Engine;
class KnownState;
class LiveSettings;
class MainWindow;
class Pages;
class ReaderService;
class ReaderThread;
class Responsiveness;
class Scope;
class SettingsPage;
class TransactionsPage;
class WebhookActions;
class WelcomePage;
class WindowLock;
class WindowState;
struct EngineStatus;
struct Error;
struct Integration;

//! The composition root of `egret`: makes the window, the reader's and the engine's threads, hands them to the pages, and
//! ends them in order. GUI thread.
class Application : public QObject {
    Q_OBJECT

public:
    Application(QApplication& desktop, DesktopOptions options);
    ~Application() override;

    void start(); //!< shows the window and begins everything else behind it

    const QString& directory() const { return m_directory; } //!< of a demo: a temporary one
    MainWindow& window() { return *m_window; }
    Engine& engine() { return *m_engine; } //!< lives on another thread
    //! What the program is to be started with again once it has ended; nothing where it is to stay ended.
    const std::optional<QStringList>& nextStart() const { return m_nextStart; }

signals:
    //! Everything this start waits for has happened; it may be told again.
    void settled();

private:
    void makeWindow();
    void keepHabits();
    void makeLock();
    void connectLock();
    void makeReader();
    void makeEngine();
    void makePages();
    void connectEngine();
    void onPageMade(Page page);
    void connectSettings(SettingsPage& page);
    void connectPassphrase(SettingsPage& page);
    void connectWelcome(WelcomePage& page);
    void addFirstIntegrations(WelcomePage& page);
    void speak(const QString& language);
    void traceFirstRows(const TransactionsPage& page);
    void onStarted(const EngineStatus& status);
    void onStartFailed(const Error& error);
    void onChanged(StoreChanges changes);
    void onSandboxReady();
    void showFirstPage(const QList<IntegrationSummary>& integrations);
    void openPart(const QString& page);
    void openDetail(const QList<IntegrationSummary>& integrations);
    void measureFolder();
    void openFolder(const QString& path);
    //! With the options of this start and \a options.
    void startAgain(const QStringList& options);
    void rememberFolder(qint64 bytes);
    bool hasDatabase() const;
    bool remembers() const; //!< neither a demo nor a picture
    void raiseWindow(const QString& activationToken);
    void onReadFailed();
    QString usualPage() const;
    QString showChosenPage(const QString& otherwise);
    void holdReaders();
    void giveUpPictures(const Error& error);
    void trace(const char* milestone) const;
    void watchThread();
    void traceThread() const;

    QApplication& m_desktop;
    DesktopOptions m_options;
    QTemporaryDir m_demoDirectory;
    QString m_directory;
    SystemClock m_clock;
    TerminationSignal m_termination;
    std::unique_ptr<ChangeGathering> m_changes;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<KnownState> m_known;
    std::unique_ptr<Scope> m_scope;
    std::unique_ptr<Pages> m_pages; //!< goes after the window, whose widgets may ask for a page to the last
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LiveSettings> m_settings;
    std::unique_ptr<WindowState> m_state; //!< none where nothing is remembered
    std::unique_ptr<AttentionAlerts> m_alerts; //!< the same
    std::unique_ptr<Background> m_background; //!< the same
    std::unique_ptr<WindowLock> m_lock; //!< none while a picture is taken
    QThread m_readerThread;
    ReaderService* m_reader = nullptr; //!< lives on, and goes with, its thread
    std::unique_ptr<ReaderThread> m_pageReader;
    QThread m_engineThread;
    Engine* m_engine = nullptr; //!< lives on, and goes with, its thread
    WebhookActions* m_webhookActions = nullptr; //!< both go with the engine
    EndUserActions* m_endUserActions = nullptr;
    std::unique_ptr<Responsiveness> m_responsiveness; //!< with --trace
    std::optional<QStringList> m_nextStart;
    bool m_firstPageShown = false;
    bool m_engineAnswered = false; //!< it has started, or could not
    bool m_folderRemembered = false;
    QSemaphore m_hold; //!< what holdReaders() makes both readers wait for
};

} // namespace egret
