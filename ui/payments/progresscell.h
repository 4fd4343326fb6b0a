// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/cells.h"

namespace egret {

//! How far a payment is (PaymentTableModel::ProgressRole): a dot for each step, filled where it was taken; where the
//! payment came to nothing the next one is crossed out.
class ProgressCell : public Cell {
    Q_OBJECT

public:
    using Cell::Cell;

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
};

} // namespace egret
