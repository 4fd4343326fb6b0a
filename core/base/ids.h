// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDebug>
#include <QHash>
#include <QString>

namespace egret {

//! An identifier whose type says what it identifies; two kinds do not convert into each other.
//! Case-sensitive, compared byte for byte. Empty means "none".
template <typename Tag>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(QString value) : m_value(std::move(value)) { }

    const QString& value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend auto operator<=>(const StrongId& a, const StrongId& b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }
    friend QDebug operator<<(QDebug debug, const StrongId& id) { return debug << id.m_value; }

private:
    QString m_value;
};

using IntegrationId = StrongId<struct IntegrationTag>; //!< "itg_…", made by Egret
using EndUserId = StrongId<struct EndUserTag>; //!< the company's own id of its customer, 1–140 characters
using ItemId = StrongId<struct ItemTag>; //!< Plaid's item_id
using AccountId = StrongId<struct AccountTag>; //!< Plaid's account_id
using TransactionId = StrongId<struct TransactionTag>; //!< Plaid's transaction_id
using InstitutionId = StrongId<struct InstitutionTag>; //!< Plaid's institution_id, "ins_…"
using WebhookId = StrongId<struct WebhookTag>; //!< "whk_…", one received delivery, made by Egret
using ApiKeyId = StrongId<struct ApiKeyTag>; //!< "key id" of an API key, made by Egret; not the key itself
using SyncCursor = StrongId<struct SyncCursorTag>; //!< opaque position in /transactions/sync; empty: from the beginning

//! A fresh random identifier: \a prefix, then 22 letters and digits (130 bits) from the system's random source.
QString makeId(QLatin1String prefix);

//! 256 random bits as 43 characters of unpadded base64url: the path token of a webhook URL.
QString makePathToken();

} // namespace egret
