// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace egret {

//! A fresh identifier like makeId()'s, but one made at a later millisecond sorts behind: of its 22 characters the first
//! eight count milliseconds since 1970, fourteen are random (82 bits). For what is written by the thousand: an index
//! takes such ids at its end. Not for secrets. Any thread.
QString makeOrderedId(QLatin1String prefix, Timestamp now);

} // namespace egret
