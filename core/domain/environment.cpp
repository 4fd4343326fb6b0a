// SPDX-License-Identifier: Apache-2.0
#include "core/domain/environment.h"

#include <QStringList>

namespace egret {

using namespace Qt::StringLiterals;

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox: return u"sandbox"_s;
    case Environment::Production: return u"production"_s;
    case Environment::Offline: return u"offline"_s;
    case Environment::Development: return u"development"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Environment> environmentFromName(const QString& name)
{
    for (const Environment environment :
        {Environment::Sandbox, Environment::Production, Environment::Offline, Environment::Development}) {
        if (environmentName(environment) == name)
            return environment;
    }
    return std::nullopt;
}

QString tokenEnvironment(Environment environment)
{
    return environmentName(environment == Environment::Offline ? Environment::Sandbox : environment);
}

QString tokenEnvironmentOf(const QString& token)
{
    const QStringList parts = token.split(u'-');
    return parts.size() >= 3 ? parts[1] : QString();
}

} // namespace egret
