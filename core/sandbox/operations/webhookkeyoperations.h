// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/protocol/operation.h"
#include "core/sandbox/webhooks/webhooksigner.h"

namespace egret {

//! /webhook_verification_key/get, of the keys \a signer has used. Keeps a reference.
QList<Operation> webhookKeyOperations(const WebhookSigner& signer);

} // namespace egret
