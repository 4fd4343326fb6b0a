// SPDX-License-Identifier: Apache-2.0
#include "app/itemactions.h"

#include "app/cli/linkorders.h"
#include "app/engine.h"
#include "core/integrations/integrationurls.h"
#include "core/store/writer.h"
#include "core/sync/itemcare.h"
#include "core/sync/syncscheduler.h"
#include "core/sync/webhookmover.h"

namespace egret {

using namespace Qt::StringLiterals;

ItemActions::ItemActions(Engine& engine)
    : QObject(&engine)
    , m_engine(engine)
{
}

void ItemActions::fulfil(const ItemWish& wish)
{
    if (m_engine.closed())
        emit failed(wish, *m_engine.closed());
    else
        m_engine.begin(carryOut(wish));
}

QCoro::Task<> ItemActions::carryOut(ItemWish wish)
{
    Task<> work = begin(wish);
    const Result<> ended = co_await work;
    if (ended)
        emit done(wish);
    else
        emit failed(wish, ended.error());
}

Task<> ItemActions::begin(const ItemWish& wish)
{
    switch (wish.act) {
    case ItemWish::Act::Sync: return sync(wish.item);
    case ItemWish::Act::CancelSync: return cancelSync(wish.item);
    case ItemWish::Act::AskBank: return m_engine.runtime().itemCare().askBank(wish.item);
    case ItemWish::Act::Repair:
    case ItemWish::Act::ChooseAccounts: return repair(wish);
    case ItemWish::Act::RotateToken: return m_engine.runtime().itemCare().rotateToken(wish.item);
    case ItemWish::Act::MoveWebhooks: return moveWebhooks(wish);
    case ItemWish::Act::Remove: return m_engine.runtime().itemCare().remove(wish.item);
    case ItemWish::Act::FireWebhook: return fireWebhook(wish);
    case ItemWish::Act::BreakLogin: return breakLogin(wish.item);
    }
    Q_UNREACHABLE();
}

Task<> ItemActions::sync(ItemId item)
{
    const Result<SyncSummary> synced = co_await m_engine.runtime().scheduler().syncNow(item);
    if (!synced)
        co_return unexpected(synced.error());
    co_return {};
}

Task<> ItemActions::cancelSync(ItemId item)
{
    m_engine.runtime().scheduler().cancelSync(item);
    co_return {};
}

Task<> ItemActions::repair(ItemWish wish)
{
    const Result<StartedLink> started = co_await startRepair(wish);
    if (!started)
        co_return unexpected(started.error());
    emit repairPageReady(wish, started->page);
    co_return {};
}

void ItemActions::makeRepairLink(const ItemWish& wish)
{
    if (m_engine.closed())
        emit repairLinkFailed(wish, *m_engine.closed());
    else
        m_engine.begin(tellRepairLink(wish));
}

QCoro::Task<> ItemActions::tellRepairLink(ItemWish wish)
{
    const Result<StartedLink> started = co_await startRepair(wish);
    if (started)
        emit repairLinkReady(wish, started->page, started->visit.expires);
    else
        emit repairLinkFailed(wish, started.error());
}

Task<StartedLink> ItemActions::startRepair(ItemWish wish)
{
    Runtime* runtime = &m_engine.runtime();
    const bool accounts = wish.act == ItemWish::Act::ChooseAccounts;
    const Result<LinkOrder> order = co_await cli::repairOrder(runtime, wish.item, accounts);
    if (!order)
        co_return unexpected(order.error());
    const Result<StartedLink> started = co_await runtime->links().start(*order);
    if (!started)
        co_return unexpected(started.error());
    runtime->links().resume();
    co_return started;
}

Task<> ItemActions::moveWebhooks(ItemWish wish)
{
    Runtime* runtime = &m_engine.runtime();
    const std::function<Result<Integration>(Stores&)> find = [item = wish.item](Stores& stores) -> Result<Integration> {
        const Result<Item> found = stores.items.find(item);
        return found ? stores.integrations.find(found->integration) : unexpected(found.error());
    };
    const Result<Integration> integration = co_await runtime->writer().run(find);
    if (!integration)
        co_return unexpected(integration.error());
    const QUrl to = wish.url.isEmpty() ? webhookUrl(runtime->publicUrl(), *integration) : wish.url;
    const Result<> mayGoThere = checkWebhookBase(to, integration->environment);
    if (!mayGoThere)
        co_return unexpected(mayGoThere.error());
    const Result<MovedWebhook> moved = co_await runtime->webhookMover().move(wish.item, to, false);
    if (!moved)
        co_return unexpected(moved.error());
    co_return {};
}

Task<OpenItem> ItemActions::openTestItem(ItemId item)
{
    Result<OpenItem> open = co_await m_engine.runtime().itemAccess().open(item);
    if (!open)
        co_return unexpected(open.error());
    if (open->access.environment == Environment::Production) {
        co_return unexpected(
            Error::Kind::InvalidInput, u"SANDBOX_ONLY"_s, u"Webhooks are fired and logins broken in Sandbox only."_s);
    }
    co_return open;
}

Task<> ItemActions::fireWebhook(ItemWish wish)
{
    const Result<OpenItem> open = co_await openTestItem(wish.item);
    if (!open)
        co_return unexpected(open.error());
    SandboxApi sandbox(m_engine.runtime().plaid());
    const Result<bool> fired
        = co_await sandbox.fireWebhook(open->access, open->token, wish.webhookType, wish.webhookCode);
    if (!fired)
        co_return unexpected(fired.error());
    if (!*fired) {
        co_return unexpected(Error::Kind::Conflict, u"not_fired"_s,
            u"Plaid took the call and fired no webhook: the Item may have no webhook URL."_s);
    }
    co_return {};
}

Task<> ItemActions::breakLogin(ItemId item)
{
    const Result<OpenItem> open = co_await openTestItem(item);
    if (!open)
        co_return unexpected(open.error());
    SandboxApi sandbox(m_engine.runtime().plaid());
    const Result<> broken = co_await sandbox.resetLogin(open->access, open->token);
    if (!broken)
        co_return unexpected(broken.error());
    m_engine.runtime().scheduler().refreshItem(item); // where no webhook can come
    co_return {};
}

void ItemActions::syncAll(const QList<ItemId>& items)
{
    if (m_engine.closed())
        return;
    for (const ItemId& item : items)
        m_engine.runtime().scheduler().requestSyncFor(item, {SyncCause::Kind::User, {}});
}

void ItemActions::connectBank(const BankWish& wish)
{
    if (m_engine.closed())
        emit bankRefused(*m_engine.closed());
    else
        m_engine.begin(wish.testBank.isEmpty() ? openBankPage(wish) : linkTestBank(wish));
}

QCoro::Task<> ItemActions::openBankPage(BankWish wish)
{
    Runtime* runtime = &m_engine.runtime();
    const LinkOrder order{wish.integration, wish.endUser, wish.endUserName, {}, {}};
    const Result<LinkOrder> completed = co_await cli::completedOrder(runtime, order);
    if (!completed) {
        emit bankRefused(completed.error());
        co_return;
    }
    const Result<StartedLink> started = co_await runtime->links().start(*completed);
    if (!started) {
        emit bankRefused(started.error());
        co_return;
    }
    emit bankPageReady(started->page);
    const Result<EndedLink> ended = co_await runtime->links().finish(started->visit.id);
    if (ended && !ended->twins.isEmpty())
        emit bankKnown(ended->twins.first());
}

QCoro::Task<> ItemActions::linkTestBank(BankWish wish)
{
    Runtime* runtime = &m_engine.runtime();
    const LinkOrder order{wish.integration, wish.endUser, wish.endUserName, {}, {}};
    const Result<LinkOrder> completed = co_await cli::completedOrder(runtime, order);
    if (!completed) {
        emit bankRefused(completed.error());
        co_return;
    }
    const SandboxItemRequest request = cli::testItemRequest(*completed, wish.testBank, wish.testUser, wish.testPassword);
    const Result<ItemId> item = co_await runtime->links().linkTestItem(*completed, request);
    if (item)
        emit testBankLinked(*item);
    else
        emit bankRefused(item.error());
}

} // namespace egret
