// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/operations/simulatedlink.h"
#include "core/sandbox/protocol/tokenmint.h"

#include <map>

namespace egret {

// The link tokens of the simulator and the sessions opened with them. What is in it follows from the calls made, so it
// is not kept but made anew when the journal is replayed. Not thread-safe.
class LinkSessions {
public:
    // Keeps a reference to \a mint. \a seed is the world's.
    LinkSessions(const TokenMint& mint, quint64 seed);

    // A new token for \a request, in update mode of Item number \a item (-1: none); forgets tokens whose six hours after
    // the end are over.
    SimulatedLink& create(const QJsonObject& request, int item, Timestamp now);
    // Begins a visit of \a link, which has none open.
    SimulatedLinkSession& open(SimulatedLink& link, Timestamp now);
    // Adds an event to \a session.
    void record(SimulatedLinkSession& session, const QString& name, QJsonObject metadata, Timestamp now);

    QString tokenOf(const SimulatedLink& link) const;
    // The part of the address under which a browser opens it.
    QString hostedId(const SimulatedLink& link) const;
    // Proves that a form was made for this visit by the simulator itself.
    QString formKey(const SimulatedLinkSession& session) const;

    // Errors: INVALID_LINK_TOKEN, also when it ended more than six hours before \a now.
    Result<SimulatedLink*> findToken(const QString& token, Timestamp now) const;
    // Null: none. Owned by this; may have expired.
    SimulatedLink* findHosted(const QString& id) const;
    SimulatedLink* find(int number) const;

private:
    const TokenMint& m_mint;
    quint64 m_seed;
    int m_links = 0;
    int m_opened = 0;
    int m_events = 0;
    std::map<int, std::unique_ptr<SimulatedLink>> m_byNumber;
};

} // namespace egret
