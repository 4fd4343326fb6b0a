// SPDX-License-Identifier: Apache-2.0
#pragma once

// Boost comes first: Qt's keywords (emit, slots, signals) would rewrite names inside it.
#include "core/http/connectionstream.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "core/http/requesthead.h"
#include "core/http/router.h"

#include <chrono>
#include <memory>
#include <optional>

namespace egret {

class HttpService;

//! One connection: waits for a request, reads and judges its head, reads its body, waits for its answer, writes it,
//! and starts again. Each step ends in the next one or in close(). Server's thread only.
class HttpSession : public std::enable_shared_from_this<HttpSession> {
public:
    HttpSession(const std::shared_ptr<HttpService>& service, boost::asio::ip::tcp::socket socket);

    void start();
    void answer(const HttpResponse& response);
    void closeUnlessAnswering();

private:
    enum class State { Reading, Answering, Lingering, Closed };
    using ErrorCode = boost::system::error_code;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void onHandshake(ErrorCode error);
    void awaitRequest(std::chrono::milliseconds patience);
    void onFirstBytes(ErrorCode error, std::size_t count);
    void readHead();
    void onHead(ErrorCode error, std::size_t count);
    std::optional<Refusal> judgeHead();
    std::optional<Refusal> findRoute(const RequestTarget& target);
    std::optional<Refusal> judgeBodySize();
    void readBody();
    void onContinueWritten(ErrorCode error, std::size_t count);
    void onBody(ErrorCode error, std::size_t count);
    void handle();
    void refuse(const Refusal& refusal);
    void refuseBroken(ErrorCode error);
    void onWritten(ErrorCode error, std::size_t count);
    void linger();
    void drainLeftover();
    void onLeftover(ErrorCode error, std::size_t count);
    void reset();
    void close();

    //! Outlives every session.
    HttpService& m_service;
    const std::weak_ptr<HttpService> m_weakService;
    ConnectionStream m_stream;
    boost::beast::flat_buffer m_buffer;
    QString m_peerAddress;
    bool m_peerIsLoopback = false;
    State m_state = State::Reading;

    //! Of the request under way, as are the following.
    std::optional<Parser> m_parser;
    HttpRequest m_request;
    const Route* m_route = nullptr;
    QList<QByteArray> m_allowedMethods;
    bool m_keepAlive = false;
    QByteArray m_responseHead;
    QByteArray m_responseBody;
};

} // namespace egret
