// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requesterrorsview.h"

#include "ui/requests/requesterrortablemodel.h"
#include "ui/shared/cells.h"
#include "ui/shared/density.h"
#include "ui/shared/icons.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Column = RequestErrorTableModel::Column;

//! Whether people look for the largest first.
bool startsDescending(Column column)
{
    return column == Column::Count || column == Column::First || column == Column::Last || column == Column::Items;
}

} // namespace

RequestErrorsView::RequestErrorsView(const Theme& theme, RequestErrorTableModel& model, QWidget* parent)
    : TableView(theme, egret::rowHeight(Density::Standard), parent)
    , m_theme(theme)
    , m_groups(model)
    , m_sortColumn(int(Column::Count))
{
    setAccessibleName(tr("Errors by kind"));
    setModel(&model);
    setUpColumns();
    setSort(m_sortColumn, m_ascending);
    connect(this, &TableView::sortRequested, this, &RequestErrorsView::sortBy);
    connect(this, &TableView::rowActivated, this, &RequestErrorsView::askForCalls);
    connect(this, &TableView::menuRequested, this, &RequestErrorsView::showMenu);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.column() == int(Column::Count) && selectedCount() == 1) // no more are being chosen
            askForCalls(cell.row());
    });
}

void RequestErrorsView::setUpColumns()
{
    setEdgePadding(16, 16);
    setPrivateColumns({int(Column::Items)}); // its hint names end users
    setItemDelegate(new TextCell(m_theme, this, TextStyle::Cell, Token::Text, true));
    setItemDelegateForColumn(int(Column::Code), new TextCell(m_theme, this, TextStyle::Mono, Token::Text));
    setItemDelegateForColumn(int(Column::Operation), new TextCell(m_theme, this, TextStyle::Mono, Token::Text));
    setItemDelegateForColumn(int(Column::Count), new TextCell(m_theme, this, TextStyle::Cell, Token::AccentText, true));
    const std::pair<Column, int> widths[]{{Column::Type, 150}, {Column::Operation, 210}, {Column::Count, 76},
        {Column::First, 124}, {Column::Last, 124}, {Column::Items, 96}};
    for (const auto& [column, width] : widths)
        setColumnWidth(int(column), width);
    setLeadingGap(int(Column::First), 16);
    horizontalHeader()->setSectionResizeMode(int(Column::Code), QHeaderView::Stretch);
}

//! The second click turns it round.
void RequestErrorsView::sortBy(int column)
{
    m_ascending = m_sortColumn == column ? !m_ascending : !startsDescending(Column(column));
    m_sortColumn = column;
    m_groups.sort(column, m_ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    setSort(column, m_ascending);
}

void RequestErrorsView::askForCalls(int row)
{
    emit callsRequested(m_groups.groupAt(row));
}

void RequestErrorsView::showMenu(const QModelIndex& cell, const QPoint& globalPlace)
{
    if (!selectionModel()->isRowSelected(cell.row()))
        selectRow(cell.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themedIcon(m_theme, "filter"_L1), tr("Show these calls")), &QAction::triggered, this,
        [this, group = m_groups.groupAt(cell.row())] { emit callsRequested(group); });
    menu->addSeparator();
    connect(menu->addAction(themedIcon(m_theme, "copy"_L1), tr("Copy rows")), &QAction::triggered, this, &TableView::copySelection);
    connect(menu->addAction(tr("Copy rows as JSON")), &QAction::triggered, this, &TableView::copySelectionAsJson);
    menu->popup(globalPlace);
}

} // namespace egret
