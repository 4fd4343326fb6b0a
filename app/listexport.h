// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace egret {

//! Writes \a rows (objects) to \a path at once or not at all: CSV of \a columns where its name ends so, else a JSON array
//! with every field. Readable by its owner only. CSV cells that a spreadsheet would run as a formula are quoted with a
//! leading apostrophe. Errors: Storage.
Result<> writeList(const QString& path, const QStringList& columns, const QJsonArray& rows);

//! The same for one JSON object.
Result<> writeObject(const QString& path, const QJsonObject& object);

} // namespace egret
