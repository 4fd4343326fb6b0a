// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/incomeoperations.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/reportbodies.h"

namespace egret {

using namespace Qt::StringLiterals;

IncomeOperations::IncomeOperations(BankDesk& desk)
    : m_desk(desk)
{
}

QList<Operation> IncomeOperations::operations()
{
    const QStringList statuses{u"VERIFICATION_STATUS_PROCESSING_COMPLETE"_s, u"VERIFICATION_STATUS_PROCESSING_FAILED"_s,
        u"VERIFICATION_STATUS_PENDING_APPROVAL"_s};
    const RequestShape shape{textField(u"item_id"_s).needed(), textField(u"user_id"_s), webUrlField(u"webhook"_s).needed(),
        choiceField(u"verification_status"_s, statuses),
        choiceField(u"webhook_code"_s, {u"INCOME_VERIFICATION"_s, u"INCOME_VERIFICATION_RISK_SIGNALS"_s}).needed()};
    return {{u"/sandbox/income/fire_webhook"_s, shape, [this](const QJsonObject& request) { return fire(request); }}};
}

Result<QJsonObject> IncomeOperations::fire(const QJsonObject& request) const
{
    const bool verification = request.value("webhook_code"_L1) == "INCOME_VERIFICATION"_L1;
    const QString status = request.value("verification_status"_L1).toString();
    if (verification && status.isEmpty())
        return plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: verification_status"_s);
    const QString item = request.value("item_id"_L1).toString();
    const BankItem* found = m_desk.bank().find(ItemId(item));
    if (!found)
        return plaidError(u"INVALID_FIELD"_s, u"item_id names no item of this environment"_s);
    if (found->removed)
        return plaidError(u"ITEM_NOT_FOUND"_s, u"the item of this item_id was removed"_s);
    const QString user = request.value("user_id"_L1).toString();
    if (!user.isEmpty() && !user.startsWith("usr_"_L1))
        return plaidError(u"INVALID_USER_ID"_s, u"user_id names no user: it must begin with usr_"_s);
    m_desk.bank().fire(QUrl(request.value("webhook"_L1).toString()), verification
            ? incomeVerificationBody(item, status, user)
            : incomeRiskSignalsBody(item, u"RISK_SIGNALS_PROCESSING_COMPLETE"_s, user));
    return QJsonObject();
}

} // namespace egret
