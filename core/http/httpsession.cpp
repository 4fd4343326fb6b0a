// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpsession.h"

#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/http/read.hpp>

#include "core/http/httpservice.h"
#include "core/http/httpticket.h"
#include "core/http/responsehead.h"

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;

constexpr std::chrono::milliseconds kLingerTime{2'000}; //!< for a client that is still sending to read its refusal

} // namespace

HttpSession::HttpSession(const std::shared_ptr<HttpService>& service, tcp::socket socket)
    : m_service(*service)
    , m_weakService(service)
    , m_stream(std::move(socket), service->tls.get())
{
    ErrorCode ignored;
    m_stream.tcp().socket().set_option(tcp::no_delay(true), ignored);
    const tcp::endpoint peer = m_stream.tcp().socket().remote_endpoint(ignored);
    m_peerAddress = QString::fromStdString(peer.address().to_string());
    m_peerIsLoopback = QHostAddress(m_peerAddress).isLoopback();
}

void HttpSession::start()
{
    if (!m_stream.isSecured())
        return awaitRequest(m_service.limits.requestTime);
    m_stream.tcp().expires_after(m_service.limits.requestTime);
    m_stream.async_handshake(beast::bind_front_handler(&HttpSession::onHandshake, shared_from_this()));
}

void HttpSession::onHandshake(ErrorCode error)
{
    if (error)
        return close();
    awaitRequest(m_service.limits.requestTime);
}

void HttpSession::awaitRequest(std::chrono::milliseconds patience)
{
    m_state = State::Reading;
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_service.limits.headerBytes));
    m_parser->body_limit(boost::none); // known once the route is
    m_request = {};
    m_route = nullptr;
    m_allowedMethods.clear();
    if (m_buffer.size() > 0)
        return readHead();
    m_stream.tcp().expires_after(patience);
    m_stream.async_read_some(
        m_buffer.prepare(4096), beast::bind_front_handler(&HttpSession::onFirstBytes, shared_from_this()));
}

void HttpSession::onFirstBytes(ErrorCode error, std::size_t count)
{
    if (error)
        return close();
    m_buffer.commit(count);
    readHead();
}

void HttpSession::readHead()
{
    m_stream.tcp().expires_after(m_service.limits.requestTime);
    http::async_read_header(
        m_stream, m_buffer, *m_parser, beast::bind_front_handler(&HttpSession::onHead, shared_from_this()));
}

void HttpSession::onHead(ErrorCode error, std::size_t)
{
    if (error)
        return refuseBroken(error);
    m_keepAlive = m_parser->keep_alive();
    if (const std::optional<Refusal> refusal = judgeHead())
        return refuse(*refusal);
    if (m_parser->is_done())
        return handle();
    if (m_request.header("Expect"_ba).isEmpty())
        return readBody();
    static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(
        m_stream, asio::buffer(kContinue), beast::bind_front_handler(&HttpSession::onContinueWritten, shared_from_this()));
}

//! Fills m_request and m_route.
std::optional<Refusal> HttpSession::judgeHead()
{
    const Parser::value_type& message = m_parser->get();
    for (const auto& field : message)
        m_request.headers.append({QByteArray(field.name_string().data(), qsizetype(field.name_string().size())),
            QByteArray(field.value().data(), qsizetype(field.value().size()))});
    if (m_request.headers.size() > m_service.limits.headerCount)
        return Refusal{431, u"There are too many header fields."_s};
    if (const std::optional<Refusal> refusal = checkFraming(int(message.version()), m_request.headers))
        return refusal;
    const std::optional<RequestTarget> target
        = parseTarget(QByteArray(message.target().data(), qsizetype(message.target().size())));
    if (!target)
        return Refusal{400, u"The path of the request is malformed."_s};
    m_request.method = QByteArray(message.method_string().data(), qsizetype(message.method_string().size()));
    m_request.path = target->path;
    m_request.query = target->query;
    m_request.peerAddress = m_peerAddress;
    if (const std::optional<Refusal> refusal = findRoute(*target))
        return refusal;
    return judgeBodySize();
}

std::optional<Refusal> HttpSession::findRoute(const RequestTarget& target)
{
    Router::Match match = m_service.router.match(m_request.method, target.encodedPath);
    const bool isPublic = match.route && match.route->exposure == Exposure::Public; // where it comes from does not matter
    if (!isPublic && !(m_peerIsLoopback && mayReachLocalRoutes(target.authority, m_request.headers)))
        match = m_service.router.match(m_request.method, target.encodedPath, false);
    if (!match.route && match.pathKnown) {
        m_allowedMethods = match.allowed;
        return Refusal{405, u"Use one of these methods: %1."_s.arg(QString::fromLatin1(match.allowed.join(", ")))};
    }
    if (!match.route)
        return Refusal{404, u"There is nothing at this address."_s};
    if (match.route->exists && !match.route->exists(match.parameters))
        return Refusal{404, u"There is nothing at this address."_s};
    m_route = match.route;
    m_request.parameters = match.parameters;
    return std::nullopt;
}

