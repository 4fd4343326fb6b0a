// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QNetworkProxyFactory>

#include <optional>

namespace egret {

//! Decides which proxy a call takes. Calls to this very machine never take one: neither the simulator nor the receiver
//! is to be reached through somebody else. A value given to QNetworkAccessManager::setProxyFactory().
class ProxyChoice final : public QNetworkProxyFactory {
public:
    //! \a setting: "system" (what the desktop or http_proxy and https_proxy say), "none", or a URL with host and port
    //! whose scheme is http or socks5. Errors: InvalidInput with code "proxy"; a user and a password are refused, for
    //! settings hold no secrets.
    static Result<ProxyChoice> parse(const QString& setting);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    explicit ProxyChoice(std::optional<QNetworkProxy> fixed);

    //! None: the system's.
    std::optional<QNetworkProxy> m_fixed;
};

} // namespace egret
