// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/plaiderror.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ErrorFacts {
    QLatin1String code;
    QLatin1String type;
    int status = 400;
    QLatin1String display; //!< for end users; empty: none
};

constexpr auto kBadRequest = "INVALID_REQUEST"_L1;
constexpr auto kBadInput = "INVALID_INPUT"_L1;
constexpr auto kItem = "ITEM_ERROR"_L1;
constexpr auto kInstitution = "INSTITUTION_ERROR"_L1;
constexpr auto kRateLimit = "RATE_LIMIT_EXCEEDED"_L1;

constexpr std::array kFacts{
    ErrorFacts{"INTERNAL_SERVER_ERROR"_L1, "API_ERROR"_L1, 500, {}},
    ErrorFacts{"PLANNED_MAINTENANCE"_L1, "API_ERROR"_L1, 503, {}},
    ErrorFacts{"INSTITUTION_DOWN"_L1, kInstitution, 400, "This bank cannot be reached at the moment. Please try again later."_L1},
    ErrorFacts{"INSTITUTION_NOT_RESPONDING"_L1, kInstitution, 400, "This bank does not answer at the moment. Please try again later."_L1},
    ErrorFacts{"INSTITUTION_NOT_AVAILABLE"_L1, kInstitution, 400, "This bank is not available at the moment. Please try again later."_L1},
    ErrorFacts{"INSTITUTION_NO_LONGER_SUPPORTED"_L1, kInstitution, 400, "This bank is no longer supported."_L1},
    ErrorFacts{"RATE_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"ACCOUNTS_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"ACCOUNTS_BALANCE_GET_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"BALANCE_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"AUTH_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"IDENTITY_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"ITEM_GET_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"INSTITUTIONS_GET_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"INSTITUTIONS_GET_BY_ID_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"INSTITUTION_RATE_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"TRANSACTIONS_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"TRANSACTIONS_SYNC_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"TRANSACTIONS_REFRESH_LIMIT"_L1, kRateLimit, 429, {}},
    ErrorFacts{"CREDITS_EXHAUSTED"_L1, kRateLimit, 429, {}},
    ErrorFacts{"INVALID_BODY"_L1, kBadRequest, 400, {}},
    ErrorFacts{"INVALID_FIELD"_L1, kBadRequest, 400, {}},
    ErrorFacts{"MISSING_FIELDS"_L1, kBadRequest, 400, {}},
    ErrorFacts{"UNKNOWN_FIELDS"_L1, kBadRequest, 400, {}},
    ErrorFacts{"NOT_FOUND"_L1, kBadRequest, 404, {}},
    ErrorFacts{"INVALID_API_KEYS"_L1, kBadInput, 400, {}},
    ErrorFacts{"INVALID_ACCESS_TOKEN"_L1, kBadInput, 400, {}},
    ErrorFacts{"INVALID_PUBLIC_TOKEN"_L1, kBadInput, 400, {}},
    ErrorFacts{"INVALID_LINK_TOKEN"_L1, kBadInput, 400, {}},
    ErrorFacts{"INVALID_INSTITUTION"_L1, kBadInput, 400, {}},
    ErrorFacts{"INVALID_PRODUCT"_L1, kBadInput, 400, {}},
    ErrorFacts{"INVALID_ACCOUNT_ID"_L1, kBadInput, 400, {}},
    ErrorFacts{"INVALID_WEBHOOK_VERIFICATION_KEY_ID"_L1, kBadInput, 400, {}},
    ErrorFacts{"INVALID_CREDENTIALS"_L1, kItem, 400, "The user name or password was not right. Please try again."_L1},
    ErrorFacts{"ITEM_LOGIN_REQUIRED"_L1, kItem, 400, {}},
    ErrorFacts{"ITEM_LOCKED"_L1, kItem, 400, "The bank has locked this account."_L1},
    ErrorFacts{"ITEM_NOT_SUPPORTED"_L1, kItem, 400, "This kind of account cannot be linked."_L1},
    ErrorFacts{"INVALID_MFA"_L1, kItem, 400, "The answer to the security question or the code was not right."_L1},
    ErrorFacts{"INVALID_SEND_METHOD"_L1, kItem, 400, {}},
    ErrorFacts{"INSUFFICIENT_CREDENTIALS"_L1, kItem, 400, "The bank needs more than a user name and a password."_L1},
    ErrorFacts{"MFA_NOT_SUPPORTED"_L1, kItem, 400, "The bank asks for a kind of confirmation that cannot be given here."_L1},
    ErrorFacts{"NO_ACCOUNTS"_L1, kItem, 400, "There are no accounts that can be shared."_L1},
    ErrorFacts{"COUNTRY_NOT_SUPPORTED"_L1, kItem, 400, "Accounts of this country cannot be linked."_L1},
    ErrorFacts{"USER_INPUT_TIMEOUT"_L1, kItem, 400, "The bank waited too long for an answer."_L1},
    ErrorFacts{"USER_SETUP_REQUIRED"_L1, kItem, 400, "The account is not fully set up at the bank."_L1},
    ErrorFacts{"INSTITUTION_DOWN"_L1, "INSTITUTION_ERROR"_L1, 400, "The bank is down at the moment."_L1},
    ErrorFacts{"INSTITUTION_NOT_RESPONDING"_L1, "INSTITUTION_ERROR"_L1, 400, "The bank does not respond at the moment."_L1},
    ErrorFacts{"INSTITUTION_NO_LONGER_SUPPORTED"_L1, "INSTITUTION_ERROR"_L1, 400, "This bank can no longer be linked."_L1},
    ErrorFacts{"PRODUCT_NOT_READY"_L1, kItem, 400, {}},
    ErrorFacts{"PRODUCTS_NOT_SUPPORTED"_L1, kItem, 400, {}},
    ErrorFacts{"USER_PERMISSION_REVOKED"_L1, kItem, 400, {}},
    ErrorFacts{"SANDBOX_PRODUCT_NOT_ENABLED"_L1, "SANDBOX_ERROR"_L1, 400, {}},
    ErrorFacts{"SANDBOX_WEBHOOK_INVALID"_L1, "SANDBOX_ERROR"_L1, 400, {}},
    ErrorFacts{"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_L1, "TRANSACTIONS_ERROR"_L1, 400, {}},
};

auto factsFor(const QString& code)
{
    return std::find_if(kFacts.begin(), kFacts.end(), [&](const ErrorFacts& facts) { return facts.code == code; });
}

const ErrorFacts& factsOf(const QString& code)
{
    const auto found = factsFor(code);
    return found == kFacts.end() ? kFacts.front() : *found; // a server error
}

} // namespace

