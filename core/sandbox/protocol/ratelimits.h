// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace egret {

//! Counts calls and refuses those beyond Plaid's Sandbox limits, which are per operation, for the client as a whole and
//! for each Item (executing a payment: each consent). A window opens with the first call it counts and lasts a minute,
//! that of transfer authorizations per Item an hour; calls that were refused count nowhere.
//! Memory is bounded by the limits themselves: Items are remembered only while a window of theirs may be open, and the
//! client's limit bounds how many there can be.
class RateLimits {
public:
    //! Of a clock that only moves forward: limits protect against real load, not against simulated days.
    using Moment = std::chrono::steady_clock::time_point;

    //! Counts one call of the operation at \a path. \a itemKey names the Item or consent; empty where there is none.
    //! Errors: Plaid's, of type RATE_LIMIT_EXCEEDED, with the operation's own error_code where it has one.
    Result<> admit(const QString& path, const QString& itemKey, Moment now);

    //! What in \a request names the Item or consent: its access_token or consent_id; empty where it has neither.
    static QString itemKeyOf(const QJsonObject& request);

    //! How many Items and consents are remembered, over all operations.
    qsizetype remembered() const;

private:
    struct Window {
        Moment begin;
        int count = 0;

        bool isOver(std::chrono::seconds length, Moment now) const { return now - begin >= length; }
        void add(std::chrono::seconds length, Moment now);
    };
    struct Counters {
        Window client;
        QHash<QString, Window> items;
    };

    QHash<QString, Counters> m_counters; //!< by path, of limited operations only
};

} // namespace egret
