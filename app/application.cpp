// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/attentionalerts.h"
#include "app/background.h"
#include "app/changegathering.h"
#include "app/enduseractions.h"
#include "app/engine.h"
#include "app/firstintegration.h"
#include "app/foldersize.h"
#include "app/knownstate.h"
#include "app/livesettings.h"
#include "app/lockactions.h"
#include "app/profileactions.h"
#include "app/pages.h"
#include "app/recentfolders.h"
#include "app/processage.h"
#include "app/responsiveness.h"
#include "app/scope.h"
#include "app/cli/settingchanges.h"
#include "app/webhookactions.h"
#include "app/windowlock.h"
#include "app/windowstate.h"
#include "core/settings/settings.h"
#include "core/store/datadirectory.h"
#include "core/store/readerservice.h"
#include "core/store/readerthread.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/errortext.h"
#include "ui/shared/language.h"
#include "ui/shared/tableview.h"
#include "ui/transactions/transactionspage.h"
#include "ui/welcome/connectwizard.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QTimer>

#include <cstdio>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kRefreshAfter{250};

Runtime::Options runtimeOptions(const DesktopOptions& options, const QString& directory)
{
    Runtime::Options runtime;
    runtime.directory = directory;
    runtime.program = u"egret"_s;
    const SecretStoreKind kind = options.demo ? SecretStoreKind::Memory
                                              : secretStoreKind(options.secretStore).value_or(SecretStoreKind::Auto);
    runtime.secrets = SecretStoreRequest{kind, directory, options.passphraseFile};
    const quint16 port = options.demo ? quint16(0) : quint16(Settings(directory).get(kListenPort));
    runtime.secretsRequired = false; // a window can show history without them
    runtime.simulates = true;
    runtime.listen = HttpServer::Options{QHostAddress::LocalHost, port, {}};
    return runtime;
}

qint64 millisecondsSinceExec()
{
    return processAge().value_or(std::chrono::milliseconds(-1)).count();
}

ReceiverStatus receiverStatus(const EngineStatus& status)
{
    ReceiverStatus receiver;
    receiver.listening = !status.listening.isEmpty();
    receiver.address = status.listening.authority();
    receiver.localUrl = status.listening;
    receiver.baseUrl = status.baseUrl;
    if (status.baseUrl != status.listening)
        receiver.publicUrl = status.baseUrl;
    receiver.since = SystemClock().now();
    return receiver;
}

} // namespace

Application::Application(QApplication& desktop, DesktopOptions options)
    : m_desktop(desktop)
    , m_options(std::move(options))
    , m_changes(std::make_unique<ChangeGathering>(kRefreshAfter))
{
    m_directory = DataDirectory(m_options.demo ? m_demoDirectory.path() : m_options.dataDirectory).path();
    if (m_options.state == PictureState::Error)
        spoilDatabase(m_directory);
    installLanguage(m_desktop, m_options.language.isEmpty() ? Settings(m_directory).get(kLanguage) : m_options.language);
    makeWindow();
    makeReader();
    makeEngine();
    makePages();
    connectEngine();
    connectLock();
    connect(m_changes.get(), &ChangeGathering::gathered, this, &Application::measureFolder);
}

Application::~Application()
{
    traceThread();
    m_hold.release(2);
    if (m_state)
        m_state->save();
    m_pageReader->stop();
    m_readerThread.quit(); // both before the writer, whose last act is to empty the write-ahead log
    m_readerThread.wait();
    connect(m_engine, &Engine::stopped, &m_engineThread, &QThread::quit, Qt::DirectConnection);
    QMetaObject::invokeMethod(m_engine, &Engine::stop);
    m_engineThread.wait(); // without an event loop here: what the engine still reports would be asked of the reader
}

