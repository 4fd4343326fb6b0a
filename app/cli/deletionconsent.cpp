// SPDX-License-Identifier: Apache-2.0
#include "app/cli/deletionconsent.h"

#include "core/store/webhookstore.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

QString deletionText(const ReplayDeletion& deletion)
{
    return u"the %1 transactions and the balances of account %2%3, with what was written to them, for good"_s
        .arg(deletion.held.transactions)
        .arg(deletion.account.value(), deletion.held.name.isEmpty() ? QString() : QString(u" ("_s + deletion.held.name + u')'));
}

Task<bool> needsConsent(Runtime* runtime, QList<WebhookId> ids, DeletionLook look, QString nothingDone, const Output* output)
{
    bool needed = false;
    for (const WebhookId& id : ids) {
        const Result<WebhookRecord> record = co_await findDelivery(runtime, id);
        if (!record)
            continue; // acting on it will say why
        const Result<std::optional<ReplayDeletion>> deletion = co_await look(runtime, *record);
        const bool isRefusedAnyway = !deletion && deletion.error().kind == Error::Kind::InvalidInput;
        if (!deletion && !isRefusedAnyway)
            co_return unexpected(deletion.error());
        if (isRefusedAnyway || !*deletion)
            continue;
        needed = true;
        output->usage(u"%1 deletes %2. Say --yes; %3"_s.arg(id.value(), deletionText(**deletion), nothingDone));
    }
    co_return needed;
}

} // namespace egret::cli
