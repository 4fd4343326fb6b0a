// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"

#include "core/secrets/filesecretstore.h"
#include "core/store/datadirectory.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace egret::test {

using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString& path, const QString& text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8() + '\n');
}

} // namespace

Deployment::Deployment()
    : m_sandbox(std::make_unique<RunningCli>(QStringList{u"sandbox"_s, u"--seed"_s, u"7"_s, u"--clock"_s, u"2026-06-17T14:30:00Z"_s}))
{
    writeFile(m_directory.filePath(u"passphrase"_s), passphrase());
    writeFile(m_directory.filePath(u"secret"_s), sandboxSecret());
    const Finished key = cli({u"api-keys"_s, u"add"_s, u"--name"_s, u"back end"_s, u"--json"_s});
    if (!makeSecretFile()) // beside a database: alone, it is taken for the rest of a lost directory
        return;
    const Finished added = cli({u"integrations"_s, u"add"_s, u"--name"_s, u"Lending"_s, u"--environment"_s, u"sandbox"_s,
        u"--client-id"_s, m_sandbox->ready()["client_id"_L1].toString(), u"--secret-file"_s, m_directory.filePath(u"secret"_s),
        u"--base-url"_s, m_sandbox->ready()["listening"_L1].toString(), u"--json"_s});
    m_integration = added.json().object();
    m_apiKey = key.json().object()["key"_L1].toString();
    QFile::remove(m_directory.filePath(u"secret"_s));
    if (m_integration.isEmpty() || m_apiKey.isEmpty()) {
        qWarning().noquote() << added.errors << key.errors;
        return;
    }
    serve();
}

//! As the first command would, but stretching the passphrase takes a quarter of the time at each start.
bool Deployment::makeSecretFile() const
{
    FileSecretStore store(directory(), Passphrase(passphrase()), SecretFileKey::kMinimumCost);
    return DataDirectory(directory()).create() && await(store.write(u"first"_s, SecretBytes("entry"_ba))) && await(store.remove(u"first"_s));
}

bool Deployment::isReady() const
{
    return m_server && !m_server->ready().isEmpty();
}

void Deployment::serve(const QStringList& moreArguments)
{
    m_server.reset();
    m_server = std::make_unique<RunningCli>(withDirectory(QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s} + moreArguments));
    m_listening = m_server->ready()["listening"_L1].toString();
}

std::unique_ptr<QProcess> Deployment::beginServing()
{
    m_server.reset();
    return startCli(withDirectory({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--log-level"_s, u"critical"_s}));
}

QStringList Deployment::withDirectory(const QStringList& arguments) const
{
    return arguments + QStringList{u"--data-dir"_s, directory(), u"--secret-store"_s, u"file"_s, u"--passphrase-file"_s,
                           m_directory.filePath(u"passphrase"_s)};
}

Finished Deployment::cli(const QStringList& arguments, const QByteArray& input) const
{
    return runCli(withDirectory(arguments), input);
}

QList<Finished> Deployment::cliAtOnce(const QList<QStringList>& commands) const
{
    QList<QStringList> complete;
    for (const QStringList& arguments : commands)
        complete.append(withDirectory(arguments));
    return runCliAtOnce(complete);
}

QJsonArray Deployment::list(const QStringList& arguments) const
{
    return cli(arguments + QStringList{u"--json"_s}).json().array();
}

QUrl Deployment::apiUrl(const QString& path) const
{
    return QUrl(m_listening + path);
}

QUrl Deployment::webhookUrl() const
{
    return apiUrl(QUrl(m_integration["webhook_url"_L1].toString()).path());
}

QUrl Deployment::linkUrl() const
{
    return apiUrl(QUrl(m_integration["link_url"_L1].toString()).path());
}

HttpHeaderList Deployment::keyHeader() const
{
    return {{"x-api-key"_ba, m_apiKey.toLatin1()}};
}

QString Deployment::sandboxSecret() const
{
    return m_sandbox->ready()["secret"_L1].toString();
}

QString Deployment::passphrase() const
{
    return u"correct horse battery staple"_s;
}

HttpAnswer Deployment::askPlaid(const QString& path, QJsonObject body) const
{
    const HttpHeaderList keys{{"PLAID-CLIENT-ID"_ba, m_sandbox->ready()["client_id"_L1].toString().toLatin1()},
        {"PLAID-SECRET"_ba, sandboxSecret().toLatin1()}};
    return post(QUrl(m_sandbox->ready()["listening"_L1].toString() + path), body, keys);
}

std::optional<LinkedItem> Deployment::makeItem(const QUrl& webhook, int days) const
{
    const HttpAnswer created = askPlaid(u"/sandbox/public_token/create"_s,
        {{u"institution_id"_s, u"ins_109508"_s}, {u"initial_products"_s, QJsonArray{u"transactions"_s}},
            {u"options"_s, QJsonObject{{u"webhook"_s, webhook.toString()}, {u"override_username"_s, u"user_acme_coffee"_s},
                                       {u"transactions"_s, QJsonObject{{u"days_requested"_s, days}}}}}});
    const HttpAnswer exchanged = askPlaid(
        u"/item/public_token/exchange"_s, {{u"public_token"_s, created.json()["public_token"_L1].toString()}});
    if (exchanged.status != 200) {
        qWarning().noquote() << created.body << exchanged.body;
        return std::nullopt;
    }
    return LinkedItem{exchanged.json()["item_id"_L1].toString(), exchanged.json()["access_token"_L1].toString()};
}

HttpAnswer Deployment::postLink(const LinkedItem& item, const QString& endUser) const
{
    return post(linkUrl(),
        QJsonObject{{u"item_id"_s, item.itemId}, {u"access_token"_s, item.accessToken}, {u"end_user_id"_s, endUser}}, keyHeader());
}

qint64 Deployment::transactionsAtBank(const LinkedItem& item) const
{
    qint64 count = 0;
    QString cursor;
    for (bool more = true; more;) {
        const QJsonObject page = askPlaid(u"/transactions/sync"_s,
            {{u"access_token"_s, item.accessToken}, {u"cursor"_s, cursor}, {u"count"_s, 500}}).json();
        count += page["added"_L1].toArray().size() - page["removed"_L1].toArray().size();
        cursor = page["next_cursor"_L1].toString();
        more = page["has_more"_L1].toBool();
    }
    return count;
}

bool Deployment::historyComplete(const LinkedItem& item) const
{
    const QJsonObject page = askPlaid(u"/transactions/sync"_s, {{u"access_token"_s, item.accessToken}, {u"count"_s, 1}}).json();
    return page["transactions_update_status"_L1].toString() == "HISTORICAL_UPDATE_COMPLETE"_L1;
}

} // namespace egret::test
