// SPDX-License-Identifier: Apache-2.0
#include "app/cli/profile.h"

#include "app/cli/settingchanges.h"
#include "core/integrations/integrationservice.h"
#include "core/integrations/integrationurls.h"
#include "core/runtime/runtime.h"
#include "core/settings/settings.h"
#include "core/store/reader.h"
#include "core/store/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>


#include <algorithm>
#include <cmath>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

Unexpected refuse(const QString& path, const QString& reason)
{
    return unexpected(Error::Kind::InvalidInput, path, u"%1: %2"_s.arg(path, reason));
}

QString integrationPath(qsizetype index, const QString& field)
{
    return u"integrations[%1].%2"_s.arg(index).arg(field);
}

//! An address may have been given a password by hand.
QString withoutPassword(const QString& text)
{
    const QUrl url(text);
    return url.userInfo().isEmpty() ? text : url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

//! Reads one field after the other off an object, and then knows which were not asked for.
class Fields {
public:
    Fields(const QJsonObject& object, QString path)
        : m_object(object)
        , m_path(std::move(path))
    {
    }

    Result<QString> text(const QString& name)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isString())
            return value.toString();
        return refuse(m_path + name, u"A text is needed."_s);
    }

    Result<int> number(const QString& name)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isDouble() && value.toDouble() == std::floor(value.toDouble()) && std::abs(value.toDouble()) < 1e9)
            return value.toInt();
        return refuse(m_path + name, u"A whole number is needed."_s);
    }

    Result<> end() const
    {
        if (m_object.isEmpty())
            return {};
        return refuse(m_path + m_object.begin().key(), u"Nothing of this name is known here."_s);
    }

private:
    QJsonObject m_object;
    QString m_path;
};

QJsonObject integrationJson(const ProfileIntegration& integration)
{
    return {{u"name"_s, integration.name}, {u"environment"_s, environmentName(integration.environment)},
        {u"base_url"_s, integration.baseUrl.toString(QUrl::FullyEncoded)}, {u"client_id"_s, integration.clientId},
        {u"strategy"_s, fetchStrategyName(integration.strategy.kind)}, {u"window_days"_s, integration.strategy.days}};
}

Result<ProfileIntegration> parseIntegration(const QJsonValue& value, qsizetype index)
{
    if (!value.isObject())
        return refuse(u"integrations[%1]"_s.arg(index), u"An object is needed."_s);
    Fields fields(value.toObject(), integrationPath(index, {}));
    const Result<QString> name = fields.text(u"name"_s);
    const Result<QString> environment = fields.text(u"environment"_s);
    const Result<QString> baseUrl = fields.text(u"base_url"_s);
    const Result<QString> clientId = fields.text(u"client_id"_s);
    const Result<QString> strategy = fields.text(u"strategy"_s);
    const Result<int> days = fields.number(u"window_days"_s);
    for (const Result<QString>* text : {&name, &environment, &baseUrl, &clientId, &strategy}) {
        if (!*text)
            return unexpected(text->error());
    }
    if (!days)
        return unexpected(days.error());
    if (const Result<> ended = fields.end(); !ended)
        return unexpected(ended.error());
    const std::optional<Environment> known = environmentFromName(*environment);
    if (!known)
        return refuse(integrationPath(index, u"environment"_s), u"There is no environment '%1'."_s.arg(*environment));
    const std::optional<FetchStrategy::Kind> kind = fetchStrategyFromName(*strategy);
    if (!kind)
        return refuse(integrationPath(index, u"strategy"_s), u"The strategy is sync or get."_s);
    if (*days < FetchStrategy::kFewestDays || *days > FetchStrategy::kMostDays) {
        return refuse(integrationPath(index, u"window_days"_s),
            u"%1 to %2 days can be read."_s.arg(FetchStrategy::kFewestDays).arg(FetchStrategy::kMostDays));
    }
    return ProfileIntegration{*name, *known, QUrl(*baseUrl, QUrl::StrictMode), *clientId, {*kind, *days}};
}

Result<QMap<QString, QString>> parseSettings(const QJsonValue& value)
{
    if (!value.isObject())
        return refuse(u"settings"_s, u"An object is needed."_s);
    QMap<QString, QString> settings;
    Fields fields(value.toObject(), u"settings."_s);
    for (const QString& key : value.toObject().keys()) {
        const std::optional<SettingType> type = settingType(key);
        if (!type)
            continue; // end() finds it
        if (type == SettingType::Number) {
            const Result<int> number = fields.number(key);
            if (!number)
                return unexpected(number.error());
            settings.insert(key, QString::number(*number));
            continue;
        }
        const Result<QString> text = fields.text(key);
        if (!text)
            return unexpected(text.error());
        settings.insert(key, *text);
    }
    if (const Result<> ended = fields.end(); !ended)
        return unexpected(ended.error());
    return settings;
}

