// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pagedtablemodel.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace egret {

namespace {

constexpr int kPage = 200; // rows asked for at once
constexpr qint64 kShortestRest = 250; // milliseconds between two looks
constexpr qint64 kRestFactor = 4; // a look that took long is followed by as much more rest
constexpr size_t kComparedAtOnce = 1'000'000; // ids; takes about a millisecond

} // namespace

PagedTableModel::PagedTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_index(std::make_shared<const std::vector<qint64>>())
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_askAgain, false))
            ask();
    });
    connect(&m_comparison, &QFutureWatcherBase::finished, this, [this] {
        if (m_compared == m_generation && !m_comparison.isCanceled())
            settle(m_comparison.result());
    });
}

void PagedTableModel::refresh()
{
    if (m_asking || m_rest.isActive())
        m_askAgain = true;
    else
        ask();
}

void PagedTableModel::askAnew()
{
    m_replaces = true;
    m_begun = false;
    m_askAgain = false;
    ask();
}

void PagedTableModel::ask()
{
    ++m_generation;
    m_fetching = false;
    m_asking = true;
    m_asked.start();
    emit indexRequested(m_generation);
}

void PagedTableModel::onIndexed(quint64 generation, const RowIndex& index)
{
    if (generation != m_generation)
        return;
    if (std::min(index->size(), m_index->size()) <= kComparedAtOnce) {
        settle(change(m_index, index, m_newestFirst));
        return;
    }
    auto promise = std::make_shared<QPromise<Change>>(); // shared: a task has to be copyable
    m_compared = generation;
    m_comparison.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, before = m_index, index, newestFirst = m_newestFirst] {
        promise->start();
        promise->addResult(change(before, index, newestFirst));
        promise->finish();
    });
}

void PagedTableModel::onBegun(quint64 generation, const RowIndex& first)
{
    if (generation != m_generation || !m_replaces)
        return;
    beginResetModel();
    setIndex(first);
    endResetModel();
    m_begun = true;
    emit begun();
    rowsArrived(true);
}

//! Any thread.
PagedTableModel::Change PagedTableModel::change(const RowIndex& before, const RowIndex& after, bool newestFirst)
{
    Change change{after, *after == *before, 0, 0, 0};
    if (change.isSame || before->empty())
        return change;
    const auto added = std::ptrdiff_t(after->size()) - std::ptrdiff_t(before->size());
    if (added > 0 && std::equal(before->begin(), before->end(), after->begin() + added))
        change.above = int(added);
    else if (added > 0 && std::equal(before->begin(), before->end(), after->begin()))
        change.below = int(added);
    const auto newest = std::find(after->begin(), after->end(), before->front());
    if (!newestFirst)
        change.news = int(std::max<std::ptrdiff_t>(0, added));
    else if (newest != after->end())
        change.news = int(newest - after->begin());
    return change;
}

void PagedTableModel::settle(const Change& change)
{
    m_asking = false;
    m_rest.start(int(std::max(kShortestRest, kRestFactor * m_asked.elapsed())));
    if (m_held && !m_replaces && change.news > 0) {
        setWaiting(change);
    } else {
        setWaiting({});
        take(change);
    }
    m_replaces = false;
    m_begun = false;
    m_loaded = true;
    emit indexed();
    fetchMissing();
}

void PagedTableModel::take(const Change& change)
{
    if (change.isSame)
        return;
    const bool replaces = m_replaces && !m_begun;
    if (!replaces && change.above + change.below > 0) {
        const int first = change.above > 0 ? 0 : rowCount();
        beginInsertRows({}, first, first + change.above + change.below - 1);
        setIndex(change.index);
        endInsertRows();
        return;
    }
    beginResetModel();
    setIndex(change.index);
    endResetModel();
}

//! Giving back the memory of millions takes a while, too.
void PagedTableModel::setIndex(const RowIndex& index)
{
    const RowIndex before = std::exchange(m_index, index);
    if (before->size() > kComparedAtOnce)
        QThreadPool::globalInstance()->start([before] { }); // the last to hold it
}

void PagedTableModel::setHeld(bool held)
{
    m_held = held;
    if (!held)
        takeWaiting();
}

void PagedTableModel::takeWaiting()
{
    if (!m_waitingChange.index)
        return;
    const Change change = m_waitingChange; // the index has not changed since, or it would not wait any more
    setWaiting({});
    take(change);
    emit indexed();
    fetchMissing();
}

void PagedTableModel::setWaiting(const Change& change)
{
    m_waitingChange = change;
    const int rows = change.index ? change.news : 0;
    if (std::exchange(m_waiting, rows) != rows)
        emit waitingChanged(rows);
}

void PagedTableModel::onFailed(quint64 generation, const Error& error)
{
    if (generation != m_generation)
        return;
    m_asking = false;
    m_fetching = false;
    emit failed(error);
}

void PagedTableModel::rowsArrived(bool any)
{
    m_fetching = false;
    const int last = std::min(m_lastVisible + kPage, rowCount() - 1);
    if (last >= 0)
        emit dataChanged(index(std::max(0, m_firstVisible - kPage), 0), index(last, columnCount() - 1));
    if (any)
        fetchMissing();
    else
        endReading(); // or gone rows would be asked for again and again
}

void PagedTableModel::read(const QList<int>& rows)
{
    m_wanted.clear();
    for (const int row : rows)
        m_wanted.append(rowId(row));
    m_reading = true;
    fetchMissing();
}

QList<qint64> PagedTableModel::nextWanted()
{
    QList<qint64> ids;
    while (!m_wanted.isEmpty() && ids.size() < kPage) {
        const qint64 id = m_wanted.takeFirst();
        if (!isFresh(id))
            ids.append(id);
    }
    return ids;
}

void PagedTableModel::endReading()
{
    m_wanted.clear();
    if (std::exchange(m_reading, false))
        emit rowsRead();
}

void PagedTableModel::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    fetchMissing();
}

void PagedTableModel::fetchMissing()
{
    if (m_fetching || rowCount() == 0)
        return; // one page at a time: fast scrolling then skips what it has passed
    const int margin = std::max(0, (kPage - (m_lastVisible - m_firstVisible + 1)) / 2);
    const int from = std::clamp(m_firstVisible - margin, 0, rowCount() - 1);
    const int to = std::min(rowCount() - 1, from + kPage - 1);
    QList<qint64> ids;
    for (int row = from; row <= to; ++row) {
        if (!isFresh(rowId(row)))
            ids.append(rowId(row));
    }
    if (ids.isEmpty())
        ids = nextWanted();
    if (ids.isEmpty()) {
        endReading();
        return;
    }
    m_fetching = true;
    emit rowsRequested(m_generation, ids);
}

qint64 PagedTableModel::rowId(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : (*m_index)[size_t(row)];
}

int PagedTableModel::findRow(qint64 rowId) const
{
    const auto found = std::find(m_index->begin(), m_index->end(), rowId);
    return found == m_index->end() ? -1 : int(found - m_index->begin());
}

QList<int> PagedTableModel::findRows(const QSet<qint64>& rowIds) const
{
    QList<int> rows;
    for (int row = 0; row < rowCount() && rows.size() < rowIds.size(); ++row) {
        if (rowIds.contains((*m_index)[size_t(row)]))
            rows.append(row);
    }
    return rows;
}

int PagedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_index->size());
}

} // namespace egret
