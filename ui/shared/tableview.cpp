// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tableview.h"

#include "ui/shared/cells.h"
#include "ui/shared/tableheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellPadding = 6;

} // namespace

TableView::TableView(const Theme& theme, int rowHeight, QWidget* parent)
    : QTableView(parent)
{
    auto* header = new TableHeader(theme, this);
    setHorizontalHeader(header);
    connect(header, &QHeaderView::sectionClicked, this, &TableView::sortRequested);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeights(rowHeight);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setItemDelegate(new TextCell(theme, this));
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { emit rowActivated(index.row()); });
}

void TableView::setEdgePadding(int left, int right)
{
    m_leftEdge = left;
    m_rightEdge = right;
}

int TableView::leftPadding(int column) const
{
    return horizontalHeader()->visualIndex(column) == 0 ? m_leftEdge : kCellPadding + m_gaps.value(column);
}

int TableView::rightPadding(int column) const
{
    return horizontalHeader()->visualIndex(column) == horizontalHeader()->count() - 1 ? m_rightEdge : kCellPadding;
}

void TableView::setRowHeights(int height)
{
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    tellVisibleRows();
}

void TableView::setSort(int column, bool ascending)
{
    static_cast<TableHeader*>(horizontalHeader())->setSort(column, ascending);
}

void TableView::copySelection() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    const int columns = model()->columnCount();
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(model()->headerData(column, Qt::Horizontal).toString());
    QStringList lines{cells.join(u'\t')};
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells.append(model()->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit rowActivated(currentIndex().row());
        return;
    }
    const bool letter = !event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space;
    if (letter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // left to the page's single-letter keys instead of a search from row to row
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    tellVisibleRows();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    tellVisibleRows();
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
    m_hovered = row;
}

void TableView::tellVisibleRows()
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return;
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    emit visibleRowsChanged(first, last < 0 ? rows - 1 : last);
}

} // namespace egret
