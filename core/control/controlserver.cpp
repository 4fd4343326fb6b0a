// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlserver.h"

#include "core/base/log.h"

#include <QLocalSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRefusedExitCode = 1;

// Who is at the other end, as the kernel noted when it connected. None: the kernel does not say.
std::optional<uid_t> peerUser(const QLocalSocket& client)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    if (::getsockopt(int(client.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer.uid;
}

void refuse(QLocalSocket* client, const QString& reason)
{
    qCWarning(lcStore).noquote() << "Control socket:" << reason;
    ControlCall call({}, client);
    call.send(ControlFrame::Type::Errors, u"egret-cli: %1\n"_s.arg(reason).toUtf8());
    call.finish(kRefusedExitCode);
}

} // namespace

ControlServer::ControlServer(QObject* parent)
    : ControlServer(Options(), parent)
{
}

ControlServer::ControlServer(Options options, QObject* parent)
    : QObject(parent)
    , m_options(options)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::onConnection);
}

quint32 ControlServer::ownUser()
{
    return ::geteuid();
}

Result<> ControlServer::listen(const QString& path)
{
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return {};
    return unexpected(Error::Kind::Storage, u"control_socket"_s,
        u"Other commands cannot be carried out here, because %1 cannot be made: %2."_s.arg(path, m_server.errorString()));
}

void ControlServer::close()
{
    m_server.close();
}

void ControlServer::onConnection()
{
    while (QLocalSocket* client = m_server.nextPendingConnection()) {
        client->setParent(this); // closing the server must not end calls under way
        ++m_connections;
        connect(client, &QLocalSocket::disconnected, this, [this, client] {
            --m_connections;
            client->deleteLater();
        });
        if (m_connections > 2 * m_options.maxConnections)
            client->abort();
        else
            receive(client);
    }
}

// Why \a client gets nothing; empty: it does.
QString ControlServer::refusal(const QLocalSocket& client) const
{
    if (peerUser(client) != m_options.owner)
        return u"Only user %1, whose process holds the data directory, may ask it for anything."_s.arg(m_options.owner);
    if (m_connections > m_options.maxConnections)
        return u"Too many commands at a time. Try again."_s;
    return {};
}

// Gathers the request's one frame. The reader goes with the connection that made it. Who is refused is heard out, too:
// closing a socket with bytes unread would take the reason away from its reader.
void ControlServer::receive(QLocalSocket* client)
{
    const auto reader = std::make_shared<ControlFrameReader>(m_options.maxRequestBytes);
    auto* patience = new QTimer(client);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, client, [client] { client->abort(); });
    patience->start(m_options.requestTime);
    const auto read = [this, client, reader, patience, refused = refusal(*client)] {
        if (!patience->isActive())
            return; // the request has been read, and nothing may follow it
        reader->feed(client->readAll());
        const std::optional<ControlFrame> frame = reader->next();
        if (!frame && !reader->isBroken())
            return;
        patience->stop();
        onFrame(client, refused, frame);
    };
    connect(client, &QLocalSocket::readyRead, client, read);
    read();
}

void ControlServer::onFrame(QLocalSocket* client, const QString& reason, const std::optional<ControlFrame>& frame)
{
    if (!reason.isEmpty()) {
        refuse(client, reason);
        return;
    }
    const bool isRequest = frame && frame->type == ControlFrame::Type::Request;
    const Result<ControlRequest> request = controlRequestFromCbor(isRequest ? frame->payload : QByteArray());
    if (!request) {
        refuse(client, request.error().detail);
        return;
    }
    client->write(encoded({ControlFrame::Type::Accepted, {}}));
    client->flush();
    emit requested(std::make_shared<ControlCall>(*request, client));
}

} // namespace egret
