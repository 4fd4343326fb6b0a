// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/itemwiring.h"

#include "core/base/log.h"
#include "core/runtime/services.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! What becomes of the call is told to PlaidReach like that of any other.
QCoro::Task<> tryPlaid(Services& services, IntegrationId integration)
{
    const Result<PlaidAccess> access = co_await services.credentials.accessFor(integration);
    if (access) {
        const Result<ProbeResult> probed = co_await services.integrations.probe(*access);
        if (!probed)
            qCInfo(lcPlaid).noquote() << "Plaid is still out of reach:" << probed.error().detail;
    } else if (access.error().kind == Error::Kind::NotFound) {
        services.reach.forget();
    }
    services.reach.tryEnded();
}

} // namespace

void wireItems(Services& services, Writer& writer)
{
    services.handler.setHeldItems([&writer](const QList<ItemId>& items) {
        const std::function<Result<QSet<ItemId>>(Stores&)> held = [items](Stores& stores) { return stores.items.heldOf(items); };
        return writer.run(held);
    });
    QObject::connect(&services.handler, &WebhookHandler::eventReceived, &services.links, [&services](const WebhookEvent& event) {
        if (event.type == "LINK"_L1)
            services.links.look();
    });
    QObject::connect(&services.handler, &WebhookHandler::eventReceived, &services.scheduler,
        [&services](const WebhookEvent& event) { services.removalNotice.heed(event); });
    const auto syncLinked = [&services](const ItemId& item) {
        services.scheduler.requestSyncFor(item, {SyncCause::Kind::Link, {}});
    };
    QObject::connect(&services.linkEndpoint, &LinkEndpoint::linked, &services.scheduler, syncLinked);
    QObject::connect(&services.links, &LinkService::linked, &services.scheduler, syncLinked);
    QObject::connect(&services.handler, &WebhookHandler::refreshRequested, &services.scheduler, &SyncScheduler::refreshItem);
    QObject::connect(&services.links, &LinkService::repaired, &services.scheduler, &SyncScheduler::refreshRepaired);
    QObject::connect(&services.plaid, &PlaidClient::delayed, &services.scheduler, &SyncScheduler::giveUpPlace);
    QObject::connect(&services.handler, &WebhookHandler::eventReceived, &services.itemNotes, &ItemNotes::take);
    QObject::connect(&services.itemNotes, &ItemNotes::accountDropped, &services.itemNotes, [&services](const AccountId& account) {
        services.requests.eraseOf({{}, {}, {account.value()}, {}}); // a log that cannot be opened holds nothing of it
    });
    QObject::connect(&services.handler, &WebhookHandler::eventReceived, &services.webhookClock, &WebhookClock::take);
    QObject::connect(&services.links, &LinkService::repaired, &services.itemNotes, &ItemNotes::forgetAnnouncements);
    QObject::connect(
        &services.links, &LinkService::repaired, &services.reconciliation, &AccountReconciliation::lookAfterUpdateMode);
    QObject::connect(
        &services.scheduler, &SyncScheduler::syncFinished, &services.reconciliation, &AccountReconciliation::lookAfterSync);
    QObject::connect(&services.webhookClock, &WebhookClock::overdue, &services.scheduler, &SyncScheduler::requestSync);
}

void wireReach(Services& services)
{
    QObject::connect(&services.reach, &PlaidReach::tryDue, &services.tasks,
        [&services](const IntegrationId& integration) { services.tasks.start(tryPlaid(services, integration)); });
    QObject::connect(&services.reach, &PlaidReach::reached, &services.scheduler, &SyncScheduler::retryUnreached);
    QObject::connect(&services.backoff, &Backoff::stopped, &services.reach, &PlaidReach::stop);
}

void wireWaking(Services& services)
{
    QObject::connect(&services.wakeWatch, &WakeWatch::woke, &services.scheduler, [&services](std::chrono::milliseconds asleep) {
        qCInfo(lcSync).noquote() << "awake again after" << asleep.count() / 1'000 << "s";
        services.backoff.passOver(asleep);
        services.scheduler.catchUp();
        services.judge.wake();
        services.handler.wakeFromStart();
        services.forwarder.wake();
    });
}

} // namespace egret
