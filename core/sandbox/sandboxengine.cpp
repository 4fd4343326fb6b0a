// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandboxengine.h"

#include "core/sandbox/operations/categoryoperations.h"
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
    , m_sandboxOperations(m_desk, m_pull)
    , m_institutionOperations(m_desk)
    , m_controlOperations(m_desk, m_signer)
    , m_scenario(m_desk)
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
             categoryOperations(),
             webhookKeyOperations(m_signer),
             m_controlOperations.operations(),
             faultOperations(m_faults, options.seed),
             deliveryOperations(m_sender),
         })
        m_desk.add(operations);
    if (options.rateLimits)
        m_dispatcher.limitRates();
    m_sender.setFaults([this](const QString& code) { return m_faults.nextWebhook(code); });
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SandboxEngine::catchUp);
    m_desk.replay(calls);
    m_bank.setWebhookSink([this](const QUrl& url, const QJsonObject& body) { m_sender.send(url, body); });
    if (options.scenario)
        m_scenario.begin(*options.scenario, options.scenarioPace);
    catchUp();
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
