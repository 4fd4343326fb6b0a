// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/http/apikeyring.h"
#include "core/store/writer.h"

namespace egret {

//! Makes and revokes API keys, and keeps the ring of accepted keys equal to the store: when a call has ended, the routes
//! already act on it. Engine thread only.
class ApiKeyService {
public:
    ApiKeyService(Writer& writer, ApiKeyRing& ring, const Clock& clock);

    Task<> load(); //!< fills the ring; call once at start. Errors: Storage
    Task<NewApiKey> create(QString name); //!< Errors: InvalidInput ("name"), Storage
    Task<> revoke(ApiKeyId id); //!< Errors: NotFound, Storage

private:
    Writer& m_writer;
    ApiKeyRing& m_ring;
    const Clock& m_clock;
};

} // namespace egret
