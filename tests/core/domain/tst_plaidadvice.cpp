// SPDX-License-Identifier: Apache-2.0
#include "core/domain/plaidadvice.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPlaidAdvice : public QObject {
    Q_OBJECT

private slots:
    void noCodeOfPlaidsIsWithoutAdvice();
    void everyActionIsOneThatTheDescriptionNames();
    void everyCodeHasOneNextAction_data();
    void everyCodeHasOneNextAction();
    void anUnknownCodeIsSaidToBeUnknown();
};

namespace {

//! Every error code of Plaid's reference.
const QString kErrorCodes
    = u"ITEM_LOGIN_REQUIRED PRODUCT_NOT_READY PRODUCTS_NOT_SUPPORTED PRODUCT_NOT_ENABLED ITEM_NOT_FOUND "
       "ITEM_CONCURRENTLY_DELETED ITEM_LOCKED ITEM_NOT_SUPPORTED INVALID_CREDENTIALS INVALID_MFA "
       "INVALID_SEND_METHOD INVALID_PHONE_NUMBER INVALID_OTP INVALID_UPDATED_USERNAME "
       "INSUFFICIENT_CREDENTIALS INSTANT_MATCH_FAILED MANUAL_VERIFICATION_REQUIRED MFA_NOT_SUPPORTED "
       "NO_ACCOUNTS NO_AUTH_ACCOUNTS NO_INVESTMENT_ACCOUNTS NO_INVESTMENT_AUTH_ACCOUNTS "
       "NO_LIABILITY_ACCOUNTS ACCESS_NOT_GRANTED PASSWORD_RESET_REQUIRED USER_SETUP_REQUIRED "
       "USER_INPUT_TIMEOUT INSTITUTION_DOWN INSTITUTION_NOT_RESPONDING INSTITUTION_NOT_AVAILABLE "
       "INSTITUTION_NO_LONGER_SUPPORTED INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT "
       "INSTITUTION_REGISTRATION_REQUIRED UNAUTHORIZED_INSTITUTION UNSUPPORTED_RESPONSE "
       "INTERNAL_SERVER_ERROR PLANNED_MAINTENANCE TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION RATE_LIMIT "
       "ACCOUNTS_LIMIT ACCOUNTS_BALANCE_GET_LIMIT BALANCE_LIMIT AUTH_LIMIT IDENTITY_LIMIT ITEM_GET_LIMIT "
       "INSTITUTIONS_GET_LIMIT INSTITUTIONS_GET_BY_ID_LIMIT INSTITUTION_RATE_LIMIT TRANSACTIONS_LIMIT "
       "TRANSACTIONS_SYNC_LIMIT TRANSACTIONS_REFRESH_LIMIT INVESTMENT_HOLDINGS_GET_LIMIT "
       "INVESTMENT_TRANSACTIONS_LIMIT CREDITS_EXHAUSTED INVALID_ACCESS_TOKEN INVALID_PUBLIC_TOKEN "
       "INVALID_LINK_TOKEN INVALID_API_KEYS INVALID_ACCOUNT_ID INVALID_INSTITUTION INVALID_PRODUCT "
       "INVALID_LINK_CUSTOMIZATION INVALID_USER_ID INVALID_USER_TOKEN INVALID_USER_IDENTITY_DATA "
       "INVALID_AUDIT_COPY_TOKEN INVALID_PROCESSOR_TOKEN INVALID_STRIPE_ACCOUNT "
       "INVALID_WEBHOOK_VERIFICATION_KEY_ID ADDITIONAL_CONSENT_REQUIRED USER_PERMISSION_REVOKED "
       "DIRECT_INTEGRATION_NOT_ENABLED INCORRECT_DEPOSIT_VERIFICATION TOO_MANY_VERIFICATION_ATTEMPTS "
       "PROFILE_AUTHENTICATION_FAILED UNAUTHORIZED_ENVIRONMENT UNAUTHORIZED_ROUTE_ACCESS MISSING_FIELDS "
       "UNKNOWN_FIELDS INVALID_FIELD INVALID_BODY INVALID_HEADERS INVALID_CONFIGURATION "
       "INVALID_ACCOUNT_NUMBER INCOMPATIBLE_API_VERSION NOT_FOUND NO_LONGER_AVAILABLE SANDBOX_ONLY "
       "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA DATA_UNAVAILABLE ASSET_REPORT_GENERATION_FAILED "
       "INVALID_PARENT INSIGHTS_NOT_ENABLED INSIGHTS_PREVIOUSLY_NOT_ENABLED DATA_QUALITY_CHECK_FAILED "
       "TRANSFER_NETWORK_LIMIT_EXCEEDED TRANSFER_ACCOUNT_BLOCKED TRANSFER_NOT_CANCELLABLE "
       "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE TRANSFER_FORBIDDEN_ACH_CLASS TRANSFER_UI_UNAUTHORIZED "
       "TRANSFER_ORIGINATOR_NOT_FOUND INCOMPLETE_CUSTOMER_ONBOARDING UNAUTHORIZED_ACCESS PAYMENT_BLOCKED "
       "PAYMENT_CANCELLED PAYMENT_INSUFFICIENT_FUNDS PAYMENT_INVALID_RECIPIENT PAYMENT_INVALID_REFERENCE "
       "PAYMENT_INVALID_SCHEDULE PAYMENT_REJECTED PAYMENT_SCHEME_NOT_SUPPORTED "
       "PAYMENT_CONSENT_INVALID_CONSTRAINTS PAYMENT_CONSENT_CANCELLED SANDBOX_PRODUCT_NOT_ENABLED "
       "SANDBOX_WEBHOOK_INVALID SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID "
       "INCOME_VERIFICATION_DOCUMENT_NOT_FOUND INCOME_VERIFICATION_FAILED INCOME_VERIFICATION_NOT_FOUND "
       "INCOME_VERIFICATION_UPLOAD_ERROR VERIFICATION_STATUS_PENDING_APPROVAL EMPLOYMENT_NOT_FOUND "
       "INCORRECT_OAUTH_NONCE INCORRECT_LINK_TOKEN OAUTH_STATE_ID_ALREADY_PROCESSED OAUTH_STATE_ID_NOT_FOUND "
       "RECAPTCHA_REQUIRED RECAPTCHA_BAD BANK_TRANSFER_ACCOUNT_BLOCKED"_s;

//! Codes of webhooks that say something about an Item's state. ITEM: ERROR carries one of the codes above.
const QString kItemWebhookCodes
    = u"LOGIN_REPAIRED NEW_ACCOUNTS_AVAILABLE PENDING_DISCONNECT PENDING_EXPIRATION USER_PERMISSION_REVOKED"
      " USER_ACCOUNT_REVOKED WEBHOOK_UPDATE_ACKNOWLEDGED"_s;

const QString kOwnCodes = u"TOKEN_LOST KEYS_MISSING ITEM_REMOVED DUPLICATE_ITEM ACCOUNTS_UNCLEAR WEBHOOK_OVERDUE"_s;

QStringList everyCode()
{
    return QString(kErrorCodes + u' ' + kItemWebhookCodes + u' ' + kOwnCodes).split(u' ');
}

} // namespace

