// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "core/store/reader.h"

#include <QUrl>

namespace egret::cli {

//! A reader of the data directory that \a invocation names. Errors: NotFound with the next step when there is none.
Result<std::unique_ptr<Reader>> openReader(const Invocation& invocation);

//! How many rows to print: --limit, else 100 for a person's table, else all (-1).
qint64 rowLimit(const Invocation& invocation, const Output& output);

//! What webhook and link URLs start with: the saved public URL, else the address the directory's holder listens on,
//! else http://127.0.0.1:8484.
QUrl publicBase(const QString& dataDirectory);

} // namespace egret::cli
