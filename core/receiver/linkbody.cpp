// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/linkbody.h"

#include "core/domain/environment.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct FieldRule {
    QLatin1String name;
    bool required;
    qsizetype maximum; //!< characters
};

constexpr std::array kRules{
    FieldRule{"item_id"_L1, true, 256},
    FieldRule{"access_token"_L1, true, 512},
    FieldRule{"end_user_id"_L1, true, 140},
    FieldRule{"end_user_name"_L1, false, 128},
    FieldRule{"asset_report_token"_L1, false, 512},
};

bool isPlainText(const QString& text)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return QStringView(text).isValidUtf16() && std::none_of(text.begin(), text.end(), isControl);
}

//! One sentence, or empty.
QString problemWith(const QJsonValue& value, const FieldRule& rule)
{
    if (value.isUndefined())
        return rule.required ? u"Missing data for required field."_s : QString();
    if (value.isNull())
        return rule.required ? u"Must not be null."_s : QString();
    if (!value.isString())
        return u"Must be a string."_s;
    const QString text = value.toString();
    if (text.isEmpty() && rule.required)
        return u"Must not be empty."_s;
    if (text.toUcs4().size() > rule.maximum)
        return u"Must not be longer than %1 characters."_s.arg(rule.maximum);
    if (!isPlainText(text))
        return u"Must not contain control characters or broken Unicode."_s;
    if (rule.name == "access_token"_L1 && (!text.startsWith("access-"_L1) || tokenEnvironmentOf(text).isEmpty()))
        return u"This is not an access token. Send the one that /item/public_token/exchange answered with."_s;
    return {};
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

//! "[ITEM_LOGIN_REQUIRED] the login details of this item have changed"
QJsonValue statusMessage(const Item& item)
{
    if (item.status != ItemStatus::Erroring)
        return {};
    return u"[%1] %2"_s.arg(item.errorCode, item.errorMessage.toLower()).trimmed();
}

} // namespace

QJsonObject linkBodyProblems(const QJsonObject& body)
{
    QJsonObject problems;
    for (const FieldRule& rule : kRules) {
        if (const QString problem = problemWith(body.value(rule.name), rule); !problem.isEmpty())
            problems.insert(rule.name, QJsonArray{problem});
    }
    return problems;
}

LinkRequest readLinkBody(const QJsonObject& body)
{
    return {ItemId(body.value("item_id"_L1).toString()), AccessToken(body.value("access_token"_L1).toString()),
        EndUserId(body.value("end_user_id"_L1).toString()), body.value("end_user_name"_L1).toString()};
}

QJsonObject linkObject(const Item& item)
{
    return {
        {u"item_id"_s, item.id.value()},
        {u"type"_s, u"plaid_integration"_s},
        {u"status"_s, itemStatusName(item.status)},
        {u"status_message"_s, statusMessage(item)},
        {u"created"_s, toIso(item.created)},
        {u"last_updated"_s, toIso(item.lastUpdated)},
        {u"last_successful_sync"_s, item.lastSync ? QJsonValue(toIso(*item.lastSync)) : QJsonValue()},
        {u"data_source_heron_id"_s, textOrNull(item.heronId)},
    };
}

} // namespace egret
