// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/store/webhookstore.h"

namespace egret {

class Runtime;

//! Keeps a copy of the delivery with \a id that says \a body, as editedCopy() makes it, and returns the copy once it is
//! durable. Engine thread only; \a runtime outlives the flow. Errors: NotFound, Storage.
Task<WebhookRecord> keepEditedCopy(Runtime* runtime, WebhookId id, QByteArray body);

} // namespace egret
