// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/directorychecks.h"
#include "app/cli/networkchecks.h"
#include "app/cli/reading.h"
#include "core/secrets/datakey.h"
#include "core/secrets/secretstorechoice.h"
#include "core/store/datadirectory.h"

#include <QSet>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

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

//! The addresses of Plaid that integrations call; retired and offline ones call none.
QList<QUrl> serversOf(Reader& reader)
{
    QSet<QUrl> servers;
    const Result<QList<IntegrationSummary>> integrations = reader.integrations();
    for (const IntegrationSummary& summary : integrations ? *integrations : QList<IntegrationSummary>()) {
        const Environment environment = summary.integration.environment;
        if (environment == Environment::Sandbox || environment == Environment::Production)
            servers.insert(summary.integration.baseUrl);
    }
    return servers.values();
}

QCoro::Task<QJsonArray> checkServers(QList<QUrl> servers)
{
    QJsonArray all;
    for (const QUrl& server : servers) {
        QCoro::Task<QJsonArray> checking = checkServer(server);
        const QJsonArray findings = co_await checking;
        for (const QJsonValue& found : findings)
            all.append(found);
    }
    co_return all;
}

//! Everything that needs the databases.
QCoro::Task<QJsonArray> examineData(Invocation invocation, Reader* reader)
{
    QJsonArray findings{checkDatabase(*reader), checkQueue(*reader, SystemClock().now()), checkIntegrations(*reader), checkItems(*reader)};
    const Result<QString> directoryId = reader->directoryId();
    const Result<QByteArray> fingerprint = reader->dataKeyFingerprint();
    if (directoryId && fingerprint) {
        QCoro::Task<QJsonObject> checking = checkSecrets(invocation, *directoryId, *fingerprint);
        const QJsonObject secrets = co_await checking;
        findings.append(secrets);
    }
    QCoro::Task<QJsonArray> asking = checkServers(serversOf(*reader));
    const QJsonArray servers = co_await asking;
    for (const QJsonValue& found : servers)
        findings.append(found);
    co_return findings;
}

} // namespace

QCoro::Task<int> runDoctor(Invocation invocation, Output* output)
{
    const QString directory = invocation.dataDirectory();
    QJsonArray findings{checkDirectory(directory), checkDisk(directory), checkHolder(directory), checkPort(directory), checkLogs(directory)};
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (reader) {
        QCoro::Task<QJsonArray> examining = examineData(invocation, reader->get());
        const QJsonArray data = co_await examining;
        for (const QJsonValue& found : data)
            findings.append(found);
    } else {
        findings.append(finding(u"database"_s, false, reader.error().detail,
            reader.error().kind == Error::Kind::NotFound
                ? u"egret-cli integrations add makes one."_s
                : u"Copy the directory away before anything else; then restore a backup, or recover it with the sqlite3 program's .recover."_s));
    }
    output->rows({u"check"_s, u"ok"_s, u"detail"_s, u"next_step"_s}, findings);
    const auto isOk = [](const QJsonValue& row) { return row.toObject()["ok"_L1].toBool(); };
    co_return std::all_of(findings.begin(), findings.end(), isOk) ? Ok : Failed;
}

} // namespace egret::cli
