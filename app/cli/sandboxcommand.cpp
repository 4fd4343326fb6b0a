// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/serving.h"
#include "core/runtime/terminationsignal.h"
#include "core/sandbox/sandbox.h"

#include <QJsonDocument>

#include <algorithm>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostItems = 100'000;
constexpr qint64 kMostTransactions = 10'000'000;

Result<Sandbox::Options> sandboxOptions(const Invocation& invocation)
{
    const Result<ListenAddress> listen = parseListenAddress(invocation.value(u"listen"_s, u"127.0.0.1:0"_s));
    if (!listen)
        return unexpected(listen.error());
    if (!listen->address.isLoopback()) {
        return unexpected(Error::Kind::InvalidInput, u"listen"_s,
            u"The simulator listens on this machine only, for instance on 127.0.0.1:8090, not on %1."_s.arg(listen->address.toString()));
    }
    Sandbox::Options options;
    options.address = listen->address;
    options.port = listen->port;
    options.seed = quint64(invocation.number(u"seed"_s, 1));
    options.latency = std::chrono::milliseconds(invocation.number(u"latency-ms"_s, 0));
    if (invocation.value(u"delays"_s) == "realistic"_L1)
        options.delays = SandboxDelays::Realistic;
    if (invocation.has(u"scenario"_s)) {
        const Result<Scenario> scenario = findScenario(invocation.value(u"scenario"_s));
        if (!scenario)
            return unexpected(scenario.error());
        options.scenario = *scenario;
    }
    options.items = int(std::min<qint64>(invocation.number(u"items"_s, 0), kMostItems));
    options.transactions = int(std::min<qint64>(invocation.number(u"transactions"_s, 0), kMostTransactions));
    options.clockSpeed = double(invocation.number(u"clock-speed"_s, invocation.has(u"clock"_s) ? 0 : 1));
    options.rateLimits = invocation.value(u"rate-limits"_s) == "on"_L1;
    const Result<FaultPlan> faults = FaultPlan::parse(invocation.value(u"faults"_s), options.seed);
    if (!faults)
        return unexpected(faults.error());
    options.faults = *faults;
    options.legacyDialect = invocation.value(u"legacy-dialect"_s) == "on"_L1;
    options.dashboardWebhook = invocation.value(u"dashboard-webhook"_s);
    if (const QUrl url(options.dashboardWebhook, QUrl::StrictMode); !options.dashboardWebhook.isEmpty() && !url.scheme().startsWith("http"_L1)) {
        return unexpected(Error::Kind::InvalidInput, u"dashboard-webhook"_s,
            u"--dashboard-webhook takes an http or https URL, not '%1'."_s.arg(options.dashboardWebhook));
    }
    if (!invocation.has(u"clock"_s))
        return options;
    const QDateTime clock = QDateTime::fromString(invocation.value(u"clock"_s), Qt::ISODate);
    if (!clock.isValid()) {
        return unexpected(Error::Kind::InvalidInput, u"clock"_s,
            u"--clock takes an ISO 8601 time such as 2026-06-17T09:00:00Z, not '%1'."_s.arg(invocation.value(u"clock"_s)));
    }
    options.now = fromDateTime(clock);
    return options;
}

} // namespace

QCoro::Task<int> runSandbox(Invocation invocation, Output* output)
{
    const Result<Sandbox::Options> options = sandboxOptions(invocation);
    if (!options)
        co_return output->usage(options.error().detail);
    TerminationSignal termination;
    Sandbox sandbox;
    const Result<> started = sandbox.start(*options);
    if (!started) {
        output->fail(started.error());
        co_return Failed;
    }
    const QJsonObject ready{{u"listening"_s, sandbox.baseUrl().toString()}, {u"client_id"_s, sandbox.clientId()},
        {u"secret"_s, sandbox.secret().reveal()}};
    output->line(QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact)));
    co_await termination.wait();
    sandbox.stop();
    co_return Ok;
}

} // namespace egret::cli
