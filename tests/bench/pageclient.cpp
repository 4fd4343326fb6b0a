// SPDX-License-Identifier: Apache-2.0
#include "pageclient.h"

#include <QString>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace egret::bench {

namespace {

constexpr qsizetype kReadAtOnce = 256 * 1024;

QByteArray textBehind(const QByteArray& json, const QByteArray& field)
{
    const QByteArray opening = '"' + field + "\":\"";
    const qsizetype at = json.lastIndexOf(opening);
    if (at < 0)
        return {};
    const qsizetype begin = at + opening.size();
    return json.mid(begin, json.indexOf('"', begin) - begin);
}

} // namespace

PageClient::PageClient(quint16 port, QByteArray headers)
    : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    , m_headers(std::move(headers))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        close(m_socket);
        m_socket = -1;
    }
}

PageClient::~PageClient()
{
    if (m_socket >= 0)
        close(m_socket);
}

QByteArray PageClient::post(const QByteArray& path, const QByteArray& body)
{
    const QByteArray request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + m_headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    if (send(m_socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
        return {};
    QByteArray received;
    qsizetype end = -1;
    for (qsizetype wanted = 0; end < 0 || received.size() < wanted;) {
        const qsizetype before = received.size();
        received.resize(before + kReadAtOnce);
        const auto count = recv(m_socket, received.data() + before, size_t(kReadAtOnce), 0);
        if (count <= 0)
            return {};
        received.resize(before + count);
        if (end >= 0 || (end = received.indexOf("\r\n\r\n")) < 0)
            continue;
        const QByteArray head = received.first(end).toLower();
        const qsizetype length = head.indexOf("content-length:") + 15;
        wanted = end + 4 + head.mid(length, head.indexOf('\r', length) - length).trimmed().toLongLong();
        received.reserve(wanted + kReadAtOnce);
    }
    return received.sliced(end + 4);
}

PageCount PageClient::syncAll(const QByteArray& accessToken)
{
    PageCount count;
    QByteArray cursor;
    for (bool more = true; more;) {
        const QByteArray page = post("/transactions/sync",
            "{\"access_token\":\"" + accessToken + "\",\"count\":500,\"cursor\":\"" + cursor + "\"}");
        ++count.pages;
        count.bytes += page.size();
        count.transactions += page.count("\"pending_transaction_id\":");
        cursor = textBehind(page, "next_cursor");
        more = page.contains("\"has_more\":true");
    }
    return count;
}

PageCount PageClient::repeat(const QByteArray& path, qint64 times)
{
    PageCount count;
    for (; count.pages < times; ++count.pages)
        count.bytes += post(path, "{}").size();
    return count;
}

} // namespace egret::bench
