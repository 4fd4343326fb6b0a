// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pagedtablemodel.h"

#include <algorithm>

namespace egret {

namespace {

constexpr int kPage = 200; // rows asked for at once
constexpr qint64 kShortestRest = 250; // milliseconds between two looks
constexpr qint64 kRestFactor = 4; // a look that took long is followed by as much more rest

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
    m_asking = false;
    m_rest.start(int(std::max(kShortestRest, kRestFactor * m_asked.elapsed())));
    const int news = newRows(*index);
    if (m_held && !m_replaces && news > 0) {
        setWaiting(news, index);
    } else {
        setWaiting(0, {});
        take(index);
    }
    m_replaces = false;
    m_loaded = true;
    emit indexed();
    fetchMissing();
}

//! How many rows have come since the last index, if that is all that has changed; else 0.
int PagedTableModel::newRows(const std::vector<qint64>& index) const
{
    if (m_index->empty())
        return 0;
    if (!m_newestFirst)
        return int(std::max<std::ptrdiff_t>(0, std::ptrdiff_t(index.size()) - std::ptrdiff_t(m_index->size())));
    const auto before = std::find(index.begin(), index.end(), m_index->front());
    return before == index.end() ? 0 : int(before - index.begin());
}

void PagedTableModel::take(const RowIndex& index)
{
    if (*index == *m_index)
        return;
    const auto added = std::ptrdiff_t(index->size()) - std::ptrdiff_t(m_index->size());
    const bool grewAbove = !m_replaces && added > 0 && !m_index->empty()
        && std::equal(m_index->begin(), m_index->end(), index->begin() + added);
    if (grewAbove) {
        beginInsertRows({}, 0, int(added) - 1);
        m_index = index;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_index = index;
    endResetModel();
}

void PagedTableModel::setHeld(bool held)
{
    m_held = held;
    if (!held)
        takeWaiting();
}

void PagedTableModel::takeWaiting()
{
    if (!m_waitingIndex)
        return;
    const RowIndex index = m_waitingIndex;
    setWaiting(0, {});
    take(index);
    emit indexed();
    fetchMissing();
}

void PagedTableModel::setWaiting(int rows, const RowIndex& index)
{
    m_waitingIndex = index;
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
        return;
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
