// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/webhooks/dashboardwebhook.h"
#include "core/sandbox/webhooks/legacydialect.h"
#include "core/sandbox/webhooks/webhookcatalogue.h"

namespace egret {

//! Webhooks in the hand of a test: /sandbox-control/webhooks/list and …/fire, /sandbox-control/dialect and
//! /sandbox-control/dashboard_webhook. Firing changes nothing in the world; the dialect is forgotten at a restart, the
//! Dashboard's URL is not, as Plaid's is not.
class WebhookControl {
public:
    //! Keeps references.
    WebhookControl(BankDesk& desk, LegacyDialect& dialect, DashboardWebhook& dashboard);

    QList<Operation> operations();

private:
    Result<QJsonObject> list() const;
    Result<QJsonObject> fire(const QJsonObject& request) const;
    Result<const BankItem*> itemFor(const CatalogueWebhook& webhook, const QString& id) const;
    Result<QUrl> urlFor(const CatalogueWebhook& webhook, const BankItem* item, const QString& asked) const;
    Result<QJsonObject> setDialect(const QJsonObject& request);
    Result<QJsonObject> setDashboard(const QJsonObject& request);

    BankDesk& m_desk;
    LegacyDialect& m_dialect;
    DashboardWebhook& m_dashboard;
};

} // namespace egret
