// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QHeaderView>

namespace egret {

class TableView;

//! The header row of a TableView: 32 pixels, an arrow at the sorted column, alignment as the column's cells.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    TableHeader(const Theme& theme, TableView* view);

    void setSort(int column, bool ascending);

signals:
    //! Right click, and Shift+F10 or the Menu key; −1: not on a column.
    void menuRequested(int column, const QPoint& globalPlace);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TableView* m_view;
    int m_sorted = -1;
    bool m_ascending = false;
};

} // namespace egret
