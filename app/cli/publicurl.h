// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace egret::cli {

//! Whether Plaid and a company's back end can be told \a text: they reach it over TLS; http is for trying things out on
//! this machine. Empty is right, too: there is none. Errors: InvalidInput.
Result<> checkPublicUrl(const QString& text);

} // namespace egret::cli
