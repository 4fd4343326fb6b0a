// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/processhardening.h"

#include "core/base/log.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace egret {

void hardenProcess()
{
    constexpr rlimit kNoCore{0, 0};
    if (setrlimit(RLIMIT_CORE, &kNoCore) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qCCritical(lcSecrets, "Core dumps could not be turned off: secrets may reach the disk if the program crashes.");
}

} // namespace egret
