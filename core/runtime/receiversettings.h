// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/runtime/runtime.h"

namespace egret {

class Settings;

//! Keeps what \a options say about the receiver and is to be remembered: it counts at the next starts as well.
void rememberOptions(const Runtime::Options& options, Settings& settings);

//! What \a settings say about who may deliver how much, how long it is kept, and where it may be sent on to.
//! Errors: InvalidInput with the setting's option as code.
Result<> limitReceiver(const Settings& settings, Services& services);

} // namespace egret
