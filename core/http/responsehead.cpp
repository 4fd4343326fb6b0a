// SPDX-License-Identifier: Apache-2.0
#include "core/http/responsehead.h"

#include <QLocale>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool mayBeSent(const QByteArray& name, const QByteArray& value)
{
    const auto breaksLine = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), breaksLine)
        && std::none_of(value.begin(), value.end(), breaksLine);
}

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

qsizetype announcedLength(const HttpResponse& response)
{
    return response.delivery == HttpResponse::Delivery::WrongLength ? response.body.size() / 2 : response.body.size();
}

} // namespace

bool statusHasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray sentBody(const HttpResponse& response)
{
    return response.delivery == HttpResponse::Delivery::Truncated ? response.body.first(response.body.size() / 2) : response.body;
}

QByteArray responseHead(const HttpResponse& response, bool keepAlive, const QDateTime& now)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    const auto add = [&head](const QByteArray& name, const QByteArray& value) {
        if (mayBeSent(name, value))
            head += name + ": " + value + "\r\n";
    };
    add("Date"_ba, httpDate(now));
    add("Connection"_ba, keepAlive ? "keep-alive"_ba : "close"_ba);
    if (statusHasBody(response.status)) {
        add("Content-Type"_ba, response.contentType);
        add("Content-Length"_ba, QByteArray::number(announcedLength(response)));
    }
    for (const auto& [name, value] : response.headers)
        add(name, value);
    return head + "\r\n";
}

} // namespace egret
