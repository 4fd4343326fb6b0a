// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlcall.h"

#include <QLocalSocket>

namespace egret {

namespace {

constexpr qsizetype kFrameBytes = 64 * 1024;
constexpr qint64 kMaxUnread = 64 * 1024 * 1024;

} // namespace

ControlCall::ControlCall(ControlRequest request, QLocalSocket* client)
    : m_request(std::move(request))
    , m_client(client)
{
}

ControlCall::~ControlCall()
{
    if (m_client)
        m_client->disconnectFromServer();
}

bool ControlCall::isGone() const
{
    return !m_client || m_client->state() != QLocalSocket::ConnectedState;
}

bool ControlCall::send(ControlFrame::Type type, const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size() && !isGone(); at += kFrameBytes)
        m_client->write(encoded({type, bytes.mid(at, kFrameBytes)}));
    if (isGone())
        return false;
    m_client->flush();
    if (m_client->bytesToWrite() > kMaxUnread)
        m_client->abort();
    return !isGone();
}

void ControlCall::finish(int exitCode)
{
    if (isGone())
        return;
    m_client->write(encoded({ControlFrame::Type::Finished, QByteArray(1, char(exitCode))}));
    m_client->flush();
    m_client->disconnectFromServer();
}

} // namespace egret
