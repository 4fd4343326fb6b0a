// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"

#include <QHash>
#include <QList>

#include <mutex>
#include <optional>

namespace egret {

//! Which integration a webhook's path token, or a stored delivery, belongs to: a copy of the integrations as they are
//! now, so that the HTTP thread need not ask the database. Thread-safe.
class WebhookAddresses {
public:
    //! Replaces what was known. To be called whenever integrations have changed.
    void set(const QList<Integration>& integrations);

    //! The integration with \a pathToken; nullopt where nobody has it, also for an empty one.
    std::optional<Integration> find(const QString& pathToken) const;
    std::optional<Integration> find(const IntegrationId& id) const;

private:
    mutable std::mutex m_gate;
    QHash<QString, Integration> m_byToken;
    QHash<IntegrationId, Integration> m_byId;
};

} // namespace egret
