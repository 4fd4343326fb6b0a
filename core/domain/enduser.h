// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

namespace egret {

//! One customer of the company that runs Egret; may have many Items, in one or several integrations.
struct EndUser {
    EndUserId id; //!< the company's own identifier
    QString heronId; //!< "eus_…", made by Egret
    QString name; //!< may be empty
    Timestamp created;
    Timestamp lastUpdated;
};

} // namespace egret
