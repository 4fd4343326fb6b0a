// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookcopy.h"

#include "core/receiver/webhookfold.h"
#include "core/receiver/webhooknormaliser.h"

namespace egret {

using namespace Qt::StringLiterals;

WebhookRecord editedCopy(const WebhookRecord& original, const QByteArray& body, Timestamp now)
{
    WebhookRecord copy;
    copy.delivery = {WebhookId(makeId("whk_"_L1)), original.delivery.integration, now, original.delivery.headers, body};
    copy.verification = Verification::NotChecked;
    copy.event = normalise(body);
    copy.digest = foldOf(copy.delivery.integration, copy.event, body).digest;
    copy.editedFrom = original.editedFrom.isEmpty() ? original.delivery.id : original.editedFrom;
    return copy;
}

std::chrono::seconds ageOf(const WebhookRecord& record, Timestamp now)
{
    return std::chrono::duration_cast<std::chrono::seconds>(now - record.delivery.received);
}

} // namespace egret
