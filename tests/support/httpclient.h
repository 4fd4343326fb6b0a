// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpmessage.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

namespace egret::test {

//! What a server sent back. status is 0 when it closed the connection without a whole answer.
struct HttpReply {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    QByteArray header(const QByteArray& name) const { return headerValue(headers, name); }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

//! A client that sends exactly the bytes it is told to. It runs the event loop while it waits, so the routes under test
//! may live on its own thread. For tests only.
class HttpClient {
public:
    explicit HttpClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        waitUntil([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    //! The next answer on this connection. \a headOnly: it answers HEAD.
    HttpReply read(bool headOnly = false)
    {
        if (!waitUntil([this] { return m_received.contains("\r\n\r\n"); }))
            return {};
        HttpReply reply = takeHead();
        const qsizetype length = headOnly ? 0 : reply.header("Content-Length").toLongLong();
        if (!waitUntil([this, length] { return m_received.size() >= length; }))
            return {};
        reply.body = m_received.left(length);
        m_received.remove(0, length);
        return reply;
    }

    //! Waits until the server has closed the connection.
    bool closes(int timeoutMs = 20'000)
    {
        return waitUntil([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, timeoutMs);
    }

    QByteArray leftover() const { return m_received; }
    void abort() { m_socket.abort(); }
    QTcpSocket& socket() { return m_socket; }

private:
    template <typename Condition>
    bool waitUntil(Condition condition, int timeoutMs = 20'000)
    {
        QEventLoop loop;
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QTcpSocket::stateChanged, &loop, &QEventLoop::quit);
        timer.start(timeoutMs);
        m_received += m_socket.readAll();
        while (!condition() && timer.isActive()) {
            const bool ended = m_socket.state() == QAbstractSocket::UnconnectedState;
            if (ended)
                return false;
            loop.exec();
            m_received += m_socket.readAll();
        }
        return condition();
    }

    HttpReply takeHead()
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        const QList<QByteArray> lines = m_received.left(end).split('\n');
        m_received.remove(0, end + 4);
        HttpReply reply;
        reply.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray& line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            reply.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        }
        return reply;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

//! One request over a connection of its own, addressed to loopback, and its answer.
inline HttpReply exchange(quint16 port, const QByteArray& method, const QByteArray& target,
    const HttpHeaders& headers = {}, const QByteArray& body = {})
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nConnection: close\r\n";
    if (headerValue(headers, "Host").isEmpty())
        request += "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    if (!body.isEmpty() || method == "POST")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto& [name, value] : headers)
        request += name + ": " + value + "\r\n";
    HttpClient client(port);
    client.send(request + "\r\n" + body);
    return client.read(method == "HEAD");
}

} // namespace egret::test
