// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/callrerun.h"

#include "core/plaid/operation.h"
#include "core/plaid/plaidclient.h"
#include "core/runtime/runtime.h"
#include "core/sync/itemaccess.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace egret {

using namespace Qt::StringLiterals;

Result<> checkRepeatable(const RequestRecord& call, const QJsonObject& body)
{
    static const QRegularExpression leftOut(uR"(\[redacted\]|…"|"\d+ more")"_s);
    QJsonObject sent = body;
    if (!call.item.isEmpty())
        sent.remove("access_token"_L1);
    if (!QString::fromUtf8(QJsonDocument(sent).toJson(QJsonDocument::Compact)).contains(leftOut))
        return {};
    return unexpected(Error::Kind::InvalidInput, u"body"_s, u"The log leaves out secrets and long lists, and this call had some."_s);
}

QList<RerunConcern> rerunConcerns(const RequestRecord& call, const QJsonObject& body)
{
    const PlaidOperation operation = plaidOperation(call.operation);
    QList<RerunConcern> concerns;
    if (operation.billing == Billing::EachCall)
        concerns.append(RerunConcern::Charged);
    if (!mayRepeat(operation, body))
        concerns.append(RerunConcern::Changes);
    if (call.environment == environmentName(Environment::Production))
        concerns.append(RerunConcern::Production);
    return concerns;
}

Task<QJsonObject> rerunCall(Runtime* runtime, RequestRecord call, QJsonObject body)
{
    if (!call.item.isEmpty()) {
        const Result<OpenItem> item = co_await runtime->itemAccess().open(call.item);
        if (!item)
            co_return unexpected(item.error());
        body.insert("access_token"_L1, item->token.reveal());
    }
    const Result<PlaidAccess> access = co_await runtime->accessFor(call.integration);
    if (!access)
        co_return unexpected(access.error());
    PlaidAccess asking = *access;
    asking.item = call.item;
    const Result<QJsonObject> answer = co_await runtime->plaid().post(asking, call.operation, body);
    co_return answer;
}

} // namespace egret
