// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/metrics.h"
#include "core/base/task.h"
#include "core/domain/integration.h"
#include "core/http/httpserver.h"
#include "core/plaid/plaidaccess.h"
#include "core/sandbox/sandbox.h"
#include "core/secrets/secretstorechoice.h"
#include "core/store/datadirectory.h"
#include "core/store/storechange.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace egret {

class AccountReconciliation;
class ApiKeyService;
class Backoff;
class EndUserTransactionsResource;
class EndUserService;
class EngineMetrics;
class IntegrationService;
class ItemImport;
class LinkService;
struct Health;
class ItemAccess;
class ItemCare;
class PlaidClient;
class PlaidReach;
class Reachability;
class RequestLog;
struct Services;
class SyncScheduler;
class TokenVault;
class TunnelFinder;
class WebhookHandler;
class WebhookInbox;
class WebhookMover;
class WebhookPoster;
class Writer;

//! Makes every service of core in order, connects them, and stops them in order: nothing else. Lives on the thread that
//! makes it, which becomes the engine thread; stop() must have ended before it is destroyed, or work under way is cut short.
class Runtime : public QObject {
    Q_OBJECT

public:
    struct Options {
        //! Data directory; made where missing.
        QString directory;
        //! Named to others who want the directory.
        QString program;
        //! None: the vault stays closed.
        std::optional<SecretStoreRequest> secrets;
        //! False: without a secret store it starts with a closed vault.
        bool secretsRequired = true;
        //! None: no receiver, no API, no timed syncs.
        std::optional<HttpServer::Options> listen;
        //! Whether it runs the simulator that Offline integrations talk to.
        bool simulates = false;
        //! Remembered in the settings where not empty.
        QString publicUrl;
        //! As SourceRules::parse(); remembered where given.
        std::optional<QString> allowedSources = {};
        //! The same.
        std::optional<QString> trustedProxies = {};
        //! As parseInternalHosts(); remembered where given.
        std::optional<QString> internalHosts = {};
        //! Of rejected webhooks, as ringOf(); remembered where given.
        std::optional<int> rejectedMebibytes = {};
        //! The same.
        std::optional<int> rejectedDays = {};
        //! Of the simulator that Offline integrations talk to.
        Sandbox::Options offline;
        std::chrono::milliseconds syncInterval = std::chrono::hours(4);
        //! The wall clock where null; must outlive the runtime.
        const Clock* clock = nullptr;
    };

    explicit Runtime(Options options, QObject* parent = nullptr);
    ~Runtime() override;

    //! Locks and opens the data directory, opens the secrets, starts the services. A vault that cannot be opened is no
    //! error here: vault() says why. Errors: InUse (directory held), Conflict (port taken, the next free one in code),
    //! Storage, SecretsUnavailable (no secret store can be used as chosen). After an error stop() must still run.
    Task<> start();
    //! Nothing new begins from here on: start() ends with Cancelled at its next step, waits of flows end at once. To be
    //! followed by stop() when the caller's own flows have ended. \a atOnce: syncs that run end at their next page.
    void beginStop(bool atOnce = false);
    //! Stops listening, lets running work end, closes the files, frees the directory. Idempotent.
    Task<> stop();

    Writer& writer();
    IntegrationService& integrations();
    ApiKeyService& apiKeys();
    EndUserService& endUsers();
    SyncScheduler& scheduler();
    ItemCare& itemCare();
    WebhookMover& webhookMover();
    AccountReconciliation& reconciliation();
    //! For the waits of flows that stop() must not wait for.
    Backoff& backoff();
    PlaidClient& plaid();
    PlaidReach& plaidReach();
    RequestLog& requestLog();
    LinkService& links();
    ItemImport& itemImport();
    ItemAccess& itemAccess();
    WebhookInbox& webhooks();
    WebhookHandler& webhookHandler();
    WebhookPoster& webhookPoster();
    Reachability& reachability();
    TunnelFinder& tunnels();
    //! After deliveries were put back into the queue.
    void wakeWebhooks();
    const TokenVault& vault() const;
    SecretStore& secrets();
    const QString& directory() const { return m_directory.path(); }
    //! Errors: as PlaidAccessSource.
    Task<PlaidAccess> accessFor(IntegrationId integration);
    //! To be awaited after each integration added or removed: the receiver learns the addresses, and the simulator runs
    //! once there is an Offline integration. Errors: Storage, InUse.
    Task<> integrationsChanged();
    //! The offline simulator; null while there is no Offline integration.
    Sandbox* sandbox();
    //! What this engine has counted since it started; thread-safe.
    Metrics& metrics() { return m_metrics; }

    //! "http://127.0.0.1:8484"; empty while it does not listen.
    QUrl listening() const;
    //! What webhook and link URLs start with.
    QUrl publicUrl() const;
    //! Deliveries not handled yet.
    qint64 webhooksWaiting() const;

signals:
    //! Once after each commit, of either database. Queued: it is emitted on the engine thread.
    void changed(egret::StoreChanges changes);

private:
    Task<> startStep(Task<> step);
    Result<> openDirectory();
    Task<> openSecrets();
    Task<> openVault();
    Result<> startServices();
    Result<> startOffline();
    Result<> listen();
    Router routes();
    Health health() const;
    void closeDoors();
    QCoro::Task<> drain();

    Options m_options;
    DataDirectory m_directory;
    SystemClock m_wallClock;
    Metrics m_metrics;
    std::unique_ptr<DataDirectoryLock> m_lock;
    std::unique_ptr<LogToFiles> m_log;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<SecretStore> m_secrets;
    std::shared_ptr<const TokenVault> m_vault;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<EngineMetrics> m_engineMetrics;
    std::unique_ptr<QThread> m_apiThread;
    std::unique_ptr<HttpServer> m_server;
    QUrl m_listening;
    bool m_stopping = false;
};

} // namespace egret
