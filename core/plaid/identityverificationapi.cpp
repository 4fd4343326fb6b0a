// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/identityverificationapi.h"

#include "core/plaid/jsonreader.h"
#include "core/plaid/plaidclient.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

IdentityVerification parseVerification(const JsonReader& json)
{
    IdentityVerification verification;
    verification.id = json.text("id"_L1);
    verification.clientUserId = json.text("client_user_id"_L1);
    verification.templateId = json.object("template"_L1).text("id"_L1);
    verification.status = json.text("status"_L1);
    verification.shareableUrl = json.url("shareable_url"_L1);
    verification.created = json.time("created_at"_L1);
    verification.completed = json.time("completed_at"_L1);
    const QJsonObject steps = json.object("steps"_L1).json();
    for (const QString& step : {u"accept_tos"_s, u"verify_sms"_s, u"kyc_check"_s, u"documentary_verification"_s,
             u"selfie_check"_s, u"watchlist_screening"_s, u"risk_check"_s}) {
        if (steps.contains(step))
            verification.steps.append({step, steps.value(step).toString()});
    }
    return verification;
}

} // namespace

IdentityVerificationApi::IdentityVerificationApi(PlaidClient& client)
    : m_client(client)
{
}

Task<IdentityVerification> IdentityVerificationApi::create(
    PlaidAccess access, QString templateId, QString clientUserId, bool consented)
{
    const QJsonObject request{{u"template_id"_s, templateId}, {u"client_user_id"_s, clientUserId},
        {u"gave_consent"_s, consented}, {u"is_shareable"_s, true}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/identity_verification/create"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseVerification(JsonReader(*answer));
}

Task<IdentityVerification> IdentityVerificationApi::get(PlaidAccess access, QString id)
{
    const QJsonObject request{{u"identity_verification_id"_s, id}};
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/identity_verification/get"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    co_return parseVerification(JsonReader(*answer));
}

Task<IdentityVerificationPage> IdentityVerificationApi::list(
    PlaidAccess access, QString templateId, QString clientUserId, QString cursor)
{
    QJsonObject request{{u"template_id"_s, templateId}};
    if (!clientUserId.isEmpty())
        request.insert(u"client_user_id"_s, clientUserId);
    if (!cursor.isEmpty())
        request.insert(u"cursor"_s, cursor);
    const Result<QJsonObject> answer = co_await m_client.post(access, u"/identity_verification/list"_s, request);
    if (!answer)
        co_return unexpected(answer.error());
    const JsonReader json(*answer);
    IdentityVerificationPage page;
    page.verifications = json.all("identity_verifications"_L1, parseVerification);
    page.nextCursor = json.text("next_cursor"_L1);
    co_return page;
}

} // namespace egret
