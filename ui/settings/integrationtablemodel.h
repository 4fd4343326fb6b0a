// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/integration.h"
#include "ui/shared/badges.h"

#include <QAbstractTableModel>

#include <optional>

namespace egret {

//! What an integration is doing, from what is known about it.
ChipText integrationStatus(const IntegrationSummary& summary, bool receiverListening);

//! The integrations as the settings page lists them.
class IntegrationTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Name, Environment, ClientId, Items, Failing, LastWebhook, LastSync, Status, Actions };

    explicit IntegrationTableModel(const Clock& clock, QObject* parent = nullptr);

    void setIntegrations(const QList<IntegrationSummary>& integrations);
    void setReceiverListening(bool listening);
    //! Nothing: in order of creation, as at the start.
    void sortBy(std::optional<Column> column, bool ascending);
    const IntegrationSummary& at(int row) const { return m_integrations.at(row); }
    IntegrationSummary summaryOf(const IntegrationId& id) const; //!< as it is now; empty where it is gone

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant toolTip(const IntegrationSummary& summary, Column column) const;
    QString displayText(const IntegrationSummary& summary, Column column) const;
    ChipText chip(const IntegrationSummary& summary, Column column) const;

    const Clock& m_clock;
    bool isBefore(const IntegrationSummary& one, const IntegrationSummary& other) const;

    QList<IntegrationSummary> m_created; //!< in order of creation
    QList<IntegrationSummary> m_integrations;
    std::optional<Column> m_sorted;
    bool m_ascending = true;
    bool m_listening = false;
};

} // namespace egret
