// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringList>

namespace egret {

//! A list of objects that goes into a file page by page, so that its length does not matter: CSV of \c columns where the
//! name ends in ".csv", an object a line where it ends in ".ndjson", else a JSON array; these two with every field. CSV
//! cells that a spreadsheet would run as a formula get a leading apostrophe. The file is its owner's only, and is there
//! after finish() or not at all. Errors: Storage.
class ListFile {
public:
    ListFile(const QString& path, QStringList columns);

    Result<> write(const QJsonArray& rows);
    Result<> finish();

private:
    enum class Form { Csv, JsonLines, Json };
    static Form formOf(const QString& path);

    Result<> begin();
    Result<> append(const QByteArray& text);
    QByteArray lineOf(const QJsonObject& row) const;

    QSaveFile m_file;
    QStringList m_columns;
    Form m_form;
    bool m_any = false;
};

//! Writes \a rows to \a path as a ListFile does.
Result<> writeList(const QString& path, const QStringList& columns, const QJsonArray& rows);

//! One JSON object, at once or not at all, readable by its owner only. Errors: Storage.
Result<> writeObject(const QString& path, const QJsonObject& object);

} // namespace egret
