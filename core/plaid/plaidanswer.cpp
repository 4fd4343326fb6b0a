// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/plaidanswer.h"

#include "core/base/redact.h"
#include "core/plaid/jsonreader.h"

#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

std::optional<Error> plaidError(const QJsonObject& object)
{
    const JsonReader reader(object);
    const QString type = reader.text("error_type"_L1);
    const QString code = reader.text("error_code"_L1);
    if (type.isEmpty() && code.isEmpty())
        return std::nullopt;
    const QString message = redacted(reader.text("error_message"_L1));
    Error error;
    error.kind = Error::Kind::Plaid;
    error.code = code.isEmpty() ? type : code;
    error.errorType = type;
    error.requestId = reader.text("request_id"_L1);
    error.detail = message.isEmpty() ? u"Plaid answered with %1."_s.arg(error.code) : message;
    return error;
}

Result<QJsonObject> decodeAnswer(const PlaidAnswer& answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.status / 100 == 2 && document.isObject())
        return document.object();
    std::optional<Error> error = plaidError(document.object());
    if (!error) {
        error = Error{Error::Kind::Network, u"http_%1"_s.arg(answer.status),
            u"The server answered HTTP %1 and nothing that Plaid would say."_s.arg(answer.status), {}, {}, 0};
    }
    error->retryAfterSeconds = answer.retryAfterSeconds;
    return unexpected(*std::move(error));
}

} // namespace egret
