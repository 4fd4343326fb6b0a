// SPDX-License-Identifier: Apache-2.0
#include "core/control/controlframe.h"

#include <QtEndian>

namespace egret {

namespace {

constexpr qsizetype kHeadSize = 5;

bool isKnown(char type)
{
    return QByteArrayView("QAOEF").contains(type);
}

} // namespace

QByteArray encoded(const ControlFrame& frame)
{
    QByteArray bytes(kHeadSize, '\0');
    qToBigEndian(quint32(frame.payload.size()), bytes.data());
    bytes[4] = char(frame.type);
    return bytes + frame.payload;
}

ControlFrameReader::ControlFrameReader(qsizetype maxPayload)
    : m_maxPayload(maxPayload)
{
}

void ControlFrameReader::feed(const QByteArray& bytes)
{
    if (!m_broken)
        m_buffer += bytes;
}

std::optional<ControlFrame> ControlFrameReader::next()
{
    if (m_broken || m_buffer.size() < kHeadSize)
        return std::nullopt;
    const qsizetype size = qFromBigEndian<quint32>(m_buffer.constData());
    m_broken = size > m_maxPayload || !isKnown(m_buffer[4]);
    if (m_broken)
        m_buffer.clear();
    if (m_broken || m_buffer.size() < kHeadSize + size)
        return std::nullopt;
    ControlFrame frame{ControlFrame::Type(m_buffer[4]), m_buffer.mid(kHeadSize, size)};
    m_buffer.remove(0, kHeadSize + size);
    return frame;
}

} // namespace egret
