// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/identityverificationoperations.h"

#include "core/sandbox/operations/identityverificationobject.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/reportbodies.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 20;
constexpr int kLongestName = 70;
constexpr auto kCursorKind = "verification-cursor"_L1;

QStringList idNumberTypes()
{
    return u"ar_dni au_drivers_license au_passport br_cpf ca_sin cl_run cn_resident_card co_nit dk_cpr eg_national_id es_dni es_nie hk_hkid "
           "in_pan it_cf jo_civil_id jp_my_number ke_huduma_namba kw_civil_id mx_curp mx_rfc my_nric ng_nin nz_drivers_license "
           "om_civil_id ph_psn pl_pesel ro_cnp sa_national_id se_pin sg_nric tr_tc_kimlik us_ssn us_ssn_last_4 za_smart_id"_s.split(u' ');
}

RequestShape createShape()
{
    const FieldShape name = objectField(u"name"_s,
        {textField(u"given_name"_s, 1, kLongestName).needed(), textField(u"family_name"_s, 1, kLongestName).needed()});
    QList<FieldShape> address{textField(u"country"_s, 2, 2).needed()};
    for (const QString& part : {u"street"_s, u"street2"_s, u"city"_s, u"region"_s, u"postal_code"_s})
        address.append(textField(part).orNull());
    const FieldShape idNumber = objectField(u"id_number"_s, {textField(u"value"_s).needed(), choiceField(u"type"_s, idNumberTypes()).needed()});
    const FieldShape user = objectField(u"user"_s,
        {textField(u"email_address"_s, 3), textField(u"phone_number"_s, 3).orNull(), dateField(u"date_of_birth"_s), name.orNull(),
            objectField(u"address"_s, address).orNull(), idNumber.orNull(), textField(u"client_user_id"_s).orNull()});
    return {textField(u"client_user_id"_s), textField(u"user_id"_s), flagField(u"is_shareable"_s).needed(),
        textField(u"template_id"_s).needed(), flagField(u"gave_consent"_s).needed(), user.orNull(), flagField(u"is_idempotent"_s).orNull()};
}

//! The user of a request, who may be named in the older place. Errors: MISSING_FIELDS, INVALID_FIELD, INVALID_USER_ID.
Result<VerificationApplicant> applicantOf(const QJsonObject& request)
{
    const QJsonObject user = request.value("user"_L1).toObject();
    const QString older = user.value("client_user_id"_L1).toString();
    const VerificationApplicant applicant{request.value("template_id"_L1).toString(), request.value("client_user_id"_L1).toString(older),
        request.value("user_id"_L1).toString()};
    if (!applicant.templateId.startsWith("idvtmp_"_L1))
        return plaidError(u"INVALID_FIELD"_s, u"template_id must begin with idvtmp_"_s);
    if (!applicant.userId.isEmpty() && !applicant.userId.startsWith("usr_"_L1))
        return plaidError(u"INVALID_USER_ID"_s, u"user_id names no user: it must begin with usr_"_s);
    return applicant;
}

} // namespace

IdentityVerificationOperations::IdentityVerificationOperations(BankDesk& desk, IdentityVerifications& verifications, DashboardWebhook& dashboard)
    : m_desk(desk)
    , m_verifications(verifications)
    , m_dashboard(dashboard)
{
}

QList<Operation> IdentityVerificationOperations::operations()
{
    using enum Operation::Effect;
    using enum Operation::Caller;
    const FieldShape id = textField(u"identity_verification_id"_s).needed();
    return {
        {u"/identity_verification/create"_s, createShape(), [this](const QJsonObject& request) { return create(request); }, Changes},
        {u"/identity_verification/get"_s, {id}, [this](const QJsonObject& request) { return get(request); }},
        {u"/identity_verification/list"_s,
            {textField(u"template_id"_s).needed(), textField(u"client_user_id"_s), textField(u"user_id"_s), textField(u"cursor"_s).orNull()},
            [this](const QJsonObject& request) { return list(request); }},
        {u"/sandbox-control/identity_verification/step"_s,
            {id, choiceField(u"step"_s, verificationStepNames()), choiceField(u"status"_s, verificationStepStatuses())},
            [this](const QJsonObject& request) { return step(request); }, Changes, Control},
        {u"/sandbox-control/identity_verification/retry"_s, {id}, [this](const QJsonObject& request) { return retry(request); }, Changes, Control},
    };
}

