// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/plaiderrorfacts.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kItemError = "ITEM_ERROR"_L1;
constexpr auto kInstitutionError = "INSTITUTION_ERROR"_L1;
constexpr auto kApiError = "API_ERROR"_L1;
constexpr auto kTransactionsError = "TRANSACTIONS_ERROR"_L1;
constexpr auto kRateLimitExceeded = "RATE_LIMIT_EXCEEDED"_L1;
constexpr auto kInvalidInput = "INVALID_INPUT"_L1;
constexpr auto kUserError = "USER_ERROR"_L1;
constexpr auto kInvalidRequest = "INVALID_REQUEST"_L1;
constexpr auto kInvalidResult = "INVALID_RESULT"_L1;
constexpr auto kAssetReportError = "ASSET_REPORT_ERROR"_L1;
constexpr auto kTransferError = "TRANSFER_ERROR"_L1;
constexpr auto kPaymentError = "PAYMENT_ERROR"_L1;
constexpr auto kSandboxError = "SANDBOX_ERROR"_L1;
constexpr auto kIncomeVerificationError = "INCOME_VERIFICATION_ERROR"_L1;
constexpr auto kOauthError = "OAUTH_ERROR"_L1;
constexpr auto kRecaptchaError = "RECAPTCHA_ERROR"_L1;
constexpr auto kMicrodepositsError = "MICRODEPOSITS_ERROR"_L1;

