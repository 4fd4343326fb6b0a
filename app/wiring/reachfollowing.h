// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/knownstate.h"
#include "app/wiring/wiring.h"

namespace egret {

//! \a page is told whether Plaid is out of reach, now and whenever that changes.
template <typename Page>
void followReach(const WiredParts& parts, Page* page)
{
    QObject::connect(&parts.known, &KnownState::reachChanged, page, &Page::setPlaidLost);
    page->setPlaidLost(parts.known.isPlaidLost());
}

} // namespace egret
