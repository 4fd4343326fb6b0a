// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandboxengine.h"

#include "core/sandbox/operations/categoryoperations.h"
#include "core/sandbox/operations/startingitems.h"
#include "core/sandbox/operations/webhookkeyoperations.h"
#include "core/sandbox/world/transactionwriter.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Where the clock starts: never before what was already done.
Timestamp startOf(const Sandbox::Options& options, const QList<JournaledCall>& calls)
{
    const Timestamp wanted = options.now.value_or(SystemClock().now());
    return calls.isEmpty() ? wanted : std::max(wanted, calls.last().at);
}

//! Whose accounts are linked where nobody is named; empty: the usual ones.
QString volumeUser(const Sandbox::Options& options)
{
    return options.transactions > 0 ? u"user_volume_%1"_s.arg(options.transactions) : QString();
}

} // namespace

SandboxEngine::SandboxEngine(const Sandbox::Options& options, std::unique_ptr<Journal> journal, const QList<JournaledCall>& calls)
    : m_clock(startOf(options, calls), options.clockSpeed)
    , m_latency(options.latency)
    , m_faults(options.faults)
    , m_bank(options.seed)
    , m_journal(std::move(journal))
    , m_desk(m_bank, *m_journal, m_clock, options.delays)
    , m_sessions(m_bank.mint(), options.seed)
    , m_sender(m_signer, WebhookRules{options.retryBase}, this)
    , m_dispatcher(m_desk, quint64(calls.size()))
    , m_pull(m_desk)
    , m_linkOperations(m_desk, m_sessions, m_linkPurposes)
    , m_linkFlow(m_desk, m_sessions, m_linkPurposes)
    , m_hostedLink(m_desk, m_sessions, m_linkFlow, m_linkPurposes)
    , m_itemOperations(m_desk)
    , m_accountOperations(m_desk)
    , m_authOperations(m_desk)
    , m_identityOperations(m_desk)
    , m_itemControl(m_desk)
    , m_transactionOperations(m_desk, m_pull)
    , m_transactionListing(m_desk, m_pull)
    , m_recurringOperations(m_desk)
    , m_handmadeTransactions(m_desk)
    , m_sandboxOperations(m_desk, m_pull, volumeUser(options))
    , m_institutionOperations(m_desk)
    , m_moneyOperations(m_desk)
    , m_controlOperations(m_desk, m_signer)
    , m_scenario(m_desk)
    , m_dialect(m_bank)
    , m_dashboard(m_bank)
    , m_webhookControl(m_desk, m_dialect, m_dashboard)
    , m_assetReports(m_bank)
    , m_assetReportOperations(m_desk, m_assetReports)
    , m_verifications(options.seed)
    , m_verificationOperations(m_desk, m_verifications, m_dashboard)
    , m_incomeOperations(m_desk)
    , m_timer(this)
{
    for (const QList<Operation>& operations : {
             m_pull.operations(),
             m_linkOperations.operations(),
             m_linkFlow.operations(),
             m_itemOperations.operations(),
             m_accountOperations.operations(),
             m_authOperations.operations(),
             m_identityOperations.operations(),
             m_itemControl.operations(),
             m_transactionOperations.operations(),
             m_transactionListing.operations(),
             m_recurringOperations.operations(),
             m_handmadeTransactions.operations(),
             m_sandboxOperations.operations(),
             m_institutionOperations.operations(),
             m_moneyOperations.operations(),
             categoryOperations(),
             webhookKeyOperations(m_signer),
             m_controlOperations.operations(),
             faultOperations(m_faults, options.seed),
             deliveryOperations(m_sender),
             transactionControl(m_desk),
             m_webhookControl.operations(),
             m_assetReportOperations.operations(),
             m_verificationOperations.operations(),
             m_incomeOperations.operations(),
         })
        m_desk.add(operations);
    if (options.rateLimits)
        m_dispatcher.limitRates();
    m_sender.setFaults([this](const QString& code) { return m_faults.nextWebhook(code); });
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SandboxEngine::catchUp);
    m_moneyOperations.addPurposes(m_linkPurposes);
    linkStartingItems(m_desk, options.items, volumeUser(options));
    m_desk.replay(calls);
    if (!options.dashboardWebhook.isEmpty())
        m_dashboard.setUrl(QUrl(options.dashboardWebhook));
    m_dialect.setOn(options.legacyDialect);
    m_dialect.setItemOfReport([this](const QString& report) { return m_assetReports.itemOf(report); });
    m_dialect.setIsVerified([this](const QString& id) {
        const SimulatedVerification* verification = m_verifications.find(id);
        return !verification || verification->status() == "success"_L1;
    });
    m_bank.setWebhookSink([this](const QUrl& url, const QJsonObject& body) { deliver(url, body); });
    if (options.scenario)
        m_scenario.begin(*options.scenario, options.scenarioPace);
    catchUp();
}

