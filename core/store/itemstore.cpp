// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemstore.h"

#include "core/store/enduserstore.h"
#include "core/store/itemfactsstore.h"
#include "core/store/rows.h"
#include "core/store/sqltransaction.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Unexpected noSuchItem(const ItemId& id)
{
    return unexpected(Error::Kind::NotFound, u"item"_s, u"There is no Item %1."_s.arg(id.value()));
}

Unexpected heldByAnother(const Item& holder, const Item& asked)
{
    const QString code = holder.endUser != asked.endUser ? u"end_user_id"_s : u"integration"_s;
    return unexpected(Error::Kind::Conflict, code,
        u"Item %1 is held for end user \"%2\" in integration %3."_s.arg(
            holder.id.value(), holder.endUser.value(), holder.integration.value()));
}

Item readSealedItem(const Statement& row)
{
    Item item = readItem(row);
    item.sealedToken = row.bytes(kItemColumnCount);
    return item;
}

Result<> requireIntegration(Database& database, const IntegrationId& id)
{
    const auto read = [](const Statement& row) { return row.integer(0); };
    const Result<std::optional<qint64>> found
        = database.prepare(u"SELECT id FROM integrations WHERE integration_id = :id"_s).bind(u":id"_s, id).first(read);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(Error::Kind::NotFound, u"integration"_s, u"There is no integration %1."_s.arg(id.value()));
    return {};
}

Result<> insertItem(Database& database, const Item& item)
{
    Statement insert = database.prepare(
        u"INSERT INTO items (item_id, integration_id, end_user_id, heron_id, sealed_token, institution_id,"
        " institution_name, status, error_code, error_message, history, cursor, created, last_updated)"
        " VALUES (:id, (SELECT id FROM integrations WHERE integration_id = :integration),"
        " (SELECT id FROM end_users WHERE end_user_id = :end_user), :heron_id, :sealed_token, :institution_id,"
        " :institution_name, :status, :error_code, :error_message, :history, :cursor, :created, :last_updated)"_s);
    return insert.bind(u":id"_s, item.id)
        .bind(u":integration"_s, item.integration)
        .bind(u":end_user"_s, item.endUser)
        .bind(u":heron_id"_s, item.heronId.isEmpty() ? makeId("dso_"_L1) : item.heronId)
        .bind(u":sealed_token"_s, item.sealedToken)
        .bind(u":institution_id"_s, item.institution)
        .bind(u":institution_name"_s, item.institutionName)
        .bind(u":status"_s, itemStatusName(item.status))
        .bind(u":error_code"_s, item.errorCode)
        .bind(u":error_message"_s, item.errorMessage)
        .bind(u":history"_s, historyStatusName(item.history))
        .bind(u":cursor"_s, item.cursor)
        .bind(u":created"_s, item.created)
        .bind(u":last_updated"_s, std::max(item.created, item.lastUpdated))
        .run();
}

//! Those that the end user shares today.
Result<QList<Account>> sharedAccounts(Database& database, const ItemId& item)
{
    Result<QList<Account>> accounts = selectAccounts(database, item);
    if (accounts)
        accounts->removeIf([](const Account& account) { return account.revoked || account.gone; });
    return accounts;
}

//! What was announced about the login that the fresh token takes the place of.
Result<> dropNotices(Database& database, const ItemId& item)
{
    Statement drop = database.prepare(
        u"DELETE FROM item_notices WHERE item_id = (SELECT id FROM items WHERE item_id = :id)"
        " AND code IN ('PENDING_DISCONNECT', 'PENDING_EXPIRATION', 'USER_PERMISSION_REVOKED')"_s);
    return drop.bind(u":id"_s, item).run();
}

//! A fresh token may have healed what was wrong, so trouble gives way to "pending": the next sync finds out.
Result<> relink(Database& database, const Item& item)
{
    if (const Result<> dropped = dropNotices(database, item.id); !dropped)
        return dropped;
    Statement update = database.prepare(
        u"UPDATE items SET sealed_token = :sealed_token, last_updated = :now,"
        " institution_id = coalesce(nullif(:institution_id, ''), institution_id),"
        " institution_name = coalesce(nullif(:institution_name, ''), institution_name),"
        " status = CASE WHEN status IN ('erroring', 'deleted_in_plaid') THEN 'pending' ELSE status END,"
        " error_code = '', error_message = '' WHERE item_id = :id"_s);
    return update.bind(u":sealed_token"_s, item.sealedToken)
        .bind(u":now"_s, std::max(item.created, item.lastUpdated))
        .bind(u":institution_id"_s, item.institution)
        .bind(u":institution_name"_s, item.institutionName)
        .bind(u":id"_s, item.id)
        .run();
}

Result<> runForItem(Database& database, Statement& update, const ItemId& id)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> done = update.bind(u":id"_s, id).run(); !done)
        return done;
    if (update.affected() == 0)
        return noSuchItem(id);
    scope->touch(StoreChange::Items);
    return scope->commit();
}

} // namespace

