// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHostAddress>

namespace egret::cli {

//! An address to listen on.
struct ListenAddress {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; //!< 0: any free one
};

//! Reads "HOST:PORT" (HOST an IP address or "localhost", IPv6 in brackets). Errors: InvalidInput.
Result<ListenAddress> parseListenAddress(const QString& text);

} // namespace egret::cli
