// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/faultoperations.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <limits>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! What changes nothing of the world is not written down, even where it changes how the simulator behaves.
template <typename Function>
Operation controlOperation(const QString& path, const RequestShape& shape, Function answer)
{
    return {path, shape, answer, Operation::Effect::Reads, Operation::Caller::Control};
}

} // namespace

QList<Operation> faultOperations(FaultPlan& plan, quint64 seed)
{
    const auto faults = [&plan, seed](const QJsonObject& request) -> Result<QJsonObject> {
        if (request.contains("faults"_L1)) {
            const Result<FaultPlan> parsed = FaultPlan::fromJson(request.value("faults"_L1), seed);
            if (!parsed)
                return plaidError(u"INVALID_FIELD"_s, parsed.error().detail);
            plan = *parsed;
        }
        return QJsonObject{{u"faults"_s, plan.toJson()}};
    };
    return {controlOperation(u"/sandbox-control/faults"_s, {anyField(u"faults"_s)}, faults)};
}

QList<Operation> deliveryOperations(WebhookSender& sender)
{
    const auto list = [&sender](const QJsonObject&) -> Result<QJsonObject> {
        QJsonArray deliveries;
        for (const SentWebhook& delivery : sender.deliveries())
            deliveries.append(delivery.toJson());
        return QJsonObject{{u"webhooks"_s, deliveries}};
    };
    const auto resend = [&sender](const QJsonObject& request) -> Result<QJsonObject> {
        const Result<> sent = sender.resend(quint64(request.value("number"_L1).toInteger()));
        if (!sent)
            return plaidError(u"INVALID_FIELD"_s, sent.error().detail);
        return QJsonObject();
    };
    const FieldShape number = integerField(u"number"_s, 1, std::numeric_limits<int>::max()).needed();
    return {controlOperation(u"/sandbox-control/webhooks"_s, {}, list), controlOperation(u"/sandbox-control/webhooks/resend"_s, {number}, resend)};
}

} // namespace egret
