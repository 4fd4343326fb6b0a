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

//! What an update would do.
struct UpdatePreview {
    SyncSummary summary;
    //! The first UpdateWriter::kMaxListed of them.
    QList<RowChange> rows;
};

//! Writes one update of one Item: begin() once, write() for each part of it, finish() once. Rows, stamps, steps and counts;
//! neither cursor nor commit. All of it within one open SQL transaction, or in several, each with a writer of its own and
//! pause() at its end: then Carried goes from one to the next. A posted row and the end of the pending one it names
//! never lie in two transactions where the pending row was stored before. Memory: 8 bytes for each row where the update is
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
    struct Posting {
        TransactionId pending;
        TransactionId posted;
    };
    //! What one SQL transaction leaves to the next one of the same update. Values, for any thread.
    struct Carried {
        SyncSummary summary;
        //! Rows or accounts.
        bool changed = false;
        //! The last row of the transactions table before the update.
        std::optional<qint64> firstAfter;
        //! Rows of the Item behind this one may come from an attempt that was cut short: what the update does not name of
        //! them Plaid took back meanwhile. For updates that go on from a cursor.
        std::optional<qint64> unfinishedAfter;
        QSet<qint64> listedAccounts;
        QSet<TransactionId> removed;
        std::optional<DateWindow> complete;
        //! Rows that the update named, where others are to be found out.
        std::vector<qint64> seen;
        //! Whose pending row has not been met.
        std::vector<Posting> postings;
    };
    static constexpr qsizetype kMaxListed = 10'000;

    //! \a carried outlives this.
    UpdateWriter(Database& database, const Position& position, Carried& carried);

    //! Lists what changes, at most kMaxListed rows of it.
    void listChangesIn(QList<RowChange>* changes) { m_changes = changes; }

    //! Passes over accounts, with their rows, that were taken back at \a started or later: an update that began to be read
    //! before that does not know it. For each SQL transaction anew.
    Result<> passOverRevokedSince(Timestamp started);
    //! \a frame: accounts, removed ids and complete count; its rows are left to write().
    Result<> begin(const TransactionUpdate& frame);
    //! Within one part only a row's last description counts; a later part describes anew.
    Result<> write(const QList<Transaction>& added, const QList<Transaction>& modified);
    //! Makes what was written whole, for a commit before the update's end.
    Result<> pause();
    Result<> finish();

private:
    struct Change;

    static std::vector<Change> lastWords(const QList<Transaction>& added, const QList<Transaction>& modified);
    Result<> writeAccount(const Account& account);
    Result<qint64> accountRow(const AccountId& account);
    Result<> writeChange(const Change& change);
    Result<bool> insertNew(const Change& change, qint64 account, bool removed);
    Result<> updateKnown(const Change& change, const TransactionRows::Known& known, qint64 account, bool removed);
    Result<> buryNamed(const TransactionId& id);
    bool judgesUnnamed() const { return m_carried.complete || m_carried.unfinishedAfter; }
    Result<> buryUnnamed();
    Result<> bury(qint64 row, const TransactionId& id, Removal removal);
    Result<> settlePostings();
    Result<bool> carryOver(const Posting& posting);
    Result<> writeStamp();
    Result<> step(qint64 row, const TransactionId& id, TransactionStep::Kind kind, const QByteArray& fields);
    void list(const TransactionId& id, TransactionStep::Kind kind, const QByteArray& fields);
    void takeStamp();
    bool isOfThisRun(qint64 row) const { return row > *m_carried.firstAfter; }

    Database& m_database;
    const Position m_position;
    TransactionRows m_rows;
    //! The next one to give out.
    qint64 m_stamp;
    QHash<AccountId, qint64> m_accountRows;
    QSet<qint64> m_passedOver;
    QList<RowChange>* m_changes = nullptr;
    Carried& m_carried;
};

} // namespace egret
