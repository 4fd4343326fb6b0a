// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/cells.h"

namespace egret {

//! What to do next, and behind it in small letters the code that asks for it (ItemTableModel::kCodeRole), or how far a sync
//! has come (kSyncRole). What stands behind gives way first.
class StepCell : public Cell {
    Q_OBJECT

public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
};

} // namespace egret