void SandboxEngine::setBaseUrl(const QUrl& url)
{
    m_linkOperations.setBaseUrl(url);
    m_verificationOperations.setBaseUrl(url);
}

void SandboxEngine::handle(const HttpRequest& request, const Responder& respond)
{
    catchUp();
    const AnswerFault fault = nextFault(request.path);
    HttpResponse response
        = fault.applied(HostedLinkServer::serves(request.path) ? m_hostedLink.answer(request) : m_dispatcher.answer(request, fault));
    catchUp();
    const std::chrono::milliseconds latency = m_latency + fault.latency;
    if (latency <= 0ms)
        return respond(std::move(response));
    QTimer::singleShot(latency, this, [respond, response] { respond(response); });
}

QList<QJsonObject> SandboxEngine::transactionsOf(const ItemId& id)
{
    catchUp();
    const BankItem* item = m_bank.find(id);
    return item && !item->removed ? transactionObjects(item->history) : QList<QJsonObject>();
}

QList<ItemId> SandboxEngine::items() const
{
    QList<ItemId> ids;
    for (const std::unique_ptr<BankItem>& item : m_bank.items())
        ids.append(item->id);
    return ids;
}

Result<> SandboxEngine::refresh(const ItemId& id)
{
    const BankItem* item = m_bank.find(id);
    if (!item || item->removed || item->accessToken < 0)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"The simulator has no such Item."_s);
    if (const Result<OperationAnswer> done = m_desk.perform(u"look_at_bank"_s, {{u"item"_s, item->number}}); !done)
        return unexpected(done.error());
    catchUp();
    return {};
}

void SandboxEngine::rotateKey()
{
    m_signer.rotateKey(SystemClock().now());
}

void SandboxEngine::deliver(const QUrl& url, const QJsonObject& body)
{
    m_sender.send(url, body);
    if (const std::optional<QJsonObject> older = m_dialect.formOf(body))
        m_sender.send(url, *older);
}

//! Only Plaid's own operations go wrong: what drives the simulator always works.
AnswerFault SandboxEngine::nextFault(const QString& path)
{
    const Operation* operation = m_desk.find(path);
    return operation && operation->caller == Operation::Caller::Client ? m_faults.nextAnswer(path) : AnswerFault();
}

void SandboxEngine::catchUp()
{
    m_desk.catchUp();
    while (m_scenario.advance())
        m_desk.catchUp();
    std::optional<std::chrono::milliseconds> wait = m_desk.timeUntilDue();
    if (const std::optional<std::chrono::milliseconds> step = m_scenario.timeUntilDue())
        wait = std::min(*step, wait.value_or(*step));
    if (!wait)
        return m_timer.stop();
    m_timer.start(std::clamp<std::chrono::milliseconds>(*wait, 0ms, 24h));
}

bool SandboxEngine::scenarioEnded()
{
    catchUp();
    return m_scenario.hasEnded();
}

} // namespace egret
