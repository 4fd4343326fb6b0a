// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/operations/identityverifications.h"
#include "core/sandbox/webhooks/dashboardwebhook.h"

namespace egret {

//! /identity_verification/create, …/get and …/list, and what stands for the user and the reviewer:
//! /sandbox-control/identity_verification/step decides a step, …/retry begins again. Any template idvtmp_… exists, and so
//! does any user usr_…. What changes is told to the Dashboard's URL.
class IdentityVerificationOperations {
public:
    //! Keeps references.
    IdentityVerificationOperations(BankDesk& desk, IdentityVerifications& verifications, DashboardWebhook& dashboard);

    QList<Operation> operations();
    //! Where shareable_url begins.
    void setBaseUrl(const QUrl& url) { m_baseUrl = url; }

private:
    Result<QJsonObject> create(const QJsonObject& request);
    Result<QJsonObject> get(const QJsonObject& request);
    Result<QJsonObject> list(const QJsonObject& request) const;
    Result<QJsonObject> step(const QJsonObject& request);
    Result<QJsonObject> retry(const QJsonObject& request);
    Result<SimulatedVerification*> named(const QJsonObject& request);
    void tell(const QString& code, const SimulatedVerification& verification);

    BankDesk& m_desk;
    IdentityVerifications& m_verifications;
    DashboardWebhook& m_dashboard;
    QUrl m_baseUrl;
};

} // namespace egret
