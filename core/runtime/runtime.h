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
struct Services;
class SyncScheduler;
class TokenVault;
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
        QString directory; //!< data directory; made where missing
        QString program; //!< named to others who want the directory
        std::optional<SecretStoreRequest> secrets; //!< none: the vault stays closed
        bool secretsRequired = true; //!< false: without a secret store it starts with a closed vault
        std::optional<HttpServer::Options> listen; //!< none: no receiver, no API, no timed syncs
        bool simulates = false; //!< whether it runs the simulator that Offline integrations talk to
        QString publicUrl; //!< remembered in the settings where not empty
        std::optional<QString> allowedSources = {}; //!< as SourceRules::parse(); remembered where given
        std::optional<QString> trustedProxies = {}; //!< the same
        std::optional<QString> internalHosts = {}; //!< as parseInternalHosts(); remembered where given
        Sandbox::Options offline; //!< of the simulator that Offline integrations talk to
        std::chrono::milliseconds syncInterval = std::chrono::hours(4);
        const Clock* clock = nullptr; //!< the wall clock where null; must outlive the runtime
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
    Backoff& backoff(); //!< for the waits of flows that stop() must not wait for
    PlaidClient& plaid();
    LinkService& links();
    ItemImport& itemImport();
    ItemAccess& itemAccess();
    WebhookInbox& webhooks();
    WebhookHandler& webhookHandler();
    WebhookPoster& webhookPoster();
    void wakeWebhooks(); //!< after deliveries were put back into the queue
    const TokenVault& vault() const;
    SecretStore& secrets();
    const QString& directory() const { return m_directory.path(); }
    Task<PlaidAccess> accessFor(IntegrationId integration); //!< Errors: as PlaidAccessSource
    //! To be awaited after each integration added or removed: the receiver learns the addresses, and the simulator runs
    //! once there is an Offline integration. Errors: Storage, InUse.
    Task<> integrationsChanged();
    //! The offline simulator; null while there is no Offline integration.
    Sandbox* sandbox();
    //! What this engine has counted since it started; thread-safe.
    Metrics& metrics() { return m_metrics; }

    QUrl listening() const; //!< "http://127.0.0.1:8484"; empty while it does not listen
    QUrl publicUrl() const; //!< what webhook and link URLs start with
    qint64 webhooksWaiting() const; //!< deliveries not handled yet

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