constexpr std::array kFacts{
    PlaidErrorFacts{"ITEM_LOGIN_REQUIRED"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"PRODUCT_NOT_READY"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"PRODUCTS_NOT_SUPPORTED"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"PRODUCT_NOT_ENABLED"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"ITEM_NOT_FOUND"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"ITEM_CONCURRENTLY_DELETED"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"ITEM_LOCKED"_L1, kItemError, 400, "Your bank has locked this login. Unlock it at the bank, then connect again."_L1},
    PlaidErrorFacts{"ITEM_NOT_SUPPORTED"_L1, kItemError, 400, "This kind of account cannot be connected. Please choose another one."_L1},
    PlaidErrorFacts{"INVALID_CREDENTIALS"_L1, kItemError, 400, "The user name or password was not right. Please try again."_L1},
    PlaidErrorFacts{"INVALID_MFA"_L1, kItemError, 400, "The security answer was not right. Please try again."_L1},
    PlaidErrorFacts{"INVALID_SEND_METHOD"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"INVALID_PHONE_NUMBER"_L1, kItemError, 400, "The phone number was not right. Please check it."_L1},
    PlaidErrorFacts{"INVALID_OTP"_L1, kItemError, 400, "The code was not right. Please try again."_L1},
    PlaidErrorFacts{"INVALID_UPDATED_USERNAME"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"INSUFFICIENT_CREDENTIALS"_L1, kItemError, 400, "Signing in at your bank was not finished. Please try again."_L1},
    PlaidErrorFacts{"INSTANT_MATCH_FAILED"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"MANUAL_VERIFICATION_REQUIRED"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"MFA_NOT_SUPPORTED"_L1, kItemError, 400,
        "This bank asks for a security step that cannot be used here. Please choose another account."_L1},
    PlaidErrorFacts{"NO_ACCOUNTS"_L1, kItemError, 400, "No open account was found under this login."_L1},
    PlaidErrorFacts{"NO_AUTH_ACCOUNTS"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"NO_INVESTMENT_ACCOUNTS"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"NO_INVESTMENT_AUTH_ACCOUNTS"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"NO_LIABILITY_ACCOUNTS"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"ACCESS_NOT_GRANTED"_L1, kItemError, 400,
        "Your bank was not allowed to share the data that is needed. Please connect again and allow it."_L1},
    PlaidErrorFacts{"PASSWORD_RESET_REQUIRED"_L1, kItemError, 400,
        "Your bank wants a new password. Change it there, then connect again."_L1},
    PlaidErrorFacts{"USER_SETUP_REQUIRED"_L1, kItemError, 400,
        "Your bank needs something from you first. Sign in there, then connect again."_L1},
    PlaidErrorFacts{"USER_INPUT_TIMEOUT"_L1, kItemError, 400, "That took too long. Please try again."_L1},
    PlaidErrorFacts{"COUNTRY_NOT_SUPPORTED"_L1, kItemError, 400, {}},
    PlaidErrorFacts{"INSTITUTION_DOWN"_L1, kInstitutionError, 400, "Your bank cannot be reached now. Please try again later."_L1},
    PlaidErrorFacts{"INSTITUTION_NOT_RESPONDING"_L1, kInstitutionError, 400, "Your bank does not answer now. Please try again later."_L1},
    PlaidErrorFacts{"INSTITUTION_NOT_AVAILABLE"_L1, kInstitutionError, 400, "Your bank is not available now. Please try again later."_L1},
    PlaidErrorFacts{"INSTITUTION_NO_LONGER_SUPPORTED"_L1, kInstitutionError, 400,
        "This bank is no longer supported. Please choose another one."_L1},
    PlaidErrorFacts{"INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT"_L1, kInstitutionError, 400, {}},
    PlaidErrorFacts{"INSTITUTION_REGISTRATION_REQUIRED"_L1, kInstitutionError, 400,
        "This bank cannot be connected yet. Please choose another one."_L1},
    PlaidErrorFacts{"UNAUTHORIZED_INSTITUTION"_L1, kInstitutionError, 400,
        "This bank cannot be connected here. Please choose another one."_L1},
    PlaidErrorFacts{"UNSUPPORTED_RESPONSE"_L1, kInstitutionError, 400, "Your bank sent data that could not be read."_L1},
    PlaidErrorFacts{"INTERNAL_SERVER_ERROR"_L1, kApiError, 500, {}},
    PlaidErrorFacts{"PLANNED_MAINTENANCE"_L1, kApiError, 503, {}},
    PlaidErrorFacts{"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_L1, kTransactionsError, 400, {}},
    PlaidErrorFacts{"RATE_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"ACCOUNTS_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"ACCOUNTS_BALANCE_GET_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"BALANCE_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"AUTH_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"IDENTITY_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"ITEM_GET_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"INSTITUTIONS_GET_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"INSTITUTIONS_GET_BY_ID_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"INSTITUTION_RATE_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"TRANSACTIONS_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"TRANSACTIONS_SYNC_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"TRANSACTIONS_REFRESH_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"INVESTMENT_HOLDINGS_GET_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"INVESTMENT_TRANSACTIONS_LIMIT"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"CREDITS_EXHAUSTED"_L1, kRateLimitExceeded, 429, {}},
    PlaidErrorFacts{"INVALID_ACCESS_TOKEN"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_PUBLIC_TOKEN"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_LINK_TOKEN"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_API_KEYS"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_ACCOUNT_ID"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_INSTITUTION"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_PRODUCT"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_LINK_CUSTOMIZATION"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_USER_ID"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_USER_TOKEN"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_AUDIT_COPY_TOKEN"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_ASSET_REPORT_TOKEN"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_PROCESSOR_TOKEN"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_STRIPE_ACCOUNT"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_WEBHOOK_VERIFICATION_KEY_ID"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"ADDITIONAL_CONSENT_REQUIRED"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"USER_PERMISSION_REVOKED"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"DIRECT_INTEGRATION_NOT_ENABLED"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INCORRECT_DEPOSIT_VERIFICATION"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"TOO_MANY_VERIFICATION_ATTEMPTS"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"PROFILE_AUTHENTICATION_FAILED"_L1, kInvalidInput, 400,
        "You could not be recognised. Please connect your bank directly."_L1},
    PlaidErrorFacts{"UNAUTHORIZED_ENVIRONMENT"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"UNAUTHORIZED_ROUTE_ACCESS"_L1, kInvalidInput, 400, {}},
    PlaidErrorFacts{"INVALID_USER_IDENTITY_DATA"_L1, kUserError, 403, {}},
    PlaidErrorFacts{"MISSING_FIELDS"_L1, kInvalidRequest, 400, {}},
    PlaidErrorFacts{"UNKNOWN_FIELDS"_L1, kInvalidRequest, 400, {}},
    PlaidErrorFacts{"INVALID_FIELD"_L1, kInvalidRequest, 400, {}},
    PlaidErrorFacts{"INVALID_BODY"_L1, kInvalidRequest, 400, {}},
    PlaidErrorFacts{"INVALID_HEADERS"_L1, kInvalidRequest, 400, {}},
    PlaidErrorFacts{"INVALID_CONFIGURATION"_L1, kInvalidRequest, 400, {}},
    PlaidErrorFacts{"INVALID_ACCOUNT_NUMBER"_L1, kInvalidRequest, 400, {}},
    PlaidErrorFacts{"INCOMPATIBLE_API_VERSION"_L1, kInvalidRequest, 400, {}},
    PlaidErrorFacts{"NOT_FOUND"_L1, kInvalidRequest, 404, {}},
    PlaidErrorFacts{"NO_LONGER_AVAILABLE"_L1, kInvalidRequest, 404, {}},
    PlaidErrorFacts{"SANDBOX_ONLY"_L1, kInvalidRequest, 400, {}},
    PlaidErrorFacts{"PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA"_L1, kInvalidResult, 400, {}},
    PlaidErrorFacts{"PRODUCT_NOT_READY"_L1, kAssetReportError, 400, {}},
    PlaidErrorFacts{"PRODUCT_NOT_ENABLED"_L1, kAssetReportError, 400, {}},
    PlaidErrorFacts{"DATA_UNAVAILABLE"_L1, kAssetReportError, 400, {}},
    PlaidErrorFacts{"ASSET_REPORT_GENERATION_FAILED"_L1, kAssetReportError, 400, {}},
    PlaidErrorFacts{"INVALID_PARENT"_L1, kAssetReportError, 400, {}},
    PlaidErrorFacts{"INSIGHTS_NOT_ENABLED"_L1, kAssetReportError, 400, {}},
    PlaidErrorFacts{"INSIGHTS_PREVIOUSLY_NOT_ENABLED"_L1, kAssetReportError, 400, {}},
    PlaidErrorFacts{"DATA_QUALITY_CHECK_FAILED"_L1, kAssetReportError, 400, {}},
    PlaidErrorFacts{"TRANSFER_NETWORK_LIMIT_EXCEEDED"_L1, kTransferError, 400, {}},
    PlaidErrorFacts{"TRANSFER_ACCOUNT_BLOCKED"_L1, kTransferError, 400, {}},
    PlaidErrorFacts{"TRANSFER_NOT_CANCELLABLE"_L1, kTransferError, 400, {}},
    PlaidErrorFacts{"TRANSFER_UNSUPPORTED_ACCOUNT_TYPE"_L1, kTransferError, 400, {}},
    PlaidErrorFacts{"TRANSFER_FORBIDDEN_ACH_CLASS"_L1, kTransferError, 400, {}},
    PlaidErrorFacts{"TRANSFER_UI_UNAUTHORIZED"_L1, kTransferError, 400, {}},
    PlaidErrorFacts{"TRANSFER_ORIGINATOR_NOT_FOUND"_L1, kTransferError, 400, {}},
    PlaidErrorFacts{"INCOMPLETE_CUSTOMER_ONBOARDING"_L1, kTransferError, 400, {}},
    PlaidErrorFacts{"UNAUTHORIZED_ACCESS"_L1, kTransferError, 400, {}},
    PlaidErrorFacts{"PAYMENT_BLOCKED"_L1, kPaymentError, 400, {}},
    PlaidErrorFacts{"PAYMENT_CANCELLED"_L1, kPaymentError, 400, "The payment was cancelled."_L1},
    PlaidErrorFacts{"PAYMENT_INSUFFICIENT_FUNDS"_L1, kPaymentError, 400, "There is not enough money on the account for this payment."_L1},
    PlaidErrorFacts{"PAYMENT_INVALID_RECIPIENT"_L1, kPaymentError, 400, "Your bank did not accept the recipient of this payment."_L1},
    PlaidErrorFacts{"PAYMENT_INVALID_REFERENCE"_L1, kPaymentError, 400, "Your bank did not accept the reference of this payment."_L1},
    PlaidErrorFacts{"PAYMENT_INVALID_SCHEDULE"_L1, kPaymentError, 400, "Your bank did not accept the dates of this payment."_L1},
    PlaidErrorFacts{"PAYMENT_REJECTED"_L1, kPaymentError, 400, "Your bank refused this payment."_L1},
    PlaidErrorFacts{"PAYMENT_SCHEME_NOT_SUPPORTED"_L1, kPaymentError, 400, "Your bank cannot make a payment of this kind."_L1},
    PlaidErrorFacts{"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_L1, kPaymentError, 400,
        "Your bank did not accept the limits of this consent."_L1},
    PlaidErrorFacts{"PAYMENT_CONSENT_CANCELLED"_L1, kPaymentError, 400, "The consent was cancelled."_L1},
    PlaidErrorFacts{"SANDBOX_PRODUCT_NOT_ENABLED"_L1, kSandboxError, 400, {}},
    PlaidErrorFacts{"SANDBOX_WEBHOOK_INVALID"_L1, kSandboxError, 400, {}},
    PlaidErrorFacts{"SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"_L1, kSandboxError, 400, {}},
    PlaidErrorFacts{"INCOME_VERIFICATION_DOCUMENT_NOT_FOUND"_L1, kIncomeVerificationError, 400, {}},
    PlaidErrorFacts{"INCOME_VERIFICATION_FAILED"_L1, kIncomeVerificationError, 400, {}},
    PlaidErrorFacts{"INCOME_VERIFICATION_NOT_FOUND"_L1, kIncomeVerificationError, 400, {}},
    PlaidErrorFacts{"INCOME_VERIFICATION_UPLOAD_ERROR"_L1, kIncomeVerificationError, 500, {}},
    PlaidErrorFacts{"PRODUCT_NOT_ENABLED"_L1, kIncomeVerificationError, 400, {}},
    PlaidErrorFacts{"PRODUCT_NOT_READY"_L1, kIncomeVerificationError, 400, {}},
    PlaidErrorFacts{"VERIFICATION_STATUS_PENDING_APPROVAL"_L1, kIncomeVerificationError, 400, {}},
    PlaidErrorFacts{"EMPLOYMENT_NOT_FOUND"_L1, kIncomeVerificationError, 400, {}},
    PlaidErrorFacts{"INCORRECT_OAUTH_NONCE"_L1, kOauthError, 400, {}},
    PlaidErrorFacts{"INCORRECT_LINK_TOKEN"_L1, kOauthError, 400, {}},
    PlaidErrorFacts{"OAUTH_STATE_ID_ALREADY_PROCESSED"_L1, kOauthError, 400, {}},
    PlaidErrorFacts{"OAUTH_STATE_ID_NOT_FOUND"_L1, kOauthError, 400, {}},
    PlaidErrorFacts{"RECAPTCHA_REQUIRED"_L1, kRecaptchaError, 400, {}},
    PlaidErrorFacts{"RECAPTCHA_BAD"_L1, kRecaptchaError, 400, {}},
    PlaidErrorFacts{"BANK_TRANSFER_ACCOUNT_BLOCKED"_L1, kMicrodepositsError, 400, {}},
};

} // namespace

const PlaidErrorFacts* findPlaidError(const QString& code, const QString& type)
{
    const auto found = std::find_if(kFacts.begin(), kFacts.end(),
        [&](const PlaidErrorFacts& facts) { return facts.code == code && (type.isEmpty() || facts.type == type); });
    return found == kFacts.end() ? nullptr : &*found;
}

} // namespace egret
