// SPDX-License-Identifier: Apache-2.0
#include "app/cli/linkorders.h"

#include "core/integrations/integrationurls.h"
#include "core/plaid/plaidenvironment.h"
#include "core/runtime/runtime.h"
#include "core/store/writer.h"

namespace egret::cli {

namespace {

constexpr qsizetype kLongestClientName = 30; // Plaid shows "This Application" instead of a longer one

//! Plaid can only reach a webhook URL on this machine where it is on this machine itself.
bool canBeReached(const QUrl& webhook, const Integration& integration)
{
    return !isLoopbackHost(webhook.host()) || integration.environment == Environment::Offline
        || isLoopbackHost(integration.baseUrl.host());
}

} // namespace

Task<LinkOrder> completedOrder(Runtime* runtime, LinkOrder order)
{
    const std::function<Result<Integration>(Stores&)> find
        = [id = order.integration](Stores& stores) { return stores.integrations.find(id); };
    const Result<Integration> integration = co_await runtime->writer().run(find);
    if (!integration)
        co_return unexpected(integration.error());
    order.options.clientName = integration->name.left(kLongestClientName);
    const QUrl webhook = webhookUrl(runtime->publicUrl(), *integration);
    const Result<> mayGoThere = checkWebhookBase(webhook, integration->environment);
    if (!mayGoThere)
        co_return unexpected(mayGoThere.error());
    if (canBeReached(webhook, *integration))
        order.options.webhook = webhook;
    co_return order;
}

Task<LinkOrder> repairOrder(Runtime* runtime, ItemId item, bool accountSelection)
{
    const std::function<Result<LinkOrder>(Stores&)> read = [item, accountSelection](Stores& stores) -> Result<LinkOrder> {
        const Result<Item> found = stores.items.find(item);
        if (!found)
            return unexpected(found.error());
        const Result<Integration> integration = stores.integrations.find(found->integration);
        if (!integration)
            return unexpected(integration.error());
        LinkOrder order{found->integration, found->endUser, {}, item, {}};
        order.options.clientName = integration->name.left(kLongestClientName);
        order.options.accountSelection = accountSelection;
        return order;
    };
    const Result<LinkOrder> order = co_await runtime->writer().run(read);
    co_return order;
}

SandboxItemRequest testItemRequest(const LinkOrder& order, const InstitutionId& bank, const QString& user, const QString& password)
{
    SandboxItemRequest request;
    request.institution = bank;
    request.products = order.options.products;
    request.webhook = order.options.webhook;
    request.daysRequested = order.options.daysRequested;
    request.username = user;
    request.password = password;
    return request;
}

} // namespace egret::cli
