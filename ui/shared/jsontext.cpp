// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/jsontext.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 2;

QString newLine(int depth)
{
    return u'\n' + QString(qMax(0, depth) * kIndent, u' ');
}

//! The place behind the text that begins at \a start with a quote.
qsizetype endOfText(QStringView source, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < source.size() && source[at] != u'"')
        at += source[at] == u'\\' ? 2 : 1;
    return qMin(at + 1, source.size());
}

} // namespace

QString indentedJson(const QByteArray& json)
{
    const QString source = QString::fromUtf8(json);
    QString result;
    int depth = 0;
    for (qsizetype at = 0; at < source.size(); ++at) {
        const QChar character = source[at];
        if (character == u'"') {
            const qsizetype end = endOfText(source, at);
            result += QStringView(source).mid(at, end - at);
            at = end - 1;
        } else if (character == u'{' || character == u'[') {
            const bool empty = at + 1 < source.size() && (source[at + 1] == u'}' || source[at + 1] == u']');
            result += character;
            if (empty)
                result += source[++at];
            else
                result += newLine(++depth);
        } else if (character == u'}' || character == u']') {
            result += newLine(--depth) + character;
        } else if (character == u',') {
            result += character + newLine(depth);
        } else if (character == u':') {
            result += u": "_s;
        } else if (!character.isSpace()) {
            result += character;
        }
    }
    return result;
}

} // namespace egret
