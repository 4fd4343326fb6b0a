// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationtablemodel.h"

#include "ui/shared/formatting.h"
#include "ui/shared/statetext.h"
#include "ui/shared/tableview.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

ChipText integrationStatus(const IntegrationSummary& summary, bool receiverListening)
{
    if (summary.integration.environment == Environment::Development)
        return {IntegrationTableModel::tr("Retired"), "stop"_L1, Tone::Neutral};
    if (!receiverListening)
        return {IntegrationTableModel::tr("Not receiving"), "alert"_L1, Tone::Warning};
    if (summary.integration.environment == Environment::Offline)
        return {IntegrationTableModel::tr("Simulated"), "checkc"_L1, Tone::Ok};
    if (!summary.lastWebhook)
        return {IntegrationTableModel::tr("No webhook yet"), "clock"_L1, Tone::Neutral};
    return {IntegrationTableModel::tr("Receiving"), "checkc"_L1, Tone::Ok};
}

namespace {

//! Whether each row stays where it is, with its name.
bool areSameRows(const QList<IntegrationSummary>& some, const QList<IntegrationSummary>& others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(), [](const IntegrationSummary& one, const IntegrationSummary& other) {
        return one.integration.id == other.integration.id && one.integration.name == other.integration.name;
    });
}

} // namespace

IntegrationTableModel::IntegrationTableModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void IntegrationTableModel::setIntegrations(const QList<IntegrationSummary>& integrations)
{
    m_created = integrations;
    sortBy(m_sorted, m_ascending);
}

void IntegrationTableModel::sortBy(std::optional<Column> column, bool ascending)
{
    m_sorted = column;
    m_ascending = ascending;
    QList<IntegrationSummary> rows = m_created;
    if (column)
        std::stable_sort(rows.begin(), rows.end(), [this](const IntegrationSummary& one, const IntegrationSummary& other) {
            return m_ascending ? isBefore(one, other) : isBefore(other, one);
        });
    if (areSameRows(m_integrations, rows)) {
        m_integrations = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_integrations = rows;
    endResetModel();
}

bool IntegrationTableModel::isBefore(const IntegrationSummary& one, const IntegrationSummary& other) const
{
    const auto textOf = [this](const IntegrationSummary& summary) {
        const QString shown = chip(summary, *m_sorted).text;
        return shown.isEmpty() ? displayText(summary, *m_sorted) : shown;
    };
    if (*m_sorted == Column::Items)
        return one.items < other.items;
    if (*m_sorted == Column::Failing)
        return one.failing < other.failing;
    if (*m_sorted == Column::LastWebhook)
        return one.lastWebhook < other.lastWebhook;
    if (*m_sorted == Column::LastSync)
        return one.lastSync < other.lastSync;
    return QString::localeAwareCompare(textOf(one), textOf(other)) < 0;
}

IntegrationSummary IntegrationTableModel::summaryOf(const IntegrationId& id) const
{
    for (const IntegrationSummary& summary : m_integrations) {
        if (summary.integration.id == id)
            return summary;
    }
    return {};
}

void IntegrationTableModel::setReceiverListening(bool listening)
{
    m_listening = listening;
    if (!m_integrations.isEmpty())
        emit dataChanged(index(0, int(Column::Status)), index(rowCount() - 1, int(Column::Status)));
}

int IntegrationTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_integrations.size());
}

int IntegrationTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Actions) + 1;
}

QVariant IntegrationTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const IntegrationSummary& summary = m_integrations.at(index.row());
    const auto column = Column(index.column());
    const ChipText shown = chip(summary, column);
    switch (role) {
    case Qt::DisplayRole: return shown.text.isEmpty() ? displayText(summary, column) : shown.text;
    case Qt::ToolTipRole: return toolTip(summary, column);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case IconRole: return QString(shown.icon);
    case ToneRole: return int(shown.tone);
    default: return {};
    }
}

QVariant IntegrationTableModel::toolTip(const IntegrationSummary& summary, Column column) const
{
    if (column == Column::ClientId)
        return summary.integration.clientId;
    if (column == Column::Failing && summary.failing > 0)
        return tr("%n Item(s) that Plaid answers for with an error", nullptr, int(summary.failing));
    return {};
}

QString IntegrationTableModel::displayText(const IntegrationSummary& summary, Column column) const
{
    switch (column) {
    case Column::Name: return summary.integration.name;
    case Column::ClientId: return shortId(summary.integration.clientId);
    case Column::Items: return countText(summary.items, QLocale());
    case Column::Failing: return summary.failing > 0 ? countText(summary.failing, QLocale()) : u"–"_s;
    case Column::LastSync: return summary.lastSync ? relativeTime(*summary.lastSync, m_clock.now()) : u"–"_s;
    case Column::LastWebhook:
        return summary.lastWebhook ? relativeTime(*summary.lastWebhook, m_clock.now()) : u"–"_s;
    case Column::Environment:
    case Column::Status:
    case Column::Actions: return {};
    }
    Q_UNREACHABLE();
}

ChipText IntegrationTableModel::chip(const IntegrationSummary& summary, Column column) const
{
    if (column == Column::Environment)
        return environmentChip(summary.integration.environment);
    return column == Column::Status ? integrationStatus(summary, m_listening) : ChipText{};
}

QVariant IntegrationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Column(section) == Column::Items || Column(section) == Column::Failing ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Name");
    case Column::Environment: return tr("Environment");
    case Column::ClientId: return u"client_id"_s;
    case Column::Items: return tr("Items");
    case Column::Failing: return tr("Errors");
    case Column::LastWebhook: return tr("Last webhook");
    case Column::LastSync: return tr("Last sync");
    case Column::Status: return tr("Status");
    case Column::Actions: return QString();
    }
    return {};
}

} // namespace egret
