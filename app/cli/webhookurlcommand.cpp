// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writing.h"
#include "core/integrations/integrationurls.h"
#include "core/plaid/backoff.h"
#include "core/plaid/plaidenvironment.h"
#include "core/store/writer.h"
#include "core/sync/webhookmover.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace egret::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kGlance = 250ms;
//! Items asked about side by side; the call limits of Plaid hold all the same.
constexpr qsizetype kAtOnce = 8;
constexpr int kDefaultPatience = 60;

//! What to do with the webhook URLs of an integration's Items.
struct MoveWish {
    IntegrationId integration;
    //! Empty: the integration's own address here.
    QUrl to;
    bool back = false;
    bool lookOnly = false;
    //! For all acknowledgements together.
    std::chrono::seconds patience{kDefaultPatience};
};

struct MovePlan {
    Integration integration;
    QList<ItemId> items;
};

//! What became of the Items, in their order.
struct MoveResults {
    QList<std::pair<ItemId, Result<MovedWebhook>>> items;
    QSet<ItemId> unacknowledged;
    bool hearsAcknowledgements = false;
};

Result<MovePlan> planIn(Stores& stores, const IntegrationId& id)
{
    const Result<Integration> integration = stores.integrations.find(id);
    if (!integration)
        return unexpected(integration.error());
    const Result<QList<Item>> items = stores.items.all();
    if (!items)
        return unexpected(items.error());
    MovePlan plan{*integration, {}};
    for (const Item& item : *items) {
        if (item.integration == id && item.status != ItemStatus::DeletedInPlaid)
            plan.items.append(item.id);
    }
    return plan;
}

Task<MovedWebhook> moveOne(Runtime* runtime, ItemId item, MoveWish wish)
{
    if (wish.back) {
        const Result<MovedWebhook> moved = co_await runtime->webhookMover().moveBack(item, wish.lookOnly);
        co_return moved;
    }
    const Result<MovedWebhook> moved = co_await runtime->webhookMover().move(item, wish.to, wish.lookOnly);
    co_return moved;
}

bool isMoved(const Result<MovedWebhook>& moved)
{
    return moved && moved->outcome == MovedWebhook::Outcome::Moved;
}

//! Stops early where nobody listens any more, or the program ends: asking again goes on.
Task<MoveResults> moveAll(Runtime* runtime, QList<ItemId> items, MoveWish wish, Output* output)
{
    MoveResults results;
    for (qsizetype first = 0; first < items.size() && !output->isAbandoned(); first += kAtOnce) {
        const QList<ItemId> group = items.mid(first, kAtOnce);
        std::vector<Task<MovedWebhook>> running;
        for (const ItemId& item : group)
            running.push_back(moveOne(runtime, item, wish));
        for (size_t i = 0; i < running.size(); ++i) {
            Task<MovedWebhook>& task = running[i];
            const Result<MovedWebhook> moved = co_await task;
            results.items.append({group[qsizetype(i)], moved});
        }
        const Result<MovedWebhook>& last = results.items.last().second;
        if (!last && last.error().kind == Error::Kind::Cancelled)
            co_return unexpected(last.error());
        output->note(u"%1 of %2 Items"_s.arg(results.items.size()).arg(items.size()));
    }
    co_return results;
}

//! The Items that moved and whose new URL has not heard of it within the patience.
Task<QList<ItemId>> awaitAcknowledgements(Runtime* runtime, QList<ItemId> moved, std::chrono::seconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const Result<QList<ItemId>> waiting = co_await runtime->webhookMover().unacknowledged(moved);
        if (!waiting || waiting->isEmpty() || std::chrono::steady_clock::now() >= end)
            co_return waiting;
        const Result<> waited = co_await runtime->backoff().wait(kGlance);
        if (!waited)
            co_return unexpected(waited.error());
    }
}

QJsonValue acknowledgement(const MoveResults& results, const ItemId& item, const Result<MovedWebhook>& moved)
{
    if (!isMoved(moved) || !results.hearsAcknowledgements)
        return {};
    return !results.unacknowledged.contains(item);
}

QJsonArray resultRows(const MoveResults& results)
{
    QJsonArray rows;
    for (const auto& [item, moved] : results.items) {
        QJsonObject row{{u"item_id"_s, item.value()}, {u"result"_s, moved ? movedWebhookName(moved->outcome) : u"failed"_s},
            {u"acknowledged"_s, acknowledgement(results, item, moved)}};
        row.insert(u"from"_s, moved ? QJsonValue(moved->from.toString(QUrl::FullyEncoded)) : QJsonValue());
        row.insert(u"to"_s, moved ? QJsonValue(moved->to.toString(QUrl::FullyEncoded)) : QJsonValue());
        row.insert(u"error"_s, moved ? QJsonValue() : QJsonValue(moved.error().detail));
        rows.append(row);
    }
    return rows;
}

