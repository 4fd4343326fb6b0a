// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/runtime.h"

#include "core/api/endusertransactionsresource.h"
#include "core/api/healthroute.h"
#include "core/api/metricsresource.h"
#include "core/base/log.h"
#include "core/plaid/proxychoice.h"
#include "core/runtime/enginemetrics.h"
#include "core/runtime/itemwiring.h"
#include "core/runtime/receiversettings.h"
#include "core/runtime/services.h"
#include "core/secrets/closedsecretstore.h"
#include "core/secrets/datakey.h"
#include "core/settings/settings.h"
#include "core/store/datadirectory.h"

#include <QCoro/QCoroSignal>

#include <QDBusConnection>
#include <QStorageInfo>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFallbackBase = "http://127.0.0.1:8484"_L1;

//! What the directory remembers of its data key.
struct KnownKey {
    QString directoryId;
    QByteArray fingerprint;
};

Result<KnownKey> readKnownKey(Stores& stores)
{
    const Result<QString> id = stores.meta.directoryId();
    if (!id)
        return unexpected(id.error());
    const Result<QByteArray> fingerprint = stores.meta.dataKeyFingerprint();
    if (!fingerprint)
        return unexpected(fingerprint.error());
    return KnownKey{*id, *fingerprint};
}

RequestLog::Limits requestLogLimits(const QString& directory)
{
    const Settings settings(directory);
    RequestLog::Limits limits;
    limits.bytes = qint64(qMax(1, settings.get(kRequestLogMebibytes))) * 1024 * 1024;
    limits.age = std::chrono::hours(24) * qMax(1, settings.get(kRequestLogDays));
    return limits;
}

QUrl urlOf(const QHostAddress& address, quint16 port, bool isSecured)
{
    QUrl url;
    url.setScheme(isSecured ? u"https"_s : u"http"_s);
    const bool any = address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    url.setHost(any ? u"127.0.0.1"_s : address.toString());
    url.setPort(port);
    return url;
}

} // namespace

