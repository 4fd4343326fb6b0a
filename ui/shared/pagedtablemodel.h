// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/store/reader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSet>
#include <QTimer>

namespace egret {

//! The rows of one query, any number of them. It holds their ids and some thousand rows around those that can be seen; what
//! is missing is asked for by signal. Where the newest come first, new rows are inserted above; in any order they are held
//! back while somebody reads. It never blocks: indexes of millions are compared on another thread. Subclasses hold the rows
//! and know the query.
class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PagedTableModel(QObject* parent = nullptr);

    //! Asks again because the data has changed; one question at a time, and the next one only after a rest that grows
    //! with what the last one took.
    void refresh();
    //! The rows that can be seen; missing ones are asked for, nearest first.
    void setVisibleRows(int first, int last);

    //! Reads \a rows wherever they are, after those that can be seen; rowsRead() follows.
    void read(const QList<int>& rows);

    //! While held, rows that are new wait instead of being inserted.
    void setHeld(bool held);
    //! Inserts what waits.
    void takeWaiting();
    //! How many rows wait.
    int waiting() const { return m_waiting; }

    //! The rows are the first of those that are on their way.
    bool isBegun() const { return m_begun; }
    //! An answer has come since the start.
    bool isLoaded() const { return m_loaded; }
    //! All rows, those before the answer under way included; never null.
    const RowIndex& rowIndex() const { return m_index; }
    //! 0 outside.
    qint64 rowId(int row) const;
    //! −1 where it is no longer part of the query.
    int findRow(qint64 rowId) const;
    //! Where those of \a rowIds are that are still part of the query; from the top down.
    QList<int> findRows(const QSet<qint64>& rowIds) const;

    int rowCount(const QModelIndex& parent = {}) const override;

public slots:
    //! Answers; those of an earlier generation belong to a query the user has left and are ignored.
    void onIndexed(quint64 generation, const egret::RowIndex& index);
    //! The first rows of an answer that takes its time: they show at once where it replaces everything.
    void onBegun(quint64 generation, const egret::RowIndex& first);
    void onFailed(quint64 generation, const egret::Error& error);

signals:
    void indexRequested(quint64 generation);
    void rowsRequested(quint64 generation, const QList<qint64>& ids);
    //! After each answer that was taken over.
    void indexed();
    //! After the first rows of one.
    void begun();
    void failed(const egret::Error& error);
    void waitingChanged(int rows);
    //! What read() was asked for is there, but for rows that are gone.
    void rowsRead();

protected:
    //! Of another query: the answer takes the place of everything, held or not.
    void askAnew();
    //! Whether the query's first row is its newest; true at the start.
    void setNewestFirst(bool newestFirst) { m_newestFirst = newestFirst; }
    //! What was asked for has come; to be called by the subclass after it has put the rows away. Without \a any they are gone
    //! meanwhile, and asking again would go on for ever.
    void rowsArrived(bool any);
    quint64 generation() const { return m_generation; }
    //! Whether the row was read for this generation.
    virtual bool isFresh(qint64 rowId) const = 0;

private:
    //! What an answer changes.
    struct Change {
        RowIndex index;
        bool isSame = false;
        int above = 0; //!< all there is to it: so many rows have come above; else 0
        int below = 0; //!< the same of rows below
        int news = 0; //!< rows that a reader would be told of
    };
    static Change change(const RowIndex& before, const RowIndex& after, bool newestFirst);

    void ask();
    void settle(const Change& change);
    void take(const Change& change);
    void setIndex(const RowIndex& index);
    void setWaiting(const Change& change);
    void fetchMissing();
    QList<qint64> nextWanted();
    void endReading();

    quint64 m_generation = 0;
    RowIndex m_index;
    QFutureWatcher<Change> m_comparison;
    quint64 m_compared = 0; //!< the generation that is being compared
    Change m_waitingChange; //!< no index: nothing waits
    int m_waiting = 0;
    bool m_held = false;
    bool m_newestFirst = true;
    bool m_replaces = true; //!< the answer under way is to another query
    bool m_begun = false; //!< and its first rows are here
    bool m_asking = false;
    bool m_askAgain = false;
    QElapsedTimer m_asked;
    QTimer m_rest;
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    bool m_fetching = false;
    QList<qint64> m_wanted; //!< of read(), without those that were asked for
    bool m_reading = false;
    bool m_loaded = false;
};

//! Rows by id with the generation they were read in; the ones asked for least recently fall out.
template <typename Row>
class RowCache {
public:
    RowCache() : m_rows(kKept) { }

    void insert(qint64 rowId, const Row& row, quint64 generation) { m_rows.insert(rowId, new Kept{row, generation}); }
    //! Null where it is not there; an older one is shown until it has been read again.
    const Row* find(qint64 rowId) const
    {
        const Kept* kept = m_rows.object(rowId);
        return kept ? &kept->row : nullptr;
    }
    bool isFresh(qint64 rowId, quint64 generation) const
    {
        const Kept* kept = m_rows.object(rowId);
        return kept && kept->generation == generation;
    }

private:
    static constexpr int kKept = 11'000; // what can be selected and copied, and what is in sight
    struct Kept {
        Row row;
        quint64 generation = 0;
    };
    QCache<qint64, Kept> m_rows;
};

} // namespace egret
