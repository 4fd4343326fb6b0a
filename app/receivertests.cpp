// SPDX-License-Identifier: Apache-2.0
#include "app/receivertests.h"

#include "app/engine.h"
#include "core/integrations/integrationurls.h"
#include "core/plaid/itemapi.h"
#include "core/plaid/sandboxapi.h"
#include "core/store/writer.h"
#include "core/sync/itemaccess.h"
#include "core/sync/webhookmover.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostItemsAsked = 10; // each is a call to Plaid
constexpr auto kTransactions = "TRANSACTIONS"_L1;
constexpr auto kUpdates = "SYNC_UPDATES_AVAILABLE"_L1;
constexpr auto kAcknowledged = "WEBHOOK_UPDATE_ACKNOWLEDGED"_L1;

Result<QList<ItemId>> itemsOf(Stores& stores, const IntegrationId& integration)
{
    const Result<QList<Item>> all = stores.items.all();
    if (!all)
        return unexpected(all.error());
    QList<ItemId> items;
    for (const Item& item : *all) {
        if (item.integration == integration && item.status == ItemStatus::Active)
            items.append(item.id);
    }
    items.resize(std::min(items.size(), kMostItemsAsked));
    return items;
}

} // namespace

ReceiverTests::ReceiverTests(Engine& engine)
    : QObject(&engine)
    , m_engine(engine)
{
}

void ReceiverTests::testReach(const IntegrationId& integration)
{
    if (m_engine.closed())
        emit reachUntested(integration, *m_engine.closed());
    else
        m_engine.begin(reach(integration));
}

void ReceiverTests::askForWebhook(const IntegrationId& integration)
{
    if (m_engine.closed())
        emit webhookRefused(integration, *m_engine.closed());
    else
        m_engine.begin(ask(integration));
}

Task<Integration> ReceiverTests::find(IntegrationId id)
{
    const std::function<Result<Integration>(Stores&)> look = [id](Stores& stores) { return stores.integrations.find(id); };
    const Result<Integration> found = co_await m_engine.runtime().writer().run(look);
    co_return found;
}

QCoro::Task<> ReceiverTests::reach(IntegrationId id)
{
    const Result<Integration> integration = co_await find(id);
    if (!integration) {
        emit reachUntested(id, integration.error());
        co_return;
    }
    Runtime& runtime = m_engine.runtime();
    const Result<QList<ReachHop>> hops
        = co_await runtime.reachability().test(runtime.listening(), webhookUrl(runtime.publicUrl(), *integration));
    if (hops)
        emit reachTested(id, *hops);
    else
        emit reachUntested(id, hops.error());
    if (runtime.listening().isEmpty())
        co_return;
    const Result<QList<FoundTunnel>> tunnels = co_await runtime.tunnels().find(quint16(runtime.listening().port()));
    if (tunnels)
        emit tunnelsFound(*tunnels);
}

QCoro::Task<> ReceiverTests::ask(IntegrationId id)
{
    const Result<QString> code = co_await askOneItem(id);
    if (code)
        emit webhookAskedFor(id, *code);
    else
        emit webhookRefused(id, code.error());
}

Task<QString> ReceiverTests::askOneItem(IntegrationId id)
{
    const Result<Integration> integration = co_await find(id);
    if (!integration)
        co_return unexpected(integration.error());
    const QUrl url = webhookUrl(m_engine.runtime().publicUrl(), *integration);
    const Result<ItemId> item = co_await itemWith(id, url);
    if (!item)
        co_return unexpected(item.error());
    const Result<OpenItem> open = co_await m_engine.runtime().itemAccess().open(*item);
    if (!open)
        co_return unexpected(open.error());
    const Result<QString> sent = co_await send(*open, url);
    co_return sent;
}

Task<ItemId> ReceiverTests::itemWith(IntegrationId id, QUrl url)
{
    const std::function<Result<QList<ItemId>>(Stores&)> look = [id](Stores& stores) { return itemsOf(stores, id); };
    const Result<QList<ItemId>> items = co_await m_engine.runtime().writer().run(look);
    if (!items)
        co_return unexpected(items.error());
    for (const ItemId& item : *items) {
        const Result<MovedWebhook> looked = co_await m_engine.runtime().webhookMover().move(item, url, true);
        if (!looked)
            co_return unexpected(looked.error());
        if (looked->outcome == MovedWebhook::Outcome::AlreadyThere)
            co_return ItemId(item);
    }
    co_return unexpected(Error::Kind::NotFound, u"no_item"_s, u"No healthy Item of this integration has its webhooks sent to this URL."_s);
}

Task<QString> ReceiverTests::send(OpenItem open, QUrl url)
{
    PlaidClient& plaid = m_engine.runtime().plaid();
    if (open.access.environment == Environment::Production) {
        ItemApi items(plaid);
        const Result<PlaidItem> set = co_await items.updateWebhook(open.access, open.token, url);
        if (!set)
            co_return unexpected(set.error());
        co_return QString(kAcknowledged);
    }
    SandboxApi sandbox(plaid);
    const Result<bool> fired = co_await sandbox.fireWebhook(open.access, open.token, kTransactions, kUpdates);
    if (!fired)
        co_return unexpected(fired.error());
    if (!*fired)
        co_return unexpected(Error::Kind::Conflict, u"not_fired"_s, u"Plaid took the call and fired no webhook."_s);
    co_return QString(kUpdates);
}

} // namespace egret
