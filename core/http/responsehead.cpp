// SPDX-License-Identifier: Apache-2.0
#include "core/http/responsehead.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool mayBeSent(const QByteArray& name, const QByteArray& value)
{
    const auto breaksLine = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), breaksLine)
        && std::none_of(value.begin(), value.end(), breaksLine);
}

void appendTwoDigits(QByteArray& text, int number)
{
    text += char('0' + number / 10);
    text += char('0' + number % 10);
}

//! "Wed, 17 Jun 2026 14:31:48 GMT". By hand: a locale takes longer for it than a whole answer may.
QByteArray httpDate(const QDateTime& time)
{
    static constexpr std::array kDays{"Mon, ", "Tue, ", "Wed, ", "Thu, ", "Fri, ", "Sat, ", "Sun, "};
    static constexpr std::array kMonths{
        " Jan ", " Feb ", " Mar ", " Apr ", " May ", " Jun ", " Jul ", " Aug ", " Sep ", " Oct ", " Nov ", " Dec "};
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const QTime clock = utc.time();
    QByteArray text(kDays[size_t(date.dayOfWeek() - 1)]);
    text.reserve(29);
    appendTwoDigits(text, date.day());
    text += kMonths[size_t(date.month() - 1)];
    text += QByteArray::number(date.year());
    text += ' ';
    appendTwoDigits(text, clock.hour());
    text += ':';
    appendTwoDigits(text, clock.minute());
    text += ':';
    appendTwoDigits(text, clock.second());
    return text + " GMT";
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
