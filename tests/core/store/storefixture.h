// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/stores.h"
#include "tests/support/freshdatabase.h"

#include <QSqlQuery>
#include <QTemporaryDir>

namespace egret::test {

using namespace Qt::StringLiterals;

inline constexpr Timestamp at(qint64 seconds)
{
    return Timestamp(std::chrono::seconds(1'700'000'000 + seconds));
}

inline Integration makeIntegration(const QString& id, const QString& name)
{
    Integration integration;
    integration.id = IntegrationId(id);
    integration.name = name;
    integration.environment = Environment::Sandbox;
    integration.baseUrl = QUrl(u"https://sandbox.plaid.com"_s);
    integration.clientId = u"client-1"_s;
    integration.pathToken = u"path-"_s + id;
    integration.created = at(0);
    return integration;
}

inline Item makeItem(
    const QString& id, const QString& integration = u"itg_1"_s, const QString& endUser = u"customer-1"_s)
{
    Item item;
    item.id = ItemId(id);
    item.integration = IntegrationId(integration);
    item.endUser = EndUserId(endUser);
    item.sealedToken = "sealed"_ba;
    item.created = at(10);
    item.lastUpdated = at(10);
    return item;
}

inline Account makeAccount(const QString& id, const QString& name)
{
    Account account;
    account.id = AccountId(id);
    account.name = name;
    account.mask = u"0001"_s;
    account.type = u"depository"_s;
    account.currency = u"USD"_s;
    account.current = Money{125'000, u"USD"_s};
    return account;
}

inline Transaction makeTransaction(const QString& id, qint64 cents, QDate date = QDate(2026, 3, 14))
{
    Transaction transaction;
    transaction.id = TransactionId(id);
    transaction.account = AccountId(u"acc_1"_s);
    transaction.amount = {cents, u"USD"_s};
    transaction.date = date;
    transaction.name = u"PURCHASE "_s + id;
    transaction.raw = QByteArray("{\"transaction_id\":\"" + id.toUtf8() + "\"}");
    return transaction;
}

inline TransactionUpdate makeUpdate(const QList<Transaction>& added)
{
    TransactionUpdate update;
    update.added = added;
    update.accounts = {makeAccount(u"acc_1"_s, u"Checking"_s)};
    update.nextCursor = SyncCursor(u"cursor-1"_s);
    update.history = HistoryStatus::HistoricalComplete;
    return update;
}

//! A fresh egret.db in a directory of its own, with its stores.
class StoreFixture {
public:
    StoreFixture()
        : database(openFresh(path()))
        , stores(*database)
    {
    }

    QString directory() const { return m_directory.path(); }
    QString path() const { return m_directory.filePath(u"egret.db"_s); }

    //! Integration itg_1 with one Item of customer-1.
    void linkItem(const QString& id = u"item-1"_s)
    {
        if (!stores.integrations.find(IntegrationId(u"itg_1"_s)))
            require(bool(stores.integrations.insert(makeIntegration(u"itg_1"_s, u"Main"_s))));
        require(bool(stores.items.link(makeItem(id), u"Acme"_s)));
    }

    //! The first column of the first row of \a sql.
    QString value(const QString& sql)
    {
        QSqlQuery query(sql, database->connection());
        return query.next() ? query.value(0).toString() : u"no row"_s;
    }

    static void require(bool done)
    {
        if (!done)
            qFatal("the fixture could not be set up");
    }

private:
    static std::unique_ptr<Database> openFresh(const QString& path)
    {
        putFreshDatabase(path, Database::Schema::Egret);
        return std::move(*Database::open(path, Database::Schema::Egret, Database::Access::ReadWrite));
    }

    QTemporaryDir m_directory;

public:
    std::unique_ptr<Database> database;
    Stores stores;
};

} // namespace egret::test
