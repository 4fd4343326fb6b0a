// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/plaiderror.h"

#include "core/sandbox/protocol/plaiderrorfacts.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! What Plaid does not know is a server error.
const PlaidErrorFacts& factsOf(const QString& code, const QString& type)
{
    const PlaidErrorFacts* facts = findPlaidError(code, type);
    return facts ? *facts : *findPlaidError(u"INTERNAL_SERVER_ERROR"_s);
}

} // namespace

Unexpected plaidError(const QString& code, const QString& message, const QString& type)
{
    return unexpected(Error{Error::Kind::Plaid, code, message, {}, factsOf(code, type).type, 0});
}

Error plaidErrorOnDemand(const QString& code)
{
    const QString display = factsOf(code, {}).display;
    const QString why = display.isEmpty() ? u"the simulated bank answers with the error "_s + code : display;
    return plaidError(code, why).error;
}

bool isPlaidErrorCode(const QString& code)
{
    return findPlaidError(code) != nullptr;
}

Error loginRequiredError()
{
    return plaidError(u"ITEM_LOGIN_REQUIRED"_s,
        u"the login details of this item have changed (credentials, MFA, or required user action) and a user login is required to update "
        u"this information. use Link's update mode to restore the item to a good state"_s).error;
}

QJsonObject errorObject(const Error& error, const QString& requestId)
{
    const QString display = factsOf(error.code, error.errorType).display;
    QJsonObject object{{u"error_type"_s, error.errorType}, {u"error_code"_s, error.code}, {u"error_message"_s, error.detail},
        {u"display_message"_s, display.isEmpty() ? QJsonValue() : QJsonValue(display)}, {u"suggested_action"_s, QJsonValue::Null},
        {u"documentation_url"_s, QString(u"https://plaid.com/docs/errors/#"_s + error.code.toLower())}};
    if (!requestId.isEmpty())
        object.insert("request_id"_L1, requestId);
    return object;
}

int httpStatusOf(const Error& error)
{
    return factsOf(error.code, error.errorType).status;
}

} // namespace egret
