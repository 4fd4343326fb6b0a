// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpmessage.h"

#include <QByteArrayView>

#include <optional>

namespace egret {

//! Where a request goes, from its start line.
struct RequestTarget {
    QByteArray authority; //!< "host:port" of an absolute target ("http://host:port/path"); empty for "/path"
    QString encodedPath; //!< begins with "/"; as sent, so that an encoded slash stays part of its segment
    QString path; //!< decoded
    QUrlQuery query;
};

//! Empty when \a target is neither "/…" nor "http://host/…", or its path holds a broken percent escape, bytes that are
//! no UTF-8, or control characters.
std::optional<RequestTarget> parseTarget(const QByteArray& target);

//! \a encoded without its percent escapes; empty on the defects named above.
std::optional<QString> percentDecoded(QByteArrayView encoded);

//! Why a request is refused before its body is read.
struct Refusal {
    int status = 400;
    QString description; //!< one English sentence
};

//! Checks what the parser leaves open and what would let two programs on the way read different requests out of the
//! same bytes (RFC 9112): version, one Host, one plain Content-Length, "chunked" as the only transfer coding,
//! "100-continue" as the only expectation. \a version: 11 for HTTP/1.1.
std::optional<Refusal> checkFraming(int version, const HttpHeaders& headers);

//! Whether the request can only come from a program on this machine that addressed it as such: its host (\a authority
//! before Host) is a loopback name, no proxy has announced itself, and no foreign web page is its Origin.
bool mayReachLocalRoutes(const QByteArray& authority, const HttpHeaders& headers);

} // namespace egret
