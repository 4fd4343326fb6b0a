// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/rows.h"
#include "app/cli/writing.h"
#include "core/integrations/integrationservice.h"
#include "core/integrations/integrationurls.h"
#include "core/sync/syncscheduler.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

Result<PlaidSecret> secretFrom(const Invocation& invocation)
{
    const Result<SecretBytes> bytes = invocation.inputs->secretFile(invocation.value(u"secret-file"_s));
    if (!bytes)
        return unexpected(bytes.error());
    return PlaidSecret(*bytes);
}

Error missing(const QString& option)
{
    return {Error::Kind::InvalidInput, option, u"--%1 is required."_s.arg(option), {}, {}, 0};
}

Result<NewIntegration> keysFromEnvironment(Inputs& inputs, NewIntegration request)
{
    request.clientId = inputs.environment(u"PLAID_CLIENT_ID"_s);
    request.secret = PlaidSecret(inputs.environment(u"PLAID_SECRET"_s));
    if (request.clientId.isEmpty() || request.secret.isEmpty()) {
        return unexpected(Error::Kind::InvalidInput, u"from-env"_s,
            u"--from-env needs PLAID_CLIENT_ID and PLAID_SECRET in the environment."_s);
    }
    return request;
}

Result<NewIntegration> keysFromOptions(const Invocation& invocation, NewIntegration request)
{
    if (request.environment == Environment::Offline)
        return request;
    if (!invocation.has(u"client-id"_s))
        return unexpected(missing(u"client-id"_s));
    if (!invocation.has(u"secret-file"_s))
        return unexpected(missing(u"secret-file"_s));
    const Result<PlaidSecret> secret = secretFrom(invocation);
    if (!secret)
        return unexpected(secret.error());
    request.clientId = invocation.value(u"client-id"_s);
    request.secret = *secret;
    return request;
}

Result<NewIntegration> requestFrom(const Invocation& invocation)
{
    const bool fromEnvironment = invocation.has(u"from-env"_s);
    const QString saved = fromEnvironment ? invocation.inputs->environment(u"PLAID_ENV"_s, u"sandbox"_s) : QString();
    const QString word = invocation.value(u"environment"_s, saved);
    const std::optional<Environment> environment = environmentFromName(word);
    if (!environment) {
        return unexpected(Error::Kind::InvalidInput, u"environment"_s,
            u"--environment takes sandbox, production, offline or development, not '%1'."_s.arg(word));
    }
    NewIntegration request;
    request.name = invocation.value(u"name"_s, fromEnvironment ? u"Plaid "_s + word : QString());
    if (request.name.isEmpty())
        return unexpected(missing(u"name"_s));
    request.environment = *environment;
    request.baseUrl = QUrl(invocation.value(u"base-url"_s));
    request.probe = !invocation.has(u"no-probe"_s);
    return fromEnvironment ? keysFromEnvironment(*invocation.inputs, request) : keysFromOptions(invocation, request);
}

QJsonArray earlierUrls(const QList<RetiredPath>& retired, const QUrl& base)
{
    const Timestamp now = SystemClock().now();
    QJsonArray urls;
    for (const RetiredPath& path : retired) {
        urls.append(QJsonObject{{u"webhook_url"_s, webhookUrl(base, path.token).toString()}, {u"retired"_s, toIso(path.retired)},
            {u"works_until"_s, toIso(path.until)}, {u"works"_s, now < path.until}, {u"hits"_s, path.hits},
            {u"last_hit"_s, path.lastHit ? QJsonValue(toIso(*path.lastHit)) : QJsonValue()}, {u"items"_s, path.items}});
    }
    return urls;
}