Result<QJsonObject> IdentityVerificationOperations::create(const QJsonObject& request)
{
    const Result<VerificationApplicant> applicant = applicantOf(request);
    if (!applicant)
        return unexpected(applicant.error());
    if (applicant->clientUserId.isEmpty() && applicant->userId.isEmpty())
        return plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: client_user_id"_s);
    QJsonObject user = request.value("user"_L1).toObject();
    user.remove("client_user_id"_L1);
    if (!applicant->userId.isEmpty() && !user.isEmpty())
        return plaidError(u"INVALID_FIELD"_s, u"user must not be given with user_id: the user's own data are taken"_s);
    if (request.value("is_idempotent"_L1).toBool()) {
        if (const SimulatedVerification* known = m_verifications.newestOf(*applicant))
            return identityVerificationObject(*known, m_baseUrl);
    }
    const SimulatedVerification& made = m_verifications.create(*applicant, user, request.value("is_shareable"_L1).toBool(),
        request.value("gave_consent"_L1).toBool(), m_desk.now());
    return identityVerificationObject(made, m_baseUrl);
}

Result<QJsonObject> IdentityVerificationOperations::get(const QJsonObject& request)
{
    const Result<SimulatedVerification*> found = named(request);
    if (!found)
        return unexpected(found.error());
    return identityVerificationObject(**found, m_baseUrl);
}

Result<QJsonObject> IdentityVerificationOperations::list(const QJsonObject& request) const
{
    const Result<VerificationApplicant> applicant = applicantOf(request);
    if (!applicant)
        return unexpected(applicant.error());
    const TokenMint& mint = m_desk.bank().mint();
    int before = m_verifications.count();
    if (const QString cursor = request.value("cursor"_L1).toString(); !cursor.isEmpty()) {
        const std::optional<int> place = mint.numberOfUuid(kCursorKind, cursor);
        if (!place)
            return plaidError(u"INVALID_FIELD"_s, u"cursor is none that an earlier page ended with"_s);
        before = *place;
    }
    const QList<const SimulatedVerification*> page = m_verifications.listed(*applicant, before, kPageSize + 1);
    QJsonArray verifications;
    for (const SimulatedVerification* verification : page.first(std::min<qsizetype>(page.size(), kPageSize)))
        verifications.append(identityVerificationObject(*verification, m_baseUrl));
    const QJsonValue next = page.size() > kPageSize ? QJsonValue(mint.uuid(kCursorKind, page[kPageSize - 1]->number)) : QJsonValue();
    return QJsonObject{{u"identity_verifications"_s, verifications}, {u"next_cursor"_s, next}};
}

//! The active step succeeds unless the request says otherwise.
Result<QJsonObject> IdentityVerificationOperations::step(const QJsonObject& request)
{
    const Result<SimulatedVerification*> found = named(request);
    if (!found)
        return unexpected(found.error());
    SimulatedVerification& verification = **found;
    const QString name = request.value("step"_L1).toString();
    const int chosen = name.isEmpty() ? verification.activeStep() : int(verificationStepNames().indexOf(name));
    if (chosen < 0)
        return plaidError(u"INVALID_FIELD"_s, u"step must be given: the verification has no active one left"_s);
    const QString before = verification.status();
    const QString outcome = request.value("status"_L1).toString(u"success"_s);
    if (const Result<> decided = m_verifications.decide(verification, chosen, outcome, m_desk.now()); !decided)
        return unexpected(decided.error());
    tell(u"STEP_UPDATED"_s, verification);
    if (verification.status() != before)
        tell(u"STATUS_UPDATED"_s, verification);
    return identityVerificationObject(verification, m_baseUrl);
}

Result<QJsonObject> IdentityVerificationOperations::retry(const QJsonObject& request)
{
    const Result<SimulatedVerification*> found = named(request);
    if (!found)
        return unexpected(found.error());
    if (!(*found)->completed)
        return plaidError(u"INVALID_FIELD"_s, u"identity_verification_id names a verification that is still active"_s);
    const SimulatedVerification& again = m_verifications.retry(**found, m_desk.now());
    tell(u"RETRIED"_s, again);
    return identityVerificationObject(again, m_baseUrl);
}

Result<SimulatedVerification*> IdentityVerificationOperations::named(const QJsonObject& request)
{
    SimulatedVerification* found = m_verifications.find(request.value("identity_verification_id"_L1).toString());
    return found ? Result<SimulatedVerification*>(found) : plaidError(u"NOT_FOUND"_s, u"there is no identity verification with that id"_s);
}

void IdentityVerificationOperations::tell(const QString& code, const SimulatedVerification& verification)
{
    m_dashboard.fire(identityVerificationBody(code, verification.id));
}

} // namespace egret
