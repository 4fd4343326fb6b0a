// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

class Writer;
struct Services;

//! Connects what keeps Items healthy with what it learns from: webhooks, visits to Link and syncs. \a writer, on whose
//! database all of \a services work, outlives them.
void wireItems(Services& services, Writer& writer);

//! Tries again while Plaid is out of reach, and syncs what waits for it once it answers.
void wireReach(Services& services);

//! Connects what waits for a time with what tells that the computer was asleep meanwhile.
void wireWaking(Services& services);

} // namespace egret
