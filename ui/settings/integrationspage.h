// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/integrationtablemodel.h"
#include "ui/shared/newintegrationinput.h"
#include "ui/settings/settingscontent.h"
#include "ui/shared/receiverstatus.h"

#include <QPointer>

class QLabel;

namespace egret {

class AddIntegrationDialog;
class Card;
class EmptyState;
class IntegrationCare;
class ReceiverCard;
class TableView;

//! The table of integrations, how one works, and the webhook receiver they share.
class IntegrationsPage : public SettingsContent {
    Q_OBJECT

public:
    //! \a care outlives this.
    IntegrationsPage(const Theme& theme, const Clock& clock, IntegrationCare& care, QWidget* parent = nullptr);

    void setIntegrations(const QList<IntegrationSummary>& integrations);
    void setReceiver(const ReceiverStatus& status);
    //! Opens the dialog for a new integration, or brings an open one to the front.
    void openAddDialog();
    //! The open dialog, or null.
    AddIntegrationDialog* addDialog() const { return m_dialog; }

signals:
    void testRequested(const egret::NewIntegrationInput& input);
    void addRequested(const egret::NewIntegrationInput& input);
    void viewRequested(const egret::IntegrationId& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTable();
    QWidget* makeSteps();
    void sortBy(int column);
    void fillActions();
    QWidget* makeActions(const IntegrationSummary& summary);

    const Theme& m_theme;
    IntegrationCare& m_care;
    IntegrationTableModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
    QLabel* m_count;
    ReceiverCard* m_receiver;
    QPointer<AddIntegrationDialog> m_dialog;
    int m_sorted = -1; //!< in order of creation
    bool m_ascending = true;
};

} // namespace egret
