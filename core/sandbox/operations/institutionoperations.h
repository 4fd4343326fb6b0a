// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/protocol/operation.h"

namespace egret {

//! /institutions/get_by_id.
QList<Operation> institutionOperations();

} // namespace egret
