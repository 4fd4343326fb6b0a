// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/posttarget.h"

#include <QRegularExpression>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Unexpected refuse(const QString& sentence)
{
    return unexpected(Error::Kind::InvalidInput, u"to"_s, sentence);
}

bool isThisMachine(const QString& host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

//! What IANA keeps for special purposes, of both families.
const QList<std::pair<QHostAddress, int>>& specialNetworks()
{
    static const QList<std::pair<QHostAddress, int>> networks = [] {
        QList<std::pair<QHostAddress, int>> made;
        for (const char* network : {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
                 "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
                 "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/128", "::1/128", "64:ff9b:1::/48", "100::/64",
                 "2001:db8::/32", "fc00::/7", "fe80::/10", "ff00::/8"})
            made.append(QHostAddress::parseSubnet(QString::fromLatin1(network)));
        return made;
    }();
    return networks;
}

//! IPv4 that is written as IPv6 (::ffff:a.b.c.d, and 64:ff9b::a.b.c.d behind NAT64) as itself.
QHostAddress plain(const QHostAddress& address)
{
    bool mapped = false;
    const quint32 ipv4 = address.toIPv4Address(&mapped);
    if (mapped)
        return QHostAddress(ipv4);
    static const auto translated = QHostAddress::parseSubnet(u"64:ff9b::/96"_s);
    if (!address.isInSubnet(translated))
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | bytes[15]);
}

//! Private addresses of both families, and those that carriers and VPNs share.
bool isOfOwnNetwork(const QHostAddress& address)
{
    const QHostAddress judged = plain(address);
    for (const char* network : {"10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"}) {
        const std::pair<QHostAddress, int> subnet = QHostAddress::parseSubnet(QString::fromLatin1(network));
        if (subnet.first.protocol() == judged.protocol() && judged.isInSubnet(subnet))
            return true;
    }
    return false;
}

bool isAmong(const QStringList& hosts, const QString& name)
{
    return std::any_of(hosts.begin(), hosts.end(),
        [&name](const QString& host) { return host.startsWith(u'.') ? name.endsWith(host) : name == host; });
}

} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    const QHostAddress judged = plain(address);
    if (judged.isNull())
        return false;
    const QList<std::pair<QHostAddress, int>>& special = specialNetworks();
    return std::none_of(special.begin(), special.end(), [&judged](const auto& network) {
        return network.first.protocol() == judged.protocol() && judged.isInSubnet(network);
    });
}

Result<> checkPostTarget(const QUrl& target)
{
    if (!target.isValid() || target.host().isEmpty() || (target.scheme() != "https"_L1 && target.scheme() != "http"_L1))
        return refuse(u"'%1' is no http or https address."_s.arg(target.toDisplayString()));
    if (!target.userInfo().isEmpty())
        return refuse(u"The address must not hold a user name or password."_s);
    if (target.scheme() == "http"_L1 && !isThisMachine(target.host()))
        return refuse(u"http is for this machine only: use https for %1."_s.arg(target.host()));
    return {};
}

Result<QStringList> parseInternalHosts(const QString& text)
{
    static const QRegularExpression name(u"^\\.?[a-z0-9_-]+(\\.[a-z0-9_-]+)*$"_s);
    QStringList hosts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString host = part.trimmed().toLower();
        if (!name.match(host).hasMatch() || isThisMachine(host) || !QHostAddress(host).isNull()) {
            return unexpected(Error::Kind::InvalidInput, u"internal-hosts"_s,
                u"'%1' is no name of a host; hooks.corp.example and .corp.example are."_s.arg(part));
        }
        hosts.append(host);
    }
    return hosts;
}

Result<QHostAddress> usableAddress(
    const QUrl& target, const QList<QHostAddress>& addresses, const QStringList& internalHosts)
{
    const bool asWritten = isThisMachine(target.host()) || !QHostAddress(target.host()).isNull();
    const bool internal = isAmong(internalHosts, target.host().toLower());
    for (const QHostAddress& address : addresses) {
        if (asWritten || isPublicAddress(address) || (internal && isOfOwnNetwork(address)))
            return address;
    }
    if (addresses.isEmpty())
        return unexpected(Error::Kind::Network, u"to"_s, u"%1 cannot be resolved."_s.arg(target.host()));
    return refuse(u"%1 leads to %2, which is no address of the public internet. Where it is a host of your own network,"
                  " name it with 'egret-cli serve --internal-hosts'."_s.arg(target.host(), addresses.first().toString()));
}

} // namespace egret
