// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/requestrecord.h"
#include "ui/requests/requestcontents.h"
#include "ui/shared/badges.h"

namespace egret {

// The words, icons and colours for how calls to Plaid ended.

//! "200", "400", "timeout": an icon and a colour say the same.
ChipText statusChip(const RequestRecord& request);
//! The same for a cell without a chip.
Token statusInk(const RequestRecord& request);
//! "184 ms"; from a second on "2.4 s".
QString latencyText(std::chrono::microseconds latency);
//! What Plaid's support asks for, without any secret.
QString supportText(const RequestContents& contents);
//! Why somebody has to agree before the call is made again.
QString concernText(RerunConcern concern, const QString& operation);
//! One sentence about the error and what to do; empty where the call succeeded.
QString errorAdvice(const RequestRecord& request);

} // namespace egret
