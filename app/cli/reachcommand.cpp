// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writing.h"
#include "core/integrations/integrationurls.h"
#include "core/receiver/reachability.h"
#include "core/store/writer.h"

#include <QJsonArray>

#include <algorithm>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject hopRow(const ReachHop& hop)
{
    const bool failed = hop.outcome == ReachHop::Outcome::Failed;
    return {{u"hop"_s, reachHopName(hop.kind)}, {u"outcome"_s, reachOutcomeName(hop.outcome)}, {u"ms"_s, hop.milliseconds},
        {u"code"_s, hop.code}, {u"next_step"_s, failed ? reachAdvice(hop) : QString()}};
}

QCoro::Task<int> reach(Runtime* runtime, IntegrationId id, Output* output)
{
    const std::function<Result<Integration>(Stores&)> find = [id](Stores& stores) { return stores.integrations.find(id); };
    const Result<Integration> integration = co_await runtime->writer().run(find);
    if (!integration)
        co_return output->fail(integration.error());
    Task<QList<ReachHop>> testing = runtime->reachability().test(runtime->listening(), webhookUrl(runtime->publicUrl(), *integration));
    const Result<QList<ReachHop>> hops = co_await testing;
    if (!hops)
        co_return output->fail(hops.error());
    QJsonArray rows;
    for (const ReachHop& hop : *hops)
        rows.append(hopRow(hop));
    output->rows({u"hop"_s, u"outcome"_s, u"ms"_s, u"next_step"_s}, rows);
    const bool broken = std::any_of(hops->begin(), hops->end(), [](const ReachHop& hop) { return hop.outcome == ReachHop::Outcome::Failed; });
    co_return broken ? Failed : Ok;
}

} // namespace

QCoro::Task<int> testReach(Invocation invocation, Output* output)
{
    const WritingWork work = [id = IntegrationId(invocation.arguments[0]), output](Runtime* runtime) { return reach(runtime, id, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
