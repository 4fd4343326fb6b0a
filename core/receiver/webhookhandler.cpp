// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookhandler.h"

#include "core/base/log.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhooknormaliser.h"
#include "core/receiver/webhooksealing.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 500;

WebhookOutcome outcomeOf(const WebhookEvent& event)
{
    if (event.kind.isEmpty() && event.type.isEmpty() && event.code.isEmpty())
        return {event.delivery, WebhookState::Ignored, u"The body names no webhook type and code."_s};
    if (event.kind.isEmpty())
        return {event.delivery, WebhookState::Ignored,
            u"Unhandled: %1/%2 is not a webhook Egret knows."_s.arg(event.type, event.code)};
    if (const QString field = missingSubject(event); !field.isEmpty())
        return {event.delivery, WebhookState::Ignored, u"There is no %1: nothing says what to look at."_s.arg(field)};
    if (event.action == WebhookAction::KeepOnly)
        return {event.delivery, WebhookState::Ignored, u"Kept: nothing in Egret uses it yet."_s};
    return {event.delivery, WebhookState::Handled, {}};
}

//! Not so a Link session: whoever waits for its token knows it, before there is an Item.
bool concernsAnItem(const WebhookRecord& record)
{
    return !record.event.item.isEmpty() && record.event.type != "LINK"_L1;
}

WebhookOutcome ignoredAsStranger(const WebhookRecord& record)
{
    return {record.delivery.id, WebhookState::Ignored, u"Item %1 is not held here."_s.arg(record.event.item.value())};
}

} // namespace

WebhookHandler::WebhookHandler(WebhookInbox& inbox, const TokenVault& vault, TaskTracker& tasks, QObject* parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_vault(vault)
    , m_tasks(tasks)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &WebhookHandler::wakeFromStart);
    connect(&m_inbox, &WebhookInbox::appended, this, &WebhookHandler::wake);
}

void WebhookHandler::setHeldItems(HeldItems heldItems)
{
    m_heldItems = std::move(heldItems);
}

void WebhookHandler::setRetryDelays(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_firstDelay = first;
    m_longestDelay = longest;
    m_delay = first;
}

void WebhookHandler::start()
{
    m_running = true;
    wakeFromStart();
}

void WebhookHandler::stop()
{
    m_running = false;
    m_retry.stop();
}

void WebhookHandler::wakeFromStart()
{
    m_fromStart = true;
    wake();
}

void WebhookHandler::wake()
{
    m_moreToDo = true;
    if (m_running && !m_working)
        m_tasks.start(work());
}

QCoro::Task<> WebhookHandler::work()
{
    m_working = true;
    while (m_running && std::exchange(m_moreToDo, false)) {
        const Result<> done = co_await handleAll();
        if (!done) {
            qCWarning(lcReceiver) << "Webhooks could not be handled:" << done.error();
            retryLater();
        }
    }
    m_working = false;
}

Task<> WebhookHandler::handleAll()
{
    while (m_running) {
        if (std::exchange(m_fromStart, false))
            m_last = WebhookId();
        const std::function<Result<QList<WebhookRecord>>(WebhookStore&)> query
            = [last = m_last](WebhookStore& store) { return store.verifiedAfter(last, kPageSize); };
        const Result<QList<WebhookRecord>> page = co_await m_inbox.run(query);
        if (!page)
            co_return unexpected(page.error());
        if (page->isEmpty())
            break;
        const Result<> handled = co_await handlePage(*page);
        if (!handled)
            co_return unexpected(handled.error());
        m_last = page->last().delivery.id;
    }
    if (!m_retry.isActive()) // nothing was left behind
        m_delay = m_firstDelay;
    co_return Result<>();
}

Task<> WebhookHandler::handlePage(QList<WebhookRecord> page)
{
    const Result<QSet<ItemId>> strangers = co_await strangersIn(page);
    if (!strangers)
        co_return unexpected(strangers.error());
    QList<WebhookOutcome> outcomes;
    for (const WebhookRecord& record : page) {
        if (!m_running)
            break;
        if (concernsAnItem(record) && strangers->contains(record.event.item))
            outcomes.append(ignoredAsStranger(record));
        else if (const std::optional<WebhookOutcome> outcome = handle(record))
            outcomes.append(*outcome);
        else
            retryLater();
    }
    if (outcomes.isEmpty())
        co_return Result<>();
    const std::function<Result<>(WebhookStore&)> settle
        = [outcomes](WebhookStore& store) { return store.settle(outcomes); };
    const Result<> settled = co_await m_inbox.run(settle);
    co_return settled;
}

//! The Items of \a page that are not held.
Task<QSet<ItemId>> WebhookHandler::strangersIn(QList<WebhookRecord> page)
{
    QSet<ItemId> named;
    for (const WebhookRecord& record : page) {
        if (concernsAnItem(record))
            named.insert(record.event.item);
    }
    if (!m_heldItems || named.isEmpty())
        co_return QSet<ItemId>();
    const Result<QSet<ItemId>> held = co_await m_heldItems(named.values());
    if (!held)
        co_return unexpected(held.error());
    named.subtract(*held);
    co_return named;
}

Result<WebhookEvent> WebhookHandler::handOn(const WebhookRecord& record)
{
    const Result<QByteArray> body = exactBody(record, m_vault);
    if (!body)
        return unexpected(body.error());
    WebhookEvent event = normalise(*body);
    event.delivery = record.delivery.id;
    event.integration = record.delivery.integration;
    event.received = record.delivery.received;
    emitFor(event);
    return event;
}

//! Nothing while its body cannot be opened.
std::optional<WebhookOutcome> WebhookHandler::handle(const WebhookRecord& record)
{
    const Result<WebhookEvent> event = handOn(record);
    if (event)
        return outcomeOf(*event);
    if (event.error().kind == Error::Kind::InvalidInput)
        return WebhookOutcome{record.delivery.id, WebhookState::DeadLetter, event.error().detail};
    return std::nullopt;
}

Task<WebhookEvent> WebhookHandler::replay(WebhookRecord record)
{
    const Result<WebhookEvent> event = handOn(record);
    if (!event)
        co_return unexpected(event.error());
    const std::function<Result<>(WebhookStore&)> settle
        = [outcome = outcomeOf(*event)](WebhookStore& store) { return store.settle({outcome}); };
    const Result<> settled = co_await m_inbox.run(settle);
    if (!settled)
        co_return unexpected(settled.error());
    co_return event;
}

void WebhookHandler::emitFor(const WebhookEvent& event)
{
    emit eventReceived(event);
    switch (event.action) {
    case WebhookAction::SyncItem:
    case WebhookAction::RemoveTransactions: emit syncRequested(event.item); break;
    case WebhookAction::RefreshItem:
    case WebhookAction::OfferAccounts:
    case WebhookAction::NoteConsentEnd:
    case WebhookAction::NoteRevocation:
    case WebhookAction::DropAccount: emit refreshRequested(event.item); break;
    default: break; // owned by whoever listens to eventReceived()
    }
}

void WebhookHandler::retryLater()
{
    if (m_retry.isActive() || !m_running)
        return;
    m_retry.start(m_delay);
    m_delay = std::min(2 * m_delay, m_longestDelay);
}

} // namespace egret
