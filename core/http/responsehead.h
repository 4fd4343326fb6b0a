// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpmessage.h"

#include <QDateTime>

namespace egret {

//! Whether a response of \a status carries a body at all (RFC 9110: 1xx, 204 and 304 do not).
bool statusHasBody(int status);

//! The bytes of the body of \a response that are sent: all of them unless its delivery is Truncated.
QByteArray sentBody(const HttpResponse& response);

//! Status line and header fields of \a response up to and with the empty line, with Date, Connection, Content-Type and
//! the Content-Length of its body (also for HEAD, whose body is then not sent; half of it for the delivery WrongLength). Fields that hold a line break or a NUL
//! are left out: they could otherwise forge a second response. \a now: any time zone.
QByteArray responseHead(const HttpResponse& response, bool keepAlive, const QDateTime& now);

} // namespace egret