void Application::makeWindow()
{
    m_theme = std::make_unique<Theme>(m_desktop);
    m_theme->setHighContrast(Settings(m_directory).get(kHighContrast) != 0);
    const QString saved = Settings(m_directory).get(kTheme);
    m_theme->setChoice(themeChoiceFromName(m_options.theme.isEmpty() ? saved : m_options.theme));
    m_window = std::make_unique<MainWindow>(*m_theme, m_clock);
    m_window->resize(m_options.size);
    if (remembers()) {
        m_state = std::make_unique<WindowState>(*m_window, m_directory);
        m_state->restore();
    }
    m_settings = std::make_unique<LiveSettings>(m_directory, *m_theme, *m_window);
    if (remembers())
        keepHabits();
    if (m_options.screenshot.isEmpty())
        makeLock();
    connect(m_window.get(), &MainWindow::dataFolderRequested, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_directory)); });
}

void Application::makePages()
{
    m_known = std::make_unique<KnownState>(*m_reader, *m_pageReader, *m_changes, *m_engine->syncWatch());
    m_scope = std::make_unique<Scope>(*m_known, m_directory);
    m_pages = std::make_unique<Pages>(WindowServices{*m_theme, m_clock, *m_window, *m_reader, *m_pageReader, *m_changes, *m_known, *m_scope, *m_engine,
        *m_webhookActions, *m_endUserActions});
    connect(m_pages.get(), &Pages::made, this, &Application::onPageMade);
}

//! What a page has to do with more than one service.
void Application::onPageMade(Page page)
{
    if (page == Page::Settings)
        connectSettings(m_pages->settings());
    else if (page == Page::Welcome)
        connectWelcome(m_pages->welcome());
    else if (page == Page::Transactions)
        traceFirstRows(m_pages->transactions());
}

//! They are painted before the event loop comes to the timer.
void Application::traceFirstRows(const TransactionsPage& page)
{
    const auto painted = [this] { trace("first rows painted"); };
    const auto come = [this, painted] { QTimer::singleShot(0, this, painted); };
    connect(page.table()->model(), &QAbstractItemModel::dataChanged, this, come, Qt::SingleShotConnection);
}

void Application::connectWelcome(WelcomePage& page)
{
    connect(&page, &WelcomePage::languageChosen, this, &Application::speak);
    connect(&page, &WelcomePage::folderChosen, this, &Application::openFolder);
    page.setRecentFolders(RecentFolders().others(m_directory));
    addFirstIntegrations(page);
    m_settings->follow(page);
}

void Application::addFirstIntegrations(WelcomePage& page)
{
    auto* first = new FirstIntegration(*m_engine, m_directory, &page);
    connect(&page, &WelcomePage::addIntegrationRequested, first,
        [first](const NewIntegrationInput& input, const ReceiverInput& receiver) { first->add(entered(input), receiver); });
    const auto answer = [&page]<typename... T>(void (ConnectWizard::*show)(T...)) {
        return [&page, show](T... told) {
            if (ConnectWizard* wizard = page.wizard())
                (wizard->*show)(told...);
        };
    };
    connect(first, &FirstIntegration::addressRefused, &page, answer(&ConnectWizard::showAddressRefused));
    connect(first, &FirstIntegration::refused, &page, answer(&ConnectWizard::showFailure));
    connect(first, &FirstIntegration::added, &page, answer(&ConnectWizard::showAdded));
    connect(first, &FirstIntegration::added, m_settings.get(), &LiveSettings::showAnew);
}

//! A window is written once: it comes again in \a language.
void Application::speak(const QString& language)
{
    const bool isSpoken = m_options.language.isEmpty() && Settings(m_directory).get(kLanguage) == language;
    if (isSpoken || !changeSetting(m_directory, kLanguage.key, language))
        return;
    startAgain({u"--lang"_s, language});
}

void Application::startAgain(const QStringList& options)
{
    m_nextStart = QCoreApplication::arguments().mid(1) + options;
    QCoreApplication::exit();
}

void Application::connectSettings(SettingsPage& page)
{
    connect(&page, &SettingsPage::dataFolderRequested, m_window.get(), &MainWindow::dataFolderRequested);
    connect(&page, &SettingsPage::restartRequested, this, [this] { startAgain({}); });
    connectPassphrase(page);
    connect(m_engine->profileActions(), &ProfileActions::taken, m_settings.get(), &LiveSettings::showAnew);
    m_settings->follow(page);
}

