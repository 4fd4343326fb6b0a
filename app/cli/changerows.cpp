// SPDX-License-Identifier: Apache-2.0
#include "app/cli/changerows.h"

#include <QJsonDocument>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! Of a table; everything that is known stands in JSON.
constexpr qsizetype kMostShown = 20;
constexpr qsizetype kLongestValue = 40;

QString valueText(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return u"(nothing)"_s;
    // A value stands in JSON's own spelling, between the brackets of a list.
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    const QString text = value.isString() ? value.toString() : json.mid(1, json.size() - 2);
    return text.size() <= kLongestValue ? text : QString(text.left(kLongestValue - 1) + u'…');
}

QString fieldsText(const QJsonObject& fields)
{
    QStringList texts;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        texts.append(fieldText(field.key(), field.value()[0], field.value()[1]));
    return texts.join(u"; "_s);
}

QJsonObject fieldsOf(const RowChange& change)
{
    return QJsonDocument::fromJson(change.fields).object();
}

} // namespace

QString fieldText(const QString& name, const QJsonValue& before, const QJsonValue& after)
{
    return u"%1: %2 → %3"_s.arg(name, valueText(before), valueText(after));
}

QJsonArray changeRows(const QList<RowChange>& changes)
{
    QJsonArray rows;
    for (const RowChange& change : changes) {
        rows.append(QJsonObject{{u"transaction_id"_s, change.id.value()},
            {u"change"_s, transactionStepName(change.kind)}, {u"fields"_s, fieldsOf(change)}});
    }
    return rows;
}

void showChanges(const UpdatePreview& preview, const Output& output)
{
    const QList<RowChange> shown = preview.rows.first(qMin(kMostShown, preview.rows.size()));
    QJsonArray rows;
    for (const RowChange& change : shown) {
        rows.append(QJsonObject{{u"change"_s, transactionStepName(change.kind)},
            {u"transaction_id"_s, change.id.value()}, {u"before_and_after"_s, fieldsText(fieldsOf(change))}});
    }
    if (rows.isEmpty())
        return;
    output.rows({u"change"_s, u"transaction_id"_s, u"before_and_after"_s}, rows);
    const qint64 more = preview.summary.changes() - shown.size();
    if (more > 0)
        output.note(u"… and %1 more; --json lists up to %2."_s.arg(more).arg(UpdateWriter::kMaxListed));
}

} // namespace egret::cli
