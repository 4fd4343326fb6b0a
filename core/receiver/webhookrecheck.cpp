// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookrecheck.h"

#include "core/http/httpmessage.h"
#include "core/receiver/webhookverifier.h"

namespace egret {

using namespace Qt::StringLiterals;

VerificationReport judgeAgain(const WebhookRecord& record, const QByteArray& body, const StoredKeyLookup& keys)
{
    const auto lookup = [&keys](const QString& kid) {
        const QList<StoredKey> kept = keys(kid);
        if (kept.isEmpty())
            return KeyAnswer::notObtainable(u"no key with this id was kept here"_s);
        Result<VerificationKey> key = VerificationKey::fromJwk(kept.first().jwk);
        if (!key)
            return KeyAnswer::refused(key.error().detail);
        KeyAnswer answer = KeyAnswer::found(std::move(*key));
        answer.source = KeyAnswer::Source::Stored;
        answer.fetched = kept.first().lastSeen;
        return answer;
    };
    return judge(headerValue(record.delivery.headers, "Plaid-Verification"_ba), body, lookup, record.delivery.received);
}

} // namespace egret
