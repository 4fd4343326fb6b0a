// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/itemcodetext.h"

#include "core/domain/plaidadvice.h"

#include <QCoreApplication>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ItemText {
    Q_DECLARE_TR_FUNCTIONS(egret::ItemText)
};

struct KnownCode {
    QLatin1String code;
    const char* headline;
    const char* advice;
};

constexpr std::array kCodes{
    KnownCode{"ITEM_LOGIN_REQUIRED"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The bank login changed"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Syncing has stopped. Ask the end user to sign in again: Repair opens the page for it.")},
    KnownCode{"INVALID_CREDENTIALS"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The bank refused the login"),
        QT_TRANSLATE_NOOP("egret::ItemText", "User name or password were wrong. The end user signs in again by Repair.")},
    KnownCode{"INVALID_MFA"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The security answer was wrong"),
        QT_TRANSLATE_NOOP("egret::ItemText", "The end user signs in again by Repair.")},
    KnownCode{"ITEM_LOCKED"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The bank has locked the account"),
        QT_TRANSLATE_NOOP("egret::ItemText", "The end user unlocks it at the bank, then signs in again by Repair.")},
    KnownCode{"PASSWORD_RESET_REQUIRED"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The bank wants a new password"),
        QT_TRANSLATE_NOOP("egret::ItemText", "The end user sets it at the bank, then signs in again by Repair.")},
    KnownCode{"USER_PERMISSION_REVOKED"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The end user took the permission back"),
        QT_TRANSLATE_NOOP("egret::ItemText", "No more data comes. Ask for a new sign-in, or remove the item; its history stays here.")},
    KnownCode{"USER_ACCOUNT_REVOKED"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The end user took one account back"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Its data may no longer be used. Have the end user choose accounts again if you need it.")},
    KnownCode{"NO_ACCOUNTS"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "No account is shared"),
        QT_TRANSLATE_NOOP("egret::ItemText", "The end user chooses accounts again.")},
    KnownCode{"PENDING_DISCONNECT"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The bank ends this connection soon"),
        QT_TRANSLATE_NOOP("egret::ItemText", "It keeps working until then. Have the end user sign in again before.")},
    KnownCode{"PENDING_EXPIRATION"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The consent ends soon"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Data comes until then. Have the end user give the consent again before.")},
    KnownCode{"NEW_ACCOUNTS_AVAILABLE"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "There are further accounts"),
        QT_TRANSLATE_NOOP("egret::ItemText", "The end user has accounts at this bank that are not shared. They can be added in Link.")},
    KnownCode{"INSTITUTION_DOWN"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The bank is down"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Nothing is lost. Egret tries again by itself.")},
    KnownCode{"INSTITUTION_NOT_RESPONDING"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The bank does not answer"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Nothing is lost. Egret tries again by itself.")},
    KnownCode{"INSTITUTION_NOT_AVAILABLE"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The bank cannot be reached"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Nothing is lost. Egret tries again by itself.")},
    KnownCode{"INTERNAL_SERVER_ERROR"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Plaid answered with a server error"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Nothing is lost: the next try starts from the saved cursor.")},
    KnownCode{"PRODUCT_NOT_READY"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Plaid is preparing the data"),
        QT_TRANSLATE_NOOP("egret::ItemText", "This takes minutes after linking. Egret looks again by itself.")},
    KnownCode{"ITEM_REMOVED"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "This item was removed"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Its history stays here. To get new data, connect the bank again.")},
    KnownCode{"ITEM_NOT_FOUND"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Plaid no longer has this item"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Its history stays here. To get new data, connect the bank again.")},
    KnownCode{"INVALID_ACCESS_TOKEN"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The access token no longer works"),
        QT_TRANSLATE_NOOP("egret::ItemText", "It was replaced elsewhere or is of another environment. Connect the bank again.")},
    KnownCode{"INVALID_API_KEYS"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Plaid refused the keys"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Check the client id and the secret of the integration in Settings.")},
    KnownCode{"KEYS_MISSING"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The secret of the integration is missing"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Enter it again in Settings, Integrations.")},
    KnownCode{"TOKEN_LOST"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "The access token cannot be opened"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Restore the data key from a backup, or connect the bank again.")},
    KnownCode{"DUPLICATE_ITEM"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Another item shares the same accounts"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Each transaction comes twice, and both are billed. Remove one of the two.")},
    KnownCode{"ACCOUNTS_UNCLEAR"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Accounts have new ids"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Which was which cannot be told for certain. Match them with: egret-cli items match-accounts.")},
    KnownCode{"WEBHOOK_OVERDUE"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "An expected webhook did not come"),
        QT_TRANSLATE_NOOP("egret::ItemText", "Egret asks Plaid instead. Check where Plaid sends this item's webhooks.")},
};

struct KnownAction {
    QLatin1String action;
    const char* verb;
};

constexpr std::array kActions{
    KnownAction{"repair"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Repair")},
    KnownAction{"select_accounts"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Choose accounts")},
    KnownAction{"match_accounts"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Match accounts")},
    KnownAction{"remove_duplicate"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Remove one")},
    KnownAction{"check_webhook"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Check the webhook URL")},
    KnownAction{"relink"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Connect again")},
    KnownAction{"other_account"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Use another account")},
    KnownAction{"check_keys"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Check the keys")},
    KnownAction{"enable_product"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Enable it at Plaid")},
    KnownAction{"fix_request"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "See the request")},
    KnownAction{"contact_support"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Ask Plaid")},
    KnownAction{"read_anew"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Read anew")},
    KnownAction{"restore_data_key"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Restore the key")},
    KnownAction{"wait"_L1, QT_TRANSLATE_NOOP("egret::ItemText", "Tries again")},
};

} // namespace

ItemCodeText itemCodeText(const QString& code)
{
    for (const KnownCode& known : kCodes) {
        if (code == known.code)
            return {ItemText::tr(known.headline), ItemText::tr(known.advice)};
    }
    const PlaidAdvice advice = adviceFor(code);
    return {advice.words, actionText(advice.action, code)};
}

QString actionText(const QString& action, const QString& code)
{
    if (code == "PENDING_EXPIRATION"_L1 || code == "PENDING_DISCONNECT"_L1)
        return ItemText::tr("Renew");
    for (const KnownAction& known : kActions) {
        if (action == known.action)
            return ItemText::tr(known.verb);
    }
    return {};
}

} // namespace egret
