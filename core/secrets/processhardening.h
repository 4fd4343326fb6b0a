// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace egret {

//! Keeps this process's memory out of core dumps and away from debuggers of the same user: no core file
//! (RLIMIT_CORE 0) and not dumpable (PR_SET_DUMPABLE 0). Call first in main(), before any secret is read. Threads and
//! forked children inherit it; a program started by exec is dumpable again, but stays without a core file.
//! A refusal is written to the log as critical; the program may go on.
void hardenProcess();

} // namespace egret
