// SPDX-License-Identifier: Apache-2.0
#include "core/domain/plaidadvice.h"

#include <QHash>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct AdviceRow {
    QLatin1String code;
    QLatin1String action;
    QLatin1String words;
};

constexpr AdviceRow kRows[] = {
    // Egret's own
    {"TOKEN_LOST"_L1, "restore_data_key"_L1, "The stored access token cannot be opened with today's data key."_L1},
    {"KEYS_MISSING"_L1, "check_keys"_L1, "The integration's secret is not in the secret store."_L1},
    {"ITEM_REMOVED"_L1, "relink"_L1, "The Item was removed on request; its history is kept here."_L1},
    {"DUPLICATE_ITEM"_L1, "remove_duplicate"_L1, "Another Item shares the same accounts: each transaction comes twice, and Plaid bills both."_L1},
    {"ACCOUNTS_UNCLEAR"_L1, "match_accounts"_L1, "Accounts have new ids, and which was which cannot be told for certain."_L1},
    {"WEBHOOK_OVERDUE"_L1, "check_webhook"_L1, "A webhook that was expected did not come; Egret asks Plaid instead."_L1},
    // Announced by webhook
    {"PENDING_DISCONNECT"_L1, "repair"_L1, "The bank ends this connection soon: the end user logs in again before that."_L1},
    {"PENDING_EXPIRATION"_L1, "repair"_L1, "The end user's consent ends soon: it has to be given again before that."_L1},
    {"NEW_ACCOUNTS_AVAILABLE"_L1, "select_accounts"_L1, "The end user has further accounts at the bank that are not shared yet."_L1},
    {"USER_ACCOUNT_REVOKED"_L1, "select_accounts"_L1, "The end user took one account back: what was held of it here was deleted."_L1},
    {"LOGIN_REPAIRED"_L1, "none"_L1, "The end user has logged in again elsewhere, and the Item works."_L1},
    {"WEBHOOK_UPDATE_ACKNOWLEDGED"_L1, "none"_L1, "Plaid sends the Item's webhooks to the new address."_L1},
    // The Item
    {"ITEM_LOGIN_REQUIRED"_L1, "repair"_L1, "The bank wants the end user to log in again."_L1},
    {"PRODUCT_NOT_READY"_L1, "wait"_L1, "Plaid is still preparing the data."_L1},
    {"PRODUCTS_NOT_SUPPORTED"_L1, "none"_L1, "The bank or the Item does not offer this product."_L1},
    {"PRODUCT_NOT_ENABLED"_L1, "relink"_L1, "The Item was linked without this product."_L1},
    {"ITEM_NOT_FOUND"_L1, "relink"_L1, "The Item no longer exists at Plaid; its history is kept here."_L1},
    {"ITEM_CONCURRENTLY_DELETED"_L1, "relink"_L1, "The Item was removed while the call ran."_L1},
    {"ITEM_LOCKED"_L1, "repair"_L1, "The bank has locked the account: the end user unlocks it there, then logs in again."_L1},
    {"ITEM_NOT_SUPPORTED"_L1, "other_account"_L1, "Plaid cannot use this account."_L1},
    {"INVALID_CREDENTIALS"_L1, "repair"_L1, "The bank refused the user name or the password."_L1},
    {"INVALID_MFA"_L1, "repair"_L1, "The bank refused the answer to its security question."_L1},
    {"INVALID_SEND_METHOD"_L1, "wait"_L1, "The bank could not send its code the way that was chosen."_L1},
    {"INVALID_PHONE_NUMBER"_L1, "none"_L1, "The phone number was refused."_L1},
    {"INVALID_OTP"_L1, "none"_L1, "The one-time code was wrong."_L1},
    {"INVALID_UPDATED_USERNAME"_L1, "relink"_L1, "Another user name was given than the Item was linked with."_L1},
    {"INSUFFICIENT_CREDENTIALS"_L1, "relink"_L1, "The end user left the bank's page before the end."_L1},
    {"INSTANT_MATCH_FAILED"_L1, "none"_L1, "The account numbers could not be matched at once."_L1},
    {"MANUAL_VERIFICATION_REQUIRED"_L1, "repair"_L1, "The end user has to confirm the account by hand."_L1},
    {"MFA_NOT_SUPPORTED"_L1, "other_account"_L1, "The bank asks for a kind of confirmation that Plaid does not know."_L1},
    {"NO_ACCOUNTS"_L1, "select_accounts"_L1, "No account is shared: the end user chooses accounts again."_L1},
    {"NO_AUTH_ACCOUNTS"_L1, "select_accounts"_L1, "None of the shared accounts can be debited: the end user chooses others."_L1},
    {"NO_INVESTMENT_ACCOUNTS"_L1, "other_account"_L1, "None of the accounts is an investment account."_L1},
    {"NO_INVESTMENT_AUTH_ACCOUNTS"_L1, "other_account"_L1, "None of the investment accounts can be moved."_L1},
    {"NO_LIABILITY_ACCOUNTS"_L1, "other_account"_L1, "None of the accounts is a loan or a credit card."_L1},
    {"ACCESS_NOT_GRANTED"_L1, "repair"_L1, "The end user did not share this data: it has to be allowed at the bank."_L1},
    {"PASSWORD_RESET_REQUIRED"_L1, "repair"_L1, "The bank wants a new password: the end user sets it there, then logs in again."_L1},
    {"USER_SETUP_REQUIRED"_L1, "repair"_L1, "The end user has to do something at the bank first, then logs in again."_L1},
    {"USER_INPUT_TIMEOUT"_L1, "repair"_L1, "The end user took too long to answer the bank."_L1},
    {"USER_PERMISSION_REVOKED"_L1, "repair"_L1, "The end user took the permission back."_L1},
    {"ADDITIONAL_CONSENT_REQUIRED"_L1, "repair"_L1, "The end user has not agreed to this use of the data yet."_L1},
    // The bank
    {"INSTITUTION_DOWN"_L1, "wait"_L1, "The bank is down; Egret tries again."_L1},
    {"INSTITUTION_NOT_RESPONDING"_L1, "wait"_L1, "The bank does not answer; Egret tries again."_L1},
    {"INSTITUTION_NOT_AVAILABLE"_L1, "wait"_L1, "The bank cannot be reached now; Egret tries again."_L1},
    {"INSTITUTION_NO_LONGER_SUPPORTED"_L1, "relink"_L1, "Plaid no longer supports this bank in this form; often another entry of it works."_L1},
    {"INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT"_L1, "fix_request"_L1, "The bank belongs to Plaid's other environment."_L1},
    {"INSTITUTION_REGISTRATION_REQUIRED"_L1, "enable_product"_L1, "The bank wants the company registered in Plaid's Dashboard first."_L1},
    {"UNAUTHORIZED_INSTITUTION"_L1, "enable_product"_L1, "The company may not use this bank yet."_L1},
    {"UNSUPPORTED_RESPONSE"_L1, "contact_support"_L1, "Plaid did not understand the bank's answer."_L1},
    // Plaid
    {"INTERNAL_SERVER_ERROR"_L1, "wait"_L1, "Something went wrong at Plaid; Egret tries again."_L1},
    {"PLANNED_MAINTENANCE"_L1, "wait"_L1, "Plaid is being maintained; Egret tries again."_L1},
    {"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_L1, "wait"_L1, "The data changed while it was read; Egret reads it again."_L1},
    // Limits
    {"RATE_LIMIT"_L1, "wait"_L1, "Too many calls; Egret slows down."_L1},
    {"ACCOUNTS_LIMIT"_L1, "wait"_L1, "Too many calls for accounts; Egret slows down."_L1},
    {"ACCOUNTS_BALANCE_GET_LIMIT"_L1, "wait"_L1, "Too many calls for live balances; Egret slows down."_L1},
    {"BALANCE_LIMIT"_L1, "wait"_L1, "Too many calls for this Item's live balance; Egret slows down."_L1},
    {"AUTH_LIMIT"_L1, "wait"_L1, "Too many calls for account numbers; Egret slows down."_L1},
    {"IDENTITY_LIMIT"_L1, "wait"_L1, "Too many calls for identities; Egret slows down."_L1},
    {"ITEM_GET_LIMIT"_L1, "wait"_L1, "Too many calls for this Item's state; Egret slows down."_L1},
    {"INSTITUTIONS_GET_LIMIT"_L1, "wait"_L1, "Too many calls for lists of banks; Egret slows down."_L1},
    {"INSTITUTIONS_GET_BY_ID_LIMIT"_L1, "wait"_L1, "Too many calls for banks; Egret slows down."_L1},
    {"INSTITUTION_RATE_LIMIT"_L1, "wait"_L1, "The bank limits how often Plaid may ask; Egret tries again."_L1},
    {"TRANSACTIONS_LIMIT"_L1, "wait"_L1, "Too many calls for transactions; Egret slows down."_L1},
    {"TRANSACTIONS_SYNC_LIMIT"_L1, "wait"_L1, "Too many calls for new transactions; Egret slows down."_L1},
    {"TRANSACTIONS_REFRESH_LIMIT"_L1, "wait"_L1, "The bank was asked too often; each refresh is billed."_L1},
    {"INVESTMENT_HOLDINGS_GET_LIMIT"_L1, "wait"_L1, "Too many calls for holdings; Egret slows down."_L1},
    {"INVESTMENT_TRANSACTIONS_LIMIT"_L1, "wait"_L1, "Too many calls for investment transactions; Egret slows down."_L1},
    {"CREDITS_EXHAUSTED"_L1, "enable_product"_L1, "The free calls of the plan are used up; waiting does not help."_L1},
    // Tokens and keys
    {"INVALID_ACCESS_TOKEN"_L1, "check_keys"_L1, "The access token belongs to another environment or company, or was replaced."_L1},
    {"INVALID_PUBLIC_TOKEN"_L1, "relink"_L1, "The public token was used, is older than 30 minutes, or is of another environment."_L1},
    {"INVALID_LINK_TOKEN"_L1, "relink"_L1, "The link token was used or has expired."_L1},
    {"INVALID_API_KEYS"_L1, "check_keys"_L1, "Client id and secret do not fit each other or this environment."_L1},
    {"UNAUTHORIZED_ENVIRONMENT"_L1, "check_keys"_L1, "These keys do not open this environment."_L1},
    {"UNAUTHORIZED_ROUTE_ACCESS"_L1, "enable_product"_L1, "The company's plan does not include this call."_L1},
    {"UNAUTHORIZED_ACCESS"_L1, "enable_product"_L1, "The company may not move money this way yet."_L1},
    {"INVALID_PRODUCT"_L1, "enable_product"_L1, "The product does not exist or is not enabled for the company."_L1},
    {"INVALID_LINK_CUSTOMIZATION"_L1, "enable_product"_L1, "Link is not set up completely in Plaid's Dashboard."_L1},
    {"DIRECT_INTEGRATION_NOT_ENABLED"_L1, "fix_request"_L1, "Public tokens are made by Link, or by the sandbox's own call."_L1},
    {"SANDBOX_ONLY"_L1, "fix_request"_L1, "This call exists in Sandbox only."_L1},
    {"INVALID_WEBHOOK_VERIFICATION_KEY_ID"_L1, "none"_L1, "The webhook names a key that Plaid does not have: it is not Plaid's."_L1},
    // What was asked
    {"INVALID_ACCOUNT_ID"_L1, "fix_request"_L1, "The account was closed, is no longer shared, or has a new id."_L1},
    {"INVALID_INSTITUTION"_L1, "fix_request"_L1, "There is no such bank in this environment."_L1},
    {"INVALID_USER_ID"_L1, "fix_request"_L1, "There is no such user at Plaid."_L1},
    {"INVALID_USER_TOKEN"_L1, "fix_request"_L1, "The user token is wrong."_L1},
    {"INVALID_USER_IDENTITY_DATA"_L1, "fix_request"_L1, "What is known about the user is incomplete or contradictory."_L1},
    {"INVALID_AUDIT_COPY_TOKEN"_L1, "fix_request"_L1, "The audit copy token is wrong."_L1},
    {"INVALID_PROCESSOR_TOKEN"_L1, "fix_request"_L1, "The processor token is wrong."_L1},
    {"INVALID_STRIPE_ACCOUNT"_L1, "fix_request"_L1, "The Stripe account is not connected to Plaid."_L1},
    {"INVALID_ACCOUNT_NUMBER"_L1, "none"_L1, "The account number is wrong."_L1},
    {"INVALID_CONFIGURATION"_L1, "fix_request"_L1, "The call is not configured for the company."_L1},
    {"INVALID_FIELD"_L1, "fix_request"_L1, "A value of the request is wrong; Plaid's message names it."_L1},
    {"MISSING_FIELDS"_L1, "fix_request"_L1, "The request lacks a field; Plaid's message names it."_L1},
    {"UNKNOWN_FIELDS"_L1, "fix_request"_L1, "The request has a field too many; Plaid's message names it."_L1},
    {"INVALID_BODY"_L1, "fix_request"_L1, "The request is not JSON."_L1},
    {"INVALID_HEADERS"_L1, "fix_request"_L1, "A header of the request is wrong."_L1},
    {"INCOMPATIBLE_API_VERSION"_L1, "fix_request"_L1, "The request is of another version of Plaid's API."_L1},
    {"NOT_FOUND"_L1, "fix_request"_L1, "Plaid has no such call."_L1},
    {"NO_LONGER_AVAILABLE"_L1, "fix_request"_L1, "Plaid has given this call up."_L1},
    {"INCORRECT_DEPOSIT_VERIFICATION"_L1, "none"_L1, "The amounts of the test deposits were wrong."_L1},
    {"TOO_MANY_VERIFICATION_ATTEMPTS"_L1, "relink"_L1, "The test deposits were guessed wrong too often."_L1},
    {"PROFILE_AUTHENTICATION_FAILED"_L1, "none"_L1, "The end user could not be recognised."_L1},
    {"PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA"_L1, "contact_support"_L1, "The import asked for a confirmation that cannot be given."_L1},
    // Asset reports and income
    {"DATA_UNAVAILABLE"_L1, "repair"_L1, "The report lacks an Item's data; its causes name the Items."_L1},
    {"ASSET_REPORT_GENERATION_FAILED"_L1, "wait"_L1, "The report could not be made; it can be asked for again later."_L1},
    {"INVALID_PARENT"_L1, "fix_request"_L1, "The report that this one builds on is of no use."_L1},
    {"INSIGHTS_NOT_ENABLED"_L1, "enable_product"_L1, "Insights are not enabled for the company."_L1},
    {"INSIGHTS_PREVIOUSLY_NOT_ENABLED"_L1, "fix_request"_L1, "The report is older than the permission for insights: make it again."_L1},
    {"DATA_QUALITY_CHECK_FAILED"_L1, "wait"_L1, "The bank's data is not good enough today: try again in a day or two."_L1},
    {"INCOME_VERIFICATION_DOCUMENT_NOT_FOUND"_L1, "none"_L1, "There is no such document."_L1},
    {"INCOME_VERIFICATION_FAILED"_L1, "none"_L1, "The income could not be verified."_L1},
    {"INCOME_VERIFICATION_NOT_FOUND"_L1, "none"_L1, "There is no such verification."_L1},
    {"INCOME_VERIFICATION_UPLOAD_ERROR"_L1, "wait"_L1, "The document could not be taken in; try again later."_L1},
    {"VERIFICATION_STATUS_PENDING_APPROVAL"_L1, "wait"_L1, "The end user has not approved yet."_L1},
    {"EMPLOYMENT_NOT_FOUND"_L1, "none"_L1, "No employment was found."_L1},
    // Money movement
    {"TRANSFER_NETWORK_LIMIT_EXCEEDED"_L1, "fix_request"_L1, "The amount is above what this network carries."_L1},
    {"TRANSFER_ACCOUNT_BLOCKED"_L1, "other_account"_L1, "The account is blocked for transfers."_L1},
    {"BANK_TRANSFER_ACCOUNT_BLOCKED"_L1, "other_account"_L1, "The account is blocked for test deposits."_L1},
    {"TRANSFER_NOT_CANCELLABLE"_L1, "none"_L1, "The transfer is under way and cannot be cancelled."_L1},
    {"TRANSFER_UNSUPPORTED_ACCOUNT_TYPE"_L1, "other_account"_L1, "This kind of account cannot take part in transfers."_L1},
    {"TRANSFER_FORBIDDEN_ACH_CLASS"_L1, "fix_request"_L1, "The company may not use this ACH class."_L1},
    {"TRANSFER_UI_UNAUTHORIZED"_L1, "enable_product"_L1, "The company may not use Plaid's transfer page yet."_L1},
    {"TRANSFER_ORIGINATOR_NOT_FOUND"_L1, "fix_request"_L1, "There is no such originator."_L1},
    {"INCOMPLETE_CUSTOMER_ONBOARDING"_L1, "enable_product"_L1, "The company's registration for transfers is not complete."_L1},
    {"PAYMENT_BLOCKED"_L1, "contact_support"_L1, "Plaid has blocked the payment."_L1},
    {"PAYMENT_CANCELLED"_L1, "none"_L1, "The end user cancelled the payment."_L1},
    {"PAYMENT_INSUFFICIENT_FUNDS"_L1, "none"_L1, "The account does not hold enough."_L1},
    {"PAYMENT_INVALID_RECIPIENT"_L1, "fix_request"_L1, "The bank refused the recipient: a shorter name without special characters may pass."_L1},
    {"PAYMENT_INVALID_REFERENCE"_L1, "fix_request"_L1, "The bank refused the reference."_L1},
    {"PAYMENT_INVALID_SCHEDULE"_L1, "fix_request"_L1, "The bank refused the schedule."_L1},
    {"PAYMENT_REJECTED"_L1, "none"_L1, "The bank rejected the payment."_L1},
    {"PAYMENT_SCHEME_NOT_SUPPORTED"_L1, "fix_request"_L1, "The bank does not offer this payment scheme."_L1},
    {"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_L1, "fix_request"_L1, "The bank refused the limits of the consent."_L1},
    {"PAYMENT_CONSENT_CANCELLED"_L1, "none"_L1, "The end user cancelled the consent."_L1},
    // Sandbox, OAuth and Link itself
    {"SANDBOX_PRODUCT_NOT_ENABLED"_L1, "fix_request"_L1, "The Item lacks the product of the webhook that was to be fired."_L1},
    {"SANDBOX_WEBHOOK_INVALID"_L1, "fix_request"_L1, "The Item has no webhook URL, or a wrong one."_L1},
    {"SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"_L1, "fix_request"_L1, "A transfer cannot go from its state to that one."_L1},
    {"INCORRECT_OAUTH_NONCE"_L1, "relink"_L1, "The way back from the bank belongs to another visit."_L1},
    {"INCORRECT_LINK_TOKEN"_L1, "relink"_L1, "The way back from the bank belongs to another link token."_L1},
    {"OAUTH_STATE_ID_ALREADY_PROCESSED"_L1, "relink"_L1, "The way back from the bank was used already."_L1},
    {"OAUTH_STATE_ID_NOT_FOUND"_L1, "relink"_L1, "The way back from the bank is unknown."_L1},
    {"RECAPTCHA_REQUIRED"_L1, "none"_L1, "Plaid wants to know that a person is there."_L1},
    {"RECAPTCHA_BAD"_L1, "none"_L1, "Plaid was not convinced that a person is there."_L1},
};

QHash<QString, const AdviceRow*> makeIndex()
{
    QHash<QString, const AdviceRow*> index;
    for (const AdviceRow& row : kRows)
        index.insert(row.code, &row);
    return index;
}

} // namespace

std::optional<PlaidAdvice> plaidAdvice(const QString& code)
{
    static const QHash<QString, const AdviceRow*> index = makeIndex();
    const AdviceRow* const row = index.value(code);
    return row ? std::optional(PlaidAdvice{row->words, row->action}) : std::nullopt;
}

PlaidAdvice adviceFor(const QString& code)
{
    const PlaidAdvice unknown{u"Plaid reports %1, which this version of Egret does not know."_s.arg(code), u"contact_support"_s};
    return plaidAdvice(code).value_or(unknown);
}

} // namespace egret
