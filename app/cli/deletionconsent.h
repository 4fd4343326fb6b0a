// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"
#include "core/runtime/webhookreplay.h"

#include <functional>

namespace egret::cli {

//! "the 12 transactions and the balances of account …".
QString deletionText(const ReplayDeletion& deletion);

//! What acting on a delivery would delete.
using DeletionLook = std::function<Task<std::optional<ReplayDeletion>>(Runtime*, WebhookRecord)>;

//! Whether acting on one of \a ids deletes something, by \a look; it complains of each with "--yes" and \a nothingDone.
//! Deliveries that cannot be acted on count as harmless. Errors: why that cannot be told.
Task<bool> needsConsent(Runtime* runtime, QList<WebhookId> ids, DeletionLook look, QString nothingDone, const Output* output);

} // namespace egret::cli
