// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/transaction.h"
#include "core/domain/transactionstep.h"
#include "core/store/database.h"
#include "core/store/rawstatement.h"

namespace egret {

//! Why a row became a tombstone; the numbers are what the database keeps.
enum class Removal : qint64 {
    ByPlaid = 0,
    //! Not there when its days were read again.
    Missing = 1,
    //! And its account was not there either.
    AccountGone = 2,
};

//! The single-row statements of one Item's update, prepared once. Decides nothing: UpdateWriter does. Lives within one
//! SQL transaction on the writer thread. Every call can fail with Storage.
class TransactionRows {
public:
    //! What decides about a row that is stored already.
    struct Known {
        qint64 row = 0;
        bool removed = false;
        QByteArray json;
    };

    TransactionRows(Database& database, qint64 item, Timestamp now);

    //! The new row's id; nothing where the transaction is stored already. Its words are not yet in the text index.
    Result<std::optional<qint64>> insert(const Transaction& transaction, qint64 account, qint64 stamp, bool removed);
    Result<std::optional<Known>> find(const TransactionId& id);
    //! False where the row says so already. A tombstone that stays one keeps its time.
    Result<bool> update(qint64 row, const Transaction& transaction, qint64 account, qint64 stamp, bool removed);
    Result<> replaceJson(qint64 row, const QByteArray& json, qint64 stamp);
    //! False where the row is a tombstone already.
    Result<bool> bury(qint64 row, Removal removal, qint64 stamp);
    //! Marks the live or buried row \a pending as posted by another; its id, or nothing where that was known or it is not.
    Result<std::optional<qint64>> supersede(const TransactionId& pending, qint64 stamp);
    //! Tags, note and category of \a pending, to a posted row that has none of its own.
    Result<> carry(qint64 pending, const TransactionId& posted);
    Result<> addStep(qint64 row, qint64 stamp, qint64 run, TransactionStep::Kind kind, const QByteArray& fields);
    //! Adds the words of all rows behind \a lastRow to the text index.
    Result<> indexWordsAfter(qint64 lastRow);

private:
    void bindContent(RawStatement& statement, const Transaction& transaction, qint64 account, qint64 stamp, bool removed);

    const Timestamp m_now;
    RawStatement m_insert;
    RawStatement m_insertJson;
    RawStatement m_find;
    RawStatement m_update;
    RawStatement m_updateJson;
    RawStatement m_restamp;
    RawStatement m_bury;
    RawStatement m_supersede;
    RawStatement m_carry;
    RawStatement m_step;
    RawStatement m_words;
};

} // namespace egret
