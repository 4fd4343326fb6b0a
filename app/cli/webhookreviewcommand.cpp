// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/writing.h"
#include "core/base/bodydifference.h"
#include "core/receiver/webhookcoverage.h"
#include "core/receiver/webhookrecheck.h"
#include "core/receiver/webhooksealing.h"


namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! As of its receipt, with its exact \a body and the keys that were kept.
VerificationReport judgedAgain(Reader& reader, const WebhookRecord& record, const QByteArray& body)
{
    return judgeAgain(record, body, [&reader](const QString& kid) {
        const Result<QList<StoredKey>> keys = reader.webhookKeys(kid);
        return keys ? *keys : QList<StoredKey>();
    });
}

int printVerdict(Reader& reader, const WebhookRecord& record, const QByteArray& body, Output* output)
{
    const VerificationReport report = judgedAgain(reader, record, body);
    QJsonObject row = toJson(report);
    row.insert(u"id"_s, record.delivery.id.value());
    row.insert(u"received"_s, toIso(record.delivery.received));
    row.insert(u"verification"_s, verificationName(report.verification));
    row.insert(u"recorded"_s, verificationName(record.verification));
    output->object({u"id"_s, u"received"_s, u"recorded"_s, u"verification"_s, u"failed_check"_s}, row);
    return report.verification == Verification::Verified ? Ok : Failed;
}

QCoro::Task<int> recheckSealed(Runtime* runtime, WebhookRecord record, Output* output)
{
    const Result<QByteArray> body = exactBody(record, runtime->vault());
    if (!body)
        co_return output->fail(body.error());
    const Result<std::unique_ptr<Reader>> reader = Reader::open(runtime->directory());
    if (!reader)
        co_return output->fail(reader.error());
    co_return printVerdict(**reader, record, *body, output);
}

QJsonValue orNull(const QJsonValue& value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace

QCoro::Task<int> recheckWebhook(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<WebhookRecord> record = (*reader)->webhookRecord(WebhookId(invocation.arguments[0]));
    if (!record)
        co_return output->fail(record.error());
    if (record->sealedBody.isEmpty())
        co_return printVerdict(**reader, *record, record->delivery.body, output);
    const WritingWork work = [record = *record, output](Runtime* runtime) { return recheckSealed(runtime, record, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

QCoro::Task<int> showWebhookCoverage(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<QList<WebhookCount>> counts = (*reader)->webhookKinds();
    if (!counts)
        co_return output->fail(counts.error());
    QJsonArray rows;
    for (const CoverageRow& row : webhookCoverage(*counts)) {
        rows.append(QJsonObject{{u"webhook_type"_s, row.kind.type}, {u"webhook_code"_s, row.kind.code},
            {u"form"_s, coverageFormName(row.form)}, {u"action"_s, webhookActionName(row.action)},
            {u"seen"_s, row.seen}, {u"handled"_s, row.handled},
            {u"last_seen"_s, row.lastSeen ? QJsonValue(toIso(*row.lastSeen)) : QJsonValue()}});
    }
    output->rows({u"webhook_type"_s, u"webhook_code"_s, u"form"_s, u"action"_s, u"seen"_s, u"handled"_s, u"last_seen"_s}, rows);
    co_return Ok;
}

QCoro::Task<int> diffWebhooks(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    QList<QByteArray> bodies;
    for (const QString& id : invocation.arguments) {
        const Result<WebhookDetail> detail = (*reader)->webhook(WebhookId(id));
        if (!detail)
            co_return output->fail(detail.error());
        bodies.append(detail->body);
    }
    QJsonArray rows;
    for (const BodyDifference& difference : bodyDifferences(bodies[0], bodies[1])) {
        rows.append(QJsonObject{{u"path"_s, difference.path}, {u"a"_s, orNull(difference.before)},
            {u"b"_s, orNull(difference.after)}});
    }
    output->rows({u"path"_s, u"a"_s, u"b"_s}, rows);
    if (rows.isEmpty())
        output->note(u"The two bodies say the same."_s);
    co_return Ok;
}

} // namespace egret::cli
