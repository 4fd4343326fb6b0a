// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/serving.h"
#include "app/cli/writing.h"
#include "core/runtime/terminationsignal.h"
#include "core/secrets/tokenvault.h"

#include <QJsonDocument>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! A closed vault that opening again with the same arguments cannot mend: the passphrase is wrong.
bool isPassphraseWrong(const TokenVault& vault)
{
    return !vault.isOpen() && vault.reason().code == "passphrase"_L1;
}

Result<Runtime::Options> serveOptions(const Invocation& invocation)
{
    Result<Runtime::Options> options = runtimeOptions(invocation, Secrets::Needed);
    if (!options)
        return options;
    const Result<ListenAddress> listen = parseListenAddress(invocation.value(u"listen"_s, u"127.0.0.1:8484"_s));
    if (!listen)
        return unexpected(listen.error());
    if (!listen->address.isLoopback() && !invocation.has(u"behind-proxy"_s)) {
        return unexpected(Error::Kind::InvalidInput, u"listen"_s,
            u"%1 can be reached from other machines. Put a proxy that speaks TLS in front and say so with --behind-proxy."_s.arg(
                listen->address.toString()));
    }
    options->program = u"egret-cli serve"_s;
    options->listen = HttpServer::Options{listen->address, listen->port, {}};
    options->publicUrl = invocation.value(u"public-url"_s);
    return options;
}

QCoro::Task<int> serveUntilTerminated(Runtime* runtime, Output* output)
{
    if (isPassphraseWrong(runtime->vault()))
        co_return output->fail(runtime->vault().reason());
    if (!runtime->vault().isOpen())
        output->note(u"Secrets are closed: "_s + runtime->vault().reason().detail);
    TerminationSignal termination;
    const QJsonObject ready{{u"listening"_s, runtime->listening().toString()}, {u"public_url"_s, runtime->publicUrl().toString()}};
    output->line(QString::fromUtf8(QJsonDocument(ready).toJson(QJsonDocument::Compact)));
    co_await termination.wait();
    co_return Ok;
}

} // namespace

QCoro::Task<int> runServe(Invocation invocation, Output* output)
{
    const Result<Runtime::Options> options = serveOptions(invocation);
    if (!options)
        co_return output->usage(options.error().detail);
    Runtime runtime(*options);
    const Result<> started = co_await runtime.start();
    int code = Ok;
    if (started) {
        QCoro::Task<int> serving = serveUntilTerminated(&runtime, output);
        code = co_await serving;
    } else {
        code = output->fail(started.error());
    }
    co_await runtime.stop();
    co_return code;
}

} // namespace egret::cli
