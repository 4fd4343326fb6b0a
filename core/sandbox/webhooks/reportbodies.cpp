// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/reportbodies.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const QString& type, const QString& code)
{
    return {{u"webhook_type"_s, type}, {u"webhook_code"_s, code}, {u"environment"_s, u"sandbox"_s}};
}

QJsonObject incomeBody(const QString& code, const QString& itemId, const QString& userId)
{
    QJsonObject body = bodyOf(u"INCOME"_s, code);
    body.insert("item_id"_L1, itemId);
    if (!userId.isEmpty())
        body.insert("user_id"_L1, userId);
    return body;
}

} // namespace

QJsonObject assetsReadyBody(const QString& reportId, const QString& reportType)
{
    QJsonObject body = bodyOf(u"ASSETS"_s, u"PRODUCT_READY"_s);
    body.insert("asset_report_id"_L1, reportId);
    body.insert("report_type"_L1, reportType);
    return body;
}

QJsonObject assetsErrorBody(const QString& reportId, const QJsonObject& error)
{
    QJsonObject body = bodyOf(u"ASSETS"_s, u"ERROR"_s);
    body.insert("asset_report_id"_L1, reportId);
    body.insert("error"_L1, error);
    return body;
}

QJsonObject identityVerificationBody(const QString& code, const QString& verificationId)
{
    QJsonObject body = bodyOf(u"IDENTITY_VERIFICATION"_s, code);
    body.insert("identity_verification_id"_L1, verificationId);
    return body;
}

QJsonObject incomeVerificationBody(const QString& itemId, const QString& status, const QString& userId)
{
    QJsonObject body = incomeBody(u"INCOME_VERIFICATION"_s, itemId, userId);
    body.insert("verification_status"_L1, status);
    return body;
}

QJsonObject incomeRiskSignalsBody(const QString& itemId, const QString& status, const QString& userId)
{
    QJsonObject body = incomeBody(u"INCOME_VERIFICATION_RISK_SIGNALS"_s, itemId, userId);
    body.insert("risk_signals_status"_L1, status);
    return body;
}

QJsonObject bankIncomeBody(const QString& code, const QString& userId, const QString& result)
{
    QJsonObject body = bodyOf(u"INCOME"_s, code);
    body.insert("user_id"_L1, userId);
    if (!result.isEmpty())
        body.insert("result"_L1, result);
    return body;
}

} // namespace egret
