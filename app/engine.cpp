// SPDX-License-Identifier: Apache-2.0
#include "app/engine.h"

#include "app/bankwatch.h"
#include "app/cli/commandhost.h"
#include "app/integrationactions.h"
#include "app/itemactions.h"
#include "app/lockactions.h"
#include "app/requestactions.h"
#include "app/receivertests.h"
#include "app/profileactions.h"
#include "app/syncwatch.h"
#include "core/api/apikeyservice.h"
#include "core/base/log.h"
#include "core/integrations/integrationurls.h"
#include "core/plaid/plaidenvironment.h"
#include "core/plaid/plaidreach.h"
#include "core/secrets/tokenvault.h"
#include "core/sync/syncscheduler.h"

#include <QCoro/QCoroSignal>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kQuietAfter{2};

//! To the system. The C library keeps what syncs took on many threads for later: two thirds of the window's memory.
void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

Engine::Engine(Runtime::Options options)
    : m_runtime(std::move(options), this)
    , m_flows(this)
    , m_ending(this)
    , m_integrationActions(new IntegrationActions(*this))
    , m_itemActions(new ItemActions(*this))
    , m_syncWatch(new SyncWatch(this))
    , m_lockActions(new LockActions(*this))
    , m_bankWatch(new BankWatch(m_clock, m_flows, [this](cli::AskedBank bank) { return askAbout(bank); }, this))
    , m_requestActions(new RequestActions(*this))
    , m_receiverTests(new ReceiverTests(*this))
    , m_profileActions(new ProfileActions(*this))
{
    connect(&m_runtime, &Runtime::changed, this, &Engine::changed);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietAfter);
    connect(&m_quiet, &QTimer::timeout, this, giveMemoryBack);
    connect(m_syncWatch, &SyncWatch::changed, &m_quiet, qOverload<>(&QTimer::start)); // again, until nothing changes
}

Engine::~Engine() = default;

Task<BankHealth> Engine::askAbout(cli::AskedBank bank)
{
    if (m_closed)
        co_return unexpected(*m_closed);
    const Result<BankHealth> health = co_await cli::healthOf(&m_runtime, bank);
    co_return health;
}

void Engine::start()
{
    m_flows.start(run());
}

QCoro::Task<> Engine::run()
{
    const Result<> begun = co_await m_runtime.start();
    if (!begun) {
        m_closed = begun.error();
        emit startFailed(begun.error());
        co_return;
    }
    m_closed.reset();
    m_syncWatch->watch(m_runtime.scheduler(), m_clock);
    connect(&m_runtime.plaidReach(), &PlaidReach::lost, this, &Engine::plaidLost);
    connect(&m_runtime.plaidReach(), &PlaidReach::reached, this, &Engine::plaidReached);
    hostCommands();
    const TokenVault& vault = m_runtime.vault();
    emit started({m_runtime.listening(), m_runtime.publicUrl(), m_runtime.secrets().kind(), vault.isOpen() ? std::nullopt : std::optional(vault.reason())});
}

void Engine::hostCommands()
{
    m_host = std::make_unique<cli::CommandHost>(m_runtime);
    m_host->offerWindow([this](const QString& activationToken) { emit raiseRequested(activationToken); });
    if (const Result<> hosting = m_host->start(); !hosting)
        qCWarning(lcStore).noquote() << hosting.error().detail;
}

void Engine::stop()
{
    m_ending.start(shutDown());
}

QCoro::Task<> Engine::shutDown()
{
    m_closed = Error{Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s, {}, {}, 0};
    if (m_host)
        m_host->close();
    m_runtime.beginStop();
    if (m_flows.running() > 0)
        co_await qCoro(&m_flows, &TaskTracker::drained);
    if (m_host)
        co_await m_host->drained();
    m_host.reset();
    co_await m_runtime.stop();
    emit stopped();
}

void Engine::tryPlaid()
{
    if (!m_closed)
        m_runtime.plaidReach().tryNow();
}

void Engine::testKeys(const NewIntegration& entered)
{
    if (m_closed) {
        emit keysRefused(*m_closed);
        return;
    }
    m_flows.start(probe(entered));
}

