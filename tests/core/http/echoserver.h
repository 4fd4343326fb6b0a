// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpserver.h"

#include <QCryptographicHash>

#include <atomic>

namespace egret::test {

//! A server with one route that says what arrived: {"size","sha256"} of the body. Bodies up to 64 KiB.
class EchoServer {
public:
    static constexpr qint64 kMaxBody = 64 * 1024;

    explicit EchoServer(const HttpLimits& limits = {}, Router router = {})
    {
        using namespace Qt::StringLiterals;
        router.add({"POST"_ba, u"/echo"_s, Exposure::Public, kMaxBody, [this](HttpRequest request, Responder respond) {
                        ++handled;
                        const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
                        respond(HttpResponse::json(
                            200, {{u"size"_s, request.body.size()}, {u"sha256"_s, QString::fromLatin1(hash.toHex())}}));
                    }});
        router.add({"GET"_ba, u"/hello"_s, Exposure::Local, 0, [](HttpRequest, Responder respond) {
                        respond({200, {}, "text/plain"_ba, "hello"_ba});
                    }});
        const Result<quint16> started = server.start({QHostAddress::LocalHost, 0, limits}, std::move(router));
        port = started ? *started : quint16(0);
    }

    std::atomic<int> handled = 0; //!< calls of the echo route
    HttpServer server; //!< gone before handled
    quint16 port = 0;
};

} // namespace egret::test
