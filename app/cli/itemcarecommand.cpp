// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/linkorders.h"
#include "app/cli/reading.h"
#include "app/cli/writing.h"
#include "core/store/writer.h"
#include "core/sync/itemcare.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject doneRow(const ItemId& item, const QString& what)
{
    return {{u"item_id"_s, item.value()}, {u"done"_s, what}};
}

int finish(const Result<>& ended, const ItemId& item, const QString& what, const Output& output)
{
    if (!ended)
        return output.fail(ended.error());
    output.object({u"item_id"_s, u"done"_s}, doneRow(item, what));
    return Ok;
}

QCoro::Task<int> refreshNow(Runtime* runtime, ItemId item, Output* output)
{
    const Result<> asked = co_await runtime->itemCare().askBank(item);
    co_return finish(asked, item, u"Plaid asks the bank now; what is new follows by webhook."_s, *output);
}

QCoro::Task<int> removeNow(Runtime* runtime, ItemId item, Output* output)
{
    const Result<> removed = co_await runtime->itemCare().remove(item);
    co_return finish(removed, item, u"Removed at Plaid. Its transactions are kept here."_s, *output);
}

QCoro::Task<int> rotateNow(Runtime* runtime, ItemId item, Output* output)
{
    const Result<> rotated = co_await runtime->itemCare().rotateToken(item);
    co_return finish(rotated, item, u"The access token was replaced; the old one is dead."_s, *output);
}

//! The page is watched from here on, so that its end is noticed: by this process or the next one that serves.
QCoro::Task<int> showRepair(Runtime* runtime, ItemId item, bool accountSelection, Output* output)
{
    const Result<LinkOrder> order = co_await repairOrder(runtime, item, accountSelection);
    if (!order)
        co_return output->fail(order.error());
    const Result<StartedLink> started = co_await runtime->links().start(*order);
    if (!started)
        co_return output->fail(started.error());
    runtime->links().resume();
    const QStringList columns{u"item_id"_s, u"link_id"_s, u"url"_s, u"expires"_s};
    output->object(columns,
        {{u"item_id"_s, item.value()}, {u"link_id"_s, started->visit.id},
            {u"url"_s, started->page.toString(QUrl::FullyEncoded)}, {u"expires"_s, toIso(started->visit.expires)}});
    output->note(u"Open the page where the end user is; 'egret-cli links show %1' tells how it goes."_s.arg(started->visit.id));
    co_return Ok;
}

//! Whether the Item's integration is of Production, where some calls are billed. Errors: NotFound, Storage.
Task<bool> isProduction(Runtime* runtime, ItemId item)
{
    const std::function<Result<bool>(Stores&)> read = [item](Stores& stores) -> Result<bool> {
        const Result<Item> found = stores.items.find(item);
        if (!found)
            return unexpected(found.error());
        const Result<Integration> integration = stores.integrations.find(found->integration);
        if (!integration)
            return unexpected(integration.error());
        return integration->environment == Environment::Production;
    };
    const Result<bool> production = co_await runtime->writer().run(read);
    co_return production;
}

QCoro::Task<int> refreshIfAllowed(Runtime* runtime, ItemId item, bool agreed, Output* output)
{
    const Result<bool> production = co_await isProduction(runtime, item);
    if (!production)
        co_return output->fail(production.error());
    if (*production && !agreed)
        co_return output->usage(u"In Production each refresh is billed: say --yes."_s);
    const int code = co_await refreshNow(runtime, item, output);
    co_return code;
}

} // namespace

QCoro::Task<int> refreshItem(Invocation invocation, Output* output)
{
    const ItemId item(invocation.arguments[0]);
    const bool agreed = invocation.has(u"yes"_s);
    const WritingWork work
        = [item, agreed, output](Runtime* runtime) { return refreshIfAllowed(runtime, item, agreed, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> removeItem(Invocation invocation, Output* output)
{
    if (!invocation.has(u"yes"_s)) {
        co_return output->usage(u"Removing ends the Item at Plaid for good, and its billing; the end user has to link the bank"
                                " anew. Its transactions stay here. Say --yes."_s);
    }
    const ItemId item(invocation.arguments[0]);
    const WritingWork work = [item, output](Runtime* runtime) { return removeNow(runtime, item, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> rotateItemToken(Invocation invocation, Output* output)
{
    if (!invocation.has(u"yes"_s)) {
        co_return output->usage(u"The old access token dies at once, also where your own programs hold it; should Plaid's answer"
                                " be lost, the bank has to be linked anew. Say --yes."_s);
    }
    const ItemId item(invocation.arguments[0]);
    const WritingWork work = [item, output](Runtime* runtime) { return rotateNow(runtime, item, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> repairItem(Invocation invocation, Output* output)
{
    const ItemId item(invocation.arguments[0]);
    const bool accounts = invocation.has(u"accounts"_s);
    const WritingWork work
        = [item, accounts, output](Runtime* runtime) { return showRepair(runtime, item, accounts, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
