// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"

namespace egret {

//! Links \a count Items with two years of history that is all there, for a world that is large from its start. They are
//! the customers of the world in turn or, where \a user is not empty, all of that one; nobody is told by webhooks. To be
//! done before anything else happens in the world.
void linkStartingItems(BankDesk& desk, int count, const QString& user);

} // namespace egret
