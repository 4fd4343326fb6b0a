// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/httpmessage.h"

#include <QHostAddress>
#include <QList>

#include <utility>

namespace egret {

//! Who may deliver webhooks, by address. Only a first sieve, since addresses change and say nothing about the content:
//! the signature decides. A value.
class SourceRules {
public:
    //! Admits everybody and believes no proxy.
    SourceRules() = default;
    //! \a allowed: addresses and networks ("203.0.113.7, 10.0.0.0/8") and the word "plaid" for the four addresses that
    //! Plaid names; empty admits everybody. \a proxies: those whose X-Forwarded-For is believed. Errors: InvalidInput
    //! with code "allowed_sources" or "trusted_proxies".
    static Result<SourceRules> parse(const QString& allowed, const QString& proxies);

    //! Where \a request comes from: its peer, or, where that is a trusted proxy, the last address of X-Forwarded-For
    //! that is none. Null where that header cannot be read.
    QHostAddress sourceOf(const HttpRequest& request) const;
    //! Programs of this machine are always admitted, but not as a proxy for somebody else.
    bool admits(const QHostAddress& source) const;

private:
    using Network = std::pair<QHostAddress, int>;

    static Result<QList<Network>> networksOf(const QString& text, const QString& code);
    static bool isIn(const QHostAddress& address, const QList<Network>& networks);

    QList<Network> m_allowed;
    QList<Network> m_proxies;
};

} // namespace egret