ItemStore::ItemStore(Database& database)
    : m_database(database)
{
}

Result<LinkOutcome> ItemStore::link(const Item& item, const QString& endUserName)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    if (const Result<> known = requireIntegration(m_database, item.integration); !known)
        return unexpected(known.error());
    const Result<Item> holder = find(item.id);
    if (!holder && holder.error().kind != Error::Kind::NotFound)
        return unexpected(holder.error());
    if (holder && (holder->endUser != item.endUser || holder->integration != item.integration))
        return heldByAnother(*holder, item);

    const Timestamp now = std::max(item.created, item.lastUpdated);
    if (const Result<> named = EndUserStore(m_database).upsert(*scope, item.endUser, endUserName, now); !named)
        return unexpected(named.error());
    if (const Result<> stored = holder ? relink(m_database, item) : insertItem(m_database, item); !stored)
        return unexpected(stored.error());
    scope->touch(StoreChange::Items);
    if (const Result<> committed = scope->commit(); !committed)
        return unexpected(committed.error());
    return holder ? LinkOutcome::Updated : LinkOutcome::Created;
}

Result<Item> ItemStore::find(const ItemId& id)
{
    const Result<std::optional<Item>> found = m_database
                                                  .prepare(u"SELECT "_s + kItemColumns + u", i.sealed_token FROM "_s
                                                      + kItemTables + u" WHERE i.item_id = :id"_s)
                                                  .bind(u":id"_s, id)
                                                  .first(readSealedItem);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return noSuchItem(id);
    return **found;
}

Result<QList<HeldBank>> ItemStore::heldAt(
    const IntegrationId& integration, const EndUserId& endUser, const InstitutionId& institution)
{
    const Result<QList<Item>> items = m_database
                                          .prepare(u"SELECT "_s + kItemColumns + u", i.sealed_token FROM "_s + kItemTables
                                              + u" WHERE g.integration_id = :integration AND u.end_user_id = :end_user"
                                                " AND i.institution_id = :institution ORDER BY i.created, i.id"_s)
                                          .bind(u":integration"_s, integration)
                                          .bind(u":end_user"_s, endUser)
                                          .bind(u":institution"_s, institution)
                                          .all(readSealedItem);
    if (!items)
        return unexpected(items.error());
    QList<HeldBank> held;
    for (const Item& item : *items) {
        if (nextAction(item) == "relink"_L1)
            continue;
        const Result<QList<Account>> accounts = sharedAccounts(m_database, item.id);
        if (!accounts)
            return unexpected(accounts.error());
        held.append({item, *accounts});
    }
    return held;
}

Result<QSet<ItemId>> ItemStore::heldOf(const QList<ItemId>& ids)
{
    QStringList asked;
    for (const ItemId& id : ids)
        asked.append(id.value());
    const Result<QList<ItemId>> held
        = m_database.prepare(u"SELECT item_id FROM items WHERE item_id IN (SELECT value FROM json_each(:ids))"_s)
              .bind(u":ids"_s, asked)
              .all([](const Statement& row) { return ItemId(row.text(0)); });
    if (!held)
        return unexpected(held.error());
    return QSet<ItemId>(held->begin(), held->end());
}

Result<QList<Item>> ItemStore::all()
{
    return m_database
        .prepare(
            u"SELECT "_s + kItemColumns + u", i.sealed_token FROM "_s + kItemTables + u" ORDER BY i.created, i.id"_s)
        .all(readSealedItem);
}

Result<> ItemStore::setStatus(
    const ItemId& id, ItemStatus status, const QString& errorCode, const QString& errorMessage, Timestamp now)
{
    Statement update = m_database.prepare(
        u"UPDATE items SET status = :status, error_code = :error_code, error_message = :error_message,"
        " last_updated = :now WHERE item_id = :id"_s);
    update.bind(u":status"_s, itemStatusName(status))
        .bind(u":error_code"_s, errorCode)
        .bind(u":error_message"_s, errorCode.isEmpty() ? QString() : errorMessage)
        .bind(u":now"_s, now);
    return runForItem(m_database, update, id);
}

Result<> ItemStore::replaceToken(const ItemId& id, const QByteArray& sealedToken, Timestamp now)
{
    Statement update = m_database.prepare(
        u"UPDATE items SET sealed_token = :sealed_token, last_updated = :now WHERE item_id = :id"_s);
    update.bind(u":sealed_token"_s, sealedToken).bind(u":now"_s, now);
    return runForItem(m_database, update, id);
}

Result<> ItemStore::setInstitution(
    const ItemId& id, const InstitutionId& institution, const QString& name, Timestamp now)
{
    Statement update = m_database.prepare(
        u"UPDATE items SET institution_id = :institution_id, institution_name = :institution_name, last_updated = :now"
        " WHERE item_id = :id"_s);
    update.bind(u":institution_id"_s, institution).bind(u":institution_name"_s, name).bind(u":now"_s, now);
    return runForItem(m_database, update, id);
}

} // namespace egret
