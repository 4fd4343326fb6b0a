// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringList>

#include <span>

namespace egret {

//! What a webhook speaks of. Decides what its body is filled from, and which URL it goes to where none is named.
enum class WebhookSubject {
    //! An Item: sent to the Item's URL.
    Item,
    //! An asset report: sent to the URL it was ordered with.
    AssetReport,
    //! A user, by Plaid's user_id.
    User,
    //! A payment or a consent to payments.
    Payment,
    //! A Link session: sent to the URL of its token.
    LinkSession,
    //! Transfers and Identity Verifications: sent to the URL set in the Dashboard.
    Dashboard,
};

//! One webhook of Plaid's that the simulator knows.
struct CatalogueWebhook {
    QLatin1String type;
    QLatin1String code;
    WebhookSubject subject = WebhookSubject::Item;
};

//! All of them, in the order of Plaid's types. Static data: the one place that lists types and codes.
std::span<const CatalogueWebhook> webhookCatalogue();

//! Null where \a type has no \a code. Upper case, as Plaid writes both.
const CatalogueWebhook* findWebhook(const QString& type, const QString& code);

//! The types, each once; the codes of one type.
QStringList webhookTypes();
QStringList webhookCodesOf(const QString& type);

} // namespace egret
