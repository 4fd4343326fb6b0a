// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/endusertraces.h"

namespace egret {

// Writes asterisks over every trace that \a finder knows in the files of \a directory that match one of \a patterns
// ("*.log"), in place and of the same length: whoever appends to such a file meanwhile is not disturbed, and every line
// stays what it was otherwise. How many traces there were. Blocks for as long as reading the files takes.
// Errors: Storage with code "file", naming the first that cannot be changed; the others are blotted nevertheless.
Result<qint64> blotTraces(const QString& directory, const QStringList& patterns, const TraceFinder& finder);

} // namespace egret
