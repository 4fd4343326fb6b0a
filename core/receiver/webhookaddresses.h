// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "core/domain/retiredpath.h"

#include <QHash>
#include <QList>

#include <functional>
#include <mutex>
#include <optional>

namespace egret {

//! Which integration a webhook's path token, or a stored delivery, belongs to: a copy of the integrations as they are
//! now, so that the HTTP thread need not ask the database. Retired tokens are found until their grace ends, and what
//! comes by them is counted. Thread-safe.
class WebhookAddresses {
public:
    //! By the wall clock.
    WebhookAddresses();
    //! \a clock outlives this, and may be read on any thread.
    explicit WebhookAddresses(const Clock& clock);

    //! Replaces what was known. To be called whenever integrations have changed.
    void set(const QList<Integration>& integrations, const QList<RetiredPath>& retired = {});
    //! \a noticed runs when hits are there to be taken, on the thread they come on, and again only after they were taken.
    //! It must not block. To be called before the first delivery.
    void setHitObserver(std::function<void()> noticed);

    //! The integration with \a pathToken; nullopt where nobody has it, also for an empty one.
    std::optional<Integration> find(const QString& pathToken) const;
    std::optional<Integration> find(const IntegrationId& id) const;
    //! As find(), for a delivery: counts it where the token is a retired one.
    std::optional<Integration> arrive(const QString& pathToken) const;
    //! What was counted since it was taken last.
    QList<PathHits> takeHits() const;

private:
    struct Retired {
        IntegrationId integration;
        Timestamp until;
    };
    //! With m_gate held.
    std::optional<Integration> findRetired(const QString& pathToken) const;

    SystemClock m_wallClock;
    const Clock& m_clock;
    std::function<void()> m_noticed;
    mutable std::mutex m_gate; // guards all below
    QHash<QString, Integration> m_byToken;
    QHash<IntegrationId, Integration> m_byId;
    QHash<QString, Retired> m_retired;
    mutable QHash<QString, PathHits> m_hits;
};

} // namespace egret
