// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandboxengine.h"

#include "core/sandbox/operations/webhookkeyoperations.h"
#include "core/sandbox/world/plaidobjects.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Where the clock starts: never before what was already done.
Timestamp startOf(const Sandbox::Options& options, const QList<Deed>& deeds)
{
    const Timestamp wanted = options.now.value_or(SystemClock().now());
    return deeds.isEmpty() ? wanted : std::max(wanted, deeds.last().at);
}

} // namespace

SandboxEngine::SandboxEngine(const Sandbox::Options& options, std::unique_ptr<Journal> journal, const QList<Deed>& deeds)
    : m_clock(startOf(options, deeds))
    , m_latency(options.latency)
    , m_bank(options.seed)
    , m_journal(std::move(journal))
    , m_desk(m_bank, *m_journal, m_clock)
    , m_sessions(m_bank.mint())
    , m_sender(m_signer, options.retryBase, this)
    , m_dispatcher(m_bank.mint().clientId(), m_bank.mint().secret())
    , m_linkOperations(m_desk, m_sessions)
    , m_itemOperations(m_desk)
    , m_transactionOperations(m_desk)
    , m_sandboxOperations(m_desk, options.delays)
    , m_timer(this)
{
    m_dispatcher.add(m_linkOperations.operations());
    m_dispatcher.add(m_itemOperations.operations());
    m_dispatcher.add(m_transactionOperations.operations());
    m_dispatcher.add(m_sandboxOperations.operations());
    m_dispatcher.add(institutionOperations());
    m_dispatcher.add(webhookKeyOperations(m_signer));
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SandboxEngine::advance);
    for (const Deed& deed : deeds)
        m_bank.apply(deed);
    m_bank.setWebhookSink([this](const BankItem& item, const QJsonObject& body) { m_sender.send(QUrl(item.spec.webhook), body); });
    advance();
}

void SandboxEngine::handle(const HttpRequest& request, const Responder& respond)
{
    advance();
    HttpResponse response = m_dispatcher.answer(request);
    advance();
    if (m_latency <= 0ms)
        return respond(std::move(response));
    QTimer::singleShot(m_latency, this, [respond, response] { respond(response); });
}

QList<QJsonObject> SandboxEngine::transactionsOf(const ItemId& id)
{
    advance();
    QList<QJsonObject> objects;
    const BankItem* item = m_bank.find(id);
    if (!item)
        return objects;
    for (const ItemTransaction& transaction : item->history.transactions()) {
        if (!transaction.removed)
            objects.append(transactionObject(item->history, transaction));
    }
    return objects;
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
    if (!item)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"The simulator has no such Item."_s);
    Deed deed;
    deed.kind = Deed::Kind::Refresh;
    deed.item = item->number;
    m_desk.perform(deed);
    return {};
}

void SandboxEngine::rotateKey()
{
    m_signer.rotateKey(SystemClock().now());
}

void SandboxEngine::advance()
{
    const Timestamp now = m_clock.now();
    m_bank.advance(now);
    const std::optional<Timestamp> due = m_bank.nextDue(now);
    if (!due)
        return m_timer.stop();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*due - now);
    m_timer.start(std::clamp<std::chrono::milliseconds>(wait, 0ms, 24h));
}

} // namespace egret
