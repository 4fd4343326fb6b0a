// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/webhookstore.h"
#include "tests/core/store/storefixture.h"

#include <QJsonObject>

namespace egret::test {

inline WebhookRecord makeWebhook(const QString& id, Timestamp received = at(1))
{
    WebhookRecord record;
    record.delivery.id = WebhookId(id);
    record.delivery.integration = IntegrationId(u"itg_1"_s);
    record.delivery.received = received;
    record.delivery.headers = {{"Plaid-Verification"_ba, "eyJ.eyJ.sig"_ba}, {"X-Odd"_ba, "caf\xe9"_ba}};
    record.delivery.body = R"({"webhook_type":"TRANSACTIONS"})"_ba;
    record.verification = Verification::Verified;
    record.checks = R"([{"check":"format","ok":true,"detail":"three parts"}])"_ba;
    record.event.type = u"TRANSACTIONS"_s;
    record.event.code = u"SYNC_UPDATES_AVAILABLE"_s;
    record.event.item = ItemId(u"item-1"_s);
    record.event.environment = u"sandbox"_s;
    record.event.action = WebhookEvent::Action::SyncItem;
    return record;
}

inline WebhookRecord makeRejection(const QString& id, Timestamp received = at(1))
{
    WebhookRecord record = makeWebhook(id, received);
    record.verification = Verification::Failed;
    record.failedCheck = u"signature"_s;
    record.checks = R"([{"check":"format","ok":true,"detail":"three parts"},)"
                    R"({"check":"signature","ok":false,"detail":"does not match"}])"_ba;
    return record;
}

//! A fresh inbox.db in \a directory.
class InboxFixture {
public:
    explicit InboxFixture(const QString& directory)
        : database(std::move(
            *Database::open(directory + u"/inbox.db"_s, Database::Schema::Inbox, Database::Access::ReadWrite)))
        , webhooks(*database)
    {
    }

    QString value(const QString& sql)
    {
        QSqlQuery query(sql, database->connection());
        return query.next() ? query.value(0).toString() : u"no row"_s;
    }

    std::unique_ptr<Database> database;
    WebhookStore webhooks;
};

} // namespace egret::test