void TestPlaidAdvice::noCodeOfPlaidsIsWithoutAdvice()
{
    QStringList without;
    for (const QString& code : everyCode()) {
        const std::optional<PlaidAdvice> advice = plaidAdvice(code);
        if (!advice || advice->words.isEmpty() || advice->action.isEmpty())
            without.append(code);
    }
    QCOMPARE(without, QStringList());
    QCOMPARE(everyCode().size(), 143);
}

void TestPlaidAdvice::everyActionIsOneThatTheDescriptionNames()
{
    const QSet<QString> known{u"none"_s, u"wait"_s, u"repair"_s, u"select_accounts"_s, u"match_accounts"_s,
        u"remove_duplicate"_s, u"check_webhook"_s, u"relink"_s, u"other_account"_s, u"check_keys"_s, u"enable_product"_s,
        u"fix_request"_s, u"contact_support"_s, u"read_anew"_s, u"restore_data_key"_s};
    for (const QString& code : everyCode())
        QVERIFY2(known.contains(adviceFor(code).action), qPrintable(code));
}

void TestPlaidAdvice::everyCodeHasOneNextAction_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("action");
    QTest::newRow("the login has changed") << u"ITEM_LOGIN_REQUIRED"_s << u"repair"_s;
    QTest::newRow("the password has to be reset") << u"PASSWORD_RESET_REQUIRED"_s << u"repair"_s;
    QTest::newRow("the bank is down") << u"INSTITUTION_DOWN"_s << u"wait"_s;
    QTest::newRow("too many calls") << u"TRANSACTIONS_SYNC_LIMIT"_s << u"wait"_s;
    QTest::newRow("the plan is used up") << u"CREDITS_EXHAUSTED"_s << u"enable_product"_s;
    QTest::newRow("the keys are wrong") << u"INVALID_API_KEYS"_s << u"check_keys"_s;
    QTest::newRow("the Item is gone") << u"ITEM_NOT_FOUND"_s << u"relink"_s;
    QTest::newRow("a field is wrong") << u"INVALID_FIELD"_s << u"fix_request"_s;
    QTest::newRow("another account is needed") << u"TRANSFER_ACCOUNT_BLOCKED"_s << u"other_account"_s;
    QTest::newRow("nobody understands the bank") << u"UNSUPPORTED_RESPONSE"_s << u"contact_support"_s;
    QTest::newRow("no account is shared") << u"NO_ACCOUNTS"_s << u"select_accounts"_s;
    QTest::newRow("the connection ends soon") << u"PENDING_DISCONNECT"_s << u"repair"_s;
    QTest::newRow("one account was taken back") << u"USER_ACCOUNT_REVOKED"_s << u"select_accounts"_s;
    QTest::newRow("the same bank was linked twice") << u"DUPLICATE_ITEM"_s << u"remove_duplicate"_s;
    QTest::newRow("Egret lost its key") << u"TOKEN_LOST"_s << u"restore_data_key"_s;
}

void TestPlaidAdvice::everyCodeHasOneNextAction()
{
    QFETCH(QString, code);
    const std::optional<PlaidAdvice> advice = plaidAdvice(code);
    QVERIFY(advice);
    QTEST(advice->action, "action");
    QVERIFY(advice->words.endsWith(u'.'));
    QVERIFY(!advice->words.contains(code));
}

void TestPlaidAdvice::anUnknownCodeIsSaidToBeUnknown()
{
    QVERIFY(!plaidAdvice(u"CODE_OF_NEXT_YEAR"_s));
    QCOMPARE(adviceFor(u"CODE_OF_NEXT_YEAR"_s).action, u"contact_support"_s);
    QVERIFY(adviceFor(u"CODE_OF_NEXT_YEAR"_s).words.contains(u"CODE_OF_NEXT_YEAR"_s));
}

QTEST_GUILESS_MAIN(TestPlaidAdvice)
#include "tst_plaidadvice.moc"
