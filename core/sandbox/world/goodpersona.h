// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/persona.h"

namespace egret {

//! Plaid's own test user with its nine accounts. Its checking account always has between 100 and 10 000 available.
extern const Persona kGood;

} // namespace egret
