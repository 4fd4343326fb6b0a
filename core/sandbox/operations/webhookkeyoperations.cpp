// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/webhookkeyoperations.h"

namespace egret {

using namespace Qt::StringLiterals;

QList<Operation> webhookKeyOperations(const WebhookSigner& signer)
{
    const auto get = [&signer](const QJsonObject& request) -> Result<QJsonObject> {
        const Result<QJsonObject> key = signer.publicKey(request.value("key_id"_L1).toString());
        if (!key)
            return unexpected(key.error());
        return QJsonObject{{u"key"_s, *key}};
    };
    return {{u"/webhook_verification_key/get"_s, {textField(u"key_id"_s).needed()}, get}};
}

} // namespace egret
