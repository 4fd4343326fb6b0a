// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/world/persona.h"

namespace egret {

//! Companies beside businesses(); read by findPersona() only. A shop run by one person, with her own accounts.
extern const Persona kSmallShop;
//! A software start-up: subscriptions in dollars, customers in euros and pounds.
extern const Persona kStartUp;
//! A contractor short of money: a cash advance paid back every banking day, returned payments and their fees.
extern const Persona kContractor;
//! A gift shop in Canada that lives from December.
extern const Persona kGiftShop;
//! A design office in London with an account in euros.
extern const Persona kDesignOffice;

} // namespace egret
