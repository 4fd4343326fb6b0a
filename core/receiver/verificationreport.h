// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace egret {

//! One step of judging a delivery.
struct VerificationCheck {
    enum class Outcome { Passed, Failed, NotRun };

    QString check; //!< "format", "alg", "kid", "key", "signature", "iat" or "body_hash"
    Outcome outcome = Outcome::NotRun;
    QString detail; //!< the value looked at and what is wrong with it; "not run" where an earlier check decided
    //! What was looked at, for programs, as JSON: the text of alg and kid; {"source","age_seconds"} of the key; the length
    //! of the signature in bytes; {"iat","skew_seconds"}, positive where it was signed before now; {"ours","claimed"} of
    //! the body hash. Empty where there is none, which is shown as null.
    QByteArray value = {};

    friend bool operator==(const VerificationCheck&, const VerificationCheck&) = default;
};

//! The verdict on one delivery, with every check in the order they run: format, alg, kid, key, signature, iat,
//! body_hash. NotChecked means that the key could not be had: neither good nor bad.
struct VerificationReport {
    Verification verification = Verification::NotChecked;
    QString failedCheck; //!< the first failed check, empty unless Failed
    QList<VerificationCheck> checks; //!< all seven
};

//! The names of the checks in their order.
const QStringList& verificationCheckNames();

//! [{"check","ok","value","detail"}], compact; ok is null for a check that did not run.
QByteArray checksToText(const VerificationReport& report);

//! {"valid","failed_check","checks"}: what `webhooks verify` prints. failed_check is null where none failed.
QJsonObject toJson(const VerificationReport& report);

} // namespace egret
