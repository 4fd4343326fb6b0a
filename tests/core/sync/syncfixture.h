// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plaid/accountapi.h"
#include "core/plaid/institutionapi.h"
#include "core/plaid/itemapi.h"
#include "core/plaid/transactionapi.h"
#include "core/store/writer.h"
#include "core/sync/institutionlookup.h"
#include "core/sync/itemaccess.h"
#include "core/sync/itemcare.h"
#include "core/sync/itemrefresh.h"
#include "core/sync/syncscheduler.h"
#include "core/sync/transactionssync.h"
#include "tests/support/await.h"
#include "tests/support/freshdatabase.h"
#include "tests/support/plaidfixture.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

namespace egret::test {

//! Stands where it is put.
class SetClock final : public Clock {
public:
    Timestamp now() const override { return time; }

    Timestamp time = fromMicroseconds(1'781'700'000'000'000); // 17 June 2026
};

//! Hands out one access, or one error.
class FixedAccess final : public PlaidAccessSource {
public:
    Task<PlaidAccess> accessFor(IntegrationId) override
    {
        const Result<PlaidAccess> answer = access;
        co_return answer;
    }

    Result<PlaidAccess> access = unexpected(Error::Kind::NotFound, QString(), QString());
};

//! Everything a sync needs, for real but Plaid: a database on disk with one integration, a vault, clients.
struct SyncFixture : PlaidFixture {
    explicit SyncFixture(TokenVault tokenVault = TokenVault(key()))
        : vault(std::move(tokenVault))
    {
        putFreshDatabase(path(), Database::Schema::Egret);
        if (!writer.open(path()))
            qFatal("the database cannot be opened");
        accesses.access = access();
        const Integration integration{IntegrationId(QStringLiteral("itg_1")), QStringLiteral("Example"),
            Environment::Sandbox, plaid.baseUrl(), QStringLiteral("client-1"), QStringLiteral("path-token"), clock.now()};
        const std::function<Result<>(Stores&)> insert
            = [integration](Stores& stores) { return stores.integrations.insert(integration); };
        expect(await(writer.run(insert)));
    }
    ~SyncFixture() { writer.stop(); }

    static SecretBytes key() { return SecretBytes(QByteArray(32, 'k')); }
    static ItemId id(int number = 1) { return ItemId(QStringLiteral("item-%1").arg(number)); }
    QString path() const { return directory.filePath(QStringLiteral("egret.db")); }

    template <typename T>
    static void expect(const Result<T>& result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    }

    static Item unlinked(int number = 1, const AccessToken& token = sandboxToken())
    {
        Item item;
        item.id = id(number);
        item.integration = IntegrationId(QStringLiteral("itg_1"));
        item.endUser = EndUserId(QStringLiteral("customer-1"));
        const Result<QByteArray> sealed = TokenVault(key()).seal(token, item.id);
        expect(sealed);
        item.sealedToken = *sealed;
        return item;
    }

    void link(int number = 1, const AccessToken& token = sandboxToken())
    {
        Item item = unlinked(number, token);
        item.created = clock.now();
        const std::function<Result<LinkOutcome>(Stores&)> write
            = [item](Stores& stores) { return stores.items.link(item, QString()); };
        expect(await(writer.run(write)));
    }

    Item item(int number = 1)
    {
        const std::function<Result<Item>(Stores&)> find
            = [number](Stores& stores) { return stores.items.find(id(number)); };
        const Result<Item> found = await(writer.run(find));
        expect(found);
        return *found;
    }

    void setStatus(ItemStatus status, const QString& code, int number = 1)
    {
        const Timestamp now = clock.now();
        const std::function<Result<>(Stores&)> write = [status, code, number, now](Stores& stores) {
            return stores.items.setStatus(id(number), status, code, QStringLiteral("Scripted."), now);
        };
        expect(await(writer.run(write)));
    }

    //! "<transaction_id> <pending|posted|removed cause>" of every row, by id.
    QStringList rows() const
    {
        const auto database = Database::open(path(), Database::Schema::Egret, Database::Access::ReadOnly);
        expect(database);
        QSqlQuery query(QStringLiteral("SELECT transaction_id, CASE WHEN removed_at IS NOT NULL THEN removed_cause"
                                       " WHEN pending THEN 'pending' ELSE 'posted' END"
                                       " FROM transactions ORDER BY transaction_id"),
            (*database)->connection());
        QStringList rows;
        while (query.next())
            rows.append(query.value(0).toString() + u' ' + query.value(1).toString());
        return rows;
    }

