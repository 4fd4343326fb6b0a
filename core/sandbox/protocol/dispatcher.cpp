// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/dispatcher.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString makeRequestId()
{
    constexpr auto kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_L1;
    QString id;
    for (int i = 0; i < 15; ++i)
        id += QChar(kAlphabet[qsizetype(QRandomGenerator::system()->bounded(quint32(kAlphabet.size())))]);
    return id;
}

Result<QJsonObject> parseBody(const HttpRequest& request)
{
    const QByteArray type = request.header("Content-Type"_ba).toLower();
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject() || (!type.isEmpty() && !type.startsWith("application/json")))
        return plaidError(u"INVALID_BODY"_s, u"body could not be parsed as JSON. it must be an object, sent with Content-Type: application/json"_s);
    return document.object();
}

} // namespace

Dispatcher::Dispatcher(QString clientId, PlaidSecret secret)
    : m_clientId(std::move(clientId))
    , m_secret(std::move(secret))
{
}

void Dispatcher::add(const QList<Operation>& operations)
{
    for (Operation operation : operations) {
        operation.shape.append(textField(u"client_id"_s, 0));
        operation.shape.append(textField(u"secret"_s, 0));
        m_operations.insert(operation.path, operation);
    }
}

HttpResponse Dispatcher::answer(const HttpRequest& request) const
{
    const QString requestId = makeRequestId();
    const Result<QJsonObject> result = run(request);
    QJsonObject body = result ? *result : errorObject(result.error(), requestId);
    body.insert("request_id"_L1, requestId);
    HttpResponse response;
    response.status = result ? 200 : httpStatusOf(result.error());
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Result<QJsonObject> Dispatcher::run(const HttpRequest& request) const
{
    const auto operation = m_operations.constFind(request.path);
    if (request.method != "POST"_ba || operation == m_operations.constEnd())
        return plaidError(u"NOT_FOUND"_s, u"the requested endpoint does not exist"_s);
    const Result<QJsonObject> body = parseBody(request);
    if (!body)
        return unexpected(body.error());
    if (const Result<> keys = checkKeys(request, *body); !keys)
        return unexpected(keys.error());
    if (const Result<> fields = checkRequest(*body, operation->shape); !fields)
        return unexpected(fields.error());
    return operation->run(*body);
}

Result<> Dispatcher::checkKeys(const HttpRequest& request, const QJsonObject& body) const
{
    const auto given = [&](const QByteArray& header, QLatin1String field) {
        const QString inBody = body.value(field).toString();
        return inBody.isEmpty() ? QString::fromUtf8(request.header(header)) : inBody;
    };
    const bool sameId = given("PLAID-CLIENT-ID"_ba, "client_id"_L1) == m_clientId;
    const bool sameSecret = PlaidSecret(given("PLAID-SECRET"_ba, "secret"_L1)) == m_secret;
    if (sameId && sameSecret)
        return {};
    return plaidError(u"INVALID_API_KEYS"_s, u"invalid client_id or secret provided"_s);
}

} // namespace egret
