// SPDX-License-Identifier: Apache-2.0
#include "core/http/listening.h"

#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

constexpr int kPortsTried = 100;

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

} // namespace

Result<quint16> listenOn(tcp::acceptor& acceptor, const QHostAddress& address, quint16 port)
{
    const asio::ip::address numeric = asioAddress(address);
    const ErrorCode error = bindAndListen(acceptor, {numeric, port});
    if (error == asio::error::address_in_use)
        return portInUse(numeric, port);
    if (error)
        return unexpected(Error::Kind::Network, u"listen"_s,
            u"Cannot listen on %1 port %2: %3."_s.arg(
                address.toString(), QString::number(port), QString::fromStdString(error.message())));
    return acceptor.local_endpoint().port();
}

} // namespace egret
