// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QHash>
#include <QSet>
#include <QTableView>

namespace egret {

//! Roles that the design's cells read besides Qt's own.
enum TableRole {
    SkeletonRole = Qt::UserRole + 1, //!< bool: the row is on its way, paint grey bars
    IconRole, //!< QString: an icon's name
    TokenRole, //!< int: the Token of a cell's colour
    ToneRole, //!< int: the Tone of a chip
    AccessibleRowRole, //!< QString: the whole row in words
};

//! The one table of the program: rows of fixed height with a line under each, hover and selection painted by the
//! delegates of ui/shared/cells.h, sorting by click on the header. Holds any number of rows; sorting and selecting
//! everything are the model's business, never the view's.
class TableView : public QTableView {
    Q_OBJECT

public:
    TableView(const Theme& theme, int rowHeight, QWidget* parent = nullptr);

    //! Space before the first and after the last column's content.
    void setEdgePadding(int left, int right);
    //! Extra space before the content of \a column, e.g. after a right-aligned one.
    void setLeadingGap(int column, int pixels) { m_gaps.insert(column, pixels); }
    //! Amounts and names: their cells are hidden while the theme is private.
    void setPrivateColumns(const QSet<int>& columns) { m_private = columns; }
    bool isPrivate(int column) const { return m_private.contains(column); }
    int hoveredRow() const { return m_hovered; }
    //! Room to leave at the left and right of a cell of \a column.
    int leftPadding(int column) const;
    int rightPadding(int column) const;

    //! Marks \a column as the sorted one; -1 for none.
    void setSort(int column, bool ascending);
    void setRowHeights(int height); //!< of every row
    //! Emits visibleRowsChanged() for what can be seen now.
    void tellVisibleRows();
    //! The selected rows, from the top down; at most kMostSelected of them.
    QList<int> selectedRows() const;
    int selectedCount() const;
    //! Copies the selected rows as tab-separated lines under a header line, or as a JSON array: the columns that are shown,
    //! in their order. Rows on their way are left out, and copyLacked() says so.
    void copySelection();
    void copySelectionAsJson();
    //! Makes people wait where there are many: then there is the whole list to act on or to export.
    void selectAll() override;
    //! What \a column needs to show the cells in sight, and its title.
    int contentWidth(int column) const;
    static constexpr int kMostSelected = 10'000;

signals:
    //! Some of the rows that were to be copied were on their way.
    void copyLacked(bool asJson);
    void sortRequested(int column);
    //! Right click, or the Menu key on the current cell.
    void menuRequested(const QModelIndex& cell, const QPoint& globalPlace);
    //! Enter or double click.
    void rowActivated(int row);
    //! The rows that can be seen now; after scrolling, resizing and new data.
    void visibleRowsChanged(int first, int last);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void setHovered(int row);
    QList<int> shownColumns() const;
    QList<int> readRows() const;

    QHash<int, int> m_gaps;
    QSet<int> m_private;
    int m_hovered = -1;
    int m_leftEdge = 16;
    int m_rightEdge = 16;
};

} // namespace egret
