// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace egret::cli {

//! How a command ended. Others script against these numbers.
enum ExitCode {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    NotFound = 3,
    SecretsUnavailable = 4,
    Refused = 5, //!< by Plaid, or Plaid cannot be reached
    InUse = 6, //!< another process holds the data directory
};

ExitCode exitCodeFor(const Error& error);

} // namespace egret::cli
