// SPDX-License-Identifier: Apache-2.0
#include "core/domain/transactionmarks.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool breaksNote(QChar c)
{
    return isControl(c) && c != u'\n' && c != u'\t';
}

Result<QString> checked(const QString& text, const QString& field, qsizetype longest, bool (*breaks)(QChar))
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longest)
        return unexpected(Error::Kind::InvalidInput, field, u"A %1 has at most %2 characters."_s.arg(field).arg(longest));
    if (std::any_of(trimmed.cbegin(), trimmed.cend(), breaks))
        return unexpected(Error::Kind::InvalidInput, field, u"A %1 holds no control characters."_s.arg(field));
    return trimmed;
}

Result<QString> checkedTag(const QString& tag)
{
    const Result<QString> text = checked(tag, u"tag"_s, kLongestTag, isControl);
    if (!text)
        return text;
    if (text->isEmpty() || text->contains(u','))
        return unexpected(Error::Kind::InvalidInput, u"tag"_s, u"A tag is a name without commas."_s);
    return text;
}

Result<> addTags(QStringList& tags, const QStringList& more)
{
    for (const QString& tag : more) {
        const Result<QString> text = checkedTag(tag);
        if (!text)
            return unexpected(text.error());
        if (!tags.contains(*text))
            tags.append(*text);
    }
    return {};
}

Result<QStringList> editedTags(const QStringList& before, const TransactionEdit& edit)
{
    QStringList tags = edit.tags ? QStringList() : before;
    if (const Result<> done = addTags(tags, edit.tags.value_or(QStringList())); !done)
        return unexpected(done.error());
    if (const Result<> done = addTags(tags, edit.addedTags); !done)
        return unexpected(done.error());
    for (const QString& tag : edit.removedTags)
        tags.removeAll(tag.trimmed());
    if (tags.size() > kMostTags)
        return unexpected(Error::Kind::InvalidInput, u"tags"_s, u"A transaction has at most %1 tags."_s.arg(kMostTags));
    return tags;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

Result<TransactionMarks> edited(const TransactionMarks& marks, const TransactionEdit& edit)
{
    const Result<QString> category
        = checked(edit.category.value_or(marks.category), u"category"_s, kLongestCategory, isControl);
    if (!category)
        return unexpected(category.error());
    const Result<QString> note = checked(edit.note.value_or(marks.note), u"note"_s, kLongestNote, breaksNote);
    if (!note)
        return unexpected(note.error());
    const Result<QStringList> tags = editedTags(marks.tags, edit);
    if (!tags)
        return unexpected(tags.error());
    return TransactionMarks{*category, *tags, *note};
}

QJsonObject marksDifference(const TransactionMarks& before, const TransactionMarks& after)
{
    QJsonObject fields;
    if (before.category != after.category)
        fields.insert(u"category"_s, QJsonArray{before.category, after.category});
    if (before.tags != after.tags) {
        fields.insert(
            u"tags"_s, QJsonArray{QJsonArray::fromStringList(before.tags), QJsonArray::fromStringList(after.tags)});
    }
    if (before.note != after.note)
        fields.insert(u"note"_s, QJsonArray{before.note, after.note});
    return fields;
}

TransactionMarks takenBack(TransactionMarks marks, const QJsonObject& difference)
{
    if (difference.contains("category"_L1))
        marks.category = difference["category"_L1][0].toString();
    if (difference.contains("tags"_L1))
        marks.tags = textsOf(difference["tags"_L1][0]);
    if (difference.contains("note"_L1))
        marks.note = difference["note"_L1][0].toString();
    return marks;
}

} // namespace egret
