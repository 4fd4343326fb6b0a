// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemreader.h"
#include "ui/shared/itemwish.h"

#include <optional>

namespace egret {

//! A page of Link in update mode for one Item: whoever has its address can sign in.
struct RepairLink {
    //! Repair or ChooseAccounts.
    ItemWish wish;
    QString endUserName;
    QString institutionName;
    //! Empty until it is made.
    QUrl page{};
    Timestamp expires{};
    //! Why there is none.
    std::optional<Error> error{};
};

//! Of those of \a items that update mode mends, in their order; nothing is made yet.
QList<RepairLink> repairLinksFor(const QList<ListedItem>& items);

} // namespace egret
