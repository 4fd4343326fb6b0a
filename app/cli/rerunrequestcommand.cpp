// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/reading.h"
#include "app/cli/requestrows.h"
#include "app/cli/writing.h"
#include "core/base/redact.h"
#include "core/plaid/operation.h"
#include "core/plaid/plaidclient.h"
#include "core/requests/requestlog.h"
#include "core/store/requestreader.h"
#include "core/sync/itemaccess.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBody = 1'000'000;

//! The log keeps neither secrets nor long lists and texts: what it has in their places is no body. The access token aside,
//! which is filled in.
bool isWhole(QJsonObject logged)
{
    static const QRegularExpression leftOut(uR"(\[redacted\]|…"|"\d+ more")"_s);
    logged.remove("access_token"_L1);
    return !QString::fromUtf8(QJsonDocument(logged).toJson(QJsonDocument::Compact)).contains(leftOut);
}

//! Why \a call is not simply made again; empty: there is no reason.
QString concern(const RequestRecord& call, const QJsonObject& body)
{
    const PlaidOperation operation = plaidOperation(call.operation);
    if (operation.billing == Billing::EachCall)
        return u"Plaid charges for %1"_s.arg(call.operation);
    if (!mayRepeat(operation, body))
        return u"%1 changes something at Plaid each time"_s.arg(call.operation);
    if (call.environment == environmentName(Environment::Production))
        return u"It goes to Production"_s;
    return {};
}

Result<QJsonObject> bodyOf(const Invocation& invocation, const RequestRecord& call)
{
    if (!invocation.has(u"body-file"_s)) {
        const QJsonObject logged = QJsonDocument::fromJson(call.request).object();
        const bool lacksToken = logged.contains("access_token"_L1) && call.item.isEmpty();
        if (isWhole(logged) && !lacksToken)
            return logged;
        return unexpected(Error::Kind::InvalidInput, u"body"_s,
            u"The log leaves out secrets and long lists, and this call had some. Give its body with --body-file; the Item's token is filled in."_s);
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
    if (!call.item.isEmpty()) {
        const Result<OpenItem> item = co_await runtime->itemAccess().open(call.item);
        if (!item)
            co_return output->fail(item.error());
        body.insert("access_token"_L1, item->token.reveal());
    }
    const Result<PlaidAccess> access = co_await runtime->accessFor(call.integration);
    if (!access)
        co_return output->fail(access.error());
    PlaidAccess asking = *access;
    asking.item = call.item;
    const Result<QJsonObject> answer = co_await runtime->plaid().post(asking, call.operation, body);
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
    if (const QString reason = concern(*call, *body); !reason.isEmpty() && !invocation.has(u"yes"_s))
        co_return output->usage(reason + u". Say --yes to make the call again."_s);
    const WritingWork work
        = [call = *call, body = *body, output](Runtime* runtime) { return rerun(runtime, call, body, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::Needed, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
