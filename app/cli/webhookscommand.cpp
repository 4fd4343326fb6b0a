// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/rows.h"
#include "core/receiver/webhookverifier.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxInputBytes = 16 * 1024 * 1024;

Result<QByteArray> readInput(const QString& path)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return unexpected(Error::Kind::NotFound, u"file"_s, u"'%1' cannot be read: %2."_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(kMaxInputBytes + 1);
    if (bytes.size() > kMaxInputBytes)
        return unexpected(Error::Kind::InvalidInput, u"file"_s, u"'%1' is larger than 16 MiB."_s.arg(path));
    return bytes;
}

} // namespace

QCoro::Task<int> listWebhooks(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<WebhookQuery> query = parseWebhookQuery(invocation.arguments.join(u' '), SystemClock().now());
    if (!query)
        co_return output->usage(query.error().detail);
    if (invocation.has(u"count"_s)) {
        const Result<qint64> count = (*reader)->webhookCount(*query);
        if (!count)
            co_return output->fail(count.error());
        output->object({u"count"_s}, {{u"count"_s, *count}});
        co_return Ok;
    }
    const qint64 limit = rowLimit(invocation, *output);
    const Result<QList<WebhookSummary>> webhooks
        = (*reader)->webhooks(*query, limit < 0 ? std::numeric_limits<int>::max() : int(limit));
    if (!webhooks)
        co_return output->fail(webhooks.error());
    QJsonArray rows;
    for (const WebhookSummary& summary : *webhooks)
        rows.append(webhookRow(summary));
    output->rows(webhookColumns(), rows);
    const Result<InboxFigures> figures = (*reader)->inboxFigures();
    if (figures && figures->rejectionsDropped > 0)
        output->note(u"%1 rejected deliveries are kept; %2 older ones were dropped."_s.arg(figures->rejections)
                         .arg(figures->rejectionsDropped));
    if (figures && figures->deadLetters > 0)
        output->note(u"%1 dead letters can be put back with 'webhooks requeue'."_s.arg(figures->deadLetters));
    co_return Ok;
}

QCoro::Task<int> showWebhook(Invocation invocation, Output* output)
{
    const Result<std::unique_ptr<Reader>> reader = openReader(invocation);
    if (!reader)
        co_return output->fail(reader.error());
    const Result<WebhookDetail> detail = (*reader)->webhook(WebhookId(invocation.arguments[0]));
    if (!detail)
        co_return output->fail(detail.error());
    output->object(webhookColumns(), webhookDetailRow(*detail));
    co_return Ok;
}

QCoro::Task<int> verifyWebhook(Invocation invocation, Output* output)
{
    for (const QString& option : {u"body-file"_s, u"header"_s, u"keys-file"_s}) {
        if (!invocation.has(option))
            co_return output->usage(u"--%1 is required."_s.arg(option));
    }
    const Result<QByteArray> body = readInput(invocation.value(u"body-file"_s));
    if (!body)
        co_return output->fail(body.error());
    const Result<QByteArray> keys = readInput(invocation.value(u"keys-file"_s));
    if (!keys)
        co_return output->fail(keys.error());
    QJsonParseError parseError;
    const QJsonDocument jwks = QJsonDocument::fromJson(*keys, &parseError);
    if (!jwks.isArray())
        co_return output->fail({Error::Kind::InvalidInput, u"keys-file"_s, u"The keys file is not a JSON array of JWKs."_s, {}, {}, 0});
    const Timestamp now = invocation.has(u"now"_s) ? fromUnixSeconds(invocation.number(u"now"_s, 0)) : SystemClock().now();
    const VerificationReport report = verifyOffline(*body, invocation.value(u"header"_s).toUtf8(), jwks.array(), now);
    output->line(QString::fromUtf8(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact)));
    co_return report.verification == Verification::Verified ? Ok : Failed;
}

} // namespace egret::cli
