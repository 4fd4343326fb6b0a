// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <memory>

namespace egret {

// Asks work to end early, also on another thread: all copies of one flag are raised together, and never lowered again.
// Whoever works looks at it where it is safe to stop. Thread-safe.
class StopFlag {
public:
    void raise() const { *m_raised = true; }
    bool isRaised() const { return *m_raised; }
    // Errors: Cancelled with code "interrupted" once it was raised.
    Result<> check() const
    {
        if (!isRaised())
            return {};
        return unexpected(
            Error::Kind::Cancelled, QStringLiteral("interrupted"), QStringLiteral("It was broken off before its end."));
    }

private:
    std::shared_ptr<std::atomic<bool>> m_raised = std::make_shared<std::atomic<bool>>(false);
};

} // namespace egret
