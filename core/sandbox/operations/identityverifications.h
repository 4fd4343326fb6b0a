// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/protocol/tokenmint.h"

#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace egret {

//! The steps of an identity verification, in the order in which its user goes through them.
inline constexpr int kVerificationSteps = 7;
//! Plaid's names of them: accept_tos, verify_sms, …
const QStringList& verificationStepNames();
//! Plaid's words for how a step stands: success, active, failed, …
const QStringList& verificationStepStatuses();

//! One attempt to verify who somebody is.
struct SimulatedVerification {
    //! 0 is the first.
    int number = 0;
    //! "idv_…".
    QString id;
    //! "idvtmp_…".
    QString templateId;
    //! Empty: the user is known by userId alone.
    QString clientUserId;
    //! Empty: by clientUserId alone.
    QString userId;
    //! As the request had it.
    QJsonObject user;
    bool shareable = false;
    //! Simulated.
    Timestamp created;
    //! None while it is active.
    std::optional<Timestamp> completed;
    //! Id of the attempt that this one repeats; empty: none.
    QString previous;
    //! How each step stands, in Plaid's words.
    std::array<QString, kVerificationSteps> steps;

    //! What the steps amount to: active while one is open, else the worst outcome of any: expired, canceled, failed,
    //! pending_review, success.
    QString status() const;
    //! The step that waits for its user; -1: none.
    int activeStep() const;
};

//! Whose verification is wanted.
struct VerificationApplicant {
    QString templateId;
    QString clientUserId;
    QString userId;
};

//! All identity verifications. Nobody goes through them by himself: they stand still until a step is decided from outside.
//! Not thread-safe.
class IdentityVerifications {
public:
    //! Ids follow from \a seed.
    explicit IdentityVerifications(quint64 seed);

    //! A new attempt. With \a consent the terms are accepted already, and the text message is next.
    SimulatedVerification& create(const VerificationApplicant& applicant, const QJsonObject& user, bool shareable, bool consent, Timestamp now);
    //! Another attempt of the same user under the same template, with consent.
    SimulatedVerification& retry(const SimulatedVerification& former, Timestamp now);

    //! Owned by this; valid until another is made. Null: none.
    SimulatedVerification* find(const QString& id);
    //! The newest of the same applicant; null: none.
    const SimulatedVerification* newestOf(const VerificationApplicant& applicant) const;
    //! At most \a limit of the applicant's (empty ids: of anybody) with numbers below \a before, newest first.
    QList<const SimulatedVerification*> listed(const VerificationApplicant& applicant, int before, int limit) const;
    int count() const { return int(m_verifications.size()); }

    //! Decides the active step, or a reviewer changes one that is closed (manually_approved, manually_rejected). Success leads
    //! to the next step; after a failure there is none. Errors: INVALID_FIELD (a step whose turn it is not).
    Result<> decide(SimulatedVerification& verification, int step, const QString& outcome, Timestamp now) const;

private:
    quint64 m_seed;
    std::vector<SimulatedVerification> m_verifications;
};

} // namespace egret
