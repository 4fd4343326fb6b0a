// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/protocol/operation.h"

namespace egret {

//! /categories/get, which needs no keys.
QList<Operation> categoryOperations();

} // namespace egret
