// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scope.h"
#include "app/wiring/wiring.h"

#include <QObject>

namespace egret {

//! \a page is told of the scope, now and whenever it changes, and leads back to everybody's data.
template <typename ScopedPage>
void followScope(const WiredParts& parts, ScopedPage* page)
{
    Scope* scope = &parts.scope;
    const auto tell = [scope, page] { page->setScope(scope->integration(), scope->name()); };
    QObject::connect(scope, &Scope::changed, page, tell);
    QObject::connect(page, &ScopedPage::everybodyRequested, scope, [scope] { scope->choose({}); });
    tell();
}

} // namespace egret
