// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/router.h"

#include <QByteArray>
#include <QList>

#include <mutex>

namespace egret {

//! The API keys that are accepted at this moment, as SHA-256 sums. Thread-safe: set() by whoever learns of a change in
//! the store, accepts() by the routes.
class ApiKeyRing {
public:
    //! Replaces the whole set. \a hashes: 32 bytes each.
    void set(const QList<QByteArray>& hashes);
    //! Whether \a presentedKey is one of the keys; takes equally long for every wrong one.
    bool accepts(const QByteArray& presentedKey) const;

private:
    mutable std::mutex m_mutex;
    QList<QByteArray> m_hashes;
};

//! \a handler for requests whose x-api-key is on \a keys; others are answered 401 and learn nothing else.
//! \a keys must outlive the server.
HttpHandler requiringApiKey(const ApiKeyRing& keys, HttpHandler handler);

} // namespace egret
