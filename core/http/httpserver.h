// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/router.h"

#include <QHostAddress>

#include <chrono>
#include <memory>
#include <optional>

namespace egret {

//! Bounds on what a client may cost. Times are total deadlines, not per activity.
struct HttpLimits {
    int connections = 400; //!< more are accepted and closed at once; leaves descriptors for everything else
    qint64 headerBytes = 16 * 1024; //!< 431 beyond
    int headerCount = 100; //!< 431 beyond
    std::chrono::milliseconds requestTime{10'000}; //!< from first byte to last, and up to the first one; closed beyond
    std::chrono::milliseconds idleTime{60'000}; //!< between requests of a kept connection, and for taking an answer
};

//! HTTP/1.1 server (Boost.Beast) on a thread of its own. Hands complete requests with exact bytes to the routes, those
//! of one connection one after the other, and answers malformed ones (400), unknown paths (404), wrong methods (405),
//! bodies over the route's limit (413), unknown transfer codings (501) and requests that may not reach a Local route
//! (404) itself. A refused request whose body was not read ends its connection.
//! Methods are for the thread that made it.
class HttpServer {
public:
    //! PEM files of a certificate chain and its key.
    struct Tls {
        QString certificateFile;
        QString keyFile;
    };
    struct Options {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; //!< 0 takes a free one
        HttpLimits limits;
        std::optional<Tls> tls = {}; //!< plain HTTP without
    };

    HttpServer();
    ~HttpServer(); //!< stops

    //! Binds and serves; stops first where it already serves. The value is the port. Errors: InUse with the next free
    //! port in code (empty where none is near); InvalidInput with code "tls-cert" or "tls-key"; Network otherwise.
    Result<quint16> start(const Options& options, Router router);
    //! Stops listening, waits up to \a drain for answers under way, closes everything. Idempotent. Blocks: handlers
    //! whose context lives on the calling thread cannot answer meanwhile.
    void stop(std::chrono::milliseconds drain = std::chrono::milliseconds{2'000});
    quint16 port() const; //!< 0 unless it serves

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace egret
