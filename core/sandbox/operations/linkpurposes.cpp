// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linkpurposes.h"

#include "core/sandbox/protocol/plaiderror.h"

namespace egret {

using namespace Qt::StringLiterals;

std::optional<LinkPurposeName> linkPurposeOf(const QJsonObject& request)
{
    const auto text = [&](QLatin1String object, QLatin1String field) { return request.value(object).toObject().value(field).toString(); };
    if (const QString id = text("payment_initiation"_L1, "payment_id"_L1); !id.isEmpty())
        return LinkPurposeName{LinkPurposeKind::Payment, id};
    if (const QString id = text("payment_initiation"_L1, "consent_id"_L1); !id.isEmpty())
        return LinkPurposeName{LinkPurposeKind::PaymentConsent, id};
    if (const QString id = text("transfer"_L1, "authorization_id"_L1); !id.isEmpty())
        return LinkPurposeName{LinkPurposeKind::TransferAuthorization, id};
    if (const QString id = text("identity_verification"_L1, "template_id"_L1); !id.isEmpty())
        return LinkPurposeName{LinkPurposeKind::IdentityVerification, id};
    return {};
}

Result<QString> LinkPurposes::describe(const LinkPurposeName& name) const
{
    const auto found = m_purposes.find(name.kind);
    if (found == m_purposes.end())
        return plaidError(u"INVALID_FIELD"_s, u"there is nothing with the id %1"_s.arg(name.id));
    return found->second.describe(name.id);
}

int LinkPurposes::itemOf(const LinkPurposeName& name) const
{
    const auto found = m_purposes.find(name.kind);
    return found == m_purposes.end() || !found->second.item ? -1 : found->second.item(name.id);
}

void LinkPurposes::confirm(const LinkPurposeName& name, const QString& institution, const QJsonObject& request) const
{
    if (const auto found = m_purposes.find(name.kind); found != m_purposes.end())
        found->second.confirmed(name.id, institution, request);
}

} // namespace egret
