// SPDX-License-Identifier: Apache-2.0
#include "app/wiring/wiring.h"

namespace egret {

void wire(const WiredParts& parts)
{
    wireItemsPage(parts);
    wireNotifications(parts);
    wireOverview(parts);
    wirePalette(parts);
    wireEndUsers(parts);
    wireRequests(parts);
    wireSettings(parts);
    wireTransactions(parts);
    wireWebhooks(parts);
    wireWelcome(parts);
    wireWindow(parts);
    wirePrivacy(parts);
}

} // namespace egret
