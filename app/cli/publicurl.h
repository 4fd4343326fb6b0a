// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace egret::cli {

//! Whether Plaid and a company's back end can be told \a text. Without https it is for trying things out: no integration
//! of \a dataDirectory may be a Production one. Empty is right, too: there is none. Errors: InvalidInput; Storage.
Result<> checkPublicUrl(const QString& text, const QString& dataDirectory);

} // namespace egret::cli
