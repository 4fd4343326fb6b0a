// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "core/http/router.h"
#include "core/receiver/floodguard.h"
#include "core/receiver/sourcerules.h"
#include "core/receiver/verificationreport.h"
#include "core/store/webhookstore.h"

#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

namespace egret {

class ReachProbe;
class VerificationKeys;
class WebhookAddresses;
class WebhookInbox;

//! The address that Plaid, or a company's forwarder, sends webhooks to: POST /webhooks/plaid/{token}. Judges the
//! signature, stores the delivery durably, then answers: 200 verified, or the key cannot be had now (stored as not
//! checked and judged later); 401 a check failed, its name in the answer (kept in a ring, never acted on); 404 nobody
//! has this token; 429 too much waits to be handled, or too much of this integration's to be judged; 503 it could not be stored, Plaid will try again. Sources that are not
//! admitted get 403; those whose deliveries fail too often get 429 for what fails, while what verifies still gets
//! through. Deliveries are judged side by side on threads of its own, since a signature costs more than all the rest;
//! on the engine thread where a key had to be fetched first.
class WebhookReceiver {
public:
    struct Limits {
        qint64 waitingDeliveries = 20'000;
        qint64 waitingBytes = 256LL * 1024 * 1024;
        std::chrono::milliseconds keyPatience{2'000}; //!< Plaid waits 10 s for its answer
        //! Of what could not be judged yet, for each integration by itself: invented key ids must not fill up the queue
        //! of the others, nor keep out what verifies.
        qint64 uncheckedDeliveries = 2'000;
        qint64 uncheckedBytes = 32LL * 1024 * 1024;
    };

    //! All parameters outlive this, and this outlives the server and the keys.
    WebhookReceiver(const WebhookAddresses& addresses, VerificationKeys& keys, WebhookInbox& inbox, const Clock& clock);

    // Before the server starts.
    void setLimits(const Limits& limits);
    void setSources(const SourceRules& sources);
    void setProbe(ReachProbe& probe); //!< what arrives of it is answered with 204 and not stored; outlives this
    void setFailuresPerMinute(int failures); //!< of one source at one address; 0: any number
    //! Is told of every judged delivery once it is answered: the verdict, and how long that took since it came in. On any
    //! thread; must not block.
    using Observer = std::function<void(const VerificationReport& report, std::chrono::microseconds time)>;
    void setObserver(Observer observer); //!< before the server starts
    void addRoutes(Router& router);

private:
    struct Arrival;
    using ArrivalPointer = std::shared_ptr<Arrival>;

    void receive(HttpRequest request, Responder respond);
    void judgeArrival(const ArrivalPointer& arrival, const Integration& integration);
    void finish(Arrival& arrival, const VerificationReport& report);
    void store(Arrival& arrival, const VerificationReport& report);
    int secondsBlocked(const Arrival& arrival);
    bool isOverloaded() const;
    bool hasTooManyUnchecked(const IntegrationId& integration) const;

    const WebhookAddresses& m_addresses;
    VerificationKeys& m_keys;
    WebhookInbox& m_inbox;
    const Clock& m_clock;
    Limits m_limits;
    Observer m_observer = [](const VerificationReport&, std::chrono::microseconds) {};
    SourceRules m_sources;
    ReachProbe* m_probe = nullptr;
    std::mutex m_floodGate; // guards what follows
    FloodGuard m_flood;
    QThreadPool m_judges; //!< last: what still runs there uses all of the above
};

} // namespace egret
