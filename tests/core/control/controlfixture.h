// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/control/controlserver.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

namespace egret::test {

// A listening server that keeps the calls it gets.
class ListeningServer {
public:
    explicit ListeningServer(ControlServer::Options options = {})
        : server(options, nullptr)
    {
        QObject::connect(&server, &ControlServer::requested, &server,
            [this](const std::shared_ptr<ControlCall>& call) { calls.append(call); });
        listening = bool(server.listen(path()));
    }

    QString path() const { return directory.filePath(QStringLiteral("control.sock")); }

    QTemporaryDir directory;
    ControlServer server;
    QList<std::shared_ptr<ControlCall>> calls;
    bool listening = false;
};

// What comes back for \a bytes until the server ends the connection, at most 20 s.
inline QByteArray answerTo(const QString& path, const QByteArray& bytes)
{
    QLocalSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.connectToServer(path);
    socket.write(bytes);
    const bool ended = QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 20'000);
    return ended ? answer : QByteArrayLiteral("the connection stayed open");
}

inline ControlRequest sampleRequest()
{
    ControlRequest request;
    request.command = QStringLiteral("items sync");
    return request;
}

inline QByteArray sampleBytes()
{
    return encoded({ControlFrame::Type::Request, toCbor(sampleRequest())});
}

} // namespace egret::test
