// SPDX-License-Identifier: Apache-2.0
#include "core/store/webhookcondition.h"

#include "core/store/wordfilter.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Field = WebhookQuery::Field;

const QString kName = u"coalesce(:names ->> integration_id, '')"_s;
const QString kBody = u"CAST(body AS TEXT)"_s;

QString columnOf(Field field)
{
    switch (field) {
    case Field::Id: return u"webhook_id"_s;
    case Field::Type: return u"type"_s;
    case Field::Code: return u"code"_s;
    case Field::Item: return u"item_id"_s;
    case Field::State: return u"state"_s;
    case Field::Verification: return u"verification"_s;
    case Field::FailedCheck: return u"failed_check"_s;
    case Field::Environment: return u"environment"_s;
    default: return {};
    }
}

} // namespace

WebhookCondition::WebhookCondition(const WebhookQuery& query)
{
    const QStringList parts = conditions(query);
    for (const QString& part : parts)
        m_sql += u" AND "_s + part;
}

QString WebhookCondition::placeholder(const QString& value)
{
    m_texts.append(value);
    return u":text%1"_s.arg(m_texts.size());
}

//! Each in parentheses; all of them hold.
QStringList WebhookCondition::conditions(const WebhookQuery& query)
{
    const auto stated = [](const QString& condition, bool excluded) -> QString {
        return (excluded ? u"NOT ("_s : u"("_s) + condition + u')';
    };
    QStringList parts;
    if (!query.integration.isEmpty())
        parts.append(u"(integration_id = "_s + placeholder(query.integration.value()) + u')');
    for (const WebhookQuery::Term& term : query.terms)
        parts.append(stated(condition(term), term.excluded));
    for (const WebhookQuery::Period& period : query.periods)
        parts.append(stated(condition(period), period.excluded));
    for (const WebhookQuery::Choice& choice : query.choices)
        parts.append(stated(condition(choice), choice.excluded));
    return parts;
}

QString WebhookCondition::condition(const WebhookQuery::Choice& choice)
{
    QStringList alternatives;
    for (const WebhookQuery& alternative : choice.alternatives) {
        const QStringList parts = conditions(alternative);
        alternatives.append(parts.isEmpty() ? u"true"_s : parts.join(" AND "_L1));
    }
    return alternatives.join(" OR "_L1);
}

QString WebhookCondition::condition(const WebhookQuery::Period& period)
{
    QStringList bounds;
    if (period.from) {
        m_times.append(*period.from);
        bounds.append(u"received >= :time%1"_s.arg(m_times.size()));
    }
    if (period.until) {
        m_times.append(*period.until);
        bounds.append(u"received < :time%1"_s.arg(m_times.size()));
    }
    return bounds.isEmpty() ? u"true"_s : bounds.join(" AND "_L1);
}

QString WebhookCondition::condition(const WebhookQuery::Term& term)
{
    QStringList alternatives;
    for (const QString& value : term.values)
        alternatives.append(condition(term.field, value));
    return alternatives.isEmpty() ? u"false"_s : alternatives.join(" OR "_L1);
}

QString WebhookCondition::condition(Field field, const QString& value)
{
    switch (field) {
    case Field::Words:
        m_wantsNames = true;
        return contains(value, {u"webhook_id"_s, u"type"_s, u"code"_s, u"item_id"_s, u"integration_id"_s, kName, u"cause"_s, kBody});
    case Field::Body: return contains(value, {kBody});
    case Field::Integration:
        m_wantsNames = true;
        return QString(u"integration_id = "_s + placeholder(value) + u" OR "_s + contains(value, {kName}));
    case Field::Duplicate:
        if (value == "exact"_L1 || value == "semantic"_L1)
            return QString(u"duplicate_of <> '' AND duplicate_exact = "_s + (value == "exact"_L1 ? u'1' : u'0'));
        return value == "no"_L1 ? u"duplicate_of = ''"_s : u"duplicate_of <> ''"_s;
    case Field::Edited: return value == "no"_L1 ? u"edited_from = ''"_s : u"edited_from <> ''"_s;
    default: return QString(columnOf(field) + u" = "_s + placeholder(value) + u" COLLATE NOCASE"_s);
    }
}

QString WebhookCondition::contains(const QString& value, const QStringList& columns)
{
    const QString name = placeholder(containsPattern(value));
    QStringList places;
    for (const QString& column : columns)
        places.append(column + u" LIKE "_s + name + u" ESCAPE '\\'"_s);
    return places.join(" OR "_L1);
}

void WebhookCondition::bindTo(Statement& statement) const
{
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        statement.bind(u":text%1"_s.arg(i + 1), m_texts[i]);
    for (qsizetype i = 0; i < m_times.size(); ++i)
        statement.bind(u":time%1"_s.arg(i + 1), m_times[i]);
}

} // namespace egret
