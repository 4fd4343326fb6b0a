// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace egret {

//! What somebody at the window wants done with one Item.
struct ItemWish {
    enum class Act {
        Sync,
        //! Ends the sync that runs.
        CancelSync,
        //! Plaid asks the bank now; billed in Production.
        AskBank,
        //! A page of Link in update mode.
        Repair,
        //! The same, where the end user also chooses accounts.
        ChooseAccounts,
        RotateToken,
        MoveWebhooks,
        Remove,
        //! Sandbox and the offline sandbox only, as the one that follows.
        FireWebhook,
        BreakLogin,
    };

    Act act = Act::Sync;
    ItemId item;
    //! Of FireWebhook: webhook_type and webhook_code.
    QString webhookType;
    QString webhookCode;
    //! Of MoveWebhooks; empty: the integration's own address here.
    QUrl url;

    friend bool operator==(const ItemWish&, const ItemWish&) = default;
};

//! Whose bank is to be linked.
struct BankWish {
    IntegrationId integration;
    EndUserId endUser;
    //! May be empty.
    QString endUserName;
    //! A bank of Sandbox or of the offline sandbox that is linked at once; empty: the end user signs in on a page.
    InstitutionId testBank{};
    //! Of a test bank: whose accounts, and for user_custom the JSON of what it owns.
    QString testUser{};
    QString testPassword{};

    friend bool operator==(const BankWish&, const BankWish&) = default;
};

} // namespace egret

Q_DECLARE_METATYPE(egret::ItemWish)
Q_DECLARE_METATYPE(egret::BankWish)
