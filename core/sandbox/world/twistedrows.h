// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/bankrow.h"
#include "core/sandbox/world/dice.h"
#include "core/sandbox/world/persona.h"

namespace egret {

//! Adds \a row as the twist of \a habit changes it, and the rows that follow from it. \a dice must be thrown for this row
//! alone. Rows that follow share the nominal day and have indexes of their own, a hundred and more above the row's.
void appendTwisted(BankRow row, const PersonaHabit& habit, Dice dice, std::vector<BankRow>& rows);

} // namespace egret
