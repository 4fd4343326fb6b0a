// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/rows.h"
#include "app/cli/writing.h"
#include "core/integrations/integrationservice.h"
#include "core/integrations/integrationurls.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDays = 7;

//! What is left to do, in words.
QString nextStep(const RotatedPath& rotated, const QString& until)
{
    const QString id = rotated.integration.id.value();
    if (rotated.items == 0)
        return u"The integration has no Items yet. Put the new URL into your /link/token/create."_s;
    const QString known = rotated.previous.items > 0
        ? u"Plaid is known to send the webhooks of %1 of %2 Items to the old URL"_s.arg(rotated.previous.items).arg(rotated.items)
        : u"Plaid sends the webhooks of %1 Items where it was told to, which may be the old URL"_s.arg(rotated.items);
    return u"%1, which works until %2. Put the new URL into your /link/token/create, then move the Items: egret-cli items"
           " webhook-url --integration %3 --to URL. What still comes by the old one: egret-cli integrations show %3."_s.arg(
        known, until, id);
}

QCoro::Task<int> rotate(Runtime* runtime, IntegrationId id, int days, Output* output)
{
    const std::chrono::days grace(days);
    const Result<RotatedPath> rotated = co_await runtime->integrations().rotatePath(id, grace);
    if (!rotated)
        co_return output->fail(rotated.error());
    const Result<> known = co_await runtime->integrationsChanged();
    if (!known)
        co_return output->fail(known.error());
    const QUrl base = runtime->publicUrl();
    const QString until = toIso(rotated->previous.until);
    output->object({u"id"_s, u"webhook_url"_s, u"old_webhook_url"_s, u"works_until"_s, u"items"_s, u"items_on_old_url"_s},
        {{u"id"_s, id.value()}, {u"webhook_url"_s, webhookUrl(base, rotated->integration).toString()},
            {u"old_webhook_url"_s, webhookUrl(base, rotated->previous.token).toString()}, {u"works_until"_s, until},
            {u"items"_s, rotated->items}, {u"items_on_old_url"_s, rotated->previous.items}});
    output->note(nextStep(*rotated, until));
    co_return Ok;
}

QCoro::Task<int> endGrace(Runtime* runtime, IntegrationId id, Output* output)
{
    const Result<qint64> ended = co_await runtime->integrations().endGrace(id);
    if (!ended)
        co_return output->fail(ended.error());
    const Result<> known = co_await runtime->integrationsChanged();
    if (!known)
        co_return output->fail(known.error());
    output->object({u"id"_s, u"ended"_s}, {{u"id"_s, id.value()}, {u"ended"_s, *ended}});
    output->note(*ended > 0 ? u"Webhooks that come by an earlier URL are answered with 404 from now on."_s
                            : u"No earlier URL of this integration works any more."_s);
    co_return Ok;
}

} // namespace

QCoro::Task<int> rotateWebhookUrl(Invocation invocation, Output* output)
{
    const bool now = invocation.has(u"now"_s);
    if (now && invocation.has(u"grace"_s))
        co_return output->usage(u"--now ends the grace of earlier URLs; --grace gives one to the URL that is replaced. Choose one."_s);
    bool isNumber = true;
    const int days = invocation.has(u"grace"_s) ? invocation.value(u"grace"_s).toInt(&isNumber) : kUsualDays;
    if (!isNumber || days < 0 || days > IntegrationService::kMostGraceDays)
        co_return output->usage(u"--grace takes 0 to %1 days."_s.arg(IntegrationService::kMostGraceDays));
    const IntegrationId id(invocation.arguments[0]);
    const WritingWork work = [id, days, now, output](Runtime* runtime) {
        return now ? endGrace(runtime, id, output) : rotate(runtime, id, days, output);
    };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
