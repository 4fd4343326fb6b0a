// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/overviewreader.h"
#include "ui/shared/momentlist.h"

namespace egret {

//! Recent events in words, in their order. Those about an Item link to it by its id.
QList<Moment> eventMoments(const QList<ItemEvent>& events);

} // namespace egret
