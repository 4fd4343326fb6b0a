// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bank.h"

namespace egret {

//! The URL that a team sets in Plaid's Dashboard: where webhooks go that no request names a URL for (Transfer and Identity
//! Verification). None is set at first. Not thread-safe.
class DashboardWebhook {
public:
    //! Keeps a reference to \a bank, whose webhook sink delivers.
    explicit DashboardWebhook(Bank& bank)
        : m_bank(bank)
    {
    }

    void setUrl(const QUrl& url) { m_url = url; }
    const QUrl& url() const { return m_url; } //!< empty: none

    //! Nothing happens without a URL.
    void fire(const QJsonObject& body) { m_bank.fire(m_url, body); }

private:
    Bank& m_bank;
    QUrl m_url;
};

} // namespace egret
