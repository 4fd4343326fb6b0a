// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/protocol/tokenmint.h"

#include <QHash>
#include <QJsonObject>

namespace egret {

//! What one link token was made for.
struct SimulatedLinkSession {
    int number = 0;
    QJsonObject request; //!< of /link/token/create, without keys and tokens
    Timestamp created;
    Timestamp expires;
    bool updateMode = false;
};

//! The link tokens of this run. They live for hours at most, so nothing of them outlives the process. Not thread-safe.
class LinkSessions {
public:
    explicit LinkSessions(const TokenMint& mint); //!< kept by reference

    //! A new session of \a request; forgets sessions that ended more than six hours ago.
    const SimulatedLinkSession& create(const QJsonObject& request, Timestamp now);
    QString tokenOf(const SimulatedLinkSession& session) const;
    //! The path under which a browser opens the session.
    QString hostedPath(const SimulatedLinkSession& session) const;
    //! Errors: INVALID_LINK_TOKEN.
    Result<SimulatedLinkSession> find(const QString& token) const;

private:
    const TokenMint& m_mint;
    int m_count = 0;
    QHash<QString, SimulatedLinkSession> m_byToken;
};

} // namespace egret
