// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/persona.h"

#include "core/sandbox/world/companypersonas.h"
#include "core/sandbox/world/consumerpersonas.h"
#include "core/sandbox/world/goodpersona.h"

#include <algorithm>
#include <array>

namespace egret {

std::span<const Persona* const> personas()
{
    static constexpr std::array<const Persona*, 11> all{&kGood, &kYuppie, &kClinic, &kBonusEarner, &kJoint, &kWageEarner, &kSmallShop,
        &kStartUp, &kContractor, &kGiftShop, &kDesignOffice};
    return all;
}

const Persona* findPersona(QLatin1String name)
{
    const auto found = std::find_if(personas().begin(), personas().end(), [&](const Persona* persona) { return persona->name == name; });
    return found == personas().end() ? nullptr : *found;
}

} // namespace egret
