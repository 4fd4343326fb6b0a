// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpserver.h"
#include "tests/support/http.h"

#include <QMutex>

namespace egret::test {

//! A handler between Plaid and Egret: keeps what arrives, byte for byte.
class Forwarder {
public:
    Forwarder();

    const QUrl& url() const { return m_url; }
    qsizetype count() const;
    HttpRequest at(qsizetype index) const;

private:
    mutable QMutex m_mutex;
    QList<HttpRequest> m_requests;
    QUrl m_url;
    HttpServer m_server;
};

//! The headers such a handler passes on, with those a proxy adds.
HttpHeaderList forwardedHeaders(const HttpRequest& request);

} // namespace egret::test
