// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/verificationreport.h"

#include "core/base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QByteArrayView okText(VerificationCheck::Outcome outcome)
{
    switch (outcome) {
    case VerificationCheck::Outcome::Passed: return "true";
    case VerificationCheck::Outcome::Failed: return "false";
    case VerificationCheck::Outcome::NotRun: return "null";
    }
    Q_UNREACHABLE();
}

} // namespace

const QStringList& verificationCheckNames()
{
    static const QStringList names{u"format"_s, u"alg"_s, u"kid"_s, u"key"_s, u"signature"_s, u"iat"_s, u"body_hash"_s};
    return names;
}

QByteArray checksToText(const VerificationReport& report)
{
    QByteArray json("[");
    json.reserve(1024);
    for (const VerificationCheck& check : report.checks) {
        json += json.size() > 1 ? ",{\"check\":" : "{\"check\":";
        appendJsonText(json, check.check);
        (json += ",\"ok\":") += okText(check.outcome);
        (json += ",\"value\":") += check.value.isEmpty() ? QByteArrayView("null") : QByteArrayView(check.value);
        json += ",\"detail\":";
        appendJsonText(json, check.detail);
        json += '}';
    }
    return json + ']';
}

QJsonObject toJson(const VerificationReport& report)
{
    const bool failed = !report.failedCheck.isEmpty();
    return {{u"valid"_s, report.verification == Verification::Verified},
        {u"failed_check"_s, failed ? QJsonValue(report.failedCheck) : QJsonValue(QJsonValue::Null)},
        {u"checks"_s, QJsonDocument::fromJson(checksToText(report)).array()}};
}

} // namespace egret
