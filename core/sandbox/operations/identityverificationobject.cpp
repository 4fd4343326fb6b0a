// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identityverificationobject.h"

#include "core/sandbox/operations/identityverifications.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

enum Step { AcceptTos, VerifySms, KycCheck, Documents, Selfie, Watchlist, Risk };

//! The fields of \a object that are named, null where it has none.
QJsonObject filled(const QJsonObject& object, std::initializer_list<QLatin1String> fields)
{
    QJsonObject whole;
    for (const QLatin1String field : fields)
        whole.insert(field, object.contains(field) ? object.value(field) : QJsonValue());
    return whole;
}

QJsonObject userObject(const QJsonObject& given)
{
    QJsonObject user = filled(given, {"phone_number"_L1, "date_of_birth"_L1, "email_address"_L1, "name"_L1, "address"_L1, "id_number"_L1});
    if (given.value("address"_L1).isObject()) {
        user.insert("address"_L1, filled(given.value("address"_L1).toObject(),
            {"street"_L1, "street2"_L1, "city"_L1, "region"_L1, "postal_code"_L1, "country"_L1}));
    }
    user.insert("ip_address"_L1, QJsonValue::Null);
    return user;
}

bool isDecided(const QString& status)
{
    return status != "active"_L1 && status != "waiting_for_prerequisite"_L1 && status != "not_applicable"_L1 && status != "skipped"_L1
        && status != "expired"_L1 && status != "canceled"_L1;
}

//! For schemas that know two outcomes only.
QString plainOutcome(const QString& status)
{
    return status == "failed"_L1 || status == "manually_rejected"_L1 ? u"failed"_s : u"success"_s;
}

QJsonValue kycObject(const QString& status, const QJsonObject& user)
{
    if (!isDecided(status))
        return QJsonValue::Null;
    const auto summary = [&](QLatin1String field) {
        const QString found = plainOutcome(status) == "failed"_L1 ? u"no_match"_s : u"match"_s;
        return user.value(field).isNull() || !user.contains(field) ? u"no_input"_s : found;
    };
    return QJsonObject{{u"status"_s, status}, {u"name"_s, QJsonObject{{u"summary"_s, summary("name"_L1)}}},
        {u"date_of_birth"_s, QJsonObject{{u"summary"_s, summary("date_of_birth"_L1)}}},
        {u"id_number"_s, QJsonObject{{u"summary"_s, summary("id_number"_L1)}}},
        {u"phone_number"_s, QJsonObject{{u"summary"_s, summary("phone_number"_L1)}, {u"area_code"_s, summary("phone_number"_L1)}}},
        {u"address"_s, QJsonObject{{u"summary"_s, summary("address"_L1)}, {u"po_box"_s, u"no"_s}, {u"type"_s, u"residential"_s}}}};
}

QJsonValue smsObject(const QString& status, const SimulatedVerification& verification)
{
    if (!isDecided(status))
        return QJsonValue::Null;
    const QString sent = toIso(verification.created);
    const QJsonValue phone = verification.user.value("phone_number"_L1);
    const QJsonObject message{{u"status"_s, plainOutcome(status)}, {u"attempt"_s, 1}, {u"phone_number"_s, phone.isString() ? phone : QJsonValue()},
        {u"delivery_attempt_count"_s, 1}, {u"solve_attempt_count"_s, 1}, {u"initially_sent_at"_s, sent}, {u"last_sent_at"_s, sent},
        {u"redacted_at"_s, QJsonValue::Null}};
    return QJsonObject{{u"status"_s, plainOutcome(status)}, {u"verifications"_s, QJsonArray{message}}};
}

QJsonValue riskObject(const QString& status)
{
    if (!isDecided(status))
        return QJsonValue::Null;
    return QJsonObject{{u"status"_s, status}, {u"behavior"_s, QJsonValue::Null}, {u"email"_s, QJsonValue::Null}, {u"phone"_s, QJsonValue::Null},
        {u"devices"_s, QJsonArray()}, {u"identity_abuse_signals"_s, QJsonValue::Null}, {u"facial_duplicates"_s, QJsonArray()},
        {u"trust_index_score"_s, QJsonValue::Null}};
}

//! \a list names the pictures that there are none of.
QJsonValue picturesObject(const QString& status, const QString& list)
{
    return isDecided(status) ? QJsonValue(QJsonObject{{u"status"_s, plainOutcome(status)}, {list, QJsonArray()}}) : QJsonValue();
}

QJsonValue shareableUrl(const SimulatedVerification& verification, const QUrl& base)
{
    if (!verification.shareable)
        return QJsonValue::Null;
    QUrl url = base;
    url.setPath(u"/verify/"_s + verification.id);
    const QByteArray key = QCryptographicHash::hash(verification.id.toUtf8(), QCryptographicHash::Sha256).toHex();
    url.setQuery(u"key="_s + QString::fromLatin1(key));
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

QJsonObject identityVerificationObject(const SimulatedVerification& verification, const QUrl& base)
{
    const auto& steps = verification.steps;
    QJsonObject stepObject;
    for (int step = 0; step < kVerificationSteps; ++step)
        stepObject.insert(verificationStepNames()[step], steps[size_t(step)]);
    const auto textOrNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonObject object{{u"id"_s, verification.id}, {u"client_user_id"_s, verification.clientUserId}, {u"user_id"_s, textOrNull(verification.userId)},
        {u"created_at"_s, toIso(verification.created)},
        {u"completed_at"_s, verification.completed ? QJsonValue(toIso(*verification.completed)) : QJsonValue()},
        {u"previous_attempt_id"_s, textOrNull(verification.previous)}, {u"shareable_url"_s, shareableUrl(verification, base)},
        {u"template"_s, QJsonObject{{u"id"_s, verification.templateId}, {u"version"_s, 1}}}, {u"user"_s, userObject(verification.user)},
        {u"status"_s, verification.status()}, {u"steps"_s, stepObject}, {u"beacon_user_id"_s, QJsonValue::Null},
        {u"redacted_at"_s, QJsonValue::Null}};
    object.insert("verify_sms"_L1, smsObject(steps[VerifySms], verification));
    object.insert("kyc_check"_L1, kycObject(steps[KycCheck], verification.user));
    object.insert("documentary_verification"_L1, picturesObject(steps[Documents], u"documents"_s));
    object.insert("selfie_check"_L1, picturesObject(steps[Selfie], u"selfies"_s));
    object.insert("risk_check"_L1, riskObject(steps[Risk]));
    object.insert("watchlist_screening_id"_L1, isDecided(steps[Watchlist]) ? QJsonValue(u"scr_"_s + verification.id.sliced(4)) : QJsonValue());
    return object;
}

} // namespace egret
