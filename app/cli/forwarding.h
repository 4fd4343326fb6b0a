// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"

namespace egret::cli {

// Has \a invocation carried out by the process that holds its data directory, over DIR/control.sock; what that prints
// comes out of \a output as if it were printed here. Hands out the command's exit code. Errors: those of
// ControlClient::ask().
Task<int> askHolder(Invocation invocation, Output* output);

} // namespace egret::cli
