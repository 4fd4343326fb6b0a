// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/cells.h"

namespace egret {

//! A small line over time with a dot at its end; in words it is the cell's text.
class LineCell : public Cell {
    Q_OBJECT

public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
};

} // namespace egret
