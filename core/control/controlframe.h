// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace egret {

// One message on the control socket: length of the payload (4 bytes, big-endian), type (1 byte), payload.
struct ControlFrame {
    enum class Type : quint8 {
        // client to holder, first and only: a ControlRequest
        Request = 'Q',
        // holder to client, first: the request was read and its command begins
        Accepted = 'A',
        // holder to client: bytes for the client's stdout
        Output = 'O',
        // holder to client: bytes for the client's stderr
        Errors = 'E',
        // holder to client, last: the exit code in one byte
        Finished = 'F',
    };

    Type type = Type::Request;
    QByteArray payload;
};

// The bytes of \a frame as they go over the socket.
QByteArray encoded(const ControlFrame& frame);

// Takes a stream of bytes apart into frames. What it keeps never exceeds one frame of the largest size and what was fed
// last.
class ControlFrameReader {
public:
    // \a maxPayload in bytes; a longer frame breaks the stream as soon as its head has come.
    explicit ControlFrameReader(qsizetype maxPayload);

    void feed(const QByteArray& bytes);
    // The next complete frame. None: more bytes are needed, or the stream is broken.
    std::optional<ControlFrame> next();
    // A frame was too large or of no known type. Nothing can be read behind it.
    bool isBroken() const { return m_broken; }

private:
    qsizetype m_maxPayload;
    QByteArray m_buffer;
    bool m_broken = false;
};

} // namespace egret
