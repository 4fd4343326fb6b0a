// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

//! A commit or a checkpoint of many rows leaves tens of megabytes to be flushed at once, and until they are written the
//! flush of every other file waits with them: webhooks are then acknowledged 20 ms late. Where writes are paced they go to
//! the disk in small parts as they are written, and little is left for the flush, which stays as it was: what is
//! committed is as durable as ever, and errors of the disk are told there.
//! Where this SQLite does not let its writes be followed, they are not paced.

//! Lets writes be paced. Before the process opens its first database, and from then on harmless.
void allowPacedWrites();

//! Paces what the calling thread writes through SQLite, until it ends.
void paceWritesOfThisThread();

} // namespace egret
