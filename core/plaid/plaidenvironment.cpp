// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/plaidenvironment.h"

#include <QHostAddress>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Unexpected refuse(const QString& reason)
{
    return unexpected(Error::Kind::InvalidInput, u"base_url"_s, reason);
}

} // namespace

bool isLoopbackHost(const QString& host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QUrl defaultBaseUrl(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox: return QUrl(u"https://sandbox.plaid.com"_s);
    case Environment::Production: return QUrl(u"https://production.plaid.com"_s);
    case Environment::Offline:
    case Environment::Development: return {};
    }
    Q_UNREACHABLE();
}

Result<> checkBaseUrl(const QUrl& baseUrl)
{
    if (!baseUrl.isValid() || baseUrl.host().isEmpty())
        return refuse(u"The base URL is not a complete URL such as https://sandbox.plaid.com."_s);
    if (!baseUrl.userInfo().isEmpty() || baseUrl.hasQuery() || baseUrl.hasFragment())
        return refuse(u"The base URL must have neither a user, nor a query, nor a fragment."_s);
    if (baseUrl.scheme() == "https"_L1)
        return {};
    if (baseUrl.scheme() != "http"_L1)
        return refuse(u"The base URL must start with https://."_s);
    if (!isLoopbackHost(baseUrl.host()))
        return refuse(u"Keys are sent over http:// only to this machine: use https:// for %1."_s.arg(baseUrl.host()));
    return {};
}

Result<> checkCallable(Environment environment)
{
    if (environment != Environment::Development)
        return {};
    return unexpected(Error::Kind::InvalidInput, u"environment"_s,
        u"Plaid switched its Development environment off in June 2024: use Sandbox or Production, with new keys and Items."_s);
}

QUrl endpointUrl(const QUrl& baseUrl, const QString& path)
{
    QUrl url = baseUrl.adjusted(QUrl::StripTrailingSlash);
    QString prefix = url.path();
    if (prefix == "/"_L1)
        prefix.clear();
    url.setPath(prefix + path);
    return url;
}

} // namespace egret
