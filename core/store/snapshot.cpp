// SPDX-License-Identifier: Apache-2.0
#include "core/store/snapshot.h"

#include "core/store/datadirectory.h"
#include "core/store/privatefile.h"
#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> count(Database& database, const QString& table)
{
    const Result<std::optional<qint64>> rows
        = database.prepare(u"SELECT count(*) FROM "_s + table).first([](const Statement& row) { return row.integer(0); });
    if (!rows)
        return unexpected(rows.error());
    return rows->value_or(0);
}

Result<> countInto(Database& database, const QString& table, qint64* target)
{
    const Result<qint64> rows = count(database, table);
    if (!rows)
        return unexpected(rows.error());
    *target = *rows;
    return {};
}

Result<> countInbox(const QString& path, RowCounts* counts)
{
    const Result<std::unique_ptr<Database>> inbox = Database::open(path, Database::Schema::Inbox, Database::Access::ReadOnly);
    if (!inbox && inbox.error().kind == Error::Kind::NotFound)
        return {};
    if (!inbox)
        return unexpected(inbox.error());
    return countInto(**inbox, u"webhooks"_s, &counts->webhooks);
}

} // namespace

Result<> copyDatabase(const QString& path, Database::Schema schema, const QString& copy)
{
    const Result<std::unique_ptr<Database>> source = Database::open(path, schema, Database::Access::ReadOnly);
    if (!source)
        return unexpected(source.error());
    if (const Result<> created = createPrivateFile(copy); !created)
        return created;
    if (const Result<> allowed = (*source)->execute(u"PRAGMA query_only = OFF"_s); !allowed) // it still opens read-only
        return allowed;
    return (*source)->prepare(u"VACUUM INTO :copy"_s).bind(u":copy"_s, copy).run();
}

Result<RowCounts> countRows(const QString& directory)
{
    const DataDirectory files(directory);
    const Result<std::unique_ptr<Database>> egret
        = Database::open(files.egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    RowCounts counts;
    const QList<std::pair<QString, qint64*>> tables{{u"integrations"_s, &counts.integrations}, {u"end_users"_s, &counts.endUsers},
        {u"items"_s, &counts.items}, {u"transactions"_s, &counts.transactions}};
    for (const auto& [table, target] : tables) {
        if (const Result<> counted = countInto(**egret, table, target); !counted)
            return unexpected(counted.error());
    }
    if (const Result<> counted = countInbox(files.inboxDatabase(), &counts); !counted)
        return unexpected(counted.error());
    return counts;
}

Result<> checkWhole(const QString& path, Database::Schema schema)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, schema, Database::Access::ReadOnly);
    if (!database)
        return unexpected(database.error());
    const Result<std::optional<QString>> verdict
        = (*database)->prepare(u"PRAGMA integrity_check(1)"_s).first([](const Statement& row) { return row.text(0); });
    if (!verdict)
        return unexpected(verdict.error());
    if (verdict->value_or(QString()) != "ok"_L1)
        return unexpected(Error::Kind::Storage, u"corrupt"_s, u"%1 is damaged: %2"_s.arg(path, verdict->value_or(QString())));
    const Result<std::optional<QString>> orphan
        = (*database)->prepare(u"PRAGMA foreign_key_check"_s).first([](const Statement& row) { return row.text(0); });
    if (!orphan)
        return unexpected(orphan.error());
    if (*orphan)
        return unexpected(Error::Kind::Storage, u"corrupt"_s, u"%1 is damaged: rows of %2 belong to nothing."_s.arg(path, **orphan));
    return {};
}

} // namespace egret
