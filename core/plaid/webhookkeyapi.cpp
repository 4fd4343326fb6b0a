// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/webhookkeyapi.h"

#include "core/plaid/plaidclient.h"

namespace egret {

using namespace Qt::StringLiterals;

WebhookKeyApi::WebhookKeyApi(PlaidClient& client)
    : m_client(client)
{
}

Task<QJsonObject> WebhookKeyApi::get(PlaidAccess access, QString kid)
{
    const QJsonObject request{{u"key_id"_s, kid}};
    const Result<QJsonObject> answer
        = co_await m_client.post(access, u"/webhook_verification_key/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const QJsonObject jwk = answer->value("key"_L1).toObject();
    if (jwk.isEmpty())
        co_return unexpected(Error::Kind::Network, u"incomplete"_s, u"Plaid's answer holds no webhook key."_s);
    co_return jwk;
}

} // namespace egret
