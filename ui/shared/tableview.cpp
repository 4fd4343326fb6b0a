// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tableview.h"

#include "ui/shared/cells.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/typography.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    for (int place = horizontalHeader()->visualIndex(column) - 1; place >= 0; --place) {
        if (!isColumnHidden(horizontalHeader()->logicalIndex(place)))
            return kCellPadding + m_gaps.value(column);
    }
    return m_leftEdge;
}

int TableView::rightPadding(int column) const
{
    for (int place = horizontalHeader()->visualIndex(column) + 1; place < horizontalHeader()->count(); ++place) {
        if (!isColumnHidden(horizontalHeader()->logicalIndex(place)))
            return kCellPadding;
    }
    return m_rightEdge;
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

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < kMostSelected; ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

int TableView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

void TableView::selectAll()
{
    if (model() && model()->rowCount() <= kMostSelected)
        QTableView::selectAll();
}

//! The selected ones that are here.
QList<int> TableView::readRows() const
{
    QList<int> rows = selectedRows();
    rows.removeIf([this](int row) { return model()->index(row, 0).data(SkeletonRole).toBool(); });
    return rows;
}

void TableView::copySelection()
{
    const auto cleaned = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    const QList<int> columns = shownColumns();
    QStringList cells;
    for (const int column : columns)
        cells.append(model()->headerData(column, Qt::Horizontal).toString());
    QStringList lines{cells.join(u'\t')};
    const QList<int> rows = readRows();
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(cleaned(model()->index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    if (lines.size() > 1)
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    if (rows.size() < selectedRows().size())
        emit copyLacked(false);
}

void TableView::copySelectionAsJson()
{
    QJsonArray rows;
    const QList<int> read = readRows();
    for (const int row : read) {
        QJsonObject cells;
        for (const int column : shownColumns())
            cells.insert(model()->headerData(column, Qt::Horizontal).toString(), model()->index(row, column).data().toString());
        rows.append(cells);
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(rows).toJson()));
    if (read.size() < selectedRows().size())
        emit copyLacked(true);
}

int TableView::contentWidth(int column) const
{
    constexpr int kArrow = 18; // beside the title of the sorted column
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    int width = QFontMetrics(fontFor(TextStyle::CellHeaderStrong)).horizontalAdvance(title) + kArrow;
    const int last = rowAt(viewport()->height() - 1);
    for (int row = qMax(0, rowAt(0)); row <= (last < 0 ? model()->rowCount() - 1 : last); ++row) {
        QStyleOptionViewItem option;
        option.widget = this;
        const QModelIndex cell = model()->index(row, column);
        width = qMax(width, itemDelegateForIndex(cell)->sizeHint(option, cell).width());
    }
    return width + leftPadding(column) + rightPadding(column);
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
    if (event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C)) {
        copySelectionAsJson();
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

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        if (const QModelIndex cell = indexAt(event->pos()); cell.isValid())
            emit menuRequested(cell, event->globalPos());
        return;
    }
    if (const QModelIndex cell = currentIndex(); cell.isValid()) {
        scrollTo(cell);
        emit menuRequested(cell, viewport()->mapToGlobal(visualRect(cell).center()));
    }
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
