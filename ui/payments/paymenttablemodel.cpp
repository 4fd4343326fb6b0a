// SPDX-License-Identifier: Apache-2.0
#include "ui/payments/paymenttablemodel.h"

#include "ui/shared/formatting.h"
#include "ui/shared/tableview.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using Kind = TrackedPayment::Kind;

void PaymentTableModel::setPayments(const QList<TrackedPayment>& payments)
{
    beginResetModel();
    m_payments.clear();
    for (const TrackedPayment& payment : payments)
        m_payments.append({payment, paymentCondition(payment)});
    update();
    endResetModel();
}

void PaymentTableModel::setSearch(const QString& text)
{
    beginResetModel();
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    update();
    endResetModel();
}

void PaymentTableModel::setGroup(PaymentGroup group)
{
    beginResetModel();
    m_group = group;
    update();
    endResetModel();
}

void PaymentTableModel::sortBy(Column column, bool ascending)
{
    beginResetModel();
    m_sorted = column;
    m_ascending = ascending;
    update();
    endResetModel();
}

bool PaymentTableModel::matches(const Line& line) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = rowText(line);
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool PaymentTableModel::isLess(const Line& a, const Line& b) const
{
    switch (m_sorted) {
    case Column::Updated: return a.payment.last().at < b.payment.last().at;
    case Column::Progress: return a.condition.progress < b.condition.progress;
    default: return QString::localeAwareCompare(displayText(a, m_sorted), displayText(b, m_sorted)) < 0;
    }
}

void PaymentTableModel::update()
{
    m_shown.clear();
    for (int place = 0; place < m_payments.size(); ++place) {
        if ((m_group == PaymentGroup::All || m_payments[place].condition.group == m_group) && matches(m_payments[place]))
            m_shown.append(place);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
        return m_ascending ? isLess(m_payments[a], m_payments[b]) : isLess(m_payments[b], m_payments[a]);
    });
}

int PaymentTableModel::findRow(const QString& key) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](int place) { return paymentKey(m_payments[place].payment) == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

const TrackedPayment* PaymentTableModel::find(const QString& key) const
{
    const auto found = std::find_if(m_payments.begin(), m_payments.end(), [&](const Line& line) { return paymentKey(line.payment) == key; });
    return found == m_payments.end() ? nullptr : &found->payment;
}

int PaymentTableModel::count(PaymentGroup group) const
{
    return int(std::count_if(m_payments.begin(), m_payments.end(),
        [&](const Line& line) { return (group == PaymentGroup::All || line.condition.group == group) && matches(line); }));
}

int PaymentTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PaymentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Status) + 1;
}

QVariant PaymentTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_payments[m_shown[index.row()]];
    const auto column = Column(index.column());
    const bool hasSteps = column == Column::Progress && line.payment.kind == Kind::Payment;
    switch (role) {
    case Qt::DisplayRole: return displayText(line, column);
    case Qt::ToolTipRole: return toolTip(line, column);
    case Qt::AccessibleTextRole: return displayText(line, column);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft);
    case ProgressRole: return hasSteps ? QVariant(line.condition.progress) : QVariant();
    case StoppedRole: return line.condition.group == PaymentGroup::Stopped;
    case IconRole: return column == Column::Status ? QVariant(QString(line.condition.chip.icon)) : QVariant();
    case ToneRole: return column == Column::Status || hasSteps ? QVariant(int(line.condition.chip.tone)) : QVariant();
    case AccessibleRowRole: return rowText(line);
    default: return {};
    }
}

QString PaymentTableModel::displayText(const Line& line, Column column)
{
    switch (column) {
    case Column::Updated: return shortMomentText(line.payment.last().at);
    case Column::Kind: return paymentKindText(line.payment.kind);
    case Column::Reference: return paymentTitle(line.payment);
    case Column::Id: return line.payment.id.isEmpty() ? u"–"_s : shortId(line.payment.id);
    case Column::Integration: return line.payment.integrationName;
    case Column::Progress: return progressText(line);
    case Column::Status: return line.condition.chip.text;
    }
    Q_UNREACHABLE();
}

QString PaymentTableModel::toolTip(const Line& line, Column column)
{
    switch (column) {
    case Column::Updated: return momentText(line.payment.last().at);
    case Column::Id: return line.payment.id;
    case Column::Progress:
    case Column::Status: return line.condition.meaning;
    default: return displayText(line, column);
    }
}

QString PaymentTableModel::progressText(const Line& line)
{
    if (line.payment.kind != Kind::Payment)
        return u"–"_s;
    //: how far a payment is
    return tr("%1 of %2 steps").arg(line.condition.progress).arg(kPaymentSteps);
}

QString PaymentTableModel::rowText(const Line& line)
{
    QStringList parts;
    for (const Column column : {Column::Updated, Column::Kind, Column::Reference, Column::Integration, Column::Status})
        parts.append(displayText(line, column));
    parts.append(line.payment.id);
    return parts.join(u", "_s);
}

QVariant PaymentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Updated: return tr("Updated");
    case Column::Kind: return tr("Kind");
    case Column::Reference: return tr("Reference");
    case Column::Id: return u"id"_s;
    case Column::Integration: return tr("Integration");
    case Column::Progress: return tr("Progress");
    case Column::Status: return tr("Status");
    }
    return {};
}

} // namespace egret
