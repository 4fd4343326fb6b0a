// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionrows.h"

namespace egret {

namespace {

constexpr auto kInsert
    = "INSERT INTO transactions (account_id, pending_id, amount, currency, amount_rounded, date, authorized_date, pending,"
      " name, merchant_name, category_primary, category_detailed, category_confidence, payment_channel, removed_at,"
      " updated_at, item_id, transaction_id, first_seen)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)"
      " ON CONFLICT (item_id, transaction_id) DO NOTHING";

constexpr auto kUpdate
    = "UPDATE transactions SET account_id = ?1, pending_id = ?2, amount = ?3, currency = ?4, amount_rounded = ?5, date = ?6,"
      " authorized_date = ?7, pending = ?8, name = ?9, merchant_name = ?10, category_primary = ?11, category_detailed = ?12,"
      " category_confidence = ?13, payment_channel = ?14,"
      " removed_at = iif(?15 IS NULL, NULL, coalesce(removed_at, ?15)), removal = iif(?15 IS NULL, 0, removal),"
      " updated_at = ?16 WHERE id = ?17"
      " AND (removed_at IS NULL, account_id, pending_id, amount, currency, amount_rounded, date, authorized_date, pending,"
      " name, merchant_name, category_primary, category_detailed, category_confidence, payment_channel) IS NOT"
      " (?15 IS NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";

constexpr auto kFind
    = "SELECT t.id, t.removed_at IS NOT NULL, j.json FROM transactions t LEFT JOIN transaction_json j ON j.id = t.id"
      " WHERE t.item_id = ?1 AND t.transaction_id = ?2";

constexpr auto kBury = "UPDATE transactions SET removed_at = ?2, removal = ?3, updated_at = ?4"
                       " WHERE id = ?1 AND removed_at IS NULL";

constexpr auto kSupersede = "UPDATE transactions SET superseded = 1, updated_at = ?3"
                            " WHERE item_id = ?1 AND transaction_id = ?2 AND superseded = 0 RETURNING id";

constexpr auto kCarry = "UPDATE transactions SET (tags, note, category_override) ="
                        " (SELECT p.tags, p.note, p.category_override FROM transactions p WHERE p.id = ?1)"
                        " WHERE item_id = ?2 AND transaction_id = ?3"
                        " AND tags = '[]' AND note = '' AND category_override = ''";

constexpr auto kWords = "INSERT INTO transaction_text (rowid, merchant_name, name, note)"
                        " SELECT id, merchant_name, name, note FROM transactions WHERE id > ?1";

} // namespace

TransactionRows::TransactionRows(Database& database, qint64 item, Timestamp now)
    : m_now(now)
    , m_insert(database, kInsert)
    , m_insertJson(database, "INSERT INTO transaction_json (id, json) VALUES (?1, ?2)")
    , m_find(database, kFind)
    , m_update(database, kUpdate)
    , m_updateJson(database, "INSERT INTO transaction_json (id, json) VALUES (?1, ?2)"
                             " ON CONFLICT (id) DO UPDATE SET json = excluded.json")
    , m_restamp(database, "UPDATE transactions SET updated_at = ?2 WHERE id = ?1")
    , m_bury(database, kBury)
    , m_supersede(database, kSupersede)
    , m_carry(database, kCarry)
    , m_step(database, "INSERT INTO transaction_steps (transaction_id, stamp, run_id, kind, fields)"
                       " VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_words(database, kWords)
{
    m_insert.bind(17, item).bind(19, now);
    m_find.bind(1, item);
    m_supersede.bind(1, item);
    m_carry.bind(2, item);
}

void TransactionRows::bindContent(
    RawStatement& statement, const Transaction& transaction, qint64 account, qint64 stamp, bool removed)
{
    statement.bind(1, account)
        .bind(2, transaction.pendingId.value())
        .bind(3, transaction.amount.minorUnits)
        .bind(4, transaction.amount.currency)
        .bind(5, transaction.amountRounded)
        .bind(6, transaction.date)
        .bind(7, transaction.authorizedDate)
        .bind(8, transaction.pending)
        .bind(9, transaction.name)
        .bind(10, transaction.merchantName)
        .bind(11, transaction.categoryPrimary)
        .bind(12, transaction.categoryDetailed)
        .bind(13, transaction.categoryConfidence)
        .bind(14, transaction.paymentChannel)
        .bind(15, removed ? std::optional(m_now) : std::nullopt)
        .bind(16, stamp);
}

Result<std::optional<qint64>> TransactionRows::insert(
    const Transaction& transaction, qint64 account, qint64 stamp, bool removed)
{
    bindContent(m_insert, transaction, account, stamp, removed);
    if (const Result<> done = m_insert.bind(18, transaction.id.value()).run(); !done)
        return unexpected(done.error());
    if (m_insert.affected() == 0)
        return std::optional<qint64>();
    const qint64 row = m_insert.insertedRow();
    if (const Result<> done = m_insertJson.bind(1, row).bind(2, transaction.raw).run(); !done)
        return unexpected(done.error());
    return std::optional(row);
}

Result<std::optional<TransactionRows::Known>> TransactionRows::find(const TransactionId& id)
{
    const Result<bool> found = m_find.bind(2, id.value()).next();
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return std::optional<Known>();
    const Known known{m_find.integer(0), m_find.integer(1) != 0, m_find.bytes(2)};
    m_find.reset();
    return std::optional(known);
}

Result<bool> TransactionRows::update(
    qint64 row, const Transaction& transaction, qint64 account, qint64 stamp, bool removed)
{
    bindContent(m_update, transaction, account, stamp, removed);
    if (const Result<> done = m_update.bind(17, row).run(); !done)
        return unexpected(done.error());
    return m_update.affected() > 0;
}

Result<> TransactionRows::replaceJson(qint64 row, const QByteArray& json, qint64 stamp)
{
    if (const Result<> done = m_updateJson.bind(1, row).bind(2, json).run(); !done)
        return done;
    return m_restamp.bind(1, row).bind(2, stamp).run();
}

Result<bool> TransactionRows::bury(qint64 row, Removal removal, qint64 stamp)
{
    m_bury.bind(1, row).bind(2, m_now).bind(3, qint64(removal)).bind(4, stamp);
    if (const Result<> done = m_bury.run(); !done)
        return unexpected(done.error());
    return m_bury.affected() > 0;
}

Result<std::optional<qint64>> TransactionRows::supersede(const TransactionId& pending, qint64 stamp)
{
    const Result<bool> changed = m_supersede.bind(2, pending.value()).bind(3, stamp).next();
    if (!changed)
        return unexpected(changed.error());
    if (!*changed)
        return std::optional<qint64>();
    const qint64 row = m_supersede.integer(0);
    m_supersede.reset();
    return std::optional(row);
}

Result<> TransactionRows::carry(qint64 pending, const TransactionId& posted)
{
    return m_carry.bind(1, pending).bind(3, posted.value()).run();
}

Result<> TransactionRows::addStep(
    qint64 row, qint64 stamp, qint64 run, TransactionStep::Kind kind, const QByteArray& fields)
{
    return m_step.bind(1, row).bind(2, stamp).bind(3, run).bind(4, qint64(kind)).bindText(5, fields).run();
}

Result<> TransactionRows::indexWordsAfter(qint64 lastRow)
{
    return m_words.bind(1, lastRow).run();
}

} // namespace egret
