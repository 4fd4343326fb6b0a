// SPDX-License-Identifier: Apache-2.0
#include "app/listexport.h"

#include "app/cli/output.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : QString();
}

QByteArray csv(const QStringList& columns, const QJsonArray& rows)
{
    QByteArray text = columns.join(u',').toUtf8() + "\r\n";
    for (const QJsonValue& row : rows) {
        QStringList fields;
        for (const QString& column : columns)
            fields.append(cli::csvField(cellText(row[column])));
        text += fields.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

Unexpected cannotWrite(const QSaveFile& file)
{
    return unexpected(Error::Kind::Storage, u"export"_s, u"'%1' cannot be written: %2."_s.arg(file.fileName(), file.errorString()));
}

//! Readable by its owner only.
Result<> writeFile(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(text) != text.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace

Result<> writeList(const QString& path, const QStringList& columns, const QJsonArray& rows)
{
    const bool asCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    return writeFile(path, asCsv ? csv(columns, rows) : QJsonDocument(rows).toJson());
}

Result<> writeObject(const QString& path, const QJsonObject& object)
{
    return writeFile(path, QJsonDocument(object).toJson());
}

} // namespace egret
