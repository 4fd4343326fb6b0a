// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sandbox/faults/faultplan.h"
#include "core/sandbox/scenarios/scenario.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace egret {

//! How long the simulator takes for what Plaid takes time for.
enum class SandboxDelays {
    //! INITIAL_UPDATE 0.3 s and HISTORICAL_UPDATE 1 s after an Item's creation, on the wall.
    Quick,
    //! INITIAL_UPDATE 10 s and HISTORICAL_UPDATE 60–120 s after it, on the simulated clock.
    Realistic,
};

//! Plaid in a box: serves Plaid's API from a seeded world and fires signed webhooks. The world is a function of seed,
//! clock and the calls made, in order: the same three give the same answers byte for byte, signatures aside. An Item
//! starts with the history its days_requested names (90 days unless asked otherwise, 730 at most); as the clock's days
//! pass, its bank moves on. Runs on threads of its own; methods may be called from any other thread and block until
//! answered.
class Sandbox {
public:
    struct Options {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; //!< 0 takes a free one
        quint64 seed = 1;
        //! Where the simulated clock starts, or where the journal ends if that is later; else at the wall clock's time.
        std::optional<Timestamp> now;
        //! Simulated seconds per second; 0 holds the clock still. What is quick takes its time on the wall regardless.
        double clockSpeed = 1;
        SandboxDelays delays = SandboxDelays::Quick;
        //! Items that are linked before anything else happens; their tokens are told by /sandbox-control/items.
        int items = 0;
        //! More than 0: Items that are linked without naming a user have exactly that many transactions.
        int transactions = 0;
        std::optional<Scenario> scenario; //!< played once its Items are there; forgotten at the end
        double scenarioPace = 1; //!< how much of its waits a scenario waits: 0 does all steps as soon as they can be done
        std::chrono::milliseconds latency{0}; //!< added to every answer
        std::chrono::milliseconds retryBase{30'000}; //!< first redelivery of a refused webhook; each later one 4 × the last
        //! Calls beyond Plaid's Sandbox limits are refused.
        bool rateLimits = false;
        //! What goes wrong with Plaid's own operations and with webhooks; /sandbox-control/faults replaces it.
        FaultPlan faults;
        //! File that keeps the calls that changed something as JSON lines without any token, so that a later start
        //! with the same seed rebuilds the same Items. Empty: nothing outlives the process.
        QString journal;
        //! Sends each webhook that older guides to Plaid have another form of in that form too.
        bool legacyDialect = false;
        //! http or https: where webhooks go that no request names a URL for. Empty: what the journal has, else nowhere.
        QString dashboardWebhook;
    };

    Sandbox();
    ~Sandbox(); //!< stops

    //! Stops first where it runs. Errors: InUse (port), Network, Storage (journal unreadable or of another seed).
    Result<> start(const Options& options);
    void stop();

    QUrl baseUrl() const; //!< "http://127.0.0.1:PORT" once started
    QString clientId() const; //!< derived from the seed
    PlaidSecret secret() const; //!< derived from the seed

    //! The simulator's own list of the Item's transactions as the bank has them now, as Plaid Transaction objects: the
    //! truth to compare a mirror with. Empty for an unknown Item.
    QList<QJsonObject> transactionsOf(const ItemId& item) const;
    //! The Items that exist now.
    QList<ItemId> items() const;
    //! Lets the bank move on as /transactions/refresh does: new pending rows, former pending rows posted under new ids,
    //! one amount changed; fires the webhooks. Errors: NotFound.
    Result<> refresh(const ItemId& item);
    //! Signs with another key from now on; webhooks under the former one can still be verified until it is expired.
    void rotateKey();
    //! Whether the scenario that it was started with has done its last step; true without one.
    bool scenarioEnded() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace egret
