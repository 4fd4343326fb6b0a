// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/plaid/plaidcall.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace egret {

//! Whether \a error says that Plaid was not reached at all: an answer of whatever kind was.
bool isUnreached(const Error& error);

//! Whether Plaid can be reached, judged by what became of the calls: a network may be up and lead nowhere. Calls of no
//! integration, and those to loopback hosts such as the simulator's, tell nothing. Engine thread.
class PlaidReach : public QObject, public CallObserver {
    Q_OBJECT

public:
    //! Calls in a row that were not answered before Plaid counts as out of reach: the tries of one call.
    static constexpr int kMostLost = 3;
    //! Between two tries while it is.
    static constexpr std::chrono::seconds kPause{30};

    //! \a next is told of every call too, and outlives this.
    explicit PlaidReach(CallObserver& next, QObject* parent = nullptr);

    void called(const PlaidCall& call) override;
    //! When the first of the calls in vain was sent; nothing while Plaid answers.
    std::optional<Timestamp> lostSince() const;

public slots:
    //! Asks for a try now, while Plaid is out of reach and no other try is under way.
    void tryNow();
    //! The try that was asked for has ended, whatever came of it.
    void tryEnded();
    //! Whom calls were made for is gone: nothing is known any more.
    void forget();
    //! No more tries.
    void stop();

signals:
    //! Plaid is out of reach; again after every further call or try in vain.
    void lost(egret::Timestamp since);
    //! It answers again, or there is nobody left to ask for.
    void reached();
    //! A call to Plaid for \a integration, which shows whether it answers, is to be made.
    void tryDue(const egret::IntegrationId& integration);

private:
    CallObserver& m_next;
    QTimer m_pause;
    IntegrationId m_integration;
    std::optional<Timestamp> m_firstLost;
    int m_lost = 0;
    bool m_trying = false;
    bool m_stopped = false;
};

} // namespace egret
