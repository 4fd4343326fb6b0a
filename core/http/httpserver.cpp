// SPDX-License-Identifier: Apache-2.0
// Boost comes first: Qt's keywords (emit, slots, signals) would rewrite names inside it.
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include "core/http/httpserver.h"

#include "core/base/log.h"
#include "core/http/requesthead.h"
#include "core/http/responsehead.h"

#include <atomic>
#include <future>
#include <optional>
#include <thread>
#include <unordered_set>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

constexpr std::chrono::milliseconds kLingerTime{2'000}; //!< for a client that is still sending to read its refusal
constexpr std::chrono::milliseconds kAcceptPause{100}; //!< after a failed accept (no descriptors left), before the next
constexpr int kPortsTried = 100;

class Session;

//! What the sessions of one server share. Everything but io belongs to the server's thread once that runs;
//! late Responders hold it weakly.
class Service : public std::enable_shared_from_this<Service> {
public:
    Service(const HttpLimits& bounds, Router routes)
        : limits(bounds)
        , router(std::move(routes))
    {
    }

    Result<quint16> listen(const QHostAddress& address, quint16 port);
    void accept();
    void forget(const std::shared_ptr<Session>& session);
    //! Any thread. The future is ready once no session is left.
    std::future<void> beginDrain();

    const HttpLimits limits;
    const Router router;
    bool draining = false;
    asio::io_context io{1};

private:
    void onAccepted(ErrorCode error, tcp::socket socket);
    void announceWhenDrained();

    asio::executor_work_guard<asio::io_context::executor_type> m_work{io.get_executor()}; //!< while answers are awaited
    tcp::acceptor m_acceptor{io};
    asio::steady_timer m_pause{io};
    std::unordered_set<std::shared_ptr<Session>> m_sessions; //!< owns them; gone before io
    std::promise<void> m_drained;
    bool m_drainAnnounced = false;
};

//! The right to answer one request, shared by the copies of its Responder.
class Ticket {
public:
    Ticket(std::weak_ptr<Service> service, std::weak_ptr<Session> session)
        : m_service(std::move(service))
        , m_session(std::move(session))
    {
    }
    Q_DISABLE_COPY_MOVE(Ticket)
    ~Ticket() { answer(HttpResponse::error(500, u"Egret did not answer this request."_s)); }

    void answer(HttpResponse response);

private:
    const std::weak_ptr<Service> m_service;
    const std::weak_ptr<Session> m_session; //!< locked on the server's thread only
    std::atomic<bool> m_answered = false;
};

//! One connection: waits for a request, reads and judges its head, reads its body, waits for its answer, writes it,
//! and starts again. Each step ends in the next one or in close(). Server's thread only.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(const std::shared_ptr<Service>& service, tcp::socket socket)
        : m_service(*service)
        , m_weakService(service)
        , m_stream(std::move(socket))
    {
        ErrorCode ignored;
        m_stream.socket().set_option(tcp::no_delay(true), ignored);
        const tcp::endpoint peer = m_stream.socket().remote_endpoint(ignored);
        m_peerAddress = QString::fromStdString(peer.address().to_string());
        m_peerIsLoopback = QHostAddress(m_peerAddress).isLoopback();
    }

    void start() { awaitRequest(m_service.limits.requestTime); }
    void answer(const HttpResponse& response);
    void closeUnlessAnswering();

private:
    enum class State { Reading, Answering, Lingering, Closed };
    using Parser = http::request_parser<http::string_body>;

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
    void onLeftover(ErrorCode error, std::size_t count);
    void reset();
    void close();

    Service& m_service; //!< outlives every session
    const std::weak_ptr<Service> m_weakService;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    QString m_peerAddress;
    bool m_peerIsLoopback = false;
    State m_state = State::Reading;

    std::optional<Parser> m_parser; //!< of the request under way, as are the following
    HttpRequest m_request;
    const Route* m_route = nullptr;
    QList<QByteArray> m_allowedMethods;
    bool m_keepAlive = false;
    QByteArray m_responseHead;
    QByteArray m_responseBody;
};

void Ticket::answer(HttpResponse response)
{
    if (m_answered.exchange(true))
        return;
    const std::shared_ptr<Service> service = m_service.lock();
    if (!service)
        return;
    asio::post(service->io, [session = m_session, response = std::move(response)] {
        if (const std::shared_ptr<Session> alive = session.lock())
            alive->answer(response);
    });
}

