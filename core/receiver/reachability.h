// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"

#include <QList>
#include <QMetaType>
#include <QUrl>

class QNetworkAccessManager;

namespace egret {

class Backoff;
class ReachProbe;

//! One stretch of the way a webhook takes to Egret.
struct ReachHop {
    enum class Kind {
        Port, //!< the receiver on this computer
        Name, //!< the address of the URL's host
        Certificate, //!< TLS with a certificate that fits the host
        RoundTrip, //!< what is posted to the webhook URL comes here
    };
    enum class Outcome {
        Passed,
        Failed,
        PassedOver, //!< there is nothing to be tested: no name, no TLS, or a proxy sees to it
        NotReached, //!< an earlier one failed
    };

    Kind kind = Kind::Port;
    Outcome outcome = Outcome::NotReached;
    qint64 milliseconds = 0;
    //! Of a failure: "stopped", "refused", "unknown_host", "certificate", "timeout", "unreachable", "redirected", "status" or
    //! "elsewhere".
    QString code;
    //! What goes with it: the answer's status, where it redirects to, what is wrong with the certificate.
    QString detail;

    friend bool operator==(const ReachHop&, const ReachHop&) = default;
};

QString reachHopName(ReachHop::Kind kind); //!< "port", "name", "certificate", "round_trip"
QString reachOutcomeName(ReachHop::Outcome outcome); //!< "passed", "failed", "passed_over", "not_reached"
//! What a failure means, and what to do, in English.
QString reachAdvice(const ReachHop& hop);

//! Walks the way that Plaid's webhooks take, from this computer out through the public URL and back in, and says which
//! stretch of it is broken. Engine thread.
class Reachability {
public:
    //! All outlive every test. \a probe is what the receiver recognises.
    Reachability(QNetworkAccessManager& network, ReachProbe& probe, Backoff& backoff);

    //! Every hop in order. \a local: where the receiver listens, empty: nowhere. \a webhook: an integration's webhook URL.
    //! Errors: Cancelled when the program stops.
    Task<QList<ReachHop>> test(QUrl local, QUrl webhook);

private:
    Task<ReachHop> tryPort(QUrl local);
    Task<ReachHop> tryName(QUrl webhook);
    Task<ReachHop> tryCertificate(QUrl webhook);
    Task<ReachHop> tryRoundTrip(QUrl webhook);
    bool goesThroughProxy(const QUrl& url) const;

    QNetworkAccessManager& m_network;
    ReachProbe& m_probe;
    Backoff& m_backoff;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::ReachHop)
