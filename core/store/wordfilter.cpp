// SPDX-License-Identifier: Apache-2.0
#include "core/store/wordfilter.h"

#include "core/store/statement.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString placeholder(qsizetype index)
{
    return u":word%1"_s.arg(index);
}

} // namespace

QString containsPattern(const QString& word)
{
    QString pattern = word;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + pattern + u'%';
}

QString wordCondition(const QStringList& words, const QStringList& columns)
{
    QString condition;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QStringList places;
        for (const QString& column : columns)
            places.append(column + u" LIKE "_s + placeholder(i) + u" ESCAPE '\\'"_s);
        condition += u" AND ("_s + places.join(" OR "_L1) + u')';
    }
    return condition;
}

void bindWords(Statement& statement, const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        statement.bind(placeholder(i), containsPattern(words[i]));
}

} // namespace egret
