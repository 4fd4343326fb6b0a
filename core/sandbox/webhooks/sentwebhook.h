// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/faults/webhookfault.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace egret {

//! One webhook on its way to one address, over all its attempts. Times are the wall clock's. A value.
struct SentWebhook {
    enum class State {
        //! For its first attempt, the answer to one, or the next.
        Waiting,
        //! Answered with 200.
        Delivered,
        //! Refused, and not to be tried again; or dropped because too many waited.
        GivenUp,
    };

    //! For people and programs that look at the simulator: every field but the body; null for what there is not.
    QJsonObject toJson() const;

    //! 1, 2, … in the order in which the webhooks were fired.
    quint64 number = 0;
    QUrl url;
    //! webhook_type and webhook_code of the body.
    QString type;
    QString code;
    //! The exact bytes, the same in every attempt.
    QByteArray body;
    WebhookSignature signature = WebhookSignature::Good;
    State state = State::Waiting;
    int attempts = 0;
    //! HTTP status of the last attempt's answer; 0 where there was none.
    int lastStatus = 0;
    std::optional<Timestamp> firstAttempt;
    //! When it is tried again; empty unless that is planned.
    std::optional<Timestamp> nextAttempt;
};

} // namespace egret
