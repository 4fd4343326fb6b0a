// SPDX-License-Identifier: Apache-2.0
#include "core/link/importrows.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestId = 140;
constexpr qsizetype kLongestToken = 256;

Unexpected fileRefused(const QString& reason)
{
    return unexpected(Error::Kind::InvalidInput, u"file"_s, reason);
}

QString problemOf(const ImportRow& row)
{
    if (row.item.isEmpty() || row.item.value().size() > kLongestId)
        return u"item_id is missing or longer than 140 characters."_s;
    if (row.token.isEmpty() || row.token.bytes().size() > kLongestToken)
        return u"access_token is missing or longer than 256 characters."_s;
    if (!row.token.reveal().startsWith("access-"_L1))
        return u"access_token does not begin with \"access-\"."_s;
    if (row.endUser.isEmpty() || row.endUser.value().size() > kLongestId)
        return u"end_user_id is missing or longer than 140 characters."_s;
    return {};
}

ImportRow rowOf(int line, const QHash<QString, QString>& fields)
{
    ImportRow row;
    row.line = line;
    row.item = ItemId(fields.value(u"item_id"_s));
    row.token = AccessToken(fields.value(u"access_token"_s));
    row.endUser = EndUserId(fields.value(u"end_user_id"_s));
    row.endUserName = fields.value(u"end_user_name"_s);
    row.problem = problemOf(row);
    return row;
}

//! The fields of one line of CSV; quoted ones may hold commas and doubled quotes, but no line breaks.
QStringList csvFields(const QString& line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"')
            fields.last() += line[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(QString());
        else
            fields.last() += c;
    }
    return fields;
}

ImportRow csvRow(int line, const QStringList& names, const QStringList& values)
{
    QHash<QString, QString> fields;
    for (qsizetype i = 0; i < std::min(names.size(), values.size()); ++i)
        fields.insert(names[i].trimmed(), values[i].trimmed());
    return rowOf(line, fields);
}

ImportRow jsonRow(int line, const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject object = document.object();
    QHash<QString, QString> fields;
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    ImportRow row = rowOf(line, fields);
    if (!document.isObject())
        row.problem = u"The line is no JSON object."_s;
    return row;
}

} // namespace

Result<QList<ImportRow>> readImportRows(const QByteArray& file)
{
    const QList<QByteArray> lines = (file.startsWith("\xEF\xBB\xBF") ? file.mid(3) : file).split('\n');
    QList<ImportRow> rows;
    QStringList names;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray text = lines[i].trimmed();
        if (text.isEmpty())
            continue;
        if (rows.size() >= kMostImportRows)
            return fileRefused(u"The file has more than a million rows: divide it."_s);
        if (text.startsWith('{') && names.isEmpty()) {
            rows.append(jsonRow(int(i) + 1, text));
            continue;
        }
        const QStringList values = csvFields(QString::fromUtf8(text));
        if (!names.isEmpty()) {
            rows.append(csvRow(int(i) + 1, names, values));
            continue;
        }
        names = values;
        if (!names.contains(u"item_id"_s) || !names.contains(u"access_token"_s) || !names.contains(u"end_user_id"_s))
            return fileRefused(u"The first line must name the columns item_id, access_token and end_user_id."_s);
    }
    return rows;
}

} // namespace egret
