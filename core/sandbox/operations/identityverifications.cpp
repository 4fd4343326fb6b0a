// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identityverifications.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/dice.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kIdKey = 81;
constexpr int kIdLength = 14;

constexpr auto kActive = "active"_L1;
constexpr auto kWaiting = "waiting_for_prerequisite"_L1;
constexpr auto kApproved = "manually_approved"_L1;
constexpr auto kRejected = "manually_rejected"_L1;

bool isOpen(const QString& status)
{
    return status == kActive || status == kWaiting;
}

//! What becomes of the steps that were not reached when one ended with \a outcome; empty: they are gone through.
QString restAfter(const QString& outcome)
{
    if (outcome == "failed"_L1 || outcome == kRejected)
        return u"not_applicable"_s;
    return outcome == "expired"_L1 || outcome == "canceled"_L1 ? outcome : QString();
}

bool isOf(const SimulatedVerification& verification, const VerificationApplicant& applicant)
{
    return verification.templateId == applicant.templateId
        && (applicant.clientUserId.isEmpty() || verification.clientUserId == applicant.clientUserId)
        && (applicant.userId.isEmpty() || verification.userId == applicant.userId);
}

} // namespace

const QStringList& verificationStepNames()
{
    static const QStringList names{u"accept_tos"_s, u"verify_sms"_s, u"kyc_check"_s, u"documentary_verification"_s, u"selfie_check"_s,
        u"watchlist_screening"_s, u"risk_check"_s};
    return names;
}

const QStringList& verificationStepStatuses()
{
    static const QStringList statuses{u"success"_s, kActive, u"failed"_s, kWaiting, u"not_applicable"_s, u"skipped"_s, u"expired"_s,
        u"canceled"_s, u"pending_review"_s, kApproved, kRejected};
    return statuses;
}

QString SimulatedVerification::status() const
{
    const auto any = [this](QLatin1String status) { return std::find(steps.begin(), steps.end(), status) != steps.end(); };
    if (any(kActive) || any(kWaiting))
        return kActive;
    for (const auto outcome : {"expired"_L1, "canceled"_L1, "failed"_L1, "pending_review"_L1}) {
        if (any(outcome) || (outcome == "failed"_L1 && any(kRejected)))
            return outcome;
    }
    return u"success"_s;
}

int SimulatedVerification::activeStep() const
{
    const auto found = std::find(steps.begin(), steps.end(), kActive);
    return found == steps.end() ? -1 : int(found - steps.begin());
}

IdentityVerifications::IdentityVerifications(quint64 seed)
    : m_seed(seed)
{
}

SimulatedVerification& IdentityVerifications::create(const VerificationApplicant& applicant, const QJsonObject& user, bool shareable,
    bool consent, Timestamp now)
{
    SimulatedVerification verification;
    verification.number = count();
    verification.id = u"idv_"_s + Dice{m_seed, kIdKey, quint64(verification.number)}.identifier().first(kIdLength);
    verification.templateId = applicant.templateId;
    verification.clientUserId = applicant.clientUserId;
    verification.userId = applicant.userId;
    verification.user = user;
    verification.shareable = shareable;
    verification.created = now;
    verification.steps.fill(kWaiting);
    verification.steps[0] = consent ? u"success"_s : QString(kActive);
    if (consent)
        verification.steps[1] = kActive;
    m_verifications.push_back(std::move(verification));
    return m_verifications.back();
}

SimulatedVerification& IdentityVerifications::retry(const SimulatedVerification& former, Timestamp now)
{
    const QString previous = former.id;
    SimulatedVerification& again = create({former.templateId, former.clientUserId, former.userId}, QJsonObject(former.user), former.shareable, true, now);
    again.previous = previous;
    return again;
}

SimulatedVerification* IdentityVerifications::find(const QString& id)
{
    const auto found = std::find_if(m_verifications.begin(), m_verifications.end(),
        [&](const SimulatedVerification& verification) { return verification.id == id; });
    return found == m_verifications.end() ? nullptr : &*found;
}

const SimulatedVerification* IdentityVerifications::newestOf(const VerificationApplicant& applicant) const
{
    const QList<const SimulatedVerification*> found = listed(applicant, count(), 1);
    return found.isEmpty() ? nullptr : found.first();
}

QList<const SimulatedVerification*> IdentityVerifications::listed(const VerificationApplicant& applicant, int before, int limit) const
{
    QList<const SimulatedVerification*> found;
    for (int number = std::min(before, count()) - 1; number >= 0 && found.size() < limit; --number) {
        const SimulatedVerification& verification = m_verifications[size_t(number)];
        if (isOf(verification, applicant))
            found.append(&verification);
    }
    return found;
}

Result<> IdentityVerifications::decide(SimulatedVerification& verification, int step, const QString& outcome, Timestamp now) const
{
    QString& status = verification.steps[size_t(step)];
    const bool reviewed = (outcome == kApproved || outcome == kRejected) && !isOpen(status);
    if (!reviewed && status != kActive) {
        return plaidError(u"INVALID_FIELD"_s,
            u"step %1 is %2: only the active step can be decided, and only a closed one be reviewed"_s.arg(verificationStepNames()[step], status));
    }
    status = outcome;
    const QString rest = restAfter(outcome);
    const auto next = std::find_if(verification.steps.begin(), verification.steps.end(), isOpen);
    if (next != verification.steps.end() && rest.isEmpty())
        *next = kActive;
    for (QString& other : verification.steps)
        other = isOpen(other) && !rest.isEmpty() ? rest : other;
    verification.completed = verification.status() == kActive ? std::nullopt : std::optional(now);
    return {};
}

} // namespace egret