int show(const MoveResults& results, qsizetype wanted, const Output& output)
{
    output.rows({u"item_id"_s, u"result"_s, u"acknowledged"_s, u"from"_s, u"to"_s, u"error"_s}, resultRows(results));
    const auto failed = std::count_if(results.items.begin(), results.items.end(), [](const auto& row) { return !row.second; });
    if (failed > 0)
        output.note(u"%1 Items failed; say the same again to go on with them."_s.arg(failed));
    if (!results.unacknowledged.isEmpty())
        output.note(u"Plaid has not reached the new address for %1 Items yet: see 'items show'."_s.arg(results.unacknowledged.size()));
    const bool whole = results.items.size() == wanted && failed == 0 && results.unacknowledged.isEmpty();
    return whole ? Ok : Failed;
}

//! Why \a to cannot take webhooks of \a integration; empty where it can.
QString objectionTo(const QUrl& to, const Integration& integration)
{
    const bool isWeb = to.isValid() && !to.host().isEmpty() && (to.scheme() == "https"_L1 || to.scheme() == "http"_L1);
    if (!isWeb)
        return u"--to takes an http or https URL."_s;
    if (integration.environment == Environment::Production && to.scheme() != "https"_L1)
        return u"In Production webhooks go to https addresses only."_s;
    const bool isHere = integration.environment == Environment::Offline || isLoopbackHost(integration.baseUrl.host());
    if (isLoopbackHost(to.host()) && !isHere)
        return u"Plaid cannot reach %1: say --to URL, or start the server with --public-url."_s.arg(to.host());
    return {};
}

QCoro::Task<int> moveAsWished(Runtime* runtime, MoveWish wish, Output* output)
{
    const std::function<Result<MovePlan>(Stores&)> read = [id = wish.integration](Stores& stores) { return planIn(stores, id); };
    const Result<MovePlan> plan = co_await runtime->writer().run(read);
    if (!plan)
        co_return output->fail(plan.error());
    const QUrl ours = webhookUrl(runtime->publicUrl(), plan->integration);
    if (wish.to.isEmpty())
        wish.to = ours;
    const QString objection = wish.back ? QString() : objectionTo(wish.to, plan->integration);
    if (!objection.isEmpty())
        co_return output->usage(objection);
    const Result<MoveResults> moved = co_await moveAll(runtime, plan->items, wish, output);
    if (!moved)
        co_return output->fail(moved.error());
    MoveResults results = *moved;
    results.hearsAcknowledgements = !runtime->listening().isEmpty() && !wish.back && wish.to == ours;
    QList<ItemId> heard;
    for (const auto& [item, outcome] : results.items) {
        if (results.hearsAcknowledgements && isMoved(outcome))
            heard.append(item);
    }
    const Result<QList<ItemId>> waiting = co_await awaitAcknowledgements(runtime, heard, wish.patience);
    if (!waiting)
        co_return output->fail(waiting.error());
    results.unacknowledged = QSet<ItemId>(waiting->cbegin(), waiting->cend());
    co_return show(results, plan->items.size(), *output);
}

} // namespace

QCoro::Task<int> moveWebhookUrls(Invocation invocation, Output* output)
{
    MoveWish wish;
    wish.integration = IntegrationId(invocation.value(u"integration"_s));
    wish.to = QUrl(invocation.value(u"to"_s), QUrl::StrictMode);
    wish.back = invocation.has(u"rollback"_s);
    wish.lookOnly = invocation.has(u"dry-run"_s);
    wish.patience = std::chrono::seconds(invocation.number(u"wait"_s, kDefaultPatience));
    if (wish.integration.isEmpty())
        co_return output->usage(u"Name the --integration whose Items' webhooks are to be moved."_s);
    if (wish.back && invocation.has(u"to"_s))
        co_return output->usage(u"--rollback goes back to where the webhooks went before: it takes no --to."_s);
    if (invocation.has(u"to"_s) && !wish.to.isValid())
        co_return output->usage(u"--to takes an http or https URL."_s);
    const WritingWork work = [wish, output](Runtime* runtime) { return moveAsWished(runtime, wish, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
