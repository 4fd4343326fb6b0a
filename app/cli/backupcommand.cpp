// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writing.h"
#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/runtime/terminationsignal.h"

#include <QFileInfo>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject manifestRow(const QString& file, const BackupManifest& manifest)
{
    const RowCounts& counts = manifest.counts;
    return {{u"file"_s, file}, {u"created"_s, toIso(manifest.created)}, {u"version"_s, manifest.version},
        {u"integrations"_s, counts.integrations}, {u"end_users"_s, counts.endUsers}, {u"items"_s, counts.items},
        {u"transactions"_s, counts.transactions}, {u"webhooks"_s, counts.webhooks}};
}

QStringList manifestColumns()
{
    return {u"file"_s, u"created"_s, u"version"_s, u"integrations"_s, u"end_users"_s, u"items"_s, u"transactions"_s, u"webhooks"_s};
}

Result<Passphrase> backupPassphrase(const Invocation& invocation)
{
    if (!invocation.has(u"backup-passphrase-file"_s))
        return unexpected(Error::Kind::InvalidInput, u"backup-passphrase-file"_s, u"--backup-passphrase-file is required."_s);
    const Result<SecretBytes> bytes = invocation.inputs->secretFile(invocation.value(u"backup-passphrase-file"_s));
    if (!bytes)
        return unexpected(bytes.error());
    return Passphrase(*bytes);
}

int refuse(const Error& error, const Output& output)
{
    return error.code == "backup-passphrase-file"_L1 ? output.usage(error.detail) : output.fail(error);
}

QCoro::Task<int> write(Runtime* runtime, Backup::Request request, bool removesReplaced, Output* output)
{
    Backup backup(runtime->secrets());
    const Result<BackupManifest> written = co_await backup.write(request);
    if (!written)
        co_return output->fail(written.error());
    output->object(manifestColumns(), manifestRow(request.file, *written));
    output->note(u"Keep the passphrase apart from the file: nothing opens it without."_s);
    co_return removesReplaced ? removeReplaced(runtime->directory(), *output) : Ok;
}

} // namespace

QCoro::Task<int> runBackup(Invocation invocation, Output* output)
{
    const Result<Passphrase> passphrase = backupPassphrase(invocation);
    if (!passphrase)
        co_return refuse(passphrase.error(), *output);
    invocation.arguments[0] = QFileInfo(invocation.arguments[0]).absoluteFilePath(); // whoever writes it may run elsewhere
    const Backup::Request request{QFileInfo(invocation.dataDirectory()).absoluteFilePath(), invocation.arguments[0], *passphrase, Backup::kUsualCost,
        output->channel()->stopFlag()};
    const bool removesReplaced = invocation.has(u"remove-replaced"_s);
    const WritingWork work = [request, removesReplaced, output](Runtime* runtime) { return write(runtime, request, removesReplaced, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> runRestore(Invocation invocation, Output* output)
{
    const Result<Passphrase> passphrase = backupPassphrase(invocation);
    if (!passphrase)
        co_return refuse(passphrase.error(), *output);
    const Result<Runtime::Options> options = runtimeOptions(invocation, Secrets::Needed);
    if (!options)
        co_return output->usage(options.error().detail);
    const Restore::Request request{invocation.arguments[0], options->directory, *passphrase, *options->secrets, invocation.has(u"force"_s),
        output->channel()->stopFlag()};
    const TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &termination, [output] { output->channel()->abandon(); });
    const Result<Restore::Summary> restored = co_await Restore::run(request);
    if (!restored)
        co_return output->fail(restored.error());
    QJsonObject row = manifestRow(request.file, restored->manifest);
    row.insert("moved_aside"_L1, restored->movedAside.isEmpty() ? QJsonValue() : QJsonValue(restored->movedAside));
    output->object(manifestColumns() + QStringList{u"moved_aside"_s}, row);
    output->note(u"Restored. Sessions and links that were made after the backup are not in it; the next sync fetches their transactions."_s);
    co_return Ok;
}

} // namespace egret::cli
