// SPDX-License-Identifier: Apache-2.0
#include "app/listexport.h"

#include "app/cli/output.h"

#include <QFile>
#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray())
        return value.toVariant().toStringList().join(u' ');
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : QString();
}

Unexpected cannotWrite(const QSaveFile& file)
{
    return unexpected(Error::Kind::Storage, u"export"_s, u"'%1' cannot be written: %2."_s.arg(file.fileName(), file.errorString()));
}

Result<> openPrivately(QSaveFile& file)
{
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

ListFile::ListFile(const QString& path, QStringList columns)
    : m_file(path)
    , m_columns(std::move(columns))
    , m_form(formOf(path))
{
}

ListFile::Form ListFile::formOf(const QString& path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return Form::Csv;
    return path.endsWith(".ndjson"_L1, Qt::CaseInsensitive) ? Form::JsonLines : Form::Json;
}

Result<> ListFile::begin()
{
    if (m_file.isOpen())
        return {};
    if (const Result<> opened = openPrivately(m_file); !opened)
        return opened;
    if (m_form == Form::Csv)
        return append(m_columns.join(u',').toUtf8() + "\r\n");
    return m_form == Form::Json ? append("[") : Result<>();
}

Result<> ListFile::append(const QByteArray& text)
{
    return m_file.write(text) == text.size() ? Result<>() : cannotWrite(m_file);
}

QByteArray ListFile::lineOf(const QJsonObject& row) const
{
    if (m_form != Form::Csv)
        return QJsonDocument(row).toJson(QJsonDocument::Compact);
    QStringList fields;
    for (const QString& column : m_columns)
        fields.append(cli::csvField(cellText(row[column])));
    return fields.join(u',').toUtf8() + "\r\n";
}

Result<> ListFile::write(const QJsonArray& rows)
{
    if (const Result<> begun = begin(); !begun)
        return begun;
    QByteArray text;
    for (const QJsonValue& row : rows) {
        if (m_form == Form::Json)
            text += std::exchange(m_any, true) ? ",\n" : "\n";
        text += lineOf(row.toObject());
        if (m_form == Form::JsonLines)
            text += '\n';
    }
    return append(text);
}

Result<> ListFile::finish()
{
    if (const Result<> begun = begin(); !begun)
        return begun;
    if (const Result<> ended = append(m_form == Form::Json ? "\n]\n" : ""); !ended)
        return ended;
    return m_file.commit() ? Result<>() : cannotWrite(m_file);
}

Result<> writeList(const QString& path, const QStringList& columns, const QJsonArray& rows)
{
    ListFile file(path, columns);
    const Result<> written = file.write(rows);
    return written ? file.finish() : written;
}

Result<> writeObject(const QString& path, const QJsonObject& object)
{
    QSaveFile file(path);
    if (const Result<> opened = openPrivately(file); !opened)
        return opened;
    const QByteArray text = QJsonDocument(object).toJson();
    return file.write(text) == text.size() && file.commit() ? Result<>() : cannotWrite(file);
}

} // namespace egret
