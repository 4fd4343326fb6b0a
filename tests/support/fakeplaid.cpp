// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeplaid.h"

#include <QJsonDocument>

#include <utility>

namespace egret::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray httpAnswer(int status, const QByteArray& body, const QByteArray& extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
}

QByteArray jsonAnswer(int status, const QJsonObject& json, const QByteArray& extraHeaders = {})
{
    return httpAnswer(status, QJsonDocument(json).toJson(QJsonDocument::Compact), extraHeaders);
}

QJsonObject errorObject(const QString& type, const QString& code, const QString& message)
{
    return {{u"error_type"_s, type}, {u"error_code"_s, code}, {u"error_message"_s, message},
        {u"display_message"_s, QJsonValue::Null}, {u"request_id"_s, u"req-scripted"_s}};
}

FakePlaid::Request parseHead(const QByteArray& head)
{
    FakePlaid::Request request;
    const QList<QByteArray> lines = head.split('\n');
    request.path = QString::fromUtf8(lines.first().split(' ').value(1));
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace

FakePlaid::FakePlaid()
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakePlaid::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("FakePlaid cannot listen");
}

QUrl FakePlaid::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void FakePlaid::reply(const QString& path, const QJsonObject& json)
{
    m_scripts[path].enqueue({Script::Kind::Answer, jsonAnswer(200, json)});
}

void FakePlaid::replyAlways(const QString& path, const QJsonObject& json)
{
    m_always[path] = jsonAnswer(200, json);
}

void FakePlaid::replyError(const QString& path, const QString& type, const QString& code, int status,
    const QByteArray& extraHeaders, const QString& message)
{
    m_scripts[path].enqueue({Script::Kind::Answer, jsonAnswer(status, errorObject(type, code, message), extraHeaders)});
}

void FakePlaid::replyRaw(const QString& path, int status, const QByteArray& bytes, const QByteArray& extraHeaders)
{
    m_scripts[path].enqueue({Script::Kind::Answer, httpAnswer(status, bytes, extraHeaders)});
}

void FakePlaid::dropConnection(const QString& path)
{
    m_scripts[path].enqueue({Script::Kind::Drop, {}});
}

void FakePlaid::hold(const QString& path, const QJsonObject& json)
{
    m_scripts[path].enqueue({Script::Kind::Hold, jsonAnswer(200, json)});
}

void FakePlaid::release(const QString& path)
{
    const QList<HeldCall> calls = std::exchange(m_held[path], {});
    for (const HeldCall& call : calls) {
        if (call.socket)
            call.socket->write(call.bytes);
    }
}

int FakePlaid::held(const QString& path) const
{
    return int(m_held.value(path).size());
}

QList<FakePlaid::Request> FakePlaid::requests(const QString& path) const
{
    QList<Request> matching;
    for (const Request& request : m_requests) {
        if (request.path == path)
            matching.append(request);
    }
    return matching;
}

void FakePlaid::accept()
{
    while (QTcpSocket* const socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakePlaid::read(QTcpSocket* socket)
{
    QByteArray& buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Request request = parseHead(buffer.left(headEnd));
    const qsizetype bodySize = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + bodySize)
        return;
    request.rawBody = buffer.mid(headEnd + 4, bodySize);
    request.body = QJsonDocument::fromJson(request.rawBody).object();
    buffer.remove(0, headEnd + 4 + bodySize);
    answer(socket, request);
}

void FakePlaid::answer(QTcpSocket* socket, const Request& request)
{
    m_requests.append(request);
    const QByteArray unscripted = jsonAnswer(
        404, errorObject(u"INVALID_REQUEST"_s, u"NOT_FOUND"_s, u"Nobody scripted %1."_s.arg(request.path)));
    Script script{Script::Kind::Answer, m_always.value(request.path, unscripted)};
    if (QQueue<Script>& queue = m_scripts[request.path]; !queue.isEmpty())
        script = queue.dequeue();
    switch (script.kind) {
    case Script::Kind::Answer: socket->write(script.bytes); break;
    case Script::Kind::Drop: socket->abort(); break;
    case Script::Kind::Hold: m_held[request.path].append({socket, script.bytes}); break;
    }
    emit received(request.path);
}

} // namespace egret::test
