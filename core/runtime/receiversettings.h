// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/runtime/runtime.h"
#include "core/store/webhookstore.h"

namespace egret {

class Settings;

//! Keeps what \a options say about the receiver and is to be remembered: it counts at the next starts as well.
void rememberOptions(const Runtime::Options& options, Settings& settings);

//! The ring that settings of \a mebibytes and \a days make. Errors: InvalidInput with the setting's key as code.
Result<RejectionRing> ringOf(int mebibytes, int days);

//! What \a settings say about who may deliver how much, how long it is kept, and where it may be sent on to.
//! Before the inbox is opened. Errors: InvalidInput with the setting's option or key as code.
Result<> limitReceiver(const Settings& settings, Services& services);

} // namespace egret
