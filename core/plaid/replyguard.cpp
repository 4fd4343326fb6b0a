// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/replyguard.h"

#include <QNetworkReply>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

ReplyGuard::ReplyGuard(QNetworkReply& reply, std::chrono::milliseconds timeout, qint64 maxBytes)
    : QObject(&reply)
    , m_reply(reply)
    , m_maxBytes(maxBytes)
{
    connect(&reply, &QNetworkReply::metaDataChanged, this, &ReplyGuard::checkSize);
    connect(&reply, &QNetworkReply::readyRead, this, &ReplyGuard::checkSize);
    connect(&reply, &QNetworkReply::finished, &m_deadline, &QTimer::stop);
    connect(&m_deadline, &QTimer::timeout, this, [this, timeout] {
        const QString detail = u"No complete answer came within %1 s."_s.arg(double(timeout.count()) / 1000);
        abort(Error{Error::Kind::Network, u"timeout"_s, detail, {}, {}, 0});
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(timeout);
}

void ReplyGuard::cancel()
{
    abort(Error{Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s, {}, {}, 0});
}

void ReplyGuard::checkSize()
{
    const qint64 announced = m_reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (qMax(announced, m_reply.bytesAvailable()) <= m_maxBytes)
        return;
    const QString detail = u"The answer is larger than %1 MiB."_s.arg(m_maxBytes / 1024 / 1024);
    abort(Error{Error::Kind::Network, u"too_large"_s, detail, {}, {}, 0});
}

void ReplyGuard::abort(Error failure)
{
    if (m_failure || m_reply.isFinished())
        return;
    m_failure = std::move(failure);
    m_reply.abort();
}

} // namespace egret
