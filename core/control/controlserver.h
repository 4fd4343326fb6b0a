// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/control/controlcall.h"

#include <QLocalServer>

#include <chrono>
#include <memory>

namespace egret {

// The holder's end of DIR/control.sock: reads one request a connection and hands it on. Only the user whose process
// this is gets in, by the mode of the socket (0600) and by what the kernel says of the peer. Lives on one thread.
class ControlServer : public QObject {
    Q_OBJECT

public:
    struct Options {
        // Who may ask: a user id.
        quint32 owner = ownUser();
        // Commands at a time; further ones are told to try again, and from twice as many on they are cut.
        int maxConnections = 16;
        // The largest request, in bytes: a whole import file fits.
        qsizetype maxRequestBytes = 64 * 1024 * 1024;
        // A client that has not sent its request by then is cut.
        std::chrono::milliseconds requestTime = std::chrono::seconds(10);
    };

    explicit ControlServer(QObject* parent = nullptr);
    ControlServer(Options options, QObject* parent);

    // Listens at \a path in the place of whatever socket a killed process left there: the caller holds the directory's
    // lock. Errors: Storage (the path is too long for a socket, or the file system refused).
    Result<> listen(const QString& path);
    // Takes no more requests and removes the socket; calls under way go on.
    void close();

    // The user id of this process.
    static quint32 ownUser();

signals:
    // Exactly one call to finish() is expected; dropping the last copy ends the connection without an exit code.
    void requested(const std::shared_ptr<egret::ControlCall>& call);

private:
    void onConnection();
    QString refusal(const QLocalSocket& client) const;
    void receive(QLocalSocket* client);
    void onFrame(QLocalSocket* client, const QString& reason, const std::optional<ControlFrame>& frame);

    Options m_options;
    QLocalServer m_server;
    int m_connections = 0;
};

} // namespace egret