//! What the window does by choice, from one start to the next.
void Application::keepHabits()
{
    m_alerts = std::make_unique<AttentionAlerts>(m_window->notifications(), m_directory);
    connect(m_alerts.get(), &AttentionAlerts::windowRequested, this, &Application::raiseWindow);
    m_background = std::make_unique<Background>(*m_window, m_directory);
    connect(m_background.get(), &Background::windowRequested, this, [this] { raiseWindow({}); });
    connect(m_settings.get(), &LiveSettings::backgroundChanged, m_background.get(), &Background::apply);
    connect(m_settings.get(), &LiveSettings::privacyChanged, m_alerts.get(), &AttentionAlerts::setDiscreet);
    m_alerts->setDiscreet(m_theme->isPrivate());
}

void Application::makeLock()
{
    m_lock = std::make_unique<WindowLock>(*m_window, m_directory);
    m_lock->lockAtStart();
    connect(m_settings.get(), &LiveSettings::lockTimeChanged, m_lock.get(), &WindowLock::restartIdleTime);
}

void Application::connectPassphrase(SettingsPage& page)
{
    LockActions* actions = m_engine->lockActions();
    page.setPassphraseSet(Settings(m_directory).get(kUnlockedByPassphrase) != 0);
    if (m_lock)
        connect(&page, &SettingsPage::lockRequested, m_lock.get(), &WindowLock::lock);
    connect(&page, &SettingsPage::passphraseEntered, actions, [actions](const Passphrase& current, const Passphrase& passphrase) {
        if (passphrase.isEmpty())
            actions->remove(current);
        else
            actions->set(current, passphrase);
    });
    connect(actions, &LockActions::changed, &page, &SettingsPage::passphraseKept);
    connect(actions, &LockActions::failed, &page, &SettingsPage::passphraseRefused);
}

//! Once the engine is there.
void Application::connectLock()
{
    if (!m_lock)
        return;
    LockActions* actions = m_engine->lockActions();
    connect(m_lock.get(), &WindowLock::judgementRequested, actions, &LockActions::check);
    connect(actions, &LockActions::judged, m_lock.get(), &WindowLock::onJudged);
    connect(actions, &LockActions::failed, m_lock.get(), &WindowLock::onFailed);
    connect(actions, &LockActions::changed, m_lock.get(), &WindowLock::onPassphraseChanged);
}

