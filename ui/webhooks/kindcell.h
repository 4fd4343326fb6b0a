// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/cells.h"

namespace egret {

//! A webhook's type, small, and its code beside it in a column of its own.
class KindCell : public Cell {
    Q_OBJECT

public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
};

} // namespace egret
