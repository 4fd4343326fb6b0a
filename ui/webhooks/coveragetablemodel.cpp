// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/coveragetablemodel.h"

#include "ui/shared/formatting.h"
#include "ui/shared/tableview.h"
#include "ui/webhooks/webhooktablemodel.h"
#include "ui/webhooks/webhooktext.h"

namespace egret {

using namespace Qt::StringLiterals;

CoverageTableModel::CoverageTableModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void CoverageTableModel::setLines(const QList<CoverageLine>& lines)
{
    const bool sameRows = lines.size() == m_lines.size();
    if (!sameRows)
        beginResetModel();
    m_lines = lines;
    if (!sameRows)
        endResetModel();
    else if (!lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CoverageTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CoverageTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::LastSeen) + 1;
}

QVariant CoverageTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const CoverageLine& line = m_lines[index.row()];
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return displayText(line, column);
    if (role == WebhookTableModel::TypeRole)
        return line.kind.type;
    if (role == TokenRole && line.seen == 0)
        return int(Token::TextHint);
    return {};
}

QString CoverageTableModel::displayText(const CoverageLine& line, Column column) const
{
    switch (column) {
    case Column::Kind: return line.kind.code;
    case Column::Form:
        return line.form == "today"_L1 ? tr("current") : line.form == "older"_L1 ? tr("older name") : tr("not known");
    case Column::Action: return actionText(line.action);
    case Column::Seen: return countText(line.seen, QLocale());
    case Column::Handled: return countText(line.handled, QLocale());
    case Column::LastSeen: return line.lastSeen ? relativeTime(*line.lastSeen, m_clock.now()) : tr("never");
    }
    Q_UNREACHABLE();
}

QVariant CoverageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int(column == Column::Seen || column == Column::Handled ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Kind: return tr("Type and code");
    case Column::Form: return tr("Plaid's name");
    case Column::Action: return tr("What Egret does");
    case Column::Seen: return tr("Seen");
    case Column::Handled: return tr("Handled");
    case Column::LastSeen: return tr("Last seen");
    }
    return {};
}

} // namespace egret
