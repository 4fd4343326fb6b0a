// SPDX-License-Identifier: Apache-2.0
#include "app/cli/writing.h"

#include "core/secrets/tokenvault.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

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
    const Result<Runtime::Options> options = runtimeOptions(invocation, secrets);
    if (!options)
        co_return output->usage(options.error().detail);
    Runtime runtime(*options);
    const Result<> started = co_await runtime.start();
    int code = Ok;
    if (!started) {
        code = output->fail(started.error());
    } else if (secrets == Secrets::Needed && !runtime.vault().isOpen()) {
        code = output->fail(runtime.vault().reason());
    } else {
        QCoro::Task<int> running = work(&runtime);
        code = co_await running;
    }
    co_await runtime.stop();
    co_return code;
}

} // namespace egret::cli
