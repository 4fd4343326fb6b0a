// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/doctorfinding.h"
#include "core/store/reader.h"

namespace egret::cli {

// What doctor can tell of a data directory by looking at its files. None of them writes anything.

// It exists and is the user's alone, it and every file in it.
QJsonObject checkDirectory(const QString& path);
// There is room for the databases to grow.
QJsonObject checkDisk(const QString& path);
// Who holds it, and where that one listens.
QJsonObject checkHolder(const QString& path);
// The receiver's port is free, where nobody holds the directory.
QJsonObject checkPort(const QString& path);
// The logs are written, and how many errors the newest holds.
QJsonObject checkLogs(const QString& path);
// SQLite finds both databases sound.
QJsonObject checkDatabase(Reader& reader);
// Webhooks are acted on in time; \a now as the reader's rows mean it.
QJsonObject checkQueue(Reader& reader, Timestamp now);
QJsonObject checkIntegrations(Reader& reader);
QJsonObject checkItems(Reader& reader);

} // namespace egret::cli
