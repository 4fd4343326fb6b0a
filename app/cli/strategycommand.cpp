// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writing.h"
#include "core/store/writer.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<int> choose(Runtime* runtime, IntegrationId integration, FetchStrategy strategy, Output* output)
{
    const std::function<Result<>(Stores&)> write
        = [integration, strategy](Stores& stores) { return stores.integrations.setStrategy(integration, strategy); };
    const Result<> written = co_await runtime->writer().run(write);
    if (!written)
        co_return output->fail(written.error());
    output->object({u"id"_s, u"strategy"_s, u"days"_s},
        {{u"id"_s, integration.value()}, {u"strategy"_s, fetchStrategyName(strategy.kind)}, {u"days"_s, strategy.days}});
    co_return Ok;
}

} // namespace

QCoro::Task<int> setIntegrationStrategy(Invocation invocation, Output* output)
{
    const std::optional<FetchStrategy::Kind> kind = fetchStrategyFromName(invocation.arguments[1]);
    if (!kind)
        co_return output->usage(u"The strategy is sync or get."_s);
    const IntegrationId integration(invocation.arguments[0]);
    const FetchStrategy strategy{*kind, int(qBound(0LL, invocation.number(u"days"_s, FetchStrategy().days), 1'000LL))};
    const WritingWork work
        = [integration, strategy, output](Runtime* runtime) { return choose(runtime, integration, strategy, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
