// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "core/secrets/datakey.h"
#include "core/secrets/secretstorechoice.h"
#include "core/store/datadirectory.h"

#include <QFileInfo>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject finding(const QString& check, bool ok, const QString& detail, const QString& nextStep = {})
{
    return {{u"check"_s, check}, {u"ok"_s, ok}, {u"detail"_s, detail},
        {u"next_step"_s, nextStep.isEmpty() ? QJsonValue() : QJsonValue(nextStep)}};
}

QJsonObject checkDirectory(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return finding(u"directory"_s, false, u"%1 does not exist."_s.arg(path), u"Name it with --data-dir, or start egret once."_s);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (!info.isReadable() || !info.isWritable() || !info.isExecutable())
        return finding(u"directory"_s, false, u"%1 cannot be read and written by you."_s.arg(path), u"chmod u+rwx %1"_s.arg(path));
    if (info.permissions() & others)
        return finding(u"directory"_s, false, u"%1 is open to other users."_s.arg(path), u"chmod 700 %1"_s.arg(path));
    return finding(u"directory"_s, true, u"%1, only for you."_s.arg(path));
}

QJsonObject checkHolder(const QString& path)
{
    const std::optional<DirectoryHolder> holder = DataDirectory(path).holder();
    if (!holder)
        return finding(u"receiver"_s, true, u"Nothing runs on this directory."_s, u"Start egret or 'egret-cli serve' to receive webhooks."_s);
    return finding(u"receiver"_s, true, u"%1 (process %2) holds the directory%3."_s.arg(holder->program, QString::number(holder->processId),
        holder->listening.isEmpty() ? QString() : u" and listens on "_s + holder->listening));
}

QJsonObject checkDatabase(Reader& reader)
{
    const Result<QString> integrity = reader.checkIntegrity();
    if (integrity && *integrity == "ok"_L1)
        return finding(u"database"_s, true, u"SQLite finds both files sound."_s);
    return finding(u"database"_s, false, integrity ? *integrity : integrity.error().detail,
        u"Copy the directory away before anything else; then recover it with the sqlite3 program's .recover."_s);
}

QJsonObject checkIntegrations(Reader& reader)
{
    const Result<QList<IntegrationSummary>> integrations = reader.integrations();
    if (!integrations)
        return finding(u"integrations"_s, false, integrations.error().detail);
    if (integrations->isEmpty())
        return finding(u"integrations"_s, true, u"There is none yet."_s, u"egret-cli integrations add"_s);
    return finding(u"integrations"_s, true, u"Number of integrations: %1."_s.arg(integrations->size()));
}

QJsonObject checkItems(Reader& reader)
{
    const Result<QList<ItemSummary>> items = reader.items();
    if (!items)
        return finding(u"items"_s, false, items.error().detail);
    QStringList troubled;
    for (const ItemSummary& summary : *items) {
        if (summary.item.status == ItemStatus::Erroring)
            troubled += summary.item.id.value() + u' ' + summary.item.errorCode;
    }
    if (troubled.isEmpty())
        return finding(u"items"_s, true, u"Number of Items: %1, none of them in error."_s.arg(items->size()));
    return finding(u"items"_s, false, u"In error: "_s + troubled.join(u", "_s), u"egret-cli items show ITEM names the remedy of each."_s);
}

//! Opens the store as chosen and compares the data key with what the directory remembers of it. Changes nothing.
Task<QString> examineSecrets(SecretStoreRequest request, QString directoryId, QByteArray fingerprint)
{
    const Result<ChosenSecretStore> chosen = co_await chooseSecretStore(request);
    if (!chosen)
        co_return unexpected(chosen.error());
    if (fingerprint.isEmpty())
        co_return QString(chosen->reason + u" No data key was needed yet."_s);
    const OpenedVault opened = co_await openVault(chosen->store.get(), directoryId, fingerprint);
    if (!opened.vault->isOpen())
        co_return unexpected(opened.vault->reason());
    co_return QString(chosen->reason + u" The data key fits."_s);
}

QCoro::Task<QJsonObject> checkSecrets(Invocation invocation, QString directoryId, QByteArray fingerprint)
{
    const SecretStoreKind kind = secretStoreKind(invocation.value(u"secret-store"_s, u"auto"_s)).value_or(SecretStoreKind::Auto);
    const SecretStoreRequest request{kind, invocation.dataDirectory(), invocation.value(u"passphrase-file"_s)};
    const Result<QString> examined = co_await examineSecrets(request, directoryId, fingerprint);
    if (examined)
        co_return finding(u"secrets"_s, true, *examined);
    const bool wantsPassphrase = examined.error().code == "passphrase"_L1 && !invocation.has(u"passphrase-file"_s);
    if (wantsPassphrase && DataDirectory(request.directory).holder()) {
        co_return finding(u"secrets"_s, true, u"Not examined: the running process holds the passphrase."_s,
            u"--passphrase-file F examines them here, too."_s);
    }
    co_return finding(u"secrets"_s, false, examined.error().detail,
        u"Unlock the keyring, or name the store that was used: --secret-store file --passphrase-file F."_s);
}

} // namespace

QCoro::Task<int> runDoctor(Invocation invocation, Output* output)
{
    const QString directory = invocation.dataDirectory();
    QJsonArray findings{checkDirectory(directory), checkHolder(directory)};
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (reader) {
        findings.append(checkDatabase(**reader));
        findings.append(checkIntegrations(**reader));
        findings.append(checkItems(**reader));
        const Result<QString> directoryId = (*reader)->directoryId();
        const Result<QByteArray> fingerprint = (*reader)->dataKeyFingerprint();
        if (directoryId && fingerprint) {
            const QJsonObject secrets = co_await checkSecrets(invocation, *directoryId, *fingerprint);
            findings.append(secrets);
        }
    } else {
        findings.append(finding(u"database"_s, false, reader.error().detail,
            reader.error().kind == Error::Kind::NotFound
                ? u"egret-cli integrations add makes one."_s
                : u"Copy the directory away before anything else; then recover it with the sqlite3 program's .recover."_s));
    }
    output->rows({u"check"_s, u"ok"_s, u"detail"_s, u"next_step"_s}, findings);
    const auto isOk = [](const QJsonValue& row) { return row.toObject()["ok"_L1].toBool(); };
    co_return std::all_of(findings.begin(), findings.end(), isOk) ? Ok : Failed;
}

} // namespace egret::cli