Result<QList<ProfileIntegration>> readIntegrations(const QString& directory)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!reader && reader.error().kind == Error::Kind::NotFound)
        return QList<ProfileIntegration>();
    if (!reader)
        return unexpected(reader.error());
    const Result<QList<IntegrationSummary>> summaries = (*reader)->integrations();
    if (!summaries)
        return unexpected(summaries.error());
    QList<ProfileIntegration> integrations;
    for (const IntegrationSummary& summary : *summaries) {
        const Integration& each = summary.integration;
        const Result<FetchStrategy> strategy = (*reader)->strategyOf(each.id);
        if (!strategy)
            return unexpected(strategy.error());
        const bool isOffline = each.environment == Environment::Offline;
        integrations.append({each.name, each.environment, isOffline ? QUrl() : each.baseUrl, isOffline ? QString() : each.clientId, *strategy});
    }
    return integrations;
}

NewIntegration enteredFor(const ProfileIntegration& integration)
{
    NewIntegration entered;
    entered.name = integration.name;
    entered.environment = integration.environment;
    entered.baseUrl = integration.baseUrl;
    entered.clientId = integration.clientId;
    entered.probe = false;
    return entered;
}

const ProfileIntegration* namedAs(const ProfileIntegration& integration, const QList<ProfileIntegration>& others)
{
    const auto found = std::find_if(others.begin(), others.end(), [&](const ProfileIntegration& each) { return each.name == integration.name.trimmed(); });
    return found == others.end() ? nullptr : &*found;
}

//! What is seen of it in a list of changes.
QString described(const ProfileIntegration& integration)
{
    QStringList parts{environmentName(integration.environment)};
    if (!integration.clientId.isEmpty())
        parts.append(integration.clientId);
    if (!integration.baseUrl.isEmpty())
        parts.append(integration.baseUrl.toString());
    const bool isWindow = integration.strategy.kind == FetchStrategy::Kind::Get;
    parts.append(isWindow ? u"get %1 days"_s.arg(integration.strategy.days) : u"sync"_s);
    return parts.join(u", "_s);
}

Result<> checkIntegration(const ProfileIntegration& integration, const ProfileIntegration* present, const QUrl& publicUrl, qsizetype index)
{
    if (const Result<> checked = checkWithoutSecret(enteredFor(integration)); !checked)
        return refuse(integrationPath(index, checked.error().code), checked.error().detail);
    if (const Result<> reachable = checkWebhookBase(publicUrl, integration.environment); !reachable)
        return refuse(u"settings."_s + kPublicUrl.key, reachable.error().detail);
    if (!present)
        return {};
    const QString other = u"There is an integration '%1' with another one. Rename or remove it first."_s.arg(integration.name);
    if (present->environment != integration.environment)
        return refuse(integrationPath(index, u"environment"_s), other);
    if (present->clientId != integration.clientId)
        return refuse(integrationPath(index, u"client_id"_s), other);
    if (present->baseUrl != integration.baseUrl)
        return refuse(integrationPath(index, u"base_url"_s), other);
    return {};
}

Result<QList<ProfileChange>> integrationChanges(const Profile& profile, const Profile& present)
{
    const QUrl publicUrl(profile.settings.value(kPublicUrl.key, present.settings.value(kPublicUrl.key)));
    QList<ProfileChange> changes;
    QStringList names;
    for (qsizetype i = 0; i < profile.integrations.size(); ++i) {
        const ProfileIntegration& each = profile.integrations.at(i);
        if (names.contains(each.name))
            return refuse(integrationPath(i, u"name"_s), u"Two integrations have this name."_s);
        names.append(each.name);
        const ProfileIntegration* same = namedAs(each, present.integrations);
        if (const Result<> checked = checkIntegration(each, same, publicUrl, i); !checked)
            return unexpected(checked.error());
        const QString before = same ? described(*same) : QString();
        if (before != described(each))
            changes.append({u"integrations.%1"_s.arg(each.name), before, described(each)});
    }
    return changes;
}

//! Keeps how the one of its name is read; false where there is none.
Result<bool> keepStrategy(Stores& stores, const ProfileIntegration& integration)
{
    const Result<QList<Integration>> all = stores.integrations.all();
    if (!all)
        return unexpected(all.error());
    const auto same = std::find_if(all->begin(), all->end(), [&](const Integration& each) { return each.name == integration.name.trimmed(); });
    if (same == all->end())
        return false;
    if (const Result<> kept = stores.integrations.setStrategy(same->id, integration.strategy); !kept)
        return unexpected(kept.error());
    return true;
}

