// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace egret {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcPlaid)
Q_DECLARE_LOGGING_CATEGORY(lcReceiver)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)

//! Sends everything logged through Qt to stderr as one JSON object a line ({"time","level","category","message"}),
//! redacted. \a level is debug, info, warning or critical: what is below it is dropped. Call once, from main().
void installLogHandler(const QString& level);

} // namespace egret
