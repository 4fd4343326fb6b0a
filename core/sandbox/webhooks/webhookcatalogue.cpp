// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhookcatalogue.h"

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using enum WebhookSubject;

constexpr std::array kCatalogue{
    CatalogueWebhook{"ITEM"_L1, "ERROR"_L1},
    CatalogueWebhook{"ITEM"_L1, "LOGIN_REPAIRED"_L1},
    CatalogueWebhook{"ITEM"_L1, "NEW_ACCOUNTS_AVAILABLE"_L1},
    CatalogueWebhook{"ITEM"_L1, "PENDING_DISCONNECT"_L1},
    CatalogueWebhook{"ITEM"_L1, "PENDING_EXPIRATION"_L1},
    CatalogueWebhook{"ITEM"_L1, "USER_PERMISSION_REVOKED"_L1},
    CatalogueWebhook{"ITEM"_L1, "USER_ACCOUNT_REVOKED"_L1},
    CatalogueWebhook{"ITEM"_L1, "WEBHOOK_UPDATE_ACKNOWLEDGED"_L1},
    CatalogueWebhook{"TRANSACTIONS"_L1, "SYNC_UPDATES_AVAILABLE"_L1},
    CatalogueWebhook{"TRANSACTIONS"_L1, "INITIAL_UPDATE"_L1},
    CatalogueWebhook{"TRANSACTIONS"_L1, "HISTORICAL_UPDATE"_L1},
    CatalogueWebhook{"TRANSACTIONS"_L1, "DEFAULT_UPDATE"_L1},
    CatalogueWebhook{"TRANSACTIONS"_L1, "TRANSACTIONS_REMOVED"_L1},
    CatalogueWebhook{"TRANSACTIONS"_L1, "RECURRING_TRANSACTIONS_UPDATE"_L1},
    CatalogueWebhook{"AUTH"_L1, "DEFAULT_UPDATE"_L1},
    CatalogueWebhook{"AUTH"_L1, "AUTOMATICALLY_VERIFIED"_L1},
    CatalogueWebhook{"AUTH"_L1, "VERIFICATION_EXPIRED"_L1},
    CatalogueWebhook{"AUTH"_L1, "SMS_MICRODEPOSITS_VERIFICATION"_L1},
    CatalogueWebhook{"IDENTITY"_L1, "DEFAULT_UPDATE"_L1},
    CatalogueWebhook{"TRANSFER"_L1, "TRANSFER_EVENTS_UPDATE"_L1, Dashboard},
    CatalogueWebhook{"PAYMENT_INITIATION"_L1, "PAYMENT_STATUS_UPDATE"_L1, Payment},
    CatalogueWebhook{"PAYMENT_INITIATION"_L1, "CONSENT_STATUS_UPDATE"_L1, Payment},
    CatalogueWebhook{"ASSETS"_L1, "PRODUCT_READY"_L1, AssetReport},
    CatalogueWebhook{"ASSETS"_L1, "ERROR"_L1, AssetReport},
    CatalogueWebhook{"INCOME"_L1, "INCOME_VERIFICATION"_L1},
    CatalogueWebhook{"INCOME"_L1, "INCOME_VERIFICATION_RISK_SIGNALS"_L1},
    CatalogueWebhook{"INCOME"_L1, "BANK_INCOME_COMPLETE"_L1, User},
    CatalogueWebhook{"INCOME"_L1, "BANK_INCOME_REFRESH_COMPLETE"_L1, User},
    CatalogueWebhook{"INCOME"_L1, "BANK_INCOME_REFRESH_UPDATE"_L1, User},
    CatalogueWebhook{"IDENTITY_VERIFICATION"_L1, "STATUS_UPDATED"_L1, Dashboard},
    CatalogueWebhook{"IDENTITY_VERIFICATION"_L1, "STEP_UPDATED"_L1, Dashboard},
    CatalogueWebhook{"IDENTITY_VERIFICATION"_L1, "RETRIED"_L1, Dashboard},
    CatalogueWebhook{"LINK"_L1, "SESSION_FINISHED"_L1, LinkSession},
    CatalogueWebhook{"LINK"_L1, "ITEM_ADD_RESULT"_L1, LinkSession},
    CatalogueWebhook{"LINK"_L1, "EVENTS"_L1, LinkSession},
};

} // namespace

std::span<const CatalogueWebhook> webhookCatalogue()
{
    return kCatalogue;
}

const CatalogueWebhook* findWebhook(const QString& type, const QString& code)
{
    const auto found = std::find_if(kCatalogue.begin(), kCatalogue.end(),
        [&](const CatalogueWebhook& webhook) { return webhook.type == type && webhook.code == code; });
    return found == kCatalogue.end() ? nullptr : &*found;
}

QStringList webhookTypes()
{
    QStringList types;
    for (const CatalogueWebhook& webhook : kCatalogue)
        types.append(webhook.type);
    types.removeDuplicates();
    return types;
}

QStringList webhookCodesOf(const QString& type)
{
    QStringList codes;
    for (const CatalogueWebhook& webhook : kCatalogue) {
        if (webhook.type == type)
            codes.append(webhook.code);
    }
    return codes;
}

} // namespace egret
