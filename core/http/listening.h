// SPDX-License-Identifier: Apache-2.0
#pragma once

// Boost comes first: Qt's keywords (emit, slots, signals) would rewrite names inside it.
#include <boost/asio/ip/tcp.hpp>

#include "core/base/result.h"

#include <QHostAddress>

namespace egret {

//! Binds \a acceptor and listens; port 0 takes a free one. The value is the port. Errors: InUse with the next free port
//! in code (empty where none is near); Network otherwise.
Result<quint16> listenOn(boost::asio::ip::tcp::acceptor& acceptor, const QHostAddress& address, quint16 port);

} // namespace egret
