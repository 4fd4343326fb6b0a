// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/indentedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace egret {

namespace {

void write(const QJsonValue& value, int depth, QByteArray& out);

//! A number, text, true, false or null as QJsonDocument writes it.
QByteArray scalar(const QJsonValue& value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

void startLine(int depth, QByteArray& out)
{
    out += '\n';
    out += QByteArray(2 * depth, ' ');
}

void writeObject(const QJsonObject& object, int depth, QByteArray& out)
{
    out += '{';
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it != object.begin())
            out += ',';
        startLine(depth + 1, out);
        out += scalar(it.key()) + ": ";
        write(it.value(), depth + 1, out);
    }
    if (!object.isEmpty())
        startLine(depth, out);
    out += '}';
}

void writeArray(const QJsonArray& array, int depth, QByteArray& out)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        startLine(depth + 1, out);
        write(array.at(i), depth + 1, out);
    }
    if (!array.isEmpty())
        startLine(depth, out);
    out += ']';
}

void write(const QJsonValue& value, int depth, QByteArray& out)
{
    if (value.isObject())
        writeObject(value.toObject(), depth, out);
    else if (value.isArray())
        writeArray(value.toArray(), depth, out);
    else
        out += scalar(value);
}

} // namespace

QByteArray indentedJson(const QJsonObject& object)
{
    QByteArray out;
    writeObject(object, 0, out);
    return out;
}

} // namespace egret
