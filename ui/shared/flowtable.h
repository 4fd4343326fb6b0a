// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/overviewreader.h"
#include "ui/shared/dialog.h"

namespace egret {

//! The numbers of a FlowChart as a table: month, in, out, net. Rows can be selected and copied.
class FlowTable : public Dialog {
    Q_OBJECT

public:
    FlowTable(const Theme& theme, const QList<MonthFlow>& months, QWidget* parent);
};

} // namespace egret
