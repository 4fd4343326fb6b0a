// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/tablecolumns.h"

namespace egret {

//! How \a table shows the columns of an ItemTableModel; the cells become its children.
QList<TableColumn> itemColumns(const Theme& theme, TableView& table);

} // namespace egret
