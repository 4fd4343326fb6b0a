// SPDX-License-Identifier: Apache-2.0
#include "core/store/enduserlist.h"

#include "core/store/datadirectory.h"
#include "core/store/ofintegration.h"
#include "core/store/statement.h"

#include <QHash>

#include <map>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! One end user, while it is put together; the key is its row.
struct Portrait {
    ListedEndUser listed;
    CurrencyCode currency; //!< of the balances
    qint64 balance = 0; //!< today's
    std::map<QDate, qint64> flows; //!< in of the depository accounts, by day, in that currency
};
using Portraits = QHash<qint64, Portrait>;

Result<QList<qint64>> readUsers(Database& egret, const IntegrationId& integration, Portraits& all)
{
    Statement select = egret.prepare(
        u"SELECT u.id, u.end_user_id, u.heron_id, u.name, u.created, u.last_updated, count(i.id),"
        " coalesce(sum(i.status = 'erroring' AND i.error_code = 'ITEM_LOGIN_REQUIRED'), 0),"
        " coalesce(sum(i.status = 'erroring'), 0), coalesce(sum(i.status IN ('pending', 'syncing')), 0),"
        " coalesce(sum(i.status = 'deleted_in_plaid'), 0), max(i.last_sync)"
        " FROM end_users u LEFT JOIN items i ON i.end_user_id = u.id WHERE true"_s
        + ofIntegration(u"i.id"_s, integration) + u" GROUP BY u.id ORDER BY coalesce(nullif(u.name, ''), u.end_user_id) COLLATE NOCASE, u.id"_s);
    select.bind(u":integration"_s, integration);
    return select.all([&all](const Statement& row) {
        ListedEndUser& user = all[row.integer(0)].listed;
        user.user = {EndUserId(row.text(1)), row.text(2), row.text(3), row.timestamp(4), row.timestamp(5)};
        user.items = row.integer(6);
        user.needLogin = row.integer(7);
        user.erroring = row.integer(8);
        user.syncing = row.integer(9);
        user.gone = row.integer(10);
        user.lastActivity = row.optionalTimestamp(11);
        return row.integer(0);
    });
}

Result<> readTransactionCounts(Database& egret, const IntegrationId& integration, Portraits& all)
{
    Statement select = egret.prepare(
        u"SELECT i.end_user_id, count(*) FROM items i CROSS JOIN transactions t INDEXED BY transactions_by_change"
        " ON t.item_id = i.id WHERE t.removed_at IS NULL"_s
        + ofIntegration(u"i.id"_s, integration) + u" GROUP BY i.end_user_id"_s);
    select.bind(u":integration"_s, integration);
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        all[select.integer(0)].listed.transactions = select.integer(1);
    return more ? Result<>() : Result<>(unexpected(more.error()));
}

//! The currency with most depository accounts comes last of an end user's and stays.
Result<> readAccounts(Database& egret, const IntegrationId& integration, Portraits& all)
{
    Statement select = egret.prepare(
        u"SELECT i.end_user_id, a.currency, count(*), sum(a.type = 'depository') AS own,"
        " coalesce(sum(CASE WHEN a.type = 'depository' THEN a.current END), 0)"
        " FROM items i JOIN accounts a ON a.item_id = i.id WHERE true"_s
        + ofIntegration(u"i.id"_s, integration) + u" GROUP BY 1, 2 ORDER BY 1, own, 2 DESC"_s);
    select.bind(u":integration"_s, integration);
    Result<bool> more = select.next();
    for (; more && *more; more = select.next()) {
        Portrait& portrait = all[select.integer(0)];
        portrait.listed.accounts += select.integer(2);
        if (select.integer(3) == 0)
            continue;
        portrait.currency = select.text(1);
        portrait.balance = select.integer(4);
    }
    return more ? Result<>() : Result<>(unexpected(more.error()));
}

void addFlow(Portrait& portrait, const CurrencyCode& currency, qint64 inflow)
{
    for (Money& net : portrait.listed.net) {
        if (net.currency == currency) {
            net.minorUnits += inflow;
            return;
        }
    }
    portrait.listed.net.append({inflow, currency});
}

Result<> readFlows(Database& egret, QDate today, const IntegrationId& integration, Portraits& all)
{
    Statement select = egret.prepare(
        u"SELECT i.end_user_id, t.currency, t.date, -sum(t.amount),"
        " -sum(CASE WHEN a.type = 'depository' AND NOT t.pending THEN t.amount ELSE 0 END)"
        " FROM transactions t INDEXED BY transactions_by_date JOIN items i ON i.id = t.item_id JOIN accounts a ON a.id = t.account_id"
        " WHERE t.removed_at IS NULL AND t.date > :since"_s
        + ofIntegration(u"t.item_id"_s, integration) + u" GROUP BY 1, 2, 3 ORDER BY 1, 2"_s);
    select.bind(u":integration"_s, integration).bind(u":since"_s, today.addDays(-EndUserList::kDays));
    Result<bool> more = select.next();
    for (; more && *more; more = select.next()) {
        Portrait& portrait = all[select.integer(0)];
        const QDate day = select.date(2);
        if (day > today.addDays(-EndUserList::kNetDays) && day <= today)
            addFlow(portrait, select.text(1), select.integer(3));
        if (select.text(1) == portrait.currency)
            portrait.flows[day] += select.integer(4);
    }
    return more ? Result<>() : Result<>(unexpected(more.error()));
}

//! Backwards from today's balance.
std::vector<qint64> balancesOf(const Portrait& portrait, QDate today)
{
    if (portrait.currency.isEmpty())
        return {};
    std::vector<qint64> balances(EndUserList::kDays);
    qint64 balance = portrait.balance;
    QDate day = today;
    for (auto place = balances.rbegin(); place != balances.rend(); ++place, day = day.addDays(-1)) {
        *place = balance;
        const auto flow = portrait.flows.find(day);
        balance -= flow == portrait.flows.end() ? 0 : flow->second;
    }
    return balances;
}

} // namespace

Result<std::unique_ptr<EndUserList>> EndUserList::open(const QString& directory)
{
    Result<std::unique_ptr<Database>> egret
        = Database::open(DataDirectory(directory).egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    std::unique_ptr<EndUserList> list(new EndUserList);
    list->m_egret = std::move(*egret);
    return list;
}

Result<QList<ListedEndUser>> EndUserList::all(QDate today, const IntegrationId& integration)
{
    Portraits portraits;
    const Result<QList<qint64>> order = readUsers(*m_egret, integration, portraits);
    if (!order)
        return unexpected(order.error());
    if (const Result<> counted = readTransactionCounts(*m_egret, integration, portraits); !counted)
        return unexpected(counted.error());
    if (const Result<> read = readAccounts(*m_egret, integration, portraits); !read)
        return unexpected(read.error());
    if (const Result<> read = readFlows(*m_egret, today, integration, portraits); !read)
        return unexpected(read.error());
    QList<ListedEndUser> users;
    for (const qint64 row : *order) {
        Portrait& portrait = portraits[row];
        portrait.listed.balances = balancesOf(portrait, today);
        users.append(portrait.listed);
    }
    return users;
}

} // namespace egret
