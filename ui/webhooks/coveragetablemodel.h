// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/webhooks/webhookcontents.h"

#include <QAbstractTableModel>

namespace egret {

//! Every kind of webhook that Egret knows or has seen: what it does about it, and how often it came.
class CoverageTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Kind, Form, Action, Seen, Handled, LastSeen };

    explicit CoverageTableModel(const Clock& clock, QObject* parent = nullptr);

    void setLines(const QList<CoverageLine>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString displayText(const CoverageLine& line, Column column) const;

    const Clock& m_clock;
    QList<CoverageLine> m_lines;
};

} // namespace egret
