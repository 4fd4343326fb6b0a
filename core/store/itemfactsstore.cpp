// SPDX-License-Identifier: Apache-2.0
#include "core/store/itemfactsstore.h"

#include "core/store/sqltransaction.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const auto kKeep
    = u"INSERT INTO item_facts (item_id, webhook, billed_products, consent_expires, update_type, last_success, checked)"
      " SELECT id, :webhook, :billed_products, :consent_expires, :update_type, :last_success, :checked FROM items"
      " WHERE item_id = :item ON CONFLICT (item_id) DO UPDATE SET webhook = excluded.webhook,"
      " billed_products = excluded.billed_products, consent_expires = excluded.consent_expires,"
      " update_type = excluded.update_type, last_success = excluded.last_success, checked = excluded.checked"_s;

ItemFacts readFacts(const Statement& row)
{
    ItemFacts facts;
    facts.webhook = row.text(0);
    facts.billedProducts = row.texts(1);
    facts.consentExpires = row.optionalTimestamp(2);
    facts.updateType = row.text(3);
    facts.lastSuccess = row.optionalTimestamp(4);
    facts.checked = row.optionalTimestamp(5);
    return facts;
}

std::optional<Money> readMoney(const Statement& row, int column, const CurrencyCode& currency)
{
    const std::optional<qint64> units = row.optionalInteger(column);
    return units ? std::optional(Money{*units, currency}) : std::nullopt;
}

Account readAccount(const Statement& row)
{
    Account account;
    account.id = AccountId(row.text(0));
    account.name = row.text(1);
    account.officialName = row.text(2);
    account.mask = row.text(3);
    account.type = row.text(4);
    account.subtype = row.text(5);
    account.currency = row.text(6);
    account.available = readMoney(row, 7, account.currency);
    account.current = readMoney(row, 8, account.currency);
    account.limit = readMoney(row, 9, account.currency);
    account.persistentId = row.text(10);
    account.revoked = row.optionalTimestamp(11);
    account.gone = row.optionalTimestamp(12);
    return account;
}

} // namespace

ItemFactsStore::ItemFactsStore(Database& database)
    : m_database(database)
{
}

Result<> ItemFactsStore::keep(const ItemId& item, const ItemFacts& facts)
{
    Result<SqlTransaction> scope = SqlTransaction::begin(m_database);
    if (!scope)
        return unexpected(scope.error());
    Statement keep = m_database.prepare(kKeep);
    keep.bind(u":item"_s, item)
        .bind(u":webhook"_s, facts.webhook)
        .bind(u":billed_products"_s, facts.billedProducts)
        .bind(u":consent_expires"_s, facts.consentExpires)
        .bind(u":update_type"_s, facts.updateType)
        .bind(u":last_success"_s, facts.lastSuccess)
        .bind(u":checked"_s, facts.checked);
    if (const Result<> done = keep.run(); !done)
        return done;
    if (keep.affected() == 0)
        return unexpected(Error::Kind::NotFound, u"item"_s, u"There is no Item %1."_s.arg(item.value()));
    scope->touch(StoreChange::Items);
    return scope->commit();
}

Result<ItemFacts> selectItemFacts(Database& database, const ItemId& item)
{
    const Result<std::optional<ItemFacts>> found
        = database
              .prepare(u"SELECT f.webhook, f.billed_products, f.consent_expires, f.update_type, f.last_success, f.checked"
                       " FROM item_facts f JOIN items i ON i.id = f.item_id WHERE i.item_id = :item"_s)
              .bind(u":item"_s, item)
              .first(readFacts);
    if (!found)
        return unexpected(found.error());
    return found->value_or(ItemFacts());
}

Result<QList<Account>> selectAccounts(Database& database, const ItemId& item)
{
    Result<QList<Account>> accounts
        = database
              .prepare(u"SELECT a.account_id, a.name, a.official_name, a.mask, a.type, a.subtype, a.currency, a.available,"
                       " a.current, a.credit_limit, a.persistent_id, a.revoked, a.gone FROM accounts a JOIN items i ON i.id = a.item_id"
                       " WHERE i.item_id = :item ORDER BY a.id"_s)
              .bind(u":item"_s, item)
              .all(readAccount);
    if (!accounts)
        return accounts;
    for (Account& account : *accounts)
        account.item = item;
    return accounts;
}

} // namespace egret
