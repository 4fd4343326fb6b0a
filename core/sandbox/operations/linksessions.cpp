// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linksessions.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/dice.h"

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kKeptAfterEnd = 6h;
constexpr quint64 kRequestIdKey = 71;
constexpr int kRequestIdLength = 15;

std::chrono::seconds hostedLifetime(const QJsonObject& hosted)
{
    if (const qint64 wanted = hosted.value("url_lifetime_seconds"_L1).toInteger(); wanted > 0)
        return std::chrono::seconds(wanted);
    const QString delivery = hosted.value("delivery_method"_L1).toString();
    if (delivery == "sms"_L1)
        return 24h;
    return delivery == "email"_L1 ? std::chrono::seconds(7 * 24h) : std::chrono::seconds(30min);
}

std::chrono::seconds lifetime(const SimulatedLink& link)
{
    if (link.isHosted())
        return hostedLifetime(link.request.value("hosted_link"_L1).toObject());
    return link.isUpdateMode() ? std::chrono::seconds(30min) : std::chrono::seconds(4h);
}

bool isForgotten(const SimulatedLink& link, Timestamp now)
{
    Timestamp end = link.expires;
    if (const SimulatedLinkSession* session = link.lastSession())
        end = std::max(end, session->finished.value_or(end));
    return end + kKeptAfterEnd < now;
}

} // namespace

LinkSessions::LinkSessions(const TokenMint& mint, quint64 seed)
    : m_mint(mint)
    , m_seed(seed)
{
}

SimulatedLink& LinkSessions::create(const QJsonObject& request, int item, Timestamp now)
{
    std::erase_if(m_byNumber, [now](const auto& entry) { return isForgotten(*entry.second, now); });
    auto link = std::make_unique<SimulatedLink>();
    link->number = m_links++;
    link->request = request;
    link->created = now;
    link->item = item;
    for (const auto secret : {"access_token"_L1, "access_tokens"_L1, "client_id"_L1, "secret"_L1, "user_token"_L1})
        link->request.remove(secret);
    link->expires = now + lifetime(*link);
    return *(m_byNumber[link->number] = std::move(link));
}

SimulatedLinkSession& LinkSessions::open(SimulatedLink& link, Timestamp now)
{
    Q_ASSERT(!link.openSession());
    auto session = std::make_unique<SimulatedLinkSession>();
    session->id = m_mint.uuid(u"link session"_s, m_opened++);
    session->started = now;
    link.sessions.push_back(std::move(session));
    return *link.sessions.back();
}

void LinkSessions::record(SimulatedLinkSession& session, const QString& name, QJsonObject metadata, Timestamp now)
{
    metadata.insert("request_id"_L1, Dice{m_seed, kRequestIdKey, quint64(m_events)}.identifier().first(kRequestIdLength));
    session.events.push_back({m_mint.uuid(u"link event"_s, m_events++), name, now, metadata});
}

QString LinkSessions::tokenOf(const SimulatedLink& link) const
{
    return m_mint.token(u"link"_s, link.number);
}

QString LinkSessions::hostedId(const SimulatedLink& link) const
{
    return m_mint.uuid(u"hosted link"_s, link.number);
}

QString LinkSessions::formKey(const SimulatedLinkSession& session) const
{
    return QString::fromLatin1(m_mint.seal("link form " + session.id.toUtf8()).toHex());
}

Result<SimulatedLink*> LinkSessions::findToken(const QString& token, Timestamp now) const
{
    const QString code = u"INVALID_LINK_TOKEN"_s;
    const Result<int> number = m_mint.numberOf(token, u"link"_s, code);
    if (!number)
        return unexpected(number.error());
    SimulatedLink* link = find(*number);
    if (!link || isForgotten(*link, now))
        return plaidError(code, u"invalid link_token provided"_s);
    return link;
}

SimulatedLink* LinkSessions::findHosted(const QString& id) const
{
    SimulatedLink* link = find(m_mint.numberOfUuid(u"hosted link"_s, id).value_or(-1));
    return link && link->isHosted() ? link : nullptr;
}

SimulatedLink* LinkSessions::find(int number) const
{
    const auto found = m_byNumber.find(number);
    return found == m_byNumber.end() ? nullptr : found->second.get();
}

} // namespace egret
