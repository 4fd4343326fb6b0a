// SPDX-License-Identifier: Apache-2.0
#include "core/api/apikeyservice.h"

namespace egret {

ApiKeyService::ApiKeyService(Writer& writer, ApiKeyRing& ring, const Clock& clock)
    : m_writer(writer)
    , m_ring(ring)
    , m_clock(clock)
{
}

Task<> ApiKeyService::load()
{
    std::function<Result<QList<QByteArray>>(Stores&)> read = [](Stores& stores) { return stores.apiKeys.activeHashes(); };
    const Result<QList<QByteArray>> hashes = co_await m_writer.run(read);
    if (!hashes)
        co_return unexpected(hashes.error());
    m_ring.set(*hashes);
    co_return {};
}

Task<NewApiKey> ApiKeyService::create(QString name)
{
    std::function<Result<NewApiKey>(Stores&)> insert
        = [name, now = m_clock.now()](Stores& stores) { return stores.apiKeys.create(name, now); };
    const Result<NewApiKey> created = co_await m_writer.run(insert);
    if (!created)
        co_return unexpected(created.error());
    const Result<> loaded = co_await load();
    if (!loaded)
        co_return unexpected(loaded.error());
    co_return *created;
}

Task<> ApiKeyService::revoke(ApiKeyId id)
{
    std::function<Result<>(Stores&)> update = [id, now = m_clock.now()](Stores& stores) { return stores.apiKeys.revoke(id, now); };
    const Result<> revoked = co_await m_writer.run(update);
    if (!revoked)
        co_return unexpected(revoked.error());
    const Result<> loaded = co_await load();
    co_return loaded;
}

} // namespace egret