std::optional<Refusal> HttpSession::judgeBodySize()
{
    const auto limit = std::uint64_t(m_route->maxBody);
    if (m_parser->content_length() && *m_parser->content_length() > limit)
        return Refusal{413, u"The body is larger than %1 bytes."_s.arg(m_route->maxBody)};
    m_parser->body_limit(limit);
    return std::nullopt;
}

void HttpSession::onContinueWritten(ErrorCode error, std::size_t)
{
    if (error)
        return close();
    readBody();
}

void HttpSession::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser, beast::bind_front_handler(&HttpSession::onBody, shared_from_this()));
}

void HttpSession::onBody(ErrorCode error, std::size_t)
{
    if (error)
        return refuseBroken(error);
    handle();
}

void HttpSession::handle()
{
    m_state = State::Answering;
    const std::string& body = m_parser->get().body();
    m_request.body = QByteArray(body.data(), qsizetype(body.size()));
    const auto ticket = std::make_shared<HttpTicket>(m_weakService, weak_from_this());
    m_route->handler(
        std::exchange(m_request, {}), [ticket](HttpResponse response) { ticket->answer(std::move(response)); });
}

//! A request whose body is not read cannot be followed by another one.
void HttpSession::refuse(const Refusal& refusal)
{
    m_keepAlive = m_keepAlive && m_parser->is_done();
    HttpResponse response = HttpResponse::error(refusal.status, refusal.description);
    if (!m_allowedMethods.isEmpty())
        response.headers.append({"Allow"_ba, m_allowedMethods.join(", ")});
    answer(response);
}

void HttpSession::refuseBroken(ErrorCode error)
{
    m_keepAlive = false;
    if (error == http::error::header_limit)
        return refuse({431, u"The header is larger than %1 bytes."_s.arg(m_service.limits.headerBytes)});
    if (error == http::error::body_limit)
        return refuse({413, u"The body is larger than %1 bytes."_s.arg(m_route->maxBody)});
    const bool gone = error == http::error::end_of_stream || error == http::error::partial_message;
    const bool malformed = error.category() == http::make_error_code(http::error::bad_method).category();
    if (gone || !malformed)
        return close();
    refuse({400, u"The request is not well-formed HTTP."_s});
}

void HttpSession::answer(const HttpResponse& response)
{
    if (m_state == State::Closed)
        return;
    if (response.delivery == HttpResponse::Delivery::Reset)
        return reset();
    m_state = State::Answering;
    m_keepAlive = m_keepAlive && !m_service.draining && response.delivery == HttpResponse::Delivery::Whole;
    m_responseHead = responseHead(response, m_keepAlive, QDateTime::currentDateTimeUtc());
    const bool withBody = statusHasBody(response.status) && m_parser->get().method() != http::verb::head;
    m_responseBody = withBody ? sentBody(response) : QByteArray();
    m_stream.tcp().expires_after(m_service.limits.idleTime);
    const std::array<asio::const_buffer, 2> parts{
        asio::buffer(m_responseHead.constData(), size_t(m_responseHead.size())),
        asio::buffer(m_responseBody.constData(), size_t(m_responseBody.size()))};
    asio::async_write(m_stream, parts, beast::bind_front_handler(&HttpSession::onWritten, shared_from_this()));
}

void HttpSession::onWritten(ErrorCode error, std::size_t)
{
    m_responseBody.clear();
    if (error)
        return close();
    if (m_keepAlive && !m_service.draining)
        return awaitRequest(m_service.limits.idleTime);
    linger();
}

//! Closing over unread bytes would reset the connection and could take the answer away from the client.
void HttpSession::linger()
{
    m_state = State::Lingering;
    m_stream.tcp().expires_after(kLingerTime);
    if (!m_stream.isSecured())
        return drainLeftover();
    m_stream.async_shutdown([self = shared_from_this()](ErrorCode) { self->drainLeftover(); });
}

void HttpSession::drainLeftover()
{
    if (m_state == State::Closed)
        return;
    ErrorCode ignored;
    m_stream.tcp().socket().shutdown(tcp::socket::shutdown_send, ignored);
    if (m_service.draining)
        return close();
    m_buffer.clear();
    onLeftover({}, 0);
}

void HttpSession::onLeftover(ErrorCode error, std::size_t)
{
    if (error)
        return close();
    m_stream.tcp().async_read_some(
        m_buffer.prepare(64 * 1024), beast::bind_front_handler(&HttpSession::onLeftover, shared_from_this()));
}

void HttpSession::closeUnlessAnswering()
{
    if (m_state != State::Answering)
        close();
}

//! A socket closed without lingering sends RST where it would have sent FIN.
void HttpSession::reset()
{
    ErrorCode ignored;
    m_stream.tcp().socket().set_option(asio::socket_base::linger(true, 0), ignored);
    close();
}

void HttpSession::close()
{
    if (std::exchange(m_state, State::Closed) == State::Closed)
        return;
    m_stream.tcp().close();
    m_service.forget(shared_from_this());
}

} // namespace egret
