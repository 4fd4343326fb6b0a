// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/http/httpmessage.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;

namespace egret {

class Backoff;

//! Sends deliveries on to other programs: the exact bytes with the headers they came with, except those that belong to
//! one connection or to a proxy on the way. The name of the target is looked up here and the address that was checked
//! is the one that is connected to; redirections are not followed; TLS from 1.2 on. Engine thread only.
class WebhookPoster {
public:
    static constexpr std::chrono::milliseconds kTimeout{10'000}; //!< as long as Plaid waits
    static constexpr qint64 kMaxAnswerBytes = 64 * 1024;

    //! What the other side said.
    struct Outcome {
        int status = 0; //!< any; only 2xx means that it was taken
        qint64 milliseconds = 0;

        bool isTaken() const { return status >= 200 && status < 300; }
    };

    //! Both outlive this; \a backoff says when the program stops.
    WebhookPoster(QNetworkAccessManager& network, Backoff& backoff);

    //! Names that may lead into the operator's own network, as parseInternalHosts() gives them; none unless set.
    void setInternalHosts(const QStringList& hosts) { m_internalHosts = hosts; }

    //! Posts once. Errors: those of checkPostTarget() and usableAddress(); Network; Cancelled.
    Task<Outcome> post(QUrl target, HttpHeaders headers, QByteArray body);

private:
    Task<QHostAddress> resolved(QUrl target);

    QNetworkAccessManager& m_network;
    Backoff& m_backoff;
    QStringList m_internalHosts;
};

} // namespace egret
