// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace egret {

class Bank;

//! The forms that webhooks have in older guides to Plaid: without environment, an Item's DEFAULT_UPDATE under type ITEM,
//! statuses of one word. While it is on, the simulator sends each webhook that has such a form in that form too, right
//! after today's, so that a receiver can be tried with both. Changes nothing in the world. Not thread-safe.
class LegacyDialect {
public:
    //! Asked for what today's body of a report or verification no longer says.
    using ItemOfReport = std::function<std::optional<ItemId>(const QString& reportId)>;
    using IsVerified = std::function<bool(const QString& verificationId)>;

    //! Keeps a reference to \a bank.
    explicit LegacyDialect(const Bank& bank);

    void setOn(bool on) { m_on = on; }
    bool isOn() const { return m_on; }

    //! Without it, or for a report it does not know, a report's webhook names the oldest Item there is.
    void setItemOfReport(ItemOfReport function) { m_itemOfReport = std::move(function); }
    //! Without it every verification whose status changed counts as verified.
    void setIsVerified(IsVerified function) { m_isVerified = std::move(function); }

    //! The older form of today's \a body; none where there never was one, where it could say only something else (an
    //! identity that was not verified, income that failed), or while the dialect is off. To be asked about every body that
    //! is sent, in order: what an update brought is told by the webhook before SYNC_UPDATES_AVAILABLE.
    std::optional<QJsonObject> formOf(const QJsonObject& body);

private:
    QJsonObject newAccountsForm(const QJsonObject& body) const;
    QString anyItem() const;
    std::optional<QJsonObject> itemForm(const QString& code, const QJsonObject& body) const;
    std::optional<QJsonObject> transactionsForm(const QString& code, const QJsonObject& body) const;

    const Bank& m_bank;
    bool m_on = false;
    ItemOfReport m_itemOfReport;
    IsVerified m_isVerified;
    QString m_countedItem; //!< whose update was counted last
    int m_count = 0; //!< new transactions of that update
};

} // namespace egret
