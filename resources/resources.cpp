// SPDX-License-Identifier: Apache-2.0
#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a global function and so may not be used inside a namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(egret_look);
#ifdef EGRET_EMBEDDED_FONTS
    Q_INIT_RESOURCE(egret_fonts);
#endif
}

namespace egret {

void initResources()
{
    registerResources();
}

} // namespace egret
