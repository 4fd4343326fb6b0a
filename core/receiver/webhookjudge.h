// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/domain/integration.h"
#include "core/receiver/verificationreport.h"
#include "core/store/webhookstore.h"

#include <QSet>
#include <QTimer>

#include <chrono>

namespace egret {

class TokenVault;
class VerificationKeys;
class WebhookAddresses;
class WebhookInbox;

//! Judges stored deliveries whose key could not be had when they came: against the time of their receipt, again and
//! again until it can be had, each time after twice the wait. After a week without a key a delivery becomes a dead
//! letter. It runs beside WebhookHandler, so that what is verified never waits for what is not. Engine thread only.
class WebhookJudge : public QObject {
    Q_OBJECT

public:
    struct Parts {
        WebhookInbox& inbox;
        VerificationKeys& keys;
        const WebhookAddresses& addresses;
        const TokenVault& vault;
        const Clock& clock;
        //! Counts the work under way.
        TaskTracker& tasks;
    };
    static constexpr std::chrono::days kMaxWait{7};

    //! All parts outlive this.
    explicit WebhookJudge(Parts parts, QObject* parent = nullptr);

    //! Waits between two attempts at one delivery; each is twice the last. 5 s to 5 min unless set.
    void setRetryDelays(std::chrono::milliseconds first, std::chrono::milliseconds longest);

    void start();
    //! Begins nothing more; what is left is judged after the next start.
    void stop();

public slots:
    //! There may be something to judge.
    void wake();

signals:
    //! Deliveries have turned out genuine and wait to be acted on.
    void verified();

private:
    struct Verdicts;

    QCoro::Task<> work();
    Task<> judgeDue();
    Task<> judgePage(QList<WebhookRecord> page);
    Task<VerificationReport> judged(WebhookRecord record);
    Task<VerificationReport> judgedByKey(Integration integration, WebhookDelivery delivery);
    Task<> sleepUntilNext();
    WebhookDelay delayOf(const WebhookRecord& record, const VerificationReport& report) const;

    const Parts m_parts;
    QTimer m_alarm;
    std::chrono::milliseconds m_firstDelay{5'000};
    std::chrono::milliseconds m_longestDelay{300'000};
    //! Not obtainable in this round.
    QSet<QString> m_missingKids;
    //! Between start() and stop().
    bool m_running = false;
    //! Work() has not ended.
    bool m_working = false;
    bool m_moreToDo = false;
};

} // namespace egret
