// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlclient.h"

#include <QCoro/QCoroSignal>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxAnswerFrame = 1024 * 1024;

Unexpected noListener()
{
    return unexpected(Error::Kind::NotFound, u"control_socket"_s, u"Nobody listens on the control socket."_s);
}

Unexpected noAnswer()
{
    return unexpected(Error::Kind::InUse, u"no_answer"_s, u"The process that holds the data directory does not answer."_s);
}

Unexpected holderEnded()
{
    return unexpected(Error::Kind::Cancelled, u"holder_ended"_s,
        u"The process that holds the data directory ended before the command did. What the command had done so far is kept."_s);
}

} // namespace

ControlClient::ControlClient(std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_time(patience)
    , m_frames(kMaxAnswerFrame)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(noAnswer()); });
    connect(&m_socket, &QLocalSocket::connected, this, &ControlClient::sendRequest);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] { end(holderEnded()); }); // what came before was read
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error == QLocalSocket::ConnectionRefusedError || error == QLocalSocket::ServerNotFoundError)
            end(noListener());
        else if (error != QLocalSocket::PeerClosedError)
            end(noAnswer());
    });
}

Task<int> ControlClient::ask(QString path, ControlRequest request, Show show)
{
    start(path, request, std::move(show));
    if (!m_result)
        co_await qCoro(this, &ControlClient::ended);
    const Result<int> result = *m_result;
    co_return result;
}

void ControlClient::start(const QString& path, const ControlRequest& request, Show show)
{
    m_request = encoded({ControlFrame::Type::Request, toCbor(request)});
    m_show = std::move(show);
    m_patience.start(m_time);
    m_socket.connectToServer(path);
}

void ControlClient::sendRequest()
{
    m_socket.write(m_request);
    m_socket.flush();
    wipe(m_request);
}

void ControlClient::read()
{
    m_frames.feed(m_socket.readAll());
    while (const std::optional<ControlFrame> frame = m_frames.next())
        take(*frame);
    if (m_frames.isBroken())
        end(noAnswer());
}

void ControlClient::take(const ControlFrame& frame)
{
    if (m_result)
        return;
    m_patience.stop();
    switch (frame.type) {
    case ControlFrame::Type::Output:
    case ControlFrame::Type::Errors: m_show(frame.type, frame.payload); return;
    case ControlFrame::Type::Finished: end(frame.payload.size() == 1 ? Result<int>(int(quint8(frame.payload[0]))) : noAnswer()); return;
    case ControlFrame::Type::Accepted:
    case ControlFrame::Type::Request: return;
    }
}

void ControlClient::end(Result<int> result)
{
    if (m_result)
        return;
    m_patience.stop();
    m_result = std::move(result);
    emit ended();
}

} // namespace egret
