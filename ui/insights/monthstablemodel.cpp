// SPDX-License-Identifier: Apache-2.0
#include "ui/insights/monthstablemodel.h"

#include "ui/shared/statetext.h"
#include "ui/shared/tableview.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

void addTo(QList<qint64>& sums, const QList<qint64>& amounts)
{
    sums.resize(amounts.size());
    for (qsizetype place = 0; place < amounts.size(); ++place)
        sums[place] += amounts[place];
}

} // namespace

void MonthsTableModel::setInsights(const CurrencyInsights& insights)
{
    beginResetModel();
    m_months.clear();
    for (const MonthFlow& flow : insights.months)
        m_months.append(flow.month);
    m_currency = insights.months.isEmpty() ? CurrencyCode() : insights.months.first().in.currency;
    m_lines.clear();
    appendSide(insights, &FlowSum::in, tr("Total in"));
    QList<qint64> net = m_lines.last().amounts;
    appendSide(insights, &FlowSum::out, tr("Total out"));
    addTo(net, m_lines.last().amounts);
    m_lines.append({tr("Net"), net, true});
    m_scale = wantedScale();
    endResetModel();
}

//! Of the largest amount of a month.
AmountScale MonthsTableModel::wantedScale() const
{
    qint64 largest = 0;
    for (const Line& line : m_lines) {
        for (qsizetype month = 0; month < m_months.size(); ++month)
            largest = qMax(largest, qAbs(line.amounts[month]));
    }
    return scaleFor({largest, m_currency});
}

MonthsTableModel::Line MonthsTableModel::lineOf(const CategoryFlow& flow, Side side)
{
    const qint64 sign = side == &FlowSum::in ? 1 : -1;
    Line line{categoryText(flow.category).text, {}, false};
    for (const FlowSum& month : flow.months)
        line.amounts.append(sign * (month.*side));
    line.amounts.append(sign * (flow.total.*side));
    return line;
}

void MonthsTableModel::appendSide(const CurrencyInsights& insights, Side side, const QString& total)
{
    QList<CategoryFlow> flows = insights.categories;
    flows.removeIf([side](const CategoryFlow& flow) { return flow.total.*side == 0; });
    std::stable_sort(flows.begin(), flows.end(), [side](const CategoryFlow& a, const CategoryFlow& b) { return a.total.*side > b.total.*side; });
    Line all{total, QList<qint64>(m_months.size() + 1), true};
    Line rest{tr("Other"), {}, false};
    for (qsizetype place = 0; place < flows.size(); ++place) {
        const Line line = lineOf(flows[place], side);
        addTo(all.amounts, line.amounts);
        if (place < kLongest || flows.size() == kLongest + 1)
            m_lines.append(line);
        else
            addTo(rest.amounts, line.amounts);
    }
    if (!rest.amounts.isEmpty())
        m_lines.append(rest);
    m_lines.append(all);
}

int MonthsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MonthsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_months.size()) + 2;
}

QVariant MonthsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[index.row()];
    const bool isTitle = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isTitle ? line.title : scaledAmount({line.amounts[index.column() - 1], m_currency}, m_scale, QLocale());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return isTitle ? line.title : exactText(line, index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case StrongRole: return line.strong;
    case TokenRole: return token(line, index.column());
    default: return {};
    }
}

QString MonthsTableModel::exactText(const Line& line, int column) const
{
    const QString when = column <= m_months.size() ? QLocale().toString(m_months[column - 1], u"MMMM yyyy"_s) : tr("all months");
    //: %1 is a category, %2 a month, %3 an amount of money
    return tr("%1, %2: %3").arg(line.title, when, signedMoney({line.amounts[column - 1], m_currency}, QLocale()));
}

QVariant MonthsTableModel::token(const Line& line, int column) const
{
    if (column == 0)
        return line.strong ? QVariant(int(Token::Text)) : QVariant();
    const qint64 amount = line.amounts[column - 1];
    if (amount == 0)
        return int(Token::TextHint);
    const bool isNet = &line == &m_lines.last();
    return isNet && amount < 0 ? QVariant(int(Token::ErrorText)) : column == m_months.size() ? QVariant(int(Token::TextHint)) : QVariant();
}

QVariant MonthsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Category");
    if (section > m_months.size())
        //: the heading of sums over so many months
        return tr("%1 mo").arg(m_months.size());
    const QDate month = m_months[section - 1];
    const bool saysYear = section == 1 || month.month() == 1;
    const QString name = QLocale().toString(month, saysYear ? u"MMM ''yy"_s : u"MMM"_s).remove(u'.'); // "Dez." has no room
    return section == m_months.size() ? QString(name + u'*') : name;
}

} // namespace egret
