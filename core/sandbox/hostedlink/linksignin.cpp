// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linksignin.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/customers.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ForcedError {
    QLatin1String code;
    // For developers.
    QLatin1String message;
    // False: only the JSON of a custom user names it.
    bool byPassword = true;
};

constexpr std::array kForcedErrors{
    ForcedError{"ITEM_LOCKED"_L1, "the account is locked. the user must unlock it at the institution before a retry"_L1},
    ForcedError{"INVALID_CREDENTIALS"_L1, "the provided credentials were not correct"_L1},
    ForcedError{"INVALID_MFA"_L1, "the provided MFA response(s) were not correct"_L1},
    ForcedError{"INVALID_SEND_METHOD"_L1, "the device selected for the MFA code is invalid"_L1},
    ForcedError{"INSTITUTION_DOWN"_L1, "this institution is not currently responding to this request"_L1},
    ForcedError{"INSTITUTION_NOT_RESPONDING"_L1, "this institution is not currently responding to this request"_L1},
    ForcedError{"INSTITUTION_NO_LONGER_SUPPORTED"_L1, "this institution is no longer supported"_L1},
    ForcedError{"INSUFFICIENT_CREDENTIALS"_L1, "insufficient authentication credentials were provided"_L1},
    ForcedError{"INTERNAL_SERVER_ERROR"_L1, "an unexpected error occurred"_L1},
    ForcedError{"ITEM_NOT_SUPPORTED"_L1, "this account is currently not supported"_L1},
    ForcedError{"NO_ACCOUNTS"_L1, "no valid accounts were found for this item"_L1},
    ForcedError{"COUNTRY_NOT_SUPPORTED"_L1, "the country of this account is not supported"_L1},
    ForcedError{"USER_INPUT_TIMEOUT"_L1, "user must retry this operation"_L1},
    ForcedError{"USER_SETUP_REQUIRED"_L1, "the account has not been fully set up"_L1},
    ForcedError{"MFA_NOT_SUPPORTED"_L1, "this account requires a MFA type that is not supported"_L1, false},
    ForcedError{"ITEM_LOGIN_REQUIRED"_L1, "the login details of this item have changed"_L1, false},
    ForcedError{"INVALID_LINK_TOKEN"_L1, "invalid link_token provided"_L1, false},
};

// Empty: \a code is not one that can be forced so.
std::optional<Error> forcedError(const QString& code, bool byPassword)
{
    const auto found = std::find_if(kForcedErrors.begin(), kForcedErrors.end(),
        [&](const ForcedError& forced) { return forced.code == code && (forced.byPassword || !byPassword); });
    if (found != kForcedErrors.end())
        return plaidError(code, found->message).error;
    if (!byPassword && code == "PLAID_ERROR"_L1)
        return plaidError(u"INTERNAL_SERVER_ERROR"_s, u"an unexpected error occurred"_s).error;
    return {};
}

Unexpected wrongCredentials()
{
    return plaidError(u"INVALID_CREDENTIALS"_s, u"the provided credentials were not correct"_s);
}

bool isRightPassword(const LinkCredentials& credentials)
{
    if (credentials.username != "user_good"_L1)
        return true;
    return credentials.password == "pass_good"_L1 || credentials.password == "microdeposits_good"_L1
        || challengeOfPassword(credentials.password).kind != LinkChallenge::Kind::None;
}

} // namespace

Result<LinkSignIn> signInAtBank(quint64 seed, const LinkCredentials& credentials, QDate today, int days)
{
    if (credentials.username.isEmpty() || credentials.password.trimmed().isEmpty())
        return wrongCredentials();
    const bool custom = credentials.username == "user_custom"_L1;
    const QJsonObject json = custom ? QJsonDocument::fromJson(credentials.password.toUtf8()).object() : QJsonObject();
    const QString code = custom ? json.value("force_error"_L1).toString()
        : credentials.username == "user_good"_L1 && credentials.password.startsWith("error_"_L1) ? credentials.password.sliced(6)
                                                                                                  : QString();
    if (const std::optional<Error> forced = forcedError(code, !custom))
        return unexpected(*forced);
    if (!isRightPassword(credentials))
        return wrongCredentials();
    const Result<std::shared_ptr<const Ledger>> customer = ledgerOf(seed, {credentials.username, credentials.password, today, days});
    if (!customer)
        return unexpected(customer.error());
    return LinkSignIn{*customer, custom ? challengeOfCustomUser(json.value("mfa"_L1).toObject()) : challengeOfPassword(credentials.password)};
}

Result<> checkBankIsUp(const SimulatedInstitution& institution)
{
    if (institution.health == InstitutionHealth::Down)
        return unexpected(*forcedError(u"INSTITUTION_DOWN"_s, true));
    if (!institution.supported)
        return unexpected(*forcedError(u"INSTITUTION_NO_LONGER_SUPPORTED"_s, true));
    return {};
}

bool isPutRightBySigningIn(const QString& code)
{
    static const QStringList codes{u"INVALID_CREDENTIALS"_s, u"INVALID_MFA"_s, u"INVALID_SEND_METHOD"_s,
        u"INSUFFICIENT_CREDENTIALS"_s, u"USER_INPUT_TIMEOUT"_s};
    return codes.contains(code);
}

} // namespace egret
