// SPDX-License-Identifier: Apache-2.0
#include "app/cli/writing.h"

#include "app/cli/forwarding.h"
#include "core/backup/replaceddata.h"
#include "core/runtime/terminationsignal.h"
#include "core/secrets/tokenvault.h"

#include <QCoro/QCoroTimer>

#include <QDeadlineTimer>

#include <memory>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPatience{5}; // of the contract: then exit 6
constexpr std::chrono::milliseconds kBetweenLooks{100};

QCoro::Task<int> workOn(Runtime* runtime, Output* output, Secrets secrets, WritingWork work)
{
    if (secrets == Secrets::Needed && !runtime->vault().isOpen())
        co_return output->fail(runtime->vault().reason());
    QCoro::Task<int> running = work(runtime);
    const int code = co_await running;
    co_return code;
}

//! The exit code, whatever it is; an error only where another process holds the directory: nothing was done then.
Task<int> runAlone(Runtime::Options options, Output* output, Secrets secrets, WritingWork work)
{
    Runtime runtime(options);
    std::unique_ptr<TerminationSignal> termination = std::make_unique<TerminationSignal>();
    const auto breakOff = [&termination, &runtime, output] {
        termination.release()->deleteLater(); // the next signal ends the process
        output->note(u"Stopping. Once more ends it at once."_s);
        output->channel()->abandon();
        runtime.beginStop(true);
    };
    QObject::connect(termination.get(), &TerminationSignal::received, &runtime, breakOff);
    const Result<> started = co_await runtime.start();
    const bool held = !started && started.error().kind == Error::Kind::InUse;
    int code = Ok;
    if (started) {
        QCoro::Task<int> running = workOn(&runtime, output, secrets, work);
        code = co_await running;
    } else if (!held) {
        code = output->fail(started.error());
    }
    co_await runtime.stop();
    if (held)
        co_return unexpected(started.error());
    if (code == Ok && output->isAbandoned())
        code = output->fail(output->channel()->stopFlag().check().error());
    co_return code;
}

Error notAnswering(Error held)
{
    held.detail += u" It does not answer."_s;
    return held;
}

} // namespace

QCoro::Task<int> withOwnRuntime(Runtime::Options options, Output* output, Secrets secrets, WritingWork work)
{
    const Result<int> code = co_await runAlone(options, output, secrets, work);
    co_return code ? *code : int(output->fail(code.error()));
}

Result<Runtime::Options> runtimeOptions(const Invocation& invocation, Secrets secrets)
{
    Runtime::Options options;
    options.directory = invocation.dataDirectory();
    options.program = u"egret-cli"_s;
    if (secrets == Secrets::NotNeeded)
        return options;
    const std::optional<SecretStoreKind> kind = secretStoreKind(invocation.value(u"secret-store"_s, u"auto"_s));
    if (!kind)
        return unexpected(Error::Kind::InvalidInput, u"secret-store"_s, u"--secret-store takes auto, keychain or file."_s);
    options.simulates = true;
    options.secrets = SecretStoreRequest{*kind, options.directory, invocation.value(u"passphrase-file"_s)};
    return options;
}

QCoro::Task<int> withRuntime(Invocation invocation, Output* output, Secrets secrets, WritingWork work)
{
    if (invocation.host) {
        QCoro::Task<int> hosted = workOn(invocation.host, output, secrets, work);
        const int code = co_await hosted;
        co_return code;
    }
    const Result<Runtime::Options> options = runtimeOptions(invocation, secrets);
    if (!options)
        co_return output->usage(options.error().detail);
    for (const QDeadlineTimer patience(kPatience);;) {
        const Result<int> alone = co_await runAlone(*options, output, secrets, work);
        if (alone)
            co_return *alone;
        const Result<int> asked = co_await askHolder(invocation, output);
        if (asked)
            co_return *asked;
        if (asked.error().kind == Error::Kind::Cancelled)
            co_return output->fail(asked.error());
        if (asked.error().kind != Error::Kind::NotFound || patience.hasExpired())
            co_return output->fail(notAnswering(alone.error()));
        QCoro::Task<> pause = QCoro::sleepFor(kBetweenLooks); // the holder is a command that ends soon, or only begins
        co_await pause;
    }
}

int removeReplaced(const QString& directory, const Output& output)
{
    const Result<QStringList> removed = removeReplacedFolders(directory);
    if (!removed)
        return output.fail(removed.error());
    output.note(removed->isEmpty() ? u"There is no folder that 'restore --force' moved aside."_s
                                   : u"Deleted what 'restore --force' had moved aside: %1."_s.arg(removed->join(", "_L1)));
    return Ok;
}

} // namespace egret::cli
