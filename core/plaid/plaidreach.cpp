// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/plaidreach.h"

#include "core/plaid/plaidenvironment.h"

namespace egret {

using namespace Qt::StringLiterals;

bool isUnreached(const Error& error)
{
    static const QStringList codes{u"timeout"_s, u"tls"_s, u"refused"_s, u"closed"_s, u"unreachable"_s};
    return error.kind == Error::Kind::Network && codes.contains(error.code);
}

PlaidReach::PlaidReach(CallObserver& next, QObject* parent)
    : QObject(parent)
    , m_next(next)
{
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PlaidReach::tryNow);
}

void PlaidReach::called(const PlaidCall& call)
{
    m_next.called(call);
    if (call.integration.isEmpty() || isLoopbackHost(call.url.host()))
        return;
    if (call.error && isUnreached(*call.error)) {
        m_integration = call.integration;
        if (!m_firstLost)
            m_firstLost = call.sent;
        if (++m_lost < kMostLost)
            return;
        if (!m_stopped && !m_pause.isActive())
            m_pause.start();
        if (!m_trying)
            emit lost(*m_firstLost);
        return;
    }
    if (call.status != 0) // else it was cancelled, say
        forget();
}

std::optional<Timestamp> PlaidReach::lostSince() const
{
    return m_lost < kMostLost ? std::nullopt : m_firstLost;
}

void PlaidReach::tryNow()
{
    if (lostSince() && !m_trying) {
        m_trying = true;
        emit tryDue(m_integration);
    }
}

void PlaidReach::tryEnded()
{
    m_trying = false;
    if (lostSince())
        emit lost(*lostSince());
}

void PlaidReach::forget()
{
    const bool wasLost = lostSince().has_value();
    m_lost = 0;
    m_firstLost.reset();
    m_pause.stop();
    if (wasLost)
        emit reached();
}

void PlaidReach::stop()
{
    m_stopped = true;
    m_pause.stop();
}

} // namespace egret
