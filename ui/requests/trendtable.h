// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/dialog.h"

namespace egret {

class LinesTableModel;

//! The numbers of RequestTrends as a table: from when on, calls, failed ones and their share, p50, p95. Rows can be copied.
class TrendTable : public Dialog {
    Q_OBJECT

public:
    //! Deleted once it is closed. \a subject: whose numbers they are.
    TrendTable(const Theme& theme, const QString& subject, QWidget* parent);

    //! A text for each column.
    void setLines(const QList<QStringList>& lines);

private:
    LinesTableModel* m_lines;
};

} // namespace egret
