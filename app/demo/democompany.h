// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/integration.h"
#include "core/plaid/itemapi.h"
#include "core/plaid/paymentapi.h"
#include "core/plaid/sandboxapi.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace egret {

class PlaidClient;

//! A customer of the company.
struct DemoCustomer {
    EndUserId id; //!< the company's own
    QString name;
    QString username; //!< its log-in at the simulated bank, which decides whose money one sees
};

//! Where an integration is reached, and the key that opens its link URL.
struct LinkTarget {
    QUrl webhookUrl;
    QUrl linkUrl;
    ApiKey key;
};

//! What a customer owes the company, and how far the payment of it comes.
struct DemoPayment {
    QString reference;
    Money amount;
    QStringList statuses; //!< Plaid's words, one after the other
};

//! Plays the company's back end, over HTTP only: makes an Item with the integration's webhook URL, exchanges the public
//! token and posts the Item to the link URL, as a company's own code would. Engine thread only.
class DemoCompany : public QObject {
    Q_OBJECT

public:
    //! \a access: keys of the simulator.
    DemoCompany(PlaidClient& client, PlaidAccess access, QObject* parent = nullptr);

    //! Errors: what Plaid refuses; Network or Conflict with the answer of the link URL.
    Task<ItemId> link(DemoCustomer customer, InstitutionId institution, LinkTarget target);
    //! Asks for \a payment to the company's account, and lets it come as far as it says. Errors: what Plaid refuses.
    Task<> take(DemoPayment payment, LinkTarget target);
    //! Plaid tells that something happened to transfers. Errors: what Plaid refuses.
    Task<> announceTransfers(LinkTarget target);

private:
    Task<> postLink(LinkTarget target, QByteArray body);

    SandboxApi m_sandbox;
    ItemApi m_items;
    PaymentApi m_payments;
    PlaidAccess m_access;
    QNetworkAccessManager m_network;
};

} // namespace egret