QCoro::Task<int> add(Runtime* runtime, NewIntegration request, Output* output)
{
    const Result<> reachable = checkWebhookBase(runtime->publicUrl(), request.environment);
    if (!reachable)
        co_return output->fail(reachable.error());
    const Result<Integration> added = co_await runtime->integrations().add(request);
    if (!added)
        co_return output->fail(added.error());
    const Result<> known = co_await runtime->integrationsChanged();
    if (!known)
        co_return output->fail(known.error());
    output->object(integrationColumns(), integrationRow({*added, 0, {}, {}}, runtime->publicUrl()));
    if (added->environment == Environment::Development)
        output->note(u"Plaid retired Development in June 2024. The integration is kept, never called; add the keys as sandbox or production."_s);
    co_return Ok;
}

QCoro::Task<int> rotate(Runtime* runtime, IntegrationId id, PlaidSecret secret, Output* output)
{
    const Result<> rotated = co_await runtime->integrations().rotateSecret(id, secret);
    if (!rotated)
        co_return output->fail(rotated.error());
    runtime->scheduler().refreshErroring(id);
    output->object({u"id"_s}, {{u"id"_s, id.value()}, {u"rotated"_s, true}});
    co_return Ok;
}

QCoro::Task<int> remove(Runtime* runtime, IntegrationId id, Output* output)
{
    const Result<> removed = co_await runtime->integrations().remove(id);
    if (!removed)
        co_return output->fail(removed.error());
    const Result<> known = co_await runtime->integrationsChanged();
    if (!known)
        co_return output->fail(known.error());
    output->object({u"id"_s}, {{u"id"_s, id.value()}, {u"removed"_s, true}});
    output->note(u"Removed, with its Items, their transactions and its secret. The Items still exist at Plaid."_s);
    co_return Ok;
}

} // namespace

QCoro::Task<int> addIntegration(Invocation invocation, Output* output)
{
    const Result<NewIntegration> request = requestFrom(invocation);
    if (!request && request.error().code == "secret_file"_L1)
        co_return output->fail(request.error());
    if (!request)
        co_return output->usage(request.error().detail);
    const WritingWork work = [request = *request, output](Runtime* runtime) { return add(runtime, request, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> listIntegrations(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<IntegrationSummary>> integrations = (*reader)->integrations();
    if (!integrations)
        co_return output->fail(integrations.error());
    const QUrl base = publicBase(invocation.dataDirectory());
    QJsonArray rows;
    for (const IntegrationSummary& summary : *integrations)
        rows.append(integrationRow(summary, base));
    output->rows(integrationColumns(), rows);
    co_return Ok;
}

QCoro::Task<int> showIntegration(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<IntegrationSummary>> integrations = (*reader)->integrations();
    if (!integrations)
        co_return output->fail(integrations.error());
    const IntegrationId id(invocation.arguments[0]);
    for (const IntegrationSummary& summary : *integrations) {
        if (summary.integration.id != id)
            continue;
        const Result<QList<RetiredPath>> retired = (*reader)->retiredPaths(id);
        if (!retired)
            co_return output->fail(retired.error());
        const QUrl base = publicBase(invocation.dataDirectory());
        QJsonObject row = integrationRow(summary, base);
        row.insert("earlier_urls"_L1, earlierUrls(*retired, base));
        output->object(integrationColumns() + QStringList{u"earlier_urls"_s}, row);
        co_return Ok;
    }
    co_return output->fail({Error::Kind::NotFound, u"integration"_s, u"There is no integration '%1'."_s.arg(id.value()), {}, {}, 0});
}

QCoro::Task<int> rotateIntegrationSecret(Invocation invocation, Output* output)
{
    if (!invocation.has(u"secret-file"_s))
        co_return output->usage(missing(u"secret-file"_s).detail);
    const Result<PlaidSecret> secret = secretFrom(invocation);
    if (!secret)
        co_return output->fail(secret.error());
    const IntegrationId id(invocation.arguments[0]);
    const WritingWork work = [id, secret = *secret, output](Runtime* runtime) { return rotate(runtime, id, secret, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> removeIntegration(Invocation invocation, Output* output)
{
    const IntegrationId id(invocation.arguments[0]);
    const WritingWork work = [id, output](Runtime* runtime) { return remove(runtime, id, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