void Session::awaitRequest(std::chrono::milliseconds patience)
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
    m_stream.expires_after(patience);
    m_stream.async_read_some(
        m_buffer.prepare(4096), beast::bind_front_handler(&Session::onFirstBytes, shared_from_this()));
}

void Session::onFirstBytes(ErrorCode error, std::size_t count)
{
    if (error)
        return close();
    m_buffer.commit(count);
    readHead();
}

void Session::readHead()
{
    m_stream.expires_after(m_service.limits.requestTime);
    http::async_read_header(
        m_stream, m_buffer, *m_parser, beast::bind_front_handler(&Session::onHead, shared_from_this()));
}

void Session::onHead(ErrorCode error, std::size_t)
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
        m_stream, asio::buffer(kContinue), beast::bind_front_handler(&Session::onContinueWritten, shared_from_this()));
}

//! Fills m_request and m_route.
std::optional<Refusal> Session::judgeHead()
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

std::optional<Refusal> Session::findRoute(const RequestTarget& target)
{
    const bool local = m_peerIsLoopback && mayReachLocalRoutes(target.authority, m_request.headers);
    const Router::Match match = m_service.router.match(m_request.method, target.encodedPath, local);
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

std::optional<Refusal> Session::judgeBodySize()
{
    const auto limit = std::uint64_t(m_route->maxBody);
    if (m_parser->content_length() && *m_parser->content_length() > limit)
        return Refusal{413, u"The body is larger than %1 bytes."_s.arg(m_route->maxBody)};
    m_parser->body_limit(limit);
    return std::nullopt;
}

void Session::onContinueWritten(ErrorCode error, std::size_t)
{
    if (error)
        return close();
    readBody();
}

void Session::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser, beast::bind_front_handler(&Session::onBody, shared_from_this()));
}

void Session::onBody(ErrorCode error, std::size_t)
{
    if (error)
        return refuseBroken(error);
    handle();
}

void Session::handle()
{
    m_state = State::Answering;
    const std::string& body = m_parser->get().body();
    m_request.body = QByteArray(body.data(), qsizetype(body.size()));
    const auto ticket = std::make_shared<Ticket>(m_weakService, weak_from_this());
    m_route->handler(
        std::exchange(m_request, {}), [ticket](HttpResponse response) { ticket->answer(std::move(response)); });
}

//! A request whose body is not read cannot be followed by another one.
void Session::refuse(const Refusal& refusal)
{
    m_keepAlive = m_keepAlive && m_parser->is_done();
    HttpResponse response = HttpResponse::error(refusal.status, refusal.description);
    if (!m_allowedMethods.isEmpty())
        response.headers.append({"Allow"_ba, m_allowedMethods.join(", ")});
    answer(response);
}

void Session::refuseBroken(ErrorCode error)
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

void Session::answer(const HttpResponse& response)
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
    m_stream.expires_after(m_service.limits.idleTime);
    const std::array<asio::const_buffer, 2> parts{
        asio::buffer(m_responseHead.constData(), size_t(m_responseHead.size())),
        asio::buffer(m_responseBody.constData(), size_t(m_responseBody.size()))};
    asio::async_write(m_stream, parts, beast::bind_front_handler(&Session::onWritten, shared_from_this()));
}

void Session::onWritten(ErrorCode error, std::size_t)
{
    m_responseBody.clear();
    if (error)
        return close();
    if (m_keepAlive && !m_service.draining)
        return awaitRequest(m_service.limits.idleTime);
    linger();
}

//! Closing over unread bytes would reset the connection and could take the answer away from the client.
void Session::linger()
{
    m_state = State::Lingering;
    ErrorCode ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    if (m_service.draining)
        return close();
    m_stream.expires_after(kLingerTime);
    m_buffer.clear();
    onLeftover({}, 0);
}

void Session::onLeftover(ErrorCode error, std::size_t)
{
    if (error)
        return close();
    m_stream.async_read_some(
        m_buffer.prepare(64 * 1024), beast::bind_front_handler(&Session::onLeftover, shared_from_this()));
}

void Session::closeUnlessAnswering()
{
    if (m_state != State::Answering)
        close();
}

//! A socket closed without lingering sends RST where it would have sent FIN.
void Session::reset()
{
    ErrorCode ignored;
    m_stream.socket().set_option(asio::socket_base::linger(true, 0), ignored);
    close();
}