QCoro::Task<> Engine::probe(NewIntegration entered)
{
    const Result<> checked = checkNewIntegration(entered);
    if (!checked) {
        emit keysRefused(checked.error());
        co_return;
    }
    const QUrl base = entered.baseUrl.isEmpty() ? defaultBaseUrl(entered.environment) : entered.baseUrl;
    const PlaidAccess access{base, entered.environment, entered.clientId, entered.secret};
    const Result<ProbeResult> result = co_await m_runtime.integrations().probe(access);
    if (result)
        emit keysWork(*result);
    else
        emit keysRefused(result.error());
}

void Engine::addIntegration(const NewIntegration& entered)
{
    addIntegration(entered, m_runtime.publicUrl());
}

void Engine::addIntegration(const NewIntegration& entered, const QUrl& base)
{
    if (m_closed) {
        emit integrationRefused(*m_closed);
        return;
    }
    m_flows.start(add(entered, base));
}

QCoro::Task<> Engine::add(NewIntegration entered, QUrl base)
{
    const Result<> reachable = checkWebhookBase(base, entered.environment);
    if (!reachable) {
        emit integrationRefused(reachable.error());
        co_return;
    }
    const Result<Integration> added = co_await m_runtime.integrations().add(entered);
    if (!added) {
        emit integrationRefused(added.error());
        co_return;
    }
    const Result<> known = co_await m_runtime.integrationsChanged();
    if (known)
        emit integrationAdded(*added);
    else
        emit integrationRefused(known.error());
}

void Engine::removeIntegration(const IntegrationId& id)
{
    if (m_closed) {
        emit failed(*m_closed);
        return;
    }
    m_flows.start(remove(id));
}

QCoro::Task<> Engine::remove(IntegrationId id)
{
    const Result<> removed = co_await m_runtime.integrations().remove(id);
    if (!removed) {
        emit failed(removed.error());
        co_return;
    }
    const Result<> known = co_await m_runtime.integrationsChanged();
    if (known)
        emit integrationRemoved(id);
    else
        emit failed(known.error());
}

void Engine::createApiKey(const QString& name)
{
    if (m_closed) {
        emit apiKeyRefused(*m_closed);
        return;
    }
    m_flows.start(create(name));
}

QCoro::Task<> Engine::create(QString name)
{
    const Result<NewApiKey> created = co_await m_runtime.apiKeys().create(name);
    if (created)
        emit apiKeyCreated(*created);
    else
        emit apiKeyRefused(created.error());
}

void Engine::revokeApiKey(const ApiKeyId& id)
{
    if (m_closed) {
        emit failed(*m_closed);
        return;
    }
    m_flows.start(revoke(id));
}

QCoro::Task<> Engine::revoke(ApiKeyId id)
{
    const Result<> revoked = co_await m_runtime.apiKeys().revoke(id);
    if (!revoked)
        emit failed(revoked.error());
}

void Engine::startSandbox()
{
    if (m_closed) {
        emit sandboxFailed(*m_closed);
        return;
    }
    if (m_demo)
        return;
    m_demo = std::make_unique<DemoRun>(m_runtime);
    connect(m_demo.get(), &DemoRun::linked, this, &Engine::sandboxProgress);
    m_flows.start(link());
}

QCoro::Task<> Engine::link()
{
    const Result<> linked = co_await linkWorld();
    m_demo.reset();
    if (linked)
        emit sandboxReady();
    else
        emit sandboxFailed(linked.error());
}

Task<> Engine::linkWorld()
{
    const Result<Integration> integration = co_await m_demo->addIntegration(u"Offline sandbox"_s);
    if (!integration)
        co_return unexpected(integration.error());
    const Result<> linked = co_await m_demo->linkEveryone();
    if (!linked)
        co_return unexpected(linked.error());
    const Result<> settled = co_await m_demo->settle();
    if (!settled)
        co_return settled;
    const Result<> troubled = co_await m_demo->makeTrouble();
    if (!troubled)
        co_return troubled;
    const Result<> paid = co_await m_demo->takePayments();
    co_return paid;
}

} // namespace egret
