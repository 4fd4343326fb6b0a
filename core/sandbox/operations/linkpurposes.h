// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace egret {

// What a Link session can be for instead of a new Item.
enum class LinkPurposeKind { Payment, PaymentConsent, TransferAuthorization, IdentityVerification };

// The part of the simulator that knows things of one kind, as Link sees it. All are called while a call is carried out,
// so what they change is written down with it.
struct LinkPurpose {
    // One English sentence for the user to agree to, such as "Pay 12.00 GBP to Acme Ltd.". Errors: Plaid's, of an id that
    // does not exist or is past the point where its user is needed; /link/token/create answers them.
    std::function<Result<QString>(const QString& id)> describe;
    // The number of the Item whose log-in Link asks for; empty function: the user chooses a bank.
    std::function<int(const QString& id)> item;
    // The user agreed, as a customer of \a institution (empty where no bank was asked for); \a request is that of
    // /link/token/create.
    std::function<void(const QString& id, const QString& institution, const QJsonObject& request)> confirmed;
};

// Which purpose a request of /link/token/create names.
struct LinkPurposeName {
    LinkPurposeKind kind = LinkPurposeKind::Payment;
    // Of a payment, a consent, an authorization, or of an identity verification's template.
    QString id;
};
std::optional<LinkPurposeName> linkPurposeOf(const QJsonObject& request);

// Who is asked about what Link is used for. Whoever serves a kind adds it before the first call.
class LinkPurposes {
public:
    void add(LinkPurposeKind kind, LinkPurpose purpose) { m_purposes[kind] = std::move(purpose); }

    // Errors: INVALID_FIELD where nobody knows things of this kind, else those of LinkPurpose::describe.
    Result<QString> describe(const LinkPurposeName& name) const;
    // -1: the user chooses a bank.
    int itemOf(const LinkPurposeName& name) const;
    void confirm(const LinkPurposeName& name, const QString& institution, const QJsonObject& request) const;

private:
    std::map<LinkPurposeKind, LinkPurpose> m_purposes;
};

} // namespace egret
