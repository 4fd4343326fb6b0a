// SPDX-License-Identifier: Apache-2.0
#pragma once

// Boost comes first: Qt's keywords (emit, slots, signals) would rewrite names inside it.
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <optional>
#include <utility>

namespace egret {

//! The bytes of one connection, in clear or under TLS: what Beast reads requests from and answers go to. Its deadlines
//! are those of tcp(), whichever it is. Server's thread only.
class ConnectionStream {
public:
    using executor_type = boost::beast::tcp_stream::executor_type;

    //! Speaks TLS where \a tls is not null; that outlives the connection.
    ConnectionStream(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context* tls)
    {
        if (tls)
            m_secured.emplace(boost::beast::tcp_stream(std::move(socket)), *tls);
        else
            m_plain.emplace(std::move(socket));
    }

    bool isSecured() const { return m_secured.has_value(); }
    boost::beast::tcp_stream& tcp() { return m_secured ? m_secured->next_layer() : *m_plain; }
    executor_type get_executor() { return tcp().get_executor(); }

    template <typename Handler>
    void async_handshake(Handler&& handler)
    {
        m_secured->async_handshake(boost::asio::ssl::stream_base::server, std::forward<Handler>(handler));
    }
    //! Says goodbye, so that the other side knows that nothing was cut off.
    template <typename Handler>
    void async_shutdown(Handler&& handler)
    {
        m_secured->async_shutdown(std::forward<Handler>(handler));
    }
    template <typename Buffers, typename Handler>
    void async_read_some(const Buffers& buffers, Handler&& handler)
    {
        if (m_secured)
            m_secured->async_read_some(buffers, std::forward<Handler>(handler));
        else
            m_plain->async_read_some(buffers, std::forward<Handler>(handler));
    }
    template <typename Buffers, typename Handler>
    void async_write_some(const Buffers& buffers, Handler&& handler)
    {
        if (m_secured)
            m_secured->async_write_some(buffers, std::forward<Handler>(handler));
        else
            m_plain->async_write_some(buffers, std::forward<Handler>(handler));
    }

private:
    std::optional<boost::beast::tcp_stream> m_plain;
    std::optional<boost::asio::ssl::stream<boost::beast::tcp_stream>> m_secured;
};

} // namespace egret
