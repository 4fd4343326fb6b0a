// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpservice.h"

#include <boost/asio/post.hpp>

#include "core/base/log.h"
#include "core/http/httpsession.h"
#include "core/http/listening.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

constexpr std::chrono::milliseconds kAcceptPause{100}; //!< after a failed accept (no descriptors left), before the next

} // namespace

HttpService::HttpService(
    const HttpLimits& bounds, Router routes, std::shared_ptr<boost::asio::ssl::context> secured)
    : limits(bounds)
    , router(std::move(routes))
    , tls(std::move(secured))
{
}

Result<quint16> HttpService::listen(const QHostAddress& address, quint16 port)
{
    return listenOn(m_acceptor, address, port);
}

void HttpService::accept()
{
    m_acceptor.async_accept([this](ErrorCode error, tcp::socket socket) { onAccepted(error, std::move(socket)); });
}

void HttpService::onAccepted(ErrorCode error, tcp::socket socket)
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
        const auto session = std::make_shared<HttpSession>(shared_from_this(), std::move(socket));
        m_sessions.insert(session);
        session->start();
    }
    accept();
}

void HttpService::forget(const std::shared_ptr<HttpSession>& session)
{
    m_sessions.erase(session);
    announceWhenDrained();
}

std::future<void> HttpService::beginDrain()
{
    asio::post(io, [this] {
        draining = true;
        ErrorCode ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        const auto sessions = m_sessions; // closing one takes it out
        for (const std::shared_ptr<HttpSession>& session : sessions)
            session->closeUnlessAnswering();
        announceWhenDrained();
    });
    return m_drained.get_future();
}

void HttpService::announceWhenDrained()
{
    if (draining && m_sessions.empty() && !std::exchange(m_drainAnnounced, true))
        m_drained.set_value();
}

} // namespace egret
