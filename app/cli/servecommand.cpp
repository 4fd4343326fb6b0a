// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandhost.h"
#include "app/cli/commands.h"
#include "app/cli/publicurl.h"
#include "app/cli/serving.h"
#include "app/cli/writing.h"
#include "core/integrations/integrationurls.h"
#include "core/receiver/posttarget.h"
#include "core/receiver/sourcerules.h"
#include "core/runtime/receiversettings.h"
#include "core/runtime/terminationsignal.h"
#include "core/secrets/tokenvault.h"
#include "core/settings/settings.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! A closed vault that opening again with the same arguments cannot mend: the passphrase is wrong.
bool isPassphraseWrong(const TokenVault& vault)
{
    return !vault.isOpen() && vault.reason().code == "passphrase"_L1;
}

//! The certificate and its key, both or neither.
Result<std::optional<HttpServer::Tls>> tlsFiles(const Invocation& invocation)
{
    if (invocation.has(u"tls-cert"_s) != invocation.has(u"tls-key"_s))
        return unexpected(Error::Kind::InvalidInput, u"tls-cert"_s, u"--tls-cert and --tls-key belong together."_s);
    if (!invocation.has(u"tls-cert"_s))
        return std::optional<HttpServer::Tls>();
    return std::optional(HttpServer::Tls{invocation.value(u"tls-cert"_s), invocation.value(u"tls-key"_s)});
}

//! Who may deliver webhooks, and where they may go on to; what is not given stays as it was.
Result<> readSources(const Invocation& invocation, Runtime::Options& options)
{
    if (invocation.has(u"allow-from"_s))
        options.allowedSources = invocation.value(u"allow-from"_s) == "any"_L1 ? QString() : invocation.value(u"allow-from"_s);
    if (invocation.has(u"trust-proxy"_s))
        options.trustedProxies = invocation.value(u"trust-proxy"_s) == "none"_L1 ? QString() : invocation.value(u"trust-proxy"_s);
    const Result<SourceRules> rules
        = SourceRules::parse(options.allowedSources.value_or(QString()), options.trustedProxies.value_or(QString()));
    if (!rules)
        return unexpected(rules.error());
    if (invocation.has(u"internal-hosts"_s))
        options.internalHosts = invocation.value(u"internal-hosts"_s) == "none"_L1 ? QString() : invocation.value(u"internal-hosts"_s);
    const Result<QStringList> internal = parseInternalHosts(options.internalHosts.value_or(QString()));
    return internal ? Result<>() : unexpected(internal.error());
}

//! How much of rejected webhooks is kept; what is not given stays as it was.
Result<> readRing(const Invocation& invocation, Runtime::Options& options)
{
    const auto given = [&](const QString& option, int fallback) {
        return int(std::min<qint64>(invocation.number(option, fallback), std::numeric_limits<int>::max()));
    };
    const int mebibytes = given(u"rejected-mib"_s, kRejectedMebibytes.fallback);
    const int days = given(u"rejected-days"_s, kRejectedDays.fallback);
    if (const Result<RejectionRing> ring = ringOf(mebibytes, days); !ring)
        return unexpected(ring.error());
    if (invocation.has(u"rejected-mib"_s))
        options.rejectedMebibytes = mebibytes;
    if (invocation.has(u"rejected-days"_s))
        options.rejectedDays = days;
    return {};
}

Result<Runtime::Options> serveOptions(const Invocation& invocation)
{
    Result<Runtime::Options> options = runtimeOptions(invocation, Secrets::Needed);
    if (!options)
        return options;
    const Result<ListenAddress> listen = parseListenAddress(invocation.value(u"listen"_s, u"127.0.0.1:8484"_s));
    if (!listen)
        return unexpected(listen.error());
    const Result<std::optional<HttpServer::Tls>> tls = tlsFiles(invocation);
    if (!tls)
        return unexpected(tls.error());
    if (!listen->address.isLoopback() && !*tls && !invocation.has(u"behind-proxy"_s)) {
        return unexpected(Error::Kind::InvalidInput, u"listen"_s,
            u"%1 can be reached from other machines. Give it --tls-cert and --tls-key, or put a proxy that speaks TLS in front and say so with --behind-proxy."_s.arg(
                listen->address.toString()));
    }
    options->program = u"egret-cli serve"_s;
    options->simulates = true;
    options->listen = HttpServer::Options{listen->address, listen->port, {}, *tls};
    if (const Result<> sources = readSources(invocation, *options); !sources)
        return unexpected(sources.error());
    if (const Result<> ring = readRing(invocation, *options); !ring)
        return unexpected(ring.error());
    options->publicUrl = invocation.value(u"public-url"_s);
    if (const Result<> checked = checkPublicUrl(options->publicUrl, invocation.dataDirectory()); !checked)
        return unexpected(checked.error().kind, checked.error().code, u"--public-url: "_s + checked.error().detail);
    return options;
}

QCoro::Task<int> serveUntilTerminated(Runtime* runtime, TerminationSignal* termination, Output* output)
{
    if (isPassphraseWrong(runtime->vault()))
        co_return output->fail(runtime->vault().reason());
    if (!runtime->vault().isOpen())
        output->note(u"Secrets are closed: "_s + runtime->vault().reason().detail);
    if (travelsInClear(runtime->publicUrl())) {
        output->note(u"Warning: %1 is without https. Whoever is between Plaid and here can read and change webhooks; Production is refused."_s.arg(
            runtime->publicUrl().toString()));
    }
    const QJsonObject ready{{u"listening"_s, runtime->listening().toString()}, {u"public_url"_s, runtime->publicUrl().toString()}};
    CommandHost host(*runtime);
    if (const Result<> hosting = host.start(); !hosting)
        output->note(hosting.error().detail);
    output->line(QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact)));
    co_await termination->wait();
    host.close();
    runtime->beginStop();
    co_await host.drained();
    co_return Ok;
}

} // namespace

QCoro::Task<int> runServe(Invocation invocation, Output* output)
{
    const Result<Runtime::Options> options = serveOptions(invocation);
    if (!options)
        co_return output->usage(options.error().detail);
    TerminationSignal termination; // from here on: a signal during the start ends it in order, too
    Runtime runtime(*options);
    const Result<> started = co_await runtime.start();
    int code = Ok;
    if (started) {
        QCoro::Task<int> serving = serveUntilTerminated(&runtime, &termination, output);
        code = co_await serving;
    } else {
        code = output->fail(started.error());
    }
    co_await runtime.stop();
    co_return code;
}

} // namespace egret::cli
