// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/proxychoice.h"

#include "core/plaid/plaidenvironment.h"

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Unexpected proxyRefused(const QString& setting)
{
    return unexpected(Error::Kind::InvalidInput, u"proxy"_s,
        u"The proxy is \"system\", \"none\", or a URL such as http://proxy.example.com:3128 or socks5://…, without a"
        " user, not '%1'."_s.arg(setting));
}

} // namespace

Result<ProxyChoice> ProxyChoice::parse(const QString& setting)
{
    if (setting.isEmpty() || setting == "system"_L1)
        return ProxyChoice(std::nullopt);
    if (setting == "none"_L1)
        return ProxyChoice(QNetworkProxy(QNetworkProxy::NoProxy));
    const QUrl url(setting, QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1;
    const bool plain = url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery();
    if (!url.isValid() || url.host().isEmpty() || url.port() < 1 || !plain || !(http || url.scheme() == "socks5"_L1))
        return proxyRefused(url.userInfo().isEmpty() ? setting : u"…"_s);
    return ProxyChoice(QNetworkProxy(
        http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(), quint16(url.port())));
}

ProxyChoice::ProxyChoice(std::optional<QNetworkProxy> fixed)
    : m_fixed(std::move(fixed))
{
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery& query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_fixed)
        return {*m_fixed};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

} // namespace egret
