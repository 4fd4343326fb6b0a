// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linksessions.h"

#include "core/sandbox/protocol/plaiderror.h"

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kKeptAfterEnd = 6h;

std::chrono::seconds hostedLifetime(const QJsonObject& hosted)
{
    if (const qint64 wanted = hosted.value("url_lifetime_seconds"_L1).toInteger(); wanted > 0)
        return std::chrono::seconds(wanted);
    const QString delivery = hosted.value("delivery_method"_L1).toString();
    if (delivery == "sms"_L1)
        return 24h;
    return delivery == "email"_L1 ? std::chrono::seconds(7 * 24h) : std::chrono::seconds(30min);
}

std::chrono::seconds lifetime(const QJsonObject& request, bool updateMode)
{
    if (request.contains("hosted_link"_L1))
        return hostedLifetime(request.value("hosted_link"_L1).toObject());
    return updateMode ? std::chrono::seconds(30min) : std::chrono::seconds(4h);
}

} // namespace

LinkSessions::LinkSessions(const TokenMint& mint)
    : m_mint(mint)
{
}

const SimulatedLinkSession& LinkSessions::create(const QJsonObject& request, Timestamp now)
{
    m_byToken.removeIf([&](const auto& entry) { return entry.value().expires + kKeptAfterEnd < now; });
    SimulatedLinkSession session{m_count++, request, now, now, request.contains("access_token"_L1)};
    session.expires = now + lifetime(request, session.updateMode);
    for (const auto secret : {"access_token"_L1, "access_tokens"_L1, "client_id"_L1, "secret"_L1, "user_token"_L1})
        session.request.remove(secret);
    return *m_byToken.insert(m_mint.token(u"link"_s, session.number), session);
}

QString LinkSessions::tokenOf(const SimulatedLinkSession& session) const
{
    return m_mint.token(u"link"_s, session.number);
}

QString LinkSessions::hostedPath(const SimulatedLinkSession& session) const
{
    return u"/link/"_s + m_mint.uuid(u"link session"_s, session.number);
}

Result<SimulatedLinkSession> LinkSessions::find(const QString& token) const
{
    if (const Result<int> number = m_mint.numberOf(token, u"link"_s, u"INVALID_LINK_TOKEN"_s); !number)
        return unexpected(number.error());
    const auto found = m_byToken.constFind(token);
    if (found == m_byToken.constEnd())
        return plaidError(u"INVALID_LINK_TOKEN"_s, u"invalid link_token provided"_s);
    return *found;
}

} // namespace egret