Runtime::Runtime(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_directory(m_options.directory)
    , m_vault(std::make_shared<TokenVault>(
          Error{Error::Kind::SecretsUnavailable, u"not_opened"_s, u"The secrets were not opened."_s, {}, {}, 0}))
{
    if (!m_options.clock)
        m_options.clock = &m_wallClock;
}

Runtime::~Runtime()
{
    closeDoors();
}

Task<> Runtime::start()
{
    const Result<> opened = openDirectory();
    if (!opened)
        co_return unexpected(opened.error());
    const Result<> secrets = co_await startStep(openSecrets());
    if (!secrets)
        co_return unexpected(secrets.error());
    const Result<> services = startServices();
    if (!services)
        co_return unexpected(services.error());
    const Result<> keys = co_await startStep(m_services->apiKeys.load());
    if (!keys)
        co_return unexpected(keys.error());
    const Result<> integrations = co_await startStep(integrationsChanged());
    if (!integrations)
        co_return unexpected(integrations.error());
    if (!m_options.listen)
        co_return {};
    const Result<> listening = listen();
    if (!listening)
        co_return unexpected(listening.error());
    m_services->judge.start();
    m_services->handler.start();
    m_services->retention.start();
    m_services->forwarder.start();
    m_services->scheduler.start();
    m_services->wakeWatch.start(QDBusConnection::systemBus());
    m_services->webhookClock.start();
    m_services->links.resume();
    co_return {};
}

//! One wait of start(): whatever it brought, nothing more is begun once the end was asked for.
Task<> Runtime::startStep(Task<> step)
{
    const Result<> ended = co_await step;
    if (m_stopping)
        co_return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Egret was asked to end while it started."_s);
    co_return ended;
}

Result<> Runtime::openDirectory()
{
    if (const Result<> made = m_directory.create(); !made)
        return made;
    Result<DataDirectoryLock> lock = DataDirectoryLock::acquire(m_directory, m_options.program);
    if (!lock)
        return unexpected(lock.error());
    m_lock = std::make_unique<DataDirectoryLock>(std::move(*lock));
    Result<std::unique_ptr<LogToFiles>> log = LogToFiles::start(m_directory.logs());
    if (!log) // what matters more goes on
        qCWarning(lcStore).noquote() << log.error().detail;
    else
        m_log = std::move(*log);
    if (const Result<> complete = m_directory.checkComplete(); !complete)
        return complete;
    m_writer = std::make_unique<Writer>();
    Settings settings(m_directory.path());
    rememberOptions(m_options, settings);
    return m_writer->open(m_directory.egretDatabase());
}

Task<> Runtime::openSecrets()
{
    if (!m_options.secrets) {
        m_secrets = std::make_unique<ClosedSecretStore>(m_vault->reason());
        co_return {};
    }
    Result<ChosenSecretStore> chosen = co_await chooseSecretStore(*m_options.secrets);
    if (!chosen && m_options.secretsRequired)
        co_return unexpected(chosen.error());
    if (!chosen) {
        m_vault = std::make_shared<TokenVault>(chosen.error());
        m_secrets = std::make_unique<ClosedSecretStore>(chosen.error());
        co_return {};
    }
    qCInfo(lcSecrets).noquote() << chosen->reason;
    m_secrets = std::move(chosen->store);
    const Result<> opened = co_await openVault();
    co_return opened;
}

Task<> Runtime::openVault()
{
    std::function<Result<KnownKey>(Stores&)> read = readKnownKey;
    const Result<KnownKey> known = co_await m_writer->run(read);
    if (!known)
        co_return unexpected(known.error());
    const OpenedVault opened = co_await egret::openVault(m_secrets.get(), known->directoryId, known->fingerprint);
    m_vault = opened.vault;
    if (!opened.vault->isOpen())
        qCWarning(lcSecrets).noquote() << "Access tokens stay sealed:" << opened.vault->reason().detail;
    if (opened.fingerprint == known->fingerprint)
        co_return {};
    std::function<Result<>(Stores&)> remember
        = [fingerprint = opened.fingerprint](Stores& stores) { return stores.meta.setDataKeyFingerprint(fingerprint); };
    const Result<> remembered = co_await m_writer->run(remember);
    co_return remembered;
}

Result<> Runtime::startServices()
{
    const Settings settings(m_directory.path());
    const Result<ProxyChoice> proxy = ProxyChoice::parse(settings.get(kProxy));
    if (!proxy)
        return unexpected(proxy.error());
    const SyncScheduler::Options syncing{
        m_options.syncInterval, std::clamp(settings.get(kSyncParallel), 1, 64), settings.get(kRefreshRepaired) == 1};
    m_services = std::make_unique<Services>(Services::Needs{*m_writer, *m_secrets, m_vault, *m_options.clock,
        syncing, m_directory.path(), m_directory.staging(), requestLogLimits(m_directory.path())});
    Services& services = *m_services;
    services.network.setProxyFactory(new ProxyChoice(*proxy)); // which takes it over
    const auto syncForWebhook = [this, &services](const WebhookEvent& event) {
        if (event.action != WebhookAction::SyncItem && event.action != WebhookAction::RemoveTransactions)
            return;
        m_engineMetrics->expectSyncFor(event.item, event.delivery);
        services.scheduler.requestSyncFor(event.item, {SyncCause::Kind::Webhook, event.delivery.value()});
    };
    connect(&services.handler, &WebhookHandler::eventReceived, &services.scheduler, syncForWebhook);
    wireItems(services, *m_writer);
    wireReach(services);
    wireWaking(services);
    connect(&services.keys, &VerificationKeys::obtainedKey, &services.inbox,
        [&services](const SeenKey& key) { services.inbox.rememberKey(key); });
    connect(&services.judge, &WebhookJudge::verified, &services.handler, &WebhookHandler::wakeFromStart);
    connect(&services.judge, &WebhookJudge::verified, &services.forwarder, &WebhookForwarder::wake);
    connect(&services.inbox, &WebhookInbox::changed, this, &Runtime::changed);
    connect(m_writer.get(), &Writer::changed, this, &Runtime::changed);
    m_engineMetrics = std::make_unique<EngineMetrics>(m_metrics, services);
    if (const Result<> limited = limitReceiver(settings, services); !limited)
        return limited;
    if (const Result<> log = services.requests.open(m_directory.requestsDatabase()); !log)
        qCWarning(lcStore).noquote() << "Calls to Plaid are not logged:" << log.error().detail;
    return services.inbox.open(m_directory.inboxDatabase());
}

Task<> Runtime::integrationsChanged()
{
    std::function<Result<QList<Integration>>(Stores&)> read = [](Stores& stores) { return stores.integrations.all(); };
    const Result<QList<Integration>> integrations = co_await m_writer->run(read);
    if (!integrations)
        co_return unexpected(integrations.error());
    std::function<Result<QList<RetiredPath>>(Stores&)> readRetired = [](Stores& stores) { return stores.paths.retired(); };
    const Result<QList<RetiredPath>> retired = co_await m_writer->run(readRetired);
    if (!retired)
        co_return unexpected(retired.error());
    m_services->addresses.set(*integrations, *retired);
    const auto isOffline = [](const Integration& integration) { return integration.environment == Environment::Offline; };
    if (m_sandbox || !m_options.simulates || std::none_of(integrations->begin(), integrations->end(), isOffline))
        co_return {};
    const Result<> started = startOffline();
    if (!started) // real integrations go on; calls of offline ones say that the simulator does not run
        qCWarning(lcSandbox).noquote() << "The offline simulator does not start:" << started.error().detail;
    co_return {};
}

Result<> Runtime::startOffline()
{
    auto sandbox = std::make_unique<Sandbox>();
    Sandbox::Options options = m_options.offline;
    options.journal = m_directory.sandboxJournal();
    if (const Result<> started = sandbox->start(options); !started)
        return started;
    m_sandbox = std::move(sandbox);
    m_services->credentials.setOffline(
        PlaidAccess{m_sandbox->baseUrl(), Environment::Offline, m_sandbox->clientId(), m_sandbox->secret()});
    return {};
}

Result<> Runtime::listen()
{
    m_server = std::make_unique<HttpServer>();
    const Result<quint16> port = m_server->start(*m_options.listen, routes());
    if (!port) {
        Error error = port.error();
        if (error.kind == Error::Kind::InUse)
            error.kind = Error::Kind::Conflict; // InUse is kept for the data directory
        return unexpected(error);
    }
    m_listening = urlOf(m_options.listen->address, *port, m_options.listen->tls.has_value());
    return m_lock->setListening(m_listening.toString());
}

Router Runtime::routes()
{
    Router router;
    m_services->receiver.addRoutes(router);
    m_services->linkEndpoint.addTo(router);
    m_apiThread = std::make_unique<QThread>();
    auto* transactions = new EndUserTransactionsResource(m_directory.path(), m_services->keyRing);
    transactions->moveToThread(m_apiThread.get());
    connect(m_apiThread.get(), &QThread::finished, transactions, &QObject::deleteLater);
    m_apiThread->start();
    transactions->addTo(router);
    auto* metrics = new MetricsResource(m_directory.path(), m_metrics, *m_options.clock);
    metrics->moveToThread(m_apiThread.get());
    connect(m_apiThread.get(), &QThread::finished, metrics, &QObject::deleteLater);
    metrics->addTo(router);
    router.add(healthRoute([this] { return health(); }), this);
    return router;
}

Health Runtime::health() const
{
    constexpr qint64 kLeastDisk = 32 * 1024 * 1024; // below it SQLite soon refuses to commit
    const QStorageInfo disk(m_directory.path());
    const bool hasRoom = !disk.isValid() || disk.bytesAvailable() >= kLeastDisk;
    return {hasRoom,
        {{u"secrets"_s, m_vault->isOpen() ? u"ok"_s : m_vault->reason().code}, {u"webhooks_waiting"_s, webhooksWaiting()},
            {u"disk"_s, hasRoom ? u"ok"_s : u"full"_s}, {u"disk_free_bytes"_s, disk.bytesAvailable()},
            {u"syncs_running"_s, m_engineMetrics->syncsRunning()}, {u"uptime_seconds"_s, qint64(m_engineMetrics->uptime().count())}}};
}

void Runtime::closeDoors()
{
    m_server.reset();
    if (m_apiThread) {
        m_apiThread->quit();
        m_apiThread->wait();
    }
    m_apiThread.reset();
    m_listening.clear();
}

void Runtime::beginStop(bool atOnce)
{
    m_stopping = true;
    closeDoors();
    if (m_services)
        m_services->backoff.stop();
    if (m_services && atOnce)
        m_services->scheduler.cancelAll();
}

Task<> Runtime::stop()
{
    beginStop();
    if (m_services)
        co_await drain();
    if (m_sandbox)
        m_sandbox->stop();
    if (m_services)
        m_services->inbox.stop();
    if (m_services)
        m_services->requests.stop();
    if (m_writer)
        m_writer->stop();
    m_engineMetrics.reset();
    m_services.reset();
    m_sandbox.reset();
    m_writer.reset();
    m_log.reset();
    m_lock.reset();
    co_return {};
}

QCoro::Task<> Runtime::drain()
{
    m_services->wakeWatch.stop();
    m_services->judge.stop();
    m_services->handler.stop();
    m_services->retention.stop();
    m_services->forwarder.stop();
    m_services->webhookClock.stop();
    m_services->pathHits.flush();
    QMetaObject::invokeMethod(&m_services->scheduler, &SyncScheduler::stop, Qt::QueuedConnection);
    co_await qCoro(&m_services->scheduler, &SyncScheduler::stopped);
    if (m_services->tasks.running() > 0)
        co_await qCoro(&m_services->tasks, &TaskTracker::drained);
}

Writer& Runtime::writer()
{
    return *m_writer;
}

IntegrationService& Runtime::integrations()
{
    return m_services->integrations;
}

ApiKeyService& Runtime::apiKeys()
{
    return m_services->apiKeys;
}

ItemCare& Runtime::itemCare()
{
    return m_services->itemCare;
}

AccountReconciliation& Runtime::reconciliation()
{
    return m_services->reconciliation;
}

WebhookMover& Runtime::webhookMover()
{
    return m_services->webhookMover;
}

EndUserService& Runtime::endUsers()
{
    return m_services->endUsers;
}

SyncScheduler& Runtime::scheduler()
{
    return m_services->scheduler;
}

Backoff& Runtime::backoff()
{
    return m_services->backoff;
}

LinkService& Runtime::links()
{
    return m_services->links;
}

ItemImport& Runtime::itemImport()
{
    return m_services->itemImport;
}

RequestLog& Runtime::requestLog()
{
    return m_services->requests;
}

PlaidReach& Runtime::plaidReach()
{
    return m_services->reach;
}

PlaidClient& Runtime::plaid()
{
    return m_services->plaid;
}

SecretStore& Runtime::secrets()
{
    return *m_secrets;
}

ItemAccess& Runtime::itemAccess()
{
    return m_services->itemAccess;
}

WebhookInbox& Runtime::webhooks()
{
    return m_services->inbox;
}

WebhookHandler& Runtime::webhookHandler()
{
    return m_services->handler;
}

WebhookPoster& Runtime::webhookPoster()
{
    return m_services->poster;
}

Reachability& Runtime::reachability()
{
    return m_services->reachability;
}

TunnelFinder& Runtime::tunnels()
{
    return m_services->tunnels;
}

void Runtime::wakeWebhooks()
{
    m_services->judge.wake();
    m_services->handler.wakeFromStart();
}

const TokenVault& Runtime::vault() const
{
    return *m_vault;
}

Sandbox* Runtime::sandbox()
{
    return m_sandbox.get();
}

Task<PlaidAccess> Runtime::accessFor(IntegrationId integration)
{
    const Result<PlaidAccess> access = co_await m_services->credentials.accessFor(integration);
    co_return access;
}

QUrl Runtime::listening() const
{
    return m_listening;
}

QUrl Runtime::publicUrl() const
{
    const QString saved = Settings(m_directory.path()).get(kPublicUrl);
    if (!saved.isEmpty())
        return QUrl(saved);
    return m_listening.isEmpty() ? QUrl(kFallbackBase) : m_listening;
}

qint64 Runtime::webhooksWaiting() const
{
    return m_services->inbox.waiting().deliveries;
}

} // namespace egret
