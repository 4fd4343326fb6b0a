// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace egret {

//! Creates \a path as an empty file that only its owner may read and write (0600), whatever the umask; a file that is
//! there already is left as it is. SQLite gives its side files the same mode. Errors: Storage.
Result<> createPrivateFile(const QString& path);

} // namespace egret