    //! Runs \a sql behind the back of the stores.
    void execute(const QString& sql) const
    {
        const auto database = Database::open(path(), Database::Schema::Egret, Database::Access::ReadWrite);
        expect(database);
        expect((*database)->execute(sql));
    }

    //! The first column of the first row of \a sql.
    QString value(const QString& sql) const
    {
        const auto database = Database::open(path(), Database::Schema::Egret, Database::Access::ReadOnly);
        expect(database);
        QSqlQuery query(sql, (*database)->connection());
        return query.next() ? query.value(0).toString() : QStringLiteral("no row");
    }

    static QJsonObject transaction(const QString& id, bool pending = false, const QString& pendingId = {})
    {
        return {{QStringLiteral("transaction_id"), id}, {QStringLiteral("account_id"), QStringLiteral("acc-1")},
            {QStringLiteral("amount"), 12.5}, {QStringLiteral("iso_currency_code"), QStringLiteral("USD")},
            {QStringLiteral("date"), QStringLiteral("2026-06-17")}, {QStringLiteral("name"), QStringLiteral("Shop")},
            {QStringLiteral("pending"), pending},
            {QStringLiteral("pending_transaction_id"), pendingId.isEmpty() ? QJsonValue() : QJsonValue(pendingId)}};
    }

    static QJsonObject page(const QJsonArray& added, const QString& nextCursor, bool hasMore = false,
        const QJsonArray& removed = {}, const QString& history = QStringLiteral("HISTORICAL_UPDATE_COMPLETE"))
    {
        const QJsonObject account{
            {QStringLiteral("account_id"), QStringLiteral("acc-1")}, {QStringLiteral("name"), QStringLiteral("Checking")}};
        return {{QStringLiteral("added"), added}, {QStringLiteral("modified"), QJsonArray()},
            {QStringLiteral("removed"), removed}, {QStringLiteral("next_cursor"), nextCursor},
            {QStringLiteral("has_more"), hasMore}, {QStringLiteral("accounts"), QJsonArray{account}},
            {QStringLiteral("transactions_update_status"), history}};
    }

    static QJsonObject healthyItem()
    {
        return {{QStringLiteral("item"),
            QJsonObject{{QStringLiteral("item_id"), QStringLiteral("item-1")},
                {QStringLiteral("institution_id"), QStringLiteral("ins_109508")},
                {QStringLiteral("institution_name"), QStringLiteral("First Platypus Bank")},
                {QStringLiteral("error"), QJsonValue::Null}}}};
    }

    static QJsonObject brokenItem(const QString& code)
    {
        return {{QStringLiteral("item"),
            QJsonObject{{QStringLiteral("item_id"), QStringLiteral("item-1")},
                {QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("error_type"), QStringLiteral("ITEM_ERROR")},
                        {QStringLiteral("error_code"), code},
                        {QStringLiteral("error_message"), QStringLiteral("the login has changed")}}}}}};
    }

    const QString syncPath = QStringLiteral("/transactions/sync");
    const QString itemPath = QStringLiteral("/item/get");

    QTemporaryDir directory;
    Writer writer;
    SetClock clock;
    TokenVault vault;
    FixedAccess accesses;
    TransactionApi transactionApi{client};
    AccountApi accountApi{client};
    ItemApi itemApi{client};
    InstitutionApi institutionApi{client};
    ItemAccess items{writer, vault, accesses, clock};
    InstitutionLookup institutions{items, itemApi, institutionApi};
    ItemRefresh refresh{items, itemApi, institutions};
    PageStaging staging{directory.filePath(QStringLiteral("staging"))};
    TransactionsFetch fetch{transactionApi, clock};
    ItemCare care{{items, itemApi, transactionApi, writer, vault, clock}};
    TransactionsSync sync{{items, transactionApi, accountApi, institutions, writer, staging, fetch, backoff, clock}};
};

} // namespace egret::test
