// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/property/mirroreditem.h"

#include <QRandomGenerator>

namespace egret::test {

//! One random course of events for an Item, drawn from a seed: the bank moves, webhooks arrive in any order, more than
//! once, forged or never, and Plaid's answers go wrong. The same seed draws the same events.
class Course {
public:
    explicit Course(quint64 seed);

    //! Plays the events to the end. What is not as it must be then, a sentence each; empty: the database equals the bank.
    QStringList play();

private:
    void happen();
    void moveTheBank();
    void spoilAnswers();
    void deliverSome();
    void deliverTheRest();
    void deliverForged(HttpRequest webhook);
    void expectAccepted(const HttpRequest& webhook);
    void checkLastDays();
    void checkInbox();
    bool chance(double share) { return m_random.generateDouble() < share; }

    QRandomGenerator m_random;
    const quint64 m_seed;
    //! One in five is of an Item that is read with /transactions/get. No webhook arrives there.
    const bool m_readsOlderWay;
    //! Else every webhook arrives at least once, and Egret must need nothing else.
    const bool m_losesWebhooks;
    MirroredItem m_mirror;
    QList<HttpRequest> m_bag;
    qsizetype m_accepted = 0;
    qsizetype m_forged = 0;
    QStringList m_complaints;
};

} // namespace egret::test
