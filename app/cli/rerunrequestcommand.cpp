// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/requestrows.h"
#include "app/cli/writing.h"
#include "core/base/redact.h"
#include "core/runtime/callrerun.h"
#include "core/store/requestreader.h"

#include <QJsonDocument>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBody = 1'000'000;

//! Why \a call is not simply made again; empty: there is no reason.
QString concernText(const RequestRecord& call, const QJsonObject& body)
{
    QStringList texts;
    for (const RerunConcern concern : rerunConcerns(call, body)) {
        switch (concern) {
        case RerunConcern::Charged: texts.append(u"Plaid charges for %1."_s.arg(call.operation)); break;
        case RerunConcern::Changes: texts.append(u"%1 changes something at Plaid each time."_s.arg(call.operation)); break;
        case RerunConcern::Production: texts.append(u"It goes to Production."_s); break;
        }
    }
    return texts.join(u' ');
}

Result<QJsonObject> bodyOf(const Invocation& invocation, const RequestRecord& call)
{
    if (!invocation.has(u"body-file"_s)) {
        const QJsonObject logged = QJsonDocument::fromJson(call.request).object();
        const Result<> whole = checkRepeatable(call, logged);
        if (whole)
            return logged;
        Error error = whole.error();
        error.detail += u" Give its body with --body-file; the Item's token is filled in."_s;
        return unexpected(error);
    }
    const Result<QByteArray> given = invocation.inputs->file(invocation.value(u"body-file"_s), kMostBody);
    if (!given)
        return unexpected(given.error());
    const QJsonDocument document = QJsonDocument::fromJson(*given);
    if (!document.isObject())
        return unexpected(Error::Kind::InvalidInput, u"body-file"_s, u"The body is a JSON object; this is none."_s);
    return document.object();
}

QCoro::Task<int> rerun(Runtime* runtime, RequestRecord call, QJsonObject body, Output* output)
{
    const Result<QJsonObject> answer = co_await rerunCall(runtime, call, body);
    if (!answer)
        co_return output->fail(answer.error());
    output->write(QJsonDocument(redacted(*answer)).toJson());
    co_return Ok;
}

} // namespace

QCoro::Task<int> rerunRequest(Invocation invocation, Output* output)
{
    if (const Result<std::unique_ptr<Reader>> directory = openReader(invocation); !directory)
        co_return output->fail(directory.error());
    const std::optional<qint64> number = requestNumber(invocation.arguments[0]);
    const Result<std::unique_ptr<RequestReader>> log = RequestReader::open(invocation.dataDirectory());
    if (!log)
        co_return output->fail(log.error());
    const Result<RequestRecord> call = (*log)->find(number.value_or(0));
    if (!call)
        co_return output->fail(call.error());
    const Result<QJsonObject> body = bodyOf(invocation, *call);
    if (!body)
        co_return output->fail(body.error());
    if (const QString reason = concernText(*call, *body); !reason.isEmpty() && !invocation.has(u"yes"_s))
        co_return output->usage(QString(reason + u" Say --yes to make the call again."_s));
    const WritingWork work
        = [call = *call, body = *body, output](Runtime* runtime) { return rerun(runtime, call, body, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
