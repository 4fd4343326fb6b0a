// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemcolumns.h"

#include "ui/items/itemtablemodel.h"
#include "ui/items/stepcell.h"

namespace egret {

using namespace Qt::StringLiterals;

QList<TableColumn> itemColumns(const Theme& theme, TableView& table)
{
    using Column = ItemTableModel::Column;
    const auto small = [&](Token token, bool tabular = false) { return new TextCell(theme, &table, TextStyle::Small, token, tabular); };
    return {
        {int(Column::Institution), u"institution"_s, 196, 280, 0, 0, new MonogramCell(theme, &table)},
        {int(Column::EndUser), u"end_user"_s, 140, 220, 0, 0, small(Token::TextSecondary)},
        {int(Column::Status), u"status"_s, 146, 150, 0, 0, new ChipCell(theme, &table)},
        {int(Column::Products), u"products"_s, 112, 170, 1, 0, small(Token::TextSecondary)},
        {int(Column::Accounts), u"accounts"_s, 56, 64, 2, 0, small(Token::Text, true)},
        {int(Column::Synced), u"synced"_s, 78, 96, 3, 0, small(Token::TextSecondary, true)},
        {int(Column::NextStep), u"next_step"_s, 150, 230, 0, 1, new StepCell(theme, &table)},
    };
}

} // namespace egret
