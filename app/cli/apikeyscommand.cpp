// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/rows.h"
#include "app/cli/writing.h"
#include "core/api/apikeyservice.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<int> create(Runtime* runtime, QString name, Output* output)
{
    const Result<NewApiKey> created = co_await runtime->apiKeys().create(name);
    if (!created)
        co_return output->fail(created.error());
    const QJsonObject row{{u"id"_s, created->info.id.value()}, {u"name"_s, created->info.name}, {u"key"_s, created->key.reveal()}};
    output->object({u"id"_s, u"name"_s, u"key"_s}, row);
    output->note(u"The key is shown this once. Egret keeps only its SHA-256."_s);
    co_return Ok;
}

QCoro::Task<int> revoke(Runtime* runtime, ApiKeyId id, Output* output)
{
    const Result<> revoked = co_await runtime->apiKeys().revoke(id);
    if (!revoked)
        co_return output->fail(revoked.error());
    output->object({u"id"_s}, {{u"id"_s, id.value()}, {u"revoked"_s, true}});
    output->note(u"Revoked. Requests with this key are answered 401."_s);
    co_return Ok;
}

} // namespace

QCoro::Task<int> addApiKey(Invocation invocation, Output* output)
{
    if (!invocation.has(u"name"_s))
        co_return output->usage(u"--name is required."_s);
    const QString name = invocation.value(u"name"_s);
    const WritingWork work = [name, output](Runtime* runtime) { return create(runtime, name, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> listApiKeys(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<ApiKeyInfo>> keys = (*reader)->apiKeys();
    if (!keys)
        co_return output->fail(keys.error());
    QJsonArray rows;
    for (const ApiKeyInfo& info : *keys)
        rows.append(apiKeyRow(info));
    output->rows(apiKeyColumns(), rows);
    co_return Ok;
}

QCoro::Task<int> revokeApiKey(Invocation invocation, Output* output)
{
    const ApiKeyId id(invocation.arguments[0]);
    const WritingWork work = [id, output](Runtime* runtime) { return revoke(runtime, id, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
