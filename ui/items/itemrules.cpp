// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemrules.h"

#include "ui/shared/errortext.h"

#include <QCoreApplication>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct ItemRules {
    Q_DECLARE_TR_FUNCTIONS(egret::ItemRules)
};

bool isForTests(ItemWish::Act act)
{
    return act == ItemWish::Act::FireWebhook || act == ItemWish::Act::BreakLogin;
}

bool needsTheBank(ItemWish::Act act)
{
    return act == ItemWish::Act::Sync || act == ItemWish::Act::AskBank;
}

} // namespace

QString objectionTo(ItemWish::Act act, const ListedItem& listed, const ItemCondition& condition, const ItemCircumstances& now)
{
    if (listed.item.status == ItemStatus::DeletedInPlaid)
        return ItemRules::tr("Plaid no longer has this item. Its history stays here.");
    if (isForTests(act) && listed.environment == Environment::Production)
        return ItemRules::tr("In Sandbox only.");
    if (act == ItemWish::Act::Sync && now.isRunning)
        return ItemRules::tr("A sync is running.");
    if (act == ItemWish::Act::CancelSync && !now.isRunning)
        return ItemRules::tr("No sync is running.");
    if (act != ItemWish::Act::CancelSync && now.isPlaidLost && listed.environment != Environment::Offline)
        return plaidLostText();
    if (needsTheBank(act) && condition.group == ItemGroup::NeedsLogin && listed.item.status == ItemStatus::Erroring)
        return ItemRules::tr("The end user has to sign in again first: repair the item.");
    if (needsTheBank(act) && listed.item.status == ItemStatus::SyncDisabled)
        return ItemRules::tr("Syncing of this item is stopped.");
    return {};
}

QString doneText(const ItemWish& wish)
{
    switch (wish.act) {
    case ItemWish::Act::Sync: return ItemRules::tr("The item is up to date");
    case ItemWish::Act::CancelSync: return ItemRules::tr("The sync ends; the next one makes up for it");
    case ItemWish::Act::AskBank: return ItemRules::tr("Plaid asks the bank now; what is new follows by webhook");
    case ItemWish::Act::Repair:
    case ItemWish::Act::ChooseAccounts: return ItemRules::tr("The sign-in page is open in your browser");
    case ItemWish::Act::RotateToken: return ItemRules::tr("The access token was replaced; the old one is dead");
    case ItemWish::Act::MoveWebhooks: return ItemRules::tr("Plaid sends the item's webhooks to the new URL");
    case ItemWish::Act::Remove: return ItemRules::tr("The item was removed at Plaid; its history stays here");
    case ItemWish::Act::FireWebhook: return ItemRules::tr("Plaid fires %1").arg(wish.webhookCode);
    case ItemWish::Act::BreakLogin: return ItemRules::tr("The item asks for a new sign-in now");
    }
    Q_UNREACHABLE();
}

// Source: the codes that /sandbox/item/fire_webhook takes, as far as they are about an Item's state or its transactions.
QList<TestWebhook> testWebhooks()
{
    return {
        {"TRANSACTIONS"_L1, "SYNC_UPDATES_AVAILABLE"_L1},
        {"TRANSACTIONS"_L1, "DEFAULT_UPDATE"_L1},
        {"TRANSACTIONS"_L1, "RECURRING_TRANSACTIONS_UPDATE"_L1},
        {"ITEM"_L1, "NEW_ACCOUNTS_AVAILABLE"_L1},
        {"ITEM"_L1, "PENDING_DISCONNECT"_L1},
        {"ITEM"_L1, "LOGIN_REPAIRED"_L1},
        {"ITEM"_L1, "USER_PERMISSION_REVOKED"_L1},
        {"ITEM"_L1, "USER_ACCOUNT_REVOKED"_L1},
        {"ITEM"_L1, "ERROR"_L1},
    };
}

} // namespace egret
