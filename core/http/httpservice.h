// SPDX-License-Identifier: Apache-2.0
#pragma once

// Boost comes first: Qt's keywords (emit, slots, signals) would rewrite names inside it.
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include "core/http/httpserver.h"

#include <future>
#include <memory>
#include <unordered_set>

namespace boost::asio::ssl {
class context;
}

namespace egret {

class HttpSession;

//! What the sessions of one server share. Everything but io belongs to the server's thread once that runs;
//! late Responders hold it weakly.
class HttpService : public std::enable_shared_from_this<HttpService> {
public:
    //! \a tls: null speaks plain HTTP.
    HttpService(const HttpLimits& bounds, Router routes, std::shared_ptr<boost::asio::ssl::context> tls);

    Result<quint16> listen(const QHostAddress& address, quint16 port);
    void accept();
    void forget(const std::shared_ptr<HttpSession>& session);
    //! Any thread. The future is ready once no session is left.
    std::future<void> beginDrain();

    const HttpLimits limits;
    const Router router;
    const std::shared_ptr<boost::asio::ssl::context> tls;
    bool draining = false;
    boost::asio::io_context io{1};

private:
    void onAccepted(boost::system::error_code error, boost::asio::ip::tcp::socket socket);
    void announceWhenDrained();

    //! While answers are awaited.
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work{io.get_executor()};
    boost::asio::ip::tcp::acceptor m_acceptor{io};
    boost::asio::steady_timer m_pause{io};
    std::unordered_set<std::shared_ptr<HttpSession>> m_sessions; //!< owns them; gone before io
    std::promise<void> m_drained;
    bool m_drainAnnounced = false;
};

} // namespace egret
