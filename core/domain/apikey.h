// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <optional>

namespace egret {

//! An API key as it is kept: never the key itself, only its SHA-256 (in the store) and its first 8 characters.
struct ApiKeyInfo {
    ApiKeyId id;
    QString name;
    QString prefix; //!< the key's first 8 characters, "key_" included
    Timestamp created;
    std::optional<Timestamp> revoked;
};

} // namespace egret
