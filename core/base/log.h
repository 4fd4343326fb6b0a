// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QLoggingCategory>

#include <memory>

namespace egret {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcPlaid)
Q_DECLARE_LOGGING_CATEGORY(lcReceiver)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)

//! Sends everything logged through Qt to stderr as one JSON object a line ({"time","level","category","message"}),
//! redacted. A message that names a webhook (whk_…) has it as "correlation_id" as well: what was done because of one
//! delivery is found by it. \a level is debug, info, warning or critical: what is below it is dropped. Call once, from
//! main().
void installLogHandler(const QString& level);

//! While it lives, the same lines go to files as well, from info up, or from the handler's level up where that is lower.
//! They are written by a thread of its own, so that logging never waits for a disk. One at a time per process; made after
//! installLogHandler() and destroyed after everything that logs.
class LogToFiles {
public:
    //! Writes into \a directory, which is made where it is missing, as LogFile does. Errors: Storage.
    static Result<std::unique_ptr<LogToFiles>> start(const QString& directory);
    ~LogToFiles(); //!< writes what was logged so far

private:
    LogToFiles() = default;
};

} // namespace egret
