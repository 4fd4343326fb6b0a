// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"

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
    Quick, //!< INITIAL_UPDATE 0.3 s and HISTORICAL_UPDATE 1 s after an Item's creation
    Realistic, //!< INITIAL_UPDATE 10 s, HISTORICAL_UPDATE 60–120 s
};

//! Plaid in a box: serves Plaid's API from a seeded world and fires signed webhooks. Same seed and same clock day give
//! the same answers, byte for byte, request ids, signatures and moments aside. An Item starts with the history its
//! days_requested names (90 days unless asked otherwise, 730 at most); as the clock's days pass, its bank moves on. Runs
//! on threads of its own; methods may be called from any other thread and block until answered.
class Sandbox {
public:
    struct Options {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; //!< 0 takes a free one
        quint64 seed = 1;
        std::optional<Timestamp> now; //!< starts the simulated clock there (or where the journal ends); else the wall clock
        SandboxDelays delays = SandboxDelays::Quick;
        std::chrono::milliseconds latency{0}; //!< added to every answer
        std::chrono::milliseconds retryBase{30'000}; //!< first redelivery of a refused webhook; each later one 4 × the last
        //! File that keeps what was done (items made, refreshes) as JSON lines without any token, so that a later start
        //! with the same seed rebuilds the same Items. Empty: nothing outlives the process.
        QString journal;
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

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace egret