void Application::makeReader()
{
    m_reader = new ReaderService(m_directory);
    m_reader->moveToThread(&m_readerThread);
    connect(&m_readerThread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_readerThread.setObjectName(u"reader"_s);
    m_readerThread.start();
    m_pageReader = std::make_unique<ReaderThread>(m_directory);
}

void Application::makeEngine()
{
    m_engine = new Engine(runtimeOptions(m_options, m_directory));
    m_webhookActions = new WebhookActions(*m_engine);
    m_endUserActions = new EndUserActions(*m_engine);
    m_engine->moveToThread(&m_engineThread);
    connect(&m_engineThread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_engineThread.setObjectName(u"engine"_s);
    m_engineThread.start();
}

void Application::connectEngine()
{
    connect(m_reader, &ReaderService::integrationsFetched, this, &Application::showFirstPage); // after the pages know them
    connect(m_reader, &ReaderService::failed, this, &Application::onReadFailed);
    connect(&m_termination, &TerminationSignal::received, &m_desktop, &QCoreApplication::quit);
    connect(m_engine, &Engine::started, this, &Application::onStarted);
    connect(m_engine, &Engine::startFailed, this, &Application::onStartFailed);
    connect(m_engine, &Engine::changed, this, &Application::onChanged);
    connect(m_engine, &Engine::sandboxReady, this, &Application::onSandboxReady);
    connect(m_engine, &Engine::sandboxFailed, this, &Application::giveUpPictures);
    connect(m_engine, &Engine::raiseRequested, this, &Application::raiseWindow);
}

void Application::start()
{
    m_window->show();
    trace("window shown");
    watchThread();
    QMetaObject::invokeMethod(m_engine, &Engine::start);
    if (remembers() && hasDatabase()) // what is stored is shown while the engine starts
        QMetaObject::invokeMethod(m_reader, &ReaderService::fetchIntegrations);
}

bool Application::hasDatabase() const
{
    return QFile::exists(DataDirectory(m_directory).egretDatabase());
}

bool Application::remembers() const
{
    return !m_options.demo && m_options.screenshot.isEmpty();
}

void Application::raiseWindow(const QString& activationToken)
{
    if (!activationToken.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1))
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where Qt looks for it, once
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::onStarted(const EngineStatus& status)
{
    trace("engine started");
    m_engineAnswered = true;
    m_settings->setSecrets({status.secretStore, status.secrets, 0});
    m_settings->setReceiver(receiverStatus(status));
    if (status.secrets) {
        const ErrorText text = errorText(*status.secrets);
        m_window->setNotice(Tone::Warning, text.title, status.secrets->detail);
    }
    onChanged({});
    if (m_options.demo && m_options.page != "welcome"_L1 && hasSeededData(m_options.state))
        QMetaObject::invokeMethod(m_engine, &Engine::startSandbox);
}

//! Of a demo that does not start: nobody looks at its window.
void Application::giveUpPictures(const Error& error)
{
    if (!m_options.demo || m_options.state == PictureState::Error || (m_options.screenshot.isEmpty() && m_options.screenshotSet.isEmpty()))
        return;
    std::fprintf(stderr, "egret: the demo did not start: %s\n", qUtf8Printable(error.detail));
    QCoreApplication::exit(1);
}

void Application::onStartFailed(const Error& error)
{
    m_engineAnswered = true;
    giveUpPictures(error);
    if (error.code == "data_directory"_L1)
        m_window->setNotice(Tone::Warning, tr("Opened read-only"), error.detail);
    else
        m_window->setNotice(Tone::Error, errorText(error).title, error.detail);
    onChanged({});
    if (!m_options.demo && !hasDatabase())
        emit settled();
}

void Application::onChanged(StoreChanges changes)
{
    if (!changes || changes & (StoreChange::Integrations | StoreChange::Items | StoreChange::Webhooks))
        QMetaObject::invokeMethod(m_reader, &ReaderService::fetchIntegrations);
    if (!changes || changes & StoreChange::ApiKeys)
        QMetaObject::invokeMethod(m_reader, &ReaderService::fetchApiKeys);
    m_changes->add(changes);
}

void Application::showFirstPage(const QList<IntegrationSummary>& integrations)
{
    openDetail(integrations);
    if (m_firstPageShown)
        return;
    const bool welcome = integrations.isEmpty() && !m_options.demo;
    const QString page = showChosenPage(welcome ? u"welcome"_s : usualPage());
    if (!m_options.demo || page == "welcome"_L1 || !hasSeededData(m_options.state))
        emit settled();
}

//! The page says what is wrong, and can try again. Before the engine has opened the database it may only be an older one.
void Application::onReadFailed()
{
    if (!m_firstPageShown && m_engineAnswered && hasDatabase())
        showChosenPage(usualPage());
    emit settled();
}

QString Application::usualPage() const
{
    return m_state && !m_state->startPage().isEmpty() ? m_state->startPage() : u"transactions"_s;
}

//! The one that was asked for, else \a otherwise; returns its name.
QString Application::showChosenPage(const QString& otherwise)
{
    m_firstPageShown = true;
    if (m_options.state == PictureState::Loading)
        holdReaders();
    const QString page = m_options.page.isEmpty() ? otherwise : m_options.page;
    m_window->showPage(pageFromName(page.section(u'/', 0, 0)).value_or(Page::Transactions));
    openPart(page);
    return page;
}

//! Nothing is answered from here on.
void Application::holdReaders()
{
    QMetaObject::invokeMethod(m_reader, [this] { m_hold.acquire(); });
    const auto wait = [this](FolderSize& folder) {
        m_hold.acquire();
        return folder.bytes();
    };
    m_pageReader->ask<FolderSize>(m_window.get(), wait, [](const Result<qint64>&) { });
}

//! What --page names inside or over a page.
void Application::openPart(const QString& page)
{
    using Section = SettingsPage::Section;
    for (const auto& [end, section] : {std::pair("/general"_L1, Section::General), std::pair("/receiver"_L1, Section::Receiver),
             std::pair("/security"_L1, Section::Security), std::pair("/local-api"_L1, Section::LocalApi)}) {
        if (page.endsWith(end))
            m_pages->settings().showSection(section);
    }
    if (page.endsWith("/integrations/add"_L1))
        m_pages->settings().openAddIntegration();
    if (page == "palette"_L1)
        m_window->showPalette();
    if (page == "shortcuts"_L1)
        m_window->showShortcuts();
    if (page == "locked"_L1)
        m_window->lock(true);
}

//! --page settings/integrations/view: opens the first integration, once, as soon as there is one.
void Application::openDetail(const QList<IntegrationSummary>& integrations)
{
    if (integrations.isEmpty() || !m_options.page.endsWith("/view"_L1))
        return;
    m_options.page.chop(QLatin1String("/view").size());
    m_window->showPage(Page::Settings);
    m_pages->settings().showIntegration(integrations.first().integration.id);
}

void Application::onSandboxReady()
{
    trace("sandbox ready");
    m_window->showPage(m_window->currentPage() == Page::Welcome ? Page::Transactions : m_window->currentPage());
    if (m_options.screenshot.isEmpty())
        m_window->showToast(Tone::Ok, tr("The offline sandbox is ready"), tr("Every transaction was compared with the simulated banks."));
    if (m_window->page(Page::Transactions))
        m_pages->transactions().refresh();
    if (m_options.state == PictureState::Offline)
        m_window->setOffline(m_clock.now());
    if (m_options.state == PictureState::Stopped)
        m_window->setReceiver({});
    emit settled();
}

void Application::measureFolder()
{
    m_pageReader->ask<FolderSize>(
        m_window.get(), [](FolderSize& folder) { return folder.bytes(); },
        [this](const Result<qint64>& bytes) {
            if (!bytes)
                return;
            m_window->setDataFolder(m_directory, *bytes);
            rememberFolder(*bytes);
        },
        u"folder"_s);
}

//! Once a window, as soon as there is something in it.
void Application::rememberFolder(qint64 bytes)
{
    if (m_folderRemembered || !remembers() || m_known->integrations().isEmpty())
        return;
    m_folderRemembered = true;
    RecentFolders().remember({m_directory, commonEnvironment(m_known->integrations()), bytes, m_clock.now()});
}

void Application::openFolder(const QString& path)
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--data-dir"_s, path}))
        QCoreApplication::quit();
}

//! From a while after the start, whose work is not what people wait for.
void Application::watchThread()
{
    constexpr int kStarts = 3'000; // milliseconds
    if (!m_options.trace)
        return;
    m_responsiveness = std::make_unique<Responsiveness>();
    QTimer::singleShot(kStarts, m_responsiveness.get(), [this] { m_responsiveness->restart(); });
}

void Application::traceThread() const
{
    if (!m_responsiveness)
        return;
    const Responsiveness::Figures& figures = m_responsiveness->figures();
    std::fprintf(stderr,
        "{\"milestone\":\"gui thread\",\"ms\":%lld,\"probes\":%lld,\"blocked\":%lld,\"longest_work_ms\":%.3f,\"late\":%lld,"
        "\"longest_wait_ms\":%.3f}\n",
        millisecondsSinceExec(), figures.probes, figures.blocked, double(figures.longestWork.count()) / 1000, figures.late,
        double(figures.longestWait.count()) / 1000);
}

void Application::trace(const char* milestone) const
{
    if (m_options.trace)
        std::fprintf(stderr, "{\"milestone\":\"%s\",\"ms\":%lld}\n", milestone, millisecondsSinceExec());
}

} // namespace egret
