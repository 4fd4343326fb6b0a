// SPDX-License-Identifier: Apache-2.0
#include "ui/insights/ranktablemodel.h"

#include "ui/shared/tableview.h"

namespace egret {

using namespace Qt::StringLiterals;

RankTableModel::RankTableModel(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
{
}

void RankTableModel::setLines(const QList<RankLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int RankTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RankTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant RankTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RankLine& line = m_lines[index.row()];
    const QStringList& exact = line.exact.isEmpty() ? line.figures : line.exact;
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? line.name : line.figures[index.column() - 1];
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return index.column() == 0 ? line.name : exact[index.column() - 1];
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case ShareRole: return line.share;
    case ColorRole: return int(line.color);
    case AccessibleRowRole: return QStringList(QStringList(line.name) + exact).join(u", "_s);
    default: return {};
    }
}

QVariant RankTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft : Qt::AlignRight);
    return role == Qt::DisplayRole ? QVariant(m_headings[section]) : QVariant();
}

} // namespace egret
