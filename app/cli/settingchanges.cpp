// SPDX-License-Identifier: Apache-2.0
#include "app/cli/settingchanges.h"

#include "app/cli/publicurl.h"
#include "core/plaid/proxychoice.h"
#include "core/receiver/posttarget.h"
#include "core/receiver/sourcerules.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <iterator>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct NumberRule {
    const Setting<int>* setting;
    int least;
    int most;
};

struct TextRule {
    const Setting<const char*>* setting;
    Result<> (*check)(const QString& text, const QString& directory);
};

template <typename T>
Result<> outcomeOf(const Result<T>& parsed)
{
    if (!parsed)
        return unexpected(parsed.error());
    return {};
}

//! A check of a text that asks for nothing else.
template <Result<> (*check)(const QString& text)>
Result<> anywhere(const QString& text, const QString&)
{
    return check(text);
}

Result<> checkSources(const QString& text)
{
    return outcomeOf(SourceRules::parse(text, {}));
}

Result<> checkProxies(const QString& text)
{
    return outcomeOf(SourceRules::parse({}, text));
}

Result<> checkInternalHosts(const QString& text)
{
    return outcomeOf(parseInternalHosts(text));
}

Result<> checkProxyChoice(const QString& text)
{
    return outcomeOf(ProxyChoice::parse(text));
}

//! One of \a choices.
template <const auto& choices>
Result<> checkChoice(const QString& text)
{
    QStringList words;
    for (const QLatin1String& choice : choices)
        words.append(choice);
    if (words.contains(text))
        return {};
    return unexpected(Error::Kind::InvalidInput, u"choice"_s, u"There is no '%1'. There are: %2."_s.arg(text, words.join(u", "_s)));
}

constexpr int kMostMebibytes = 1024 * 1024;
constexpr int kMostDays = 3650;
constexpr int kMostLockMinutes = 24 * 60;

constexpr NumberRule kNumbers[] = {
    {&kListenPort, 0, 65535},
    {&kFailuresPerMinute, 0, 1'000'000},
    {&kInboxDays, 1, kMostDays},
    {&kInboxMebibytes, 1, kMostMebibytes},
    {&kRejectedDays, 1, kMostRejectedDays},
    {&kRejectedMebibytes, 1, kMostRejectedMebibytes},
    {&kRequestLogMebibytes, 1, kMostMebibytes},
    {&kRequestLogDays, 1, kMostDays},
    {&kSyncParallel, 1, 64},
    {&kRefreshRepaired, 0, 1},
    {&kRunInBackground, 0, 1},
    {&kDesktopNotifications, 0, 1},
    {&kLetterKeys, 0, 1},
    {&kHighContrast, 0, 1},
    {&kPrivacy, 0, 1},
    {&kLockMinutes, 0, kMostLockMinutes},
    {&kLockWithScreen, 0, 1},
};

constexpr TextRule kTexts[] = {
    {&kPublicUrl, cli::checkPublicUrl},
    {&kProxy, anywhere<checkProxyChoice>},
    {&kAllowedSources, anywhere<checkSources>},
    {&kTrustedProxies, anywhere<checkProxies>},
    {&kInternalHosts, anywhere<checkInternalHosts>},
    {&kLanguage, anywhere<checkChoice<kLanguageChoices>>},
    {&kStartPage, anywhere<checkChoice<kStartPages>>},
    {&kTheme, anywhere<checkChoice<kThemeChoices>>},
};

Result<> checkNumber(const NumberRule& rule, const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= rule.least && number <= rule.most)
        return {};
    return unexpected(Error::Kind::InvalidInput, rule.setting->key,
        u"A number from %1 to %2 is needed, not '%3'."_s.arg(rule.least).arg(rule.most).arg(text));
}

const NumberRule* numberRule(const QString& key)
{
    const auto* rule = std::find_if(std::begin(kNumbers), std::end(kNumbers), [&](const NumberRule& each) { return each.setting->key == key; });
    return rule == std::end(kNumbers) ? nullptr : rule;
}

const TextRule* textRule(const QString& key)
{
    const auto* rule = std::find_if(std::begin(kTexts), std::end(kTexts), [&](const TextRule& each) { return each.setting->key == key; });
    return rule == std::end(kTexts) ? nullptr : rule;
}

} // namespace

QHash<QString, QString> settingTexts(const QString& directory)
{
    const Settings settings(directory);
    QHash<QString, QString> texts;
    for (const NumberRule& rule : kNumbers)
        texts.insert(rule.setting->key, QString::number(settings.get(*rule.setting)));
    for (const TextRule& rule : kTexts)
        texts.insert(rule.setting->key, settings.get(*rule.setting));
    return texts;
}

Result<> checkSetting(const QString& directory, const QString& key, const QString& text)
{
    if (const NumberRule* rule = numberRule(key))
        return checkNumber(*rule, text.trimmed());
    if (const TextRule* rule = textRule(key))
        return rule->check(text.trimmed(), directory);
    return unexpected(Error::Kind::NotFound, key, u"There is no setting '%1' to be changed here."_s.arg(key));
}

std::optional<SettingType> settingType(const QString& key)
{
    if (numberRule(key))
        return SettingType::Number;
    return textRule(key) ? std::optional(SettingType::Text) : std::nullopt;
}

Result<> changeSetting(const QString& directory, const QString& key, const QString& text)
{
    if (const Result<> checked = checkSetting(directory, key, text); !checked)
        return checked;
    Settings settings(directory);
    if (const NumberRule* rule = numberRule(key))
        settings.set(*rule->setting, text.trimmed().toInt());
    else
        settings.set(*textRule(key)->setting, text.trimmed());
    return {};
}

} // namespace egret
