// SPDX-License-Identifier: Apache-2.0
#include "core/http/requesthead.h"

#include <QHostAddress>
#include <QStringDecoder>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kScheme = "http://"_L1;

QList<QByteArray> valuesOf(const HttpHeaders& headers, const QByteArray& name)
{
    QList<QByteArray> values;
    for (const auto& [field, value] : headers) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

//! \a index as found in \a text; its end where nothing was found.
qsizetype endOr(qsizetype index, const QByteArray& text)
{
    return index < 0 ? text.size() : index;
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

//! "localhost:8484", "127.0.0.1", "[::1]:8484"
bool isLoopbackAuthority(const QByteArray& authority)
{
    QByteArray host = authority.toLower();
    if (const qsizetype colon = host.lastIndexOf(':'); colon > host.lastIndexOf(']')) {
        if (!isDigits(QByteArrayView(host).sliced(colon + 1)))
            return false;
        host.truncate(colon);
    }
    if (host == "localhost" || host == "[::1]")
        return true;
    const QHostAddress address(QString::fromLatin1(host));
    return address.protocol() == QAbstractSocket::IPv4Protocol && address.isLoopback()
        && address.toString() == QLatin1StringView(host);
}

bool isOwnOrigin(const QByteArray& origin)
{
    return origin.startsWith("http://") && isLoopbackAuthority(origin.sliced(kScheme.size()));
}

std::optional<Refusal> checkBodyHeaders(int version, const HttpHeaders& headers)
{
    const QList<QByteArray> lengths = valuesOf(headers, "Content-Length"_ba);
    const QList<QByteArray> codings = valuesOf(headers, "Transfer-Encoding"_ba);
    if (lengths.size() > 1 || (lengths.size() == 1 && !isDigits(lengths[0])))
        return Refusal{400, u"Content-Length must be one whole number."_s};
    if (codings.isEmpty())
        return std::nullopt;
    if (!lengths.isEmpty() || version < 11)
        return Refusal{400, u"Transfer-Encoding must not stand beside Content-Length or in HTTP/1.0."_s};
    if (codings.size() > 1 || codings[0].compare("chunked", Qt::CaseInsensitive) != 0)
        return Refusal{501, u"The only transfer coding understood is chunked."_s};
    return std::nullopt;
}

} // namespace

std::optional<QString> percentDecoded(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '%') {
            bytes.append(encoded[i]);
            continue;
        }
        const int high = i + 2 < encoded.size() ? hexDigit(encoded[i + 1]) : -1;
        const int low = i + 2 < encoded.size() ? hexDigit(encoded[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.append(char(high * 16 + low));
        i += 2;
    }
    const auto isControl = [](char c) { return uchar(c) < 0x20 || c == 0x7f; };
    if (std::any_of(bytes.begin(), bytes.end(), isControl))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<RequestTarget> parseTarget(const QByteArray& target)
{
    RequestTarget parsed;
    QByteArray rest = target;
    if (rest.left(kScheme.size()).compare("http://", Qt::CaseInsensitive) == 0) {
        const qsizetype slash = endOr(rest.indexOf('/', kScheme.size()), rest);
        parsed.authority = rest.first(slash).sliced(kScheme.size());
        rest = slash == rest.size() ? "/"_ba : rest.sliced(slash);
        if (parsed.authority.isEmpty())
            return std::nullopt;
    }
    if (!rest.startsWith('/'))
        return std::nullopt;
    const qsizetype question = endOr(rest.indexOf('?'), rest);
    const QByteArray path = rest.first(question);
    const std::optional<QString> decoded = percentDecoded(path);
    if (!decoded)
        return std::nullopt;
    parsed.encodedPath = QString::fromUtf8(path);
    parsed.path = *decoded;
    parsed.query.setQuery(QString::fromUtf8(rest.mid(question + 1)));
    return parsed;
}

std::optional<Refusal> checkFraming(int version, const HttpHeaders& headers)
{
    if (version != 10 && version != 11)
        return Refusal{505, u"Use HTTP/1.1."_s};
    const qsizetype hosts = valuesOf(headers, "Host"_ba).size();
    if (hosts > 1 || (hosts == 0 && version == 11))
        return Refusal{400, u"Exactly one Host header is needed."_s};
    if (const std::optional<Refusal> refusal = checkBodyHeaders(version, headers))
        return refusal;
    for (const QByteArray& expectation : valuesOf(headers, "Expect"_ba)) {
        if (expectation.compare("100-continue", Qt::CaseInsensitive) != 0)
            return Refusal{417, u"The only expectation understood is 100-continue."_s};
    }
    return std::nullopt;
}

bool mayReachLocalRoutes(const QByteArray& authority, const HttpHeaders& headers)
{
    const QByteArray host = headerValue(headers, "Host"_ba);
    if (!isLoopbackAuthority(host) || (!authority.isEmpty() && !isLoopbackAuthority(authority)))
        return false;
    return std::all_of(headers.begin(), headers.end(), [](const auto& header) {
        const QByteArray name = header.first.toLower();
        if (name == "forwarded" || name == "via" || name == "x-real-ip" || name.startsWith("x-forwarded-"))
            return false;
        return name != "origin" || isOwnOrigin(header.second);
    });
}

} // namespace egret
