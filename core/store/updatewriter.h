// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/transactionupdate.h"
#include "core/store/transactionrows.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace egret {

//! Counts of what one sync changed. Rows that say what was known already count nowhere; a row that comes and goes
//! within one update counts as removed.
struct SyncSummary {
    //! Of the update's added rows: new, different, or back to life.
    qint64 added = 0;
    qint64 modified = 0;
    qint64 removed = 0;

    qint64 changes() const { return added + modified + removed; }
};

//! One row of a preview.
struct RowChange {
    TransactionId id;
    TransactionStep::Kind kind = TransactionStep::Kind::Added;
    //! As TransactionStep::fields, compact JSON; empty where nothing is compared.
    QByteArray fields;
};

//! Writes one update of one Item inside an open SQL transaction: begin() once, write() for each part of it, finish()
//! once. Rows, stamps, steps and counts; neither cursor nor commit. Memory: 8 bytes for each row where the update is
//! complete, else what its removed and posted rows take. Writer thread only. Every call can fail with Storage.
class UpdateWriter {
public:
    struct Position {
        //! Row of the Item.
        qint64 item = 0;
        //! That the steps will belong to.
        qint64 run = 0;
        //! The highest stamp given out before.
        qint64 lastStamp = 0;
        //! Of the transactions table.
        qint64 lastRow = 0;
        Timestamp now;
    };
    static constexpr qsizetype kMaxListed = 10'000;

    UpdateWriter(Database& database, const Position& position);

    //! Lists what changes, at most kMaxListed rows of it.
    void listChangesIn(QList<RowChange>* changes) { m_changes = changes; }

    //! \a frame: accounts, removed ids and complete count; its rows are left to write().
    Result<> begin(const TransactionUpdate& frame);
    //! Within one part only a row's last description counts; a later part describes anew.
    Result<> write(const QList<Transaction>& added, const QList<Transaction>& modified);
    Result<> finish();

    const SyncSummary& summary() const { return m_summary; }
    //! Or accounts.
    bool changedRows() const { return m_changed; }

private:
    struct Change;
    struct Posting {
        TransactionId pending;
        TransactionId posted;
    };

    static std::vector<Change> lastWords(const QList<Transaction>& added, const QList<Transaction>& modified);
    Result<> writeAccount(const Account& account);
    Result<qint64> accountRow(const AccountId& account);
    Result<> writeChange(const Change& change);
    Result<bool> insertNew(const Change& change, qint64 account, bool removed);
    Result<> updateKnown(const Change& change, const TransactionRows::Known& known, qint64 account, bool removed);
    Result<> buryNamed(const TransactionId& id);
    Result<> buryMissing();
    Result<> bury(qint64 row, const TransactionId& id, Removal removal);
    Result<> carryOver(const Posting& posting);
    Result<> writeStamp();
    Result<> step(qint64 row, const TransactionId& id, TransactionStep::Kind kind, const QByteArray& fields);
    void list(const TransactionId& id, TransactionStep::Kind kind, const QByteArray& fields);
    void takeStamp();
    bool isOfThisRun(qint64 row) const { return row > m_position.lastRow; }

    Database& m_database;
    const Position m_position;
    TransactionRows m_rows;
    //! The next one to give out.
    qint64 m_stamp;
    QHash<AccountId, qint64> m_accountRows;
    QSet<qint64> m_listedAccounts;
    QSet<TransactionId> m_removed;
    std::optional<DateWindow> m_complete;
    //! Rows that a complete update named.
    std::vector<qint64> m_seen;
    std::vector<Posting> m_postings;
    QList<RowChange>* m_changes = nullptr;
    SyncSummary m_summary;
    bool m_changed = false;
};

} // namespace egret
