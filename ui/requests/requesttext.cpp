// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requesttext.h"

#include "core/domain/environment.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(egret::RequestText)
};

constexpr int kTooManyRequests = 429;

} // namespace

ChipText statusChip(const RequestRecord& request)
{
    if (request.status == 0)
        return {request.errorCode.contains("timeout"_L1) ? RequestText::tr("timeout") : RequestText::tr("no answer"), "offline"_L1, Tone::Warning};
    const QString text = QString::number(request.status);
    if (request.status == kTooManyRequests)
        return {text, "alert"_L1, Tone::Warning};
    return request.errorCode.isEmpty() ? ChipText{text, "checkc"_L1, Tone::Ok} : ChipText{text, "xc"_L1, Tone::Error};
}

Token statusInk(const RequestRecord& request)
{
    return toneTokens(statusChip(request).tone).text;
}

QString latencyText(std::chrono::microseconds latency)
{
    const qint64 milliseconds = latency / std::chrono::milliseconds(1);
    if (milliseconds < 1'000)
        return RequestText::tr("%1 ms").arg(milliseconds);
    return RequestText::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1'000, 'f', 1));
}

QString supportText(const RequestContents& contents)
{
    const RequestRecord& record = contents.record;
    QStringList lines{u"request_id: "_s + record.requestId, u"endpoint: "_s + record.operation,
        u"environment: "_s + record.environment, u"time: "_s + toIso(record.sent),
        u"HTTP status: "_s + QString::number(record.status)};
    if (!record.errorCode.isEmpty())
        lines.append(u"error: "_s + QStringList{record.errorType, record.errorCode}.join(u' ').trimmed());
    if (!contents.item.institution.isEmpty())
        lines.append(u"institution: "_s + contents.item.institution);
    if (!record.item.isEmpty())
        lines.append(u"item_id: "_s + record.item.value());
    return lines.join(u'\n');
}

QString concernText(RerunConcern concern, const QString& operation)
{
    switch (concern) {
    case RerunConcern::Charged: return RequestText::tr("Plaid charges for %1.").arg(operation);
    case RerunConcern::Changes: return RequestText::tr("%1 changes something at Plaid each time.").arg(operation);
    case RerunConcern::Production: return RequestText::tr("It goes to Production.");
    }
    Q_UNREACHABLE();
}

QString errorAdvice(const RequestRecord& request)
{
    if (request.errorCode.isEmpty())
        return {};
    const Error::Kind kind = request.status == 0 ? Error::Kind::Network : Error::Kind::Plaid;
    return errorText({kind, request.errorCode, {}, {}, request.requestId, request.status}).advice;
}

} // namespace egret
