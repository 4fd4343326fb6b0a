// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/receiver/webhookaddresses.h"
#include "core/receiver/webhookinbox.h"
#include "core/receiver/webhooknormaliser.h"
#include "core/secrets/tokenvault.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "keyfixture.h"

#include <QTemporaryDir>

namespace egret::test {

inline const QByteArray kLinkBody = "{\n  \"webhook_type\": \"LINK\",\n  \"webhook_code\": \"SESSION_FINISHED\",\n"
                                    "  \"link_token\": \"link-sandbox-1a2b3c4d-0000-4000-8000-000000000002\"\n}";

inline QByteArray webhookBody(const QByteArray& type, const QByteArray& code, const QByteArray& item = "item-1")
{
    return "{\n  \"webhook_type\": \"" + type + "\",\n  \"webhook_code\": \"" + code + "\",\n  \"item_id\": \"" + item
        + "\"\n}";
}

inline WebhookRecord recordOf(
    const QString& id, const QByteArray& body, Verification verification = Verification::Verified)
{
    WebhookRecord record;
    record.delivery.id = WebhookId(id);
    record.delivery.integration = IntegrationId(QStringLiteral("itg_1"));
    record.delivery.received = atSecond(kSignedAt);
    record.delivery.body = body;
    record.verification = verification;
    record.failedCheck = verification == Verification::Failed ? QStringLiteral("signature") : QString();
    record.event = normalise(body);
    return record;
}

inline TokenVault closedVault()
{
    return TokenVault(Error{
        Error::Kind::SecretsLocked, QStringLiteral("locked"), QStringLiteral("The keyring is locked."), {}, {}, 0});
}

//! A directory with an inbox.db, and what lies in it.
class InboxDirectory {
public:
    QString path() const { return m_directory.filePath(QStringLiteral("inbox.db")); }

    //! "<state> <verification> <failed_check> <cause>" of \a id, or "gone".
    QString fate(const QString& id) const
    {
        const QStringList rows = texts(QStringLiteral("SELECT trim(state || ' ' || verification || ' ' || failed_check "
                                                      "|| ' ' || cause) FROM webhooks WHERE webhook_id = '%1'")
                                           .arg(id));
        return rows.isEmpty() ? QStringLiteral("gone") : rows.first();
    }

    QStringList ids(const QString& table = QStringLiteral("deliveries")) const
    {
        return texts(QStringLiteral("SELECT webhook_id FROM %1 ORDER BY id").arg(table));
    }

    QStringList texts(const QString& sql) const
    {
        const auto database = Database::open(path(), Database::Schema::Inbox, Database::Access::ReadOnly);
        if (!database)
            return {database.error().detail};
        const auto rows = (*database)->prepare(sql).all([](const Statement& row) { return row.text(0); });
        return rows ? *rows : QStringList{rows.error().detail};
    }

    //! Whether any file of the directory holds \a bytes.
    bool contains(const QByteArray& bytes) const
    {
        for (const QFileInfo& info : QDir(m_directory.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

private:
    QTemporaryDir m_directory;
};

//! Appends \a record and waits until it is durable or refused.
inline Result<> appendNow(WebhookInbox& inbox, const WebhookRecord& record)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    inbox.append(record, [promise](const Result<>& stored) {
        promise->addResult(stored);
        promise->finish();
    });
    QFuture<Result<>> future = promise->future();
    future.waitForFinished();
    return future.result();
}

} // namespace egret::test
