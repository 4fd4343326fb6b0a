// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace egret {

//! Bounds what one answer may cost: aborts its reply when the whole exchange takes longer than the time-out or when
//! the answer grows, or announces to grow, beyond the limit, and remembers why. A child of its reply.
class ReplyGuard final : public QObject {
    Q_OBJECT

public:
    ReplyGuard(QNetworkReply& reply, std::chrono::milliseconds timeout, qint64 maxBytes);

    //! Ends the exchange because the program stops.
    void cancel();

    //! Why the reply was aborted: Network with code "timeout" or "too_large", or Cancelled. Nothing if it was not.
    const std::optional<Error>& failure() const { return m_failure; }

private:
    void checkSize();
    void abort(Error failure);

    QNetworkReply& m_reply;
    qint64 m_maxBytes;
    QTimer m_deadline;
    std::optional<Error> m_failure;
};

} // namespace egret
