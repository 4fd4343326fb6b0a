// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/verificationreport.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QJsonValue okValue(VerificationCheck::Outcome outcome)
{
    switch (outcome) {
    case VerificationCheck::Outcome::Passed: return true;
    case VerificationCheck::Outcome::Failed: return false;
    case VerificationCheck::Outcome::NotRun: return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

} // namespace

const QStringList& verificationCheckNames()
{
    static const QStringList names{u"format"_s, u"alg"_s, u"kid"_s, u"key"_s, u"signature"_s, u"iat"_s, u"body_hash"_s};
    return names;
}

QJsonArray checksToJson(const VerificationReport& report)
{
    QJsonArray checks;
    for (const VerificationCheck& check : report.checks)
        checks.append(
            QJsonObject{{u"check"_s, check.check}, {u"ok"_s, okValue(check.outcome)}, {u"value"_s, check.value},
                {u"detail"_s, check.detail}});
    return checks;
}

QJsonObject toJson(const VerificationReport& report)
{
    const bool failed = !report.failedCheck.isEmpty();
    return {{u"valid"_s, report.verification == Verification::Verified},
        {u"failed_check"_s, failed ? QJsonValue(report.failedCheck) : QJsonValue(QJsonValue::Null)},
        {u"checks"_s, checksToJson(report)}};
}

} // namespace egret
