// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/enduserlist.h"
#include "ui/shared/badges.h"

namespace egret {

// The words for end users.

//! The id where no name is known.
QString endUserName(const EndUser& user);
//! The worst state of its Items: "Healthy", "1 of 4 needs login", "1 of 2 in error", "1 revoked", "Syncing", "No Items".
ChipText connectionChip(const ListedEndUser& user);
//! What the line of 90 days shows, in words: "up", "down", "level"; empty without a line.
QString balanceTrend(const ListedEndUser& user);

} // namespace egret
