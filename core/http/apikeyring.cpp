// SPDX-License-Identifier: Apache-2.0
#include "core/http/apikeyring.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

namespace egret {

using namespace Qt::StringLiterals;

void ApiKeyRing::set(const QList<QByteArray>& hashes)
{
    const std::lock_guard lock(m_mutex);
    m_hashes = hashes;
}

bool ApiKeyRing::accepts(const QByteArray& presentedKey) const
{
    const QByteArray hash = QCryptographicHash::hash(presentedKey, QCryptographicHash::Sha256);
    const std::lock_guard lock(m_mutex);
    bool known = false;
    for (const QByteArray& accepted : m_hashes) {
        const bool equal = accepted.size() == hash.size()
            && CRYPTO_memcmp(accepted.constData(), hash.constData(), size_t(hash.size())) == 0;
        known = known || equal; // every hash is compared, whichever matches
    }
    return known;
}

HttpHandler requiringApiKey(const ApiKeyRing& keys, HttpHandler handler)
{
    return [&keys, handler = std::move(handler)](HttpRequest request, Responder respond) {
        if (keys.accepts(request.header("x-api-key"_ba)))
            return handler(std::move(request), std::move(respond));
        respond(HttpResponse::error(401, u"Send an API key that is in use in the x-api-key header."_s));
    };
}

} // namespace egret
