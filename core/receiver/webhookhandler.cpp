// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookhandler.h"

#include "core/base/log.h"
#include "core/http/httpmessage.h"
#include "core/receiver/verificationkeys.h"
#include "core/receiver/webhookaddresses.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhooknormaliser.h"
#include "core/receiver/webhooksealing.h"
#include "core/receiver/webhookverifier.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 100;
constexpr std::chrono::milliseconds kKeyPatience{30'000};

using Work = std::function<Result<>(WebhookStore&)>;
using PageQuery = std::function<Result<QList<WebhookRecord>>(WebhookStore&)>;

//! What became of the deliveries of a page.
struct PageOutcome {
    QList<std::pair<WebhookId, VerificationReport>> verdicts;
    QList<std::pair<WebhookId, QString>> failures; //!< with their causes
    QList<WebhookId> handled;

    bool isEmpty() const { return verdicts.isEmpty() && failures.isEmpty() && handled.isEmpty(); }

    void note(const WebhookId& id, const Result<VerificationReport>& report)
    {
        if (!report)
            failures.append({id, report.error().detail});
        else if (report->verification != Verification::NotChecked)
            verdicts.append({id, *report});
    }

    Result<> storeIn(WebhookStore& store) const
    {
        for (const auto& [id, report] : verdicts) {
            if (const Result<> done
                = store.setVerification(id, report.verification, report.failedCheck, checksToJson(report));
                !done)
                return done;
        }
        for (const auto& [id, cause] : failures) {
            if (const Result<> done = store.setState(id, WebhookState::Failed, cause); !done)
                return done;
        }
        return handled.isEmpty() ? Result<>() : store.setHandled(handled);
    }
};

} // namespace

WebhookHandler::WebhookHandler(WebhookInbox& inbox, VerificationKeys& keys, const WebhookAddresses& addresses,
    const TokenVault& vault, TaskTracker& tasks, QObject* parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_keys(keys)
    , m_addresses(addresses)
    , m_vault(vault)
    , m_tasks(tasks)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        m_fromStart = true;
        wake();
    });
    connect(&m_inbox, &WebhookInbox::appended, this, &WebhookHandler::wake);
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
    m_fromStart = true;
    wake();
}

void WebhookHandler::stop()
{
    m_running = false;
    m_retry.stop();
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
        if (std::exchange(m_fromStart, false)) {
            m_last = WebhookId();
            m_missingKids.clear();
        }
        const PageQuery query = [last = m_last](WebhookStore& store) { return store.unhandledAfter(last, kPageSize); };
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
    PageOutcome outcome;
    for (WebhookRecord& record : page) {
        if (!m_running)
            break;
        if (record.verification == Verification::NotChecked) {
            const Result<VerificationReport> report = co_await judged(record);
            outcome.note(record.delivery.id, report);
            record.verification = report ? report->verification : Verification::Failed;
        }
        if (record.verification == Verification::NotChecked)
            retryLater();
        if (record.verification != Verification::Verified)
            continue;
        act(record);
        outcome.handled.append(record.delivery.id);
    }
    if (outcome.isEmpty())
        co_return Result<>();
    const Work settle = [outcome](WebhookStore& store) { return outcome.storeIn(store); };
    const Result<> settled = co_await m_inbox.run(settle);
    co_return settled;
}

//! The verdict on an unchecked delivery. Errors: why there can never be one.
Task<VerificationReport> WebhookHandler::judged(WebhookRecord record)
{
    const std::optional<Integration> integration = m_addresses.find(record.delivery.integration);
    if (!integration)
        co_return unexpected(
            Error::Kind::NotFound, u"integration"_s, u"The integration was removed before its key could be had."_s);
    const Result<QByteArray> body = exactBody(record, m_vault);
    if (!body && body.error().kind == Error::Kind::InvalidInput)
        co_return unexpected(body.error());
    if (!body)
        co_return VerificationReport(); // the vault is closed for now
    record.delivery.body = *body;
    const Result<VerificationReport> report = co_await judgedByKey(*integration, record.delivery);
    co_return report;
}

Task<VerificationReport> WebhookHandler::judgedByKey(Integration integration, WebhookDelivery delivery)
{
    const QByteArray signature = headerValue(delivery.headers, "Plaid-Verification"_ba);
    const CachedVerdict first = judgeWithCachedKeys(m_keys, integration, signature, delivery.body, delivery.received);
    const QString missing = integration.id.value() + u' ' + first.missingKid;
    if (first.missingKid.isEmpty() || m_missingKids.contains(missing))
        co_return first.report;
    const Result<KeyAnswer> answer = co_await m_keys.obtained(integration, first.missingKid, kKeyPatience);
    if (!answer)
        co_return unexpected(answer.error());
    if (answer->state == KeyAnswer::State::NotObtainable)
        m_missingKids.insert(missing);
    const auto lookup = [&answer](const QString&) { return *answer; };
    co_return judge(signature, delivery.body, lookup, delivery.received);
}

void WebhookHandler::act(const WebhookRecord& record)
{
    const WebhookEvent event = normalise(record.delivery.body);
    switch (event.action) {
    case WebhookEvent::Action::SyncItem: emit syncRequested(event.item); break;
    case WebhookEvent::Action::RefreshItem: emit refreshRequested(event.item); break;
    case WebhookEvent::Action::KeepOnly: break;
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
