// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/webhookevent.h"

namespace egret {

//! A command for a POSIX shell that posts \a webhook again, with the headers it came with, to the address in the
//! variable WEBHOOK_URL. The body is the redacted one where the delivery carried a token.
QString webhookCurl(const WebhookDetail& webhook);

} // namespace egret
