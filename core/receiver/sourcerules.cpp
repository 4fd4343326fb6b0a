// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/sourcerules.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxHops = 20; // of X-Forwarded-For

//! The addresses that Plaid sends from. Source: Plaid's webhook documentation, which reserves the right to change them.
const QStringList& plaidSources()
{
    static const QStringList sources{u"52.21.26.131"_s, u"52.21.47.157"_s, u"52.41.247.19"_s, u"52.88.82.239"_s};
    return sources;
}

QHostAddress plain(const QHostAddress& address)
{
    bool mapped = false;
    const quint32 ipv4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(ipv4) : address;
}

} // namespace

Result<QList<SourceRules::Network>> SourceRules::networksOf(const QString& text, const QString& code)
{
    QList<Network> networks;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const QStringList names = word == "plaid"_L1 ? plaidSources() : QStringList{word};
        for (const QString& name : names) {
            const Network network = QHostAddress::parseSubnet(
                name.contains(u'/') ? name : QString(name + (name.contains(u':') ? u"/128"_s : u"/32"_s)));
            if (network.second < 0)
                return unexpected(Error::Kind::InvalidInput, code,
                    u"'%1' is no address or network: use 203.0.113.7, 10.0.0.0/8 or the word plaid."_s.arg(name));
            networks.append(network);
        }
    }
    return networks;
}

Result<SourceRules> SourceRules::parse(const QString& allowed, const QString& proxies)
{
    const Result<QList<Network>> sources = networksOf(allowed, u"allowed_sources"_s);
    if (!sources)
        return unexpected(sources.error());
    const Result<QList<Network>> trusted = networksOf(proxies, u"trusted_proxies"_s);
    if (!trusted)
        return unexpected(trusted.error());
    SourceRules rules;
    rules.m_allowed = *sources;
    rules.m_proxies = *trusted;
    return rules;
}

bool SourceRules::isIn(const QHostAddress& address, const QList<Network>& networks)
{
    return std::any_of(networks.begin(), networks.end(), [&address](const Network& network) {
        return network.first.protocol() == address.protocol() && address.isInSubnet(network);
    });
}

QHostAddress SourceRules::sourceOf(const HttpRequest& request) const
{
    const QHostAddress peer = plain(QHostAddress(request.peerAddress));
    if (m_proxies.isEmpty() || !isIn(peer, m_proxies))
        return peer;
    QByteArrayList hops;
    for (const auto& [name, value] : request.headers) {
        if (name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            hops += value.split(',');
    }
    if (hops.size() > kMaxHops)
        return {};
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QHostAddress address = plain(QHostAddress(QString::fromLatin1(hop->trimmed())));
        if (address.isNull() || !isIn(address, m_proxies))
            return address;
    }
    return peer;
}

bool SourceRules::admits(const QHostAddress& source) const
{
    if (m_allowed.isEmpty())
        return true;
    if (source.isNull())
        return false;
    return (source.isLoopback() && !isIn(source, m_proxies)) || isIn(source, m_allowed);
}

} // namespace egret
