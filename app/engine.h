// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demorun.h"
#include "core/domain/apikey.h"
#include "core/integrations/integrationservice.h"
#include "core/runtime/runtime.h"
#include "core/store/apikeystore.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace egret {

namespace cli {
class CommandHost;
struct AskedBank;
}
class BankWatch;
class IntegrationActions;
class ItemActions;
class LockActions;
class RequestActions;
class ReceiverTests;
class ProfileActions;
class SyncWatch;
struct BankHealth;

//! What the window knows of a running engine.
struct EngineStatus {
    QUrl listening; //!< empty: the receiver does not listen
    QUrl baseUrl; //!< what webhook and link URLs start with
    QString secretStore; //!< "keychain", "file", "memory"
    std::optional<Error> secrets; //!< why access tokens cannot be opened; none while they can
};

//! The runtime behind the window, on the engine thread: slots are the window's wishes, signals their outcome. Both sides
//! are connected queued, so nothing here is called from the GUI thread. What is wished for before started(), or after a
//! failed start, is refused with the reason.
class Engine : public QObject {
    Q_OBJECT

public:
    explicit Engine(Runtime::Options options);
    ~Engine() override;

    Runtime& runtime() { return m_runtime; } //!< engine thread only
    //! Children of this, on its thread, which other threads connect to.
    IntegrationActions* integrationActions() const { return m_integrationActions; }
    ItemActions* itemActions() const { return m_itemActions; }
    SyncWatch* syncWatch() const { return m_syncWatch; }
    ProfileActions* profileActions() const { return m_profileActions; }
    LockActions* lockActions() const { return m_lockActions; }
    BankWatch* bankWatch() const { return m_bankWatch; }
    RequestActions* requestActions() const { return m_requestActions; }
    ReceiverTests* receiverTests() const { return m_receiverTests; }
    //! Why nothing can be asked for now; nothing while it can. Engine thread only.
    const std::optional<Error>& closed() const { return m_closed; }
    //! Starts \a flow and lets stop() wait for its end. Engine thread only.
    void begin(QCoro::Task<> flow) { m_flows.start(std::move(flow)); }

public slots:
    void start();
    void stop(); //!< stopped() follows
    void testKeys(const egret::NewIntegration& entered);
    void addIntegration(const egret::NewIntegration& entered);
    //! The same for URLs that will begin with \a base.
    void addIntegration(const egret::NewIntegration& entered, const QUrl& base);
    void removeIntegration(const egret::IntegrationId& id);
    void createApiKey(const QString& name);
    void revokeApiKey(const egret::ApiKeyId& id);
    //! Whether Plaid is within reach again; tells while it is not.
    void tryPlaid();
    //! Adds an offline integration and links every business of the simulated world to it.
    void startSandbox();

signals:
    void started(const egret::EngineStatus& status);
    void startFailed(const egret::Error& error);
    void stopped();
    void changed(egret::StoreChanges changes);
    //! Another process was started on the same data directory; the token is for Wayland and may be empty.
    void raiseRequested(const QString& activationToken);
    void keysWork(const egret::ProbeResult& result);
    void keysRefused(const egret::Error& error);
    void integrationAdded(const egret::Integration& integration);
    void integrationRefused(const egret::Error& error);
    void integrationRemoved(const egret::IntegrationId& id);
    void apiKeyCreated(const egret::NewApiKey& key);
    void apiKeyRefused(const egret::Error& error);
    void sandboxProgress(int done, int total); //!< Items linked
    void sandboxReady();
    void sandboxFailed(const egret::Error& error);
    void plaidLost(egret::Timestamp since); //!< as PlaidReach::lost()
    void plaidReached();
    void failed(const egret::Error& error); //!< of removeIntegration and revokeApiKey

private:
    QCoro::Task<> run();
    QCoro::Task<> shutDown();
    QCoro::Task<> probe(NewIntegration entered);
    QCoro::Task<> add(NewIntegration entered, QUrl base);
    QCoro::Task<> remove(IntegrationId id);
    QCoro::Task<> create(QString name);
    QCoro::Task<> revoke(ApiKeyId id);
    QCoro::Task<> link();
    Task<> linkWorld();
    Task<BankHealth> askAbout(cli::AskedBank bank);
    void hostCommands();

    SystemClock m_clock;
    Runtime m_runtime;
    TaskTracker m_flows; //!< everything but the shutting down, which waits for them
    TaskTracker m_ending;
    std::optional<Error> m_closed = Error{Error::Kind::Cancelled, QStringLiteral("starting"),
        QStringLiteral("Egret is still starting."), {}, {}, 0}; //!< why nothing can be asked for now
    std::unique_ptr<cli::CommandHost> m_host; //!< writing commands of egret-cli; there once the engine has started
    std::unique_ptr<DemoRun> m_demo;
    IntegrationActions* m_integrationActions;
    ItemActions* m_itemActions;
    SyncWatch* m_syncWatch;
    LockActions* m_lockActions;
    BankWatch* m_bankWatch;
    RequestActions* m_requestActions;
    ReceiverTests* m_receiverTests;
    ProfileActions* m_profileActions;
    QTimer m_quiet{this}; //!< ends once no sync has begun or ended for a while
};

} // namespace egret

Q_DECLARE_METATYPE(egret::EngineStatus)
Q_DECLARE_METATYPE(egret::NewIntegration)
