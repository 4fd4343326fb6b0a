// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

struct Services;

//! Connects what keeps Items healthy with what it learns from: webhooks, visits to Link and syncs.
void wireItems(Services& services);

} // namespace egret
