// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/control/controlframe.h"
#include "core/control/controlrequest.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace egret {

// Asks the process that holds a data directory to carry out one command. One object, one request; it ends the
// connection when it is destroyed, which the holder takes for "never mind".
class ControlClient : public QObject {
    Q_OBJECT

public:
    // What to do with bytes for stdout (type Output) and stderr (type Errors), in the order they were sent.
    using Show = std::function<void(ControlFrame::Type type, const QByteArray& bytes)>;

    // \a patience: how long the holder may take until it has accepted the request. What it does then may take any time.
    explicit ControlClient(std::chrono::milliseconds patience, QObject* parent = nullptr);

    // The exit code of \a request, carried out by whoever listens at \a path. Errors: NotFound with code
    // "control_socket" (nobody listens), InUse with code "no_answer" (somebody does and did not accept the request in
    // time), Cancelled with code "holder_ended" (the connection ended before the command did). The client must outlive
    // the task.
    Task<int> ask(QString path, ControlRequest request, Show show);
    // The same for who cannot wait for a task: ended() follows, perhaps before this returns, and then there is a result.
    void start(const QString& path, const ControlRequest& request, Show show);
    const std::optional<Result<int>>& result() const { return m_result; }

signals:
    // The request has its answer, or will get none.
    void ended();

private:
    void sendRequest();
    void read();
    void take(const ControlFrame& frame);
    void end(Result<int> result);

    QTimer m_patience;
    std::chrono::milliseconds m_time;
    ControlFrameReader m_frames;
    QByteArray m_request;
    Show m_show;
    std::optional<Result<int>> m_result;
    QLocalSocket m_socket; //!< last: as it closes it says so, to what stands above
};

} // namespace egret