Unexpected plaidError(const QString& code, const QString& message)
{
    return unexpected(Error{Error::Kind::Plaid, code, message, {}, factsOf(code).type, 0});
}

bool isPlaidErrorCode(const QString& code)
{
    return factsFor(code) != kFacts.end();
}

Error loginRequiredError()
{
    return plaidError(u"ITEM_LOGIN_REQUIRED"_s,
        u"the login details of this item have changed (credentials, MFA, or required user action) and a user login is required to update "
        u"this information. use Link's update mode to restore the item to a good state"_s).error;
}

QJsonObject errorObject(const Error& error, const QString& requestId)
{
    const ErrorFacts& facts = factsOf(error.code);
    const QString display = facts.display;
    QJsonObject object{{u"error_type"_s, error.errorType}, {u"error_code"_s, error.code}, {u"error_message"_s, error.detail},
        {u"display_message"_s, display.isEmpty() ? QJsonValue() : QJsonValue(display)}, {u"suggested_action"_s, QJsonValue::Null},
        {u"documentation_url"_s, QString(u"https://plaid.com/docs/errors/#"_s + error.code.toLower())}};
    if (!requestId.isEmpty())
        object.insert("request_id"_L1, requestId);
    return object;
}

int httpStatusOf(const Error& error)
{
    return factsOf(error.code).status;
}

} // namespace egret
