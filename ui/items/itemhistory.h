// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemreader.h"
#include "ui/shared/momentlist.h"

namespace egret {

//! Syncs that have ended, newest first, at most \a limit.
QList<Moment> syncMoments(const QList<SyncRun>& runs, qsizetype limit);

//! Everything that happened to an Item, newest first: states, syncs, webhooks, notices of Egret's own, moves of its
//! webhooks. Webhooks link to themselves by id.
QList<Moment> itemMoments(const ItemPortrait& portrait);

} // namespace egret