Task<> takeIntegration(Runtime* runtime, ProfileIntegration integration)
{
    const std::function<Result<bool>(Stores&)> keep = [integration](Stores& stores) { return keepStrategy(stores, integration); };
    const Result<bool> kept = co_await runtime->writer().run(keep);
    if (!kept)
        co_return unexpected(kept.error());
    if (*kept)
        co_return Result<>();
    const Result<Integration> added = co_await runtime->integrations().addWithoutSecret(enteredFor(integration));
    if (!added)
        co_return unexpected(added.error());
    const Result<bool> again = co_await runtime->writer().run(keep);
    if (!again)
        co_return unexpected(again.error());
    co_return Result<>();
}

} // namespace

Result<Profile> readProfile(const QString& directory)
{
    const Result<QList<ProfileIntegration>> integrations = readIntegrations(directory);
    if (!integrations)
        return unexpected(integrations.error());
    Profile profile;
    profile.integrations = *integrations;
    const QHash<QString, QString> texts = settingTexts(directory);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        profile.settings.insert(it.key(), withoutPassword(it.value()));
    return profile;
}

Result<> writeProfile(const QString& directory, const QString& path)
{
    const Result<Profile> profile = readProfile(directory);
    if (!profile)
        return unexpected(profile.error());
    const QByteArray json = profileJson(*profile);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    return unexpected(Error::Kind::Storage, u"file"_s, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
}

QByteArray profileJson(const Profile& profile)
{
    QJsonObject settings;
    for (auto it = profile.settings.begin(); it != profile.settings.end(); ++it)
        settings.insert(it.key(), settingType(it.key()) == SettingType::Number ? QJsonValue(it.value().toInt()) : QJsonValue(it.value()));
    QJsonArray integrations;
    for (const ProfileIntegration& each : profile.integrations)
        integrations.append(integrationJson(each));
    return QJsonDocument(QJsonObject{{u"egret_profile"_s, kVersion}, {u"integrations"_s, integrations}, {u"settings"_s, settings}}).toJson();
}

Result<Profile> parseProfile(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return unexpected(Error::Kind::InvalidInput, u"profile"_s, u"This is no profile: %1."_s.arg(error.errorString()));
    QJsonObject root = document.object();
    const QJsonValue settings = root.take("settings"_L1);
    const QJsonValue integrations = root.take("integrations"_L1);
    Fields fields(root, {});
    if (const Result<int> version = fields.number(u"egret_profile"_s); !version || *version != kVersion)
        return refuse(u"egret_profile"_s, u"This must be %1."_s.arg(kVersion));
    if (const Result<> ended = fields.end(); !ended)
        return unexpected(ended.error());
    const Result<QMap<QString, QString>> texts = parseSettings(settings);
    if (!texts)
        return unexpected(texts.error());
    if (!integrations.isArray())
        return refuse(u"integrations"_s, u"A list is needed."_s);
    Profile profile{*texts, {}};
    for (const QJsonValue& each : integrations.toArray()) {
        const Result<ProfileIntegration> integration = parseIntegration(each, profile.integrations.size());
        if (!integration)
            return unexpected(integration.error());
        profile.integrations.append(*integration);
    }
    return profile;
}

Result<QList<ProfileChange>> changesBy(const Profile& profile, const QString& directory)
{
    const Result<Profile> present = readProfile(directory);
    if (!present)
        return unexpected(present.error());
    QList<ProfileChange> changes;
    for (auto it = profile.settings.begin(); it != profile.settings.end(); ++it) {
        const QString path = u"settings."_s + it.key();
        if (const Result<> checked = checkSetting(directory, it.key(), it.value()); !checked)
            return refuse(path, checked.error().detail);
        if (present->settings.value(it.key()) != it.value())
            changes.append({path, present->settings.value(it.key()), it.value()});
    }
    const Result<QList<ProfileChange>> integrations = integrationChanges(profile, *present);
    if (!integrations)
        return unexpected(integrations.error());
    return changes + *integrations;
}

Task<QList<ProfileChange>> planProfile(Runtime* runtime, Profile profile)
{
    std::function<Result<QList<ProfileChange>>(Stores&)> look
        = [profile, directory = runtime->directory()](Stores&) { return changesBy(profile, directory); };
    const Result<QList<ProfileChange>> changes = co_await runtime->writer().run(look);
    co_return changes;
}

Task<QList<ProfileChange>> takeProfile(Runtime* runtime, Profile profile)
{
    const Result<QList<ProfileChange>> changes = co_await planProfile(runtime, profile);
    if (!changes)
        co_return unexpected(changes.error());
    for (const ProfileIntegration& each : profile.integrations) {
        const Result<> taken = co_await takeIntegration(runtime, each);
        if (!taken)
            co_return unexpected(taken.error());
    }
    const Result<> known = co_await runtime->integrationsChanged();
    if (!known)
        co_return unexpected(known.error());
    for (auto it = profile.settings.cbegin(); it != profile.settings.cend(); ++it) {
        const Result<> changed = changeSetting(runtime->directory(), it.key(), it.value());
        if (!changed)
            co_return unexpected(changed.error());
    }
    co_return *changes;
}

} // namespace egret
