// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace egret {

//! One exchange with Plaid as the request log keeps it: without any token, secret or account number.
struct RequestRecord {
    //! Its number in the log, from 1; never given twice. 0: not stored yet.
    qint64 number = 0;
    //! When it was sent.
    Timestamp sent;
    //! Plaid's path, "/transactions/sync".
    QString operation;
    QString url;
    IntegrationId integration;
    //! Empty where the call was for no Item.
    ItemId item;
    QString environment;
    //! From 1; higher ones repeat a call that failed.
    int attempt = 1;
    //! From sending to the last byte of the answer.
    std::chrono::microseconds latency{0};
    //! HTTP; 0 where no answer came.
    int status = 0;
    //! Plaid's; empty where the failure is not Plaid's.
    QString errorType;
    //! Plaid's error_code or what became of the connection, as in Error::code; empty where it succeeded.
    QString errorCode;
    QString requestId;
    //! Plaid charges for it.
    bool billable = false;
    //! JSON; long lists and texts are cut.
    QByteArray request;
    QByteArray answer;
};

//! What somebody has to know before a call is made again.
enum class RerunConcern {
    Charged, //!< Plaid charges for each such call
    Changes, //!< something changes at Plaid each time
    Production,
};

//! Failures of one kind.
struct RequestErrorGroup {
    QString errorType;
    QString errorCode;
    QString operation;
    qint64 count = 0;
    Timestamp first;
    Timestamp last;
    //! Items it happened to; 20 of them at most.
    QStringList items;
};

//! How one operation fares in one environment.
struct RequestStatistics {
    QString operation;
    QString environment;
    qint64 count = 0;
    qint64 errors = 0;
    //! Half of the answers came within this, and 95 of 100 (nearest rank).
    std::chrono::microseconds median{0};
    std::chrono::microseconds percentile95{0};
    //! Calls in the minute before the question, of the integration that made most.
    qint64 lastMinute = 0;
};

} // namespace egret
