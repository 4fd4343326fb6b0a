// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace egret {

//! Bodies of the webhooks that speak of reports and verifications rather than of an Item. Statuses and results are Plaid's
//! words; they are not checked here.

//! ASSETS: PRODUCT_READY. \a reportType is FULL or FAST.
QJsonObject assetsReadyBody(const QString& reportId, const QString& reportType);
//! ASSETS: ERROR. \a error is an error object as in webhooks: with status, without request_id.
QJsonObject assetsErrorBody(const QString& reportId, const QJsonObject& error);

//! IDENTITY_VERIFICATION. \a code is STATUS_UPDATED, STEP_UPDATED or RETRIED; no status inside: who gets it asks for it.
QJsonObject identityVerificationBody(const QString& code, const QString& verificationId);

//! INCOME: INCOME_VERIFICATION. \a userId may be empty: left out.
QJsonObject incomeVerificationBody(const QString& itemId, const QString& status, const QString& userId = {});
//! INCOME: INCOME_VERIFICATION_RISK_SIGNALS. \a userId may be empty: left out.
QJsonObject incomeRiskSignalsBody(const QString& itemId, const QString& status, const QString& userId = {});
//! INCOME: BANK_INCOME_COMPLETE and BANK_INCOME_REFRESH_COMPLETE with \a result SUCCESS or FAILURE, and
//! BANK_INCOME_REFRESH_UPDATE, which has none.
QJsonObject bankIncomeBody(const QString& code, const QString& userId, const QString& result = {});

} // namespace egret
