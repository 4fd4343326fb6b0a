// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/control/controlframe.h"
#include "core/control/controlrequest.h"

#include <QObject>
#include <QPointer>

class QLocalSocket;

namespace egret {

// One request that came over the control socket, and the way back to its client. Lives on the server's thread; may
// outlive the client and the server.
class ControlCall : public QObject {
    Q_OBJECT

public:
    ControlCall(ControlRequest request, QLocalSocket* client);
    // Ends the connection where finish() has not.
    ~ControlCall() override;

    const ControlRequest& request() const { return m_request; }
    // Sends \a bytes for the client's stdout or stderr (type Output or Errors). False once the client has gone, or when
    // it leaves more than 64 MiB unread: what the command does for it may then stop.
    bool send(ControlFrame::Type type, const QByteArray& bytes);
    // Sends the exit code (0 to 255) and ends the connection behind everything sent before.
    void finish(int exitCode);
    bool isGone() const;

private:
    ControlRequest m_request;
    QPointer<QLocalSocket> m_client;
};

} // namespace egret