void Session::close()
{
    if (std::exchange(m_state, State::Closed) == State::Closed)
        return;
    m_stream.close();
    m_service.forget(shared_from_this());
}

asio::ip::address asioAddress(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return asio::ip::address_v4(address.toIPv4Address());
    asio::ip::address_v6::bytes_type bytes;
    const Q_IPV6ADDR source = address.toIPv6Address();
    std::copy_n(source.c, bytes.size(), bytes.begin());
    return asio::ip::address_v6(bytes);
}

ErrorCode bindAndListen(tcp::acceptor& acceptor, const tcp::endpoint& endpoint)
{
    ErrorCode error;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

std::optional<quint16> nextFreePort(const asio::ip::address& address, quint16 port)
{
    asio::io_context io;
    const int last = std::min(port + kPortsTried, 65'535);
    for (int candidate = port + 1; candidate <= last; ++candidate) {
        tcp::acceptor probe(io);
        if (!bindAndListen(probe, {address, quint16(candidate)}))
            return quint16(candidate);
    }
    return std::nullopt;
}

Unexpected portInUse(const asio::ip::address& address, quint16 port)
{
    const QString cause = u"Port %1 is in use"_s.arg(port);
    const std::optional<quint16> free = nextFreePort(address, port);
    if (!free)
        return unexpected(Error::Kind::InUse, {}, cause + u"."_s);
    return unexpected(Error::Kind::InUse, QString::number(*free), cause + u"; %1 is free."_s.arg(*free));
}

Result<quint16> Service::listen(const QHostAddress& address, quint16 port)
{
    const asio::ip::address numeric = asioAddress(address);
    const ErrorCode error = bindAndListen(m_acceptor, {numeric, port});
    if (error == asio::error::address_in_use)
        return portInUse(numeric, port);
    if (error)
        return unexpected(Error::Kind::Network, u"listen"_s,
            u"Cannot listen on %1 port %2: %3."_s.arg(
                address.toString(), QString::number(port), QString::fromStdString(error.message())));
    return m_acceptor.local_endpoint().port();
}

void Service::accept()
{
    m_acceptor.async_accept([this](ErrorCode error, tcp::socket socket) { onAccepted(error, std::move(socket)); });
}

void Service::onAccepted(ErrorCode error, tcp::socket socket)
{
    if (draining)
        return;
    if (error) {
        qCWarning(lcHttp) << "Cannot accept a connection:" << QString::fromStdString(error.message());
        m_pause.expires_after(kAcceptPause);
        m_pause.async_wait([this](ErrorCode) {
            if (!draining)
                accept();
        });
        return;
    }
    if (m_sessions.size() < size_t(limits.connections)) {
        const auto session = std::make_shared<Session>(shared_from_this(), std::move(socket));
        m_sessions.insert(session);
        session->start();
    }
    accept();
}

void Service::forget(const std::shared_ptr<Session>& session)
{
    m_sessions.erase(session);
    announceWhenDrained();
}

std::future<void> Service::beginDrain()
{
    asio::post(io, [this] {
        draining = true;
        ErrorCode ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        const auto sessions = m_sessions; // closing one takes it out
        for (const std::shared_ptr<Session>& session : sessions)
            session->closeUnlessAnswering();
        announceWhenDrained();
    });
    return m_drained.get_future();
}

void Service::announceWhenDrained()
{
    if (draining && m_sessions.empty() && !std::exchange(m_drainAnnounced, true))
        m_drained.set_value();
}

} // namespace

struct HttpServer::Impl {
    std::shared_ptr<Service> service;
    quint16 port = 0;
    std::thread thread;
};

HttpServer::HttpServer() = default;

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start(const Options& options, Router router)
{
    stop();
    const auto service = std::make_shared<Service>(options.limits, std::move(router));
    const Result<quint16> port = service->listen(options.address, options.port);
    if (!port)
        return port;
    service->accept();
    m_impl = std::make_unique<Impl>(Impl{service, *port, std::thread([service] { service->io.run(); })});
    return port;
}

void HttpServer::stop(std::chrono::milliseconds drain)
{
    if (!m_impl)
        return;
    m_impl->service->beginDrain().wait_for(drain);
    m_impl->service->io.stop();
    m_impl->thread.join();
    m_impl.reset();
}

quint16 HttpServer::port() const
{
    return m_impl ? m_impl->port : 0;
}

} // namespace egret
