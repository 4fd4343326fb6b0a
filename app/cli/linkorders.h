// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link/linkservice.h"

namespace egret {
class Runtime;
}

namespace egret::cli {

// What a visit to Link needs to know beside what a person says. Engine thread; the runtime outlives the flows.

//! \a order with the company's name and the webhook URL, where Plaid can reach that. Errors: NotFound, Storage.
Task<LinkOrder> completedOrder(Runtime* runtime, LinkOrder order);

//! What Link has to know to repair \a item. Errors: NotFound, Storage.
Task<LinkOrder> repairOrder(Runtime* runtime, ItemId item, bool accountSelection);

//! Of an Item that \a order makes without a page. \a password: of user_custom, what it owns; empty of others.
SandboxItemRequest testItemRequest(const LinkOrder& order, const InstitutionId& bank, const QString& user, const QString& password);

} // namespace egret::cli
