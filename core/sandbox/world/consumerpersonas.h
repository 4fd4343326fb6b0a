// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/persona.h"

namespace egret {

//! People; read by findPersona() only. Salary twice a month, rent, subscriptions, restaurants and a student loan.
extern const Persona kYuppie;
//! Wages every second week, a little tutoring beside them.
extern const Persona kClinic;
//! A salary and a bonus every quarter.
extern const Persona kBonusEarner;
//! Two people with one account.
extern const Persona kJoint;
//! Weekly wages, drawn ahead in small advances.
extern const Persona kWageEarner;

} // namespace egret
