// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/outgoingrequest.h"

#include "core/plaid/plaidenvironment.h"

#include <QJsonArray>
#include <QSslConfiguration>
#include <QStringList>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! "payment-id-sandbox-<uuid>" and the like name their environment in the third place, tokens in the second.
Result<> checkToken(Environment environment, const QString& field, const QString& token)
{
    const QString found = tokenEnvironmentOf(QString(token).replace("-id-"_L1, "-"_L1));
    const bool known = environmentFromName(found).has_value();
    if (!known || found == tokenEnvironment(environment))
        return {};
    return unexpected(Error::Kind::InvalidInput, field,
        u"This token belongs to Plaid's %1 environment, the integration to %2; tokens cannot move between them."_s.arg(
            found, environmentName(environment)));
}

QStringList tokensIn(const QJsonValue& value)
{
    if (!value.isArray())
        return {value.toString()};
    QStringList tokens;
    for (const QJsonValue& token : value.toArray())
        tokens.append(token.toString());
    return tokens;
}

} // namespace

Result<> checkOutgoing(const PlaidAccess& access, const QJsonObject& body)
{
    if (const Result<> callable = checkCallable(access.environment); !callable)
        return callable;
    if (const Result<> allowed = checkBaseUrl(access.baseUrl); !allowed)
        return allowed;
    for (const QString& field : {u"access_token"_s, u"access_tokens"_s, u"public_token"_s, u"link_token"_s,
             u"asset_report_token"_s, u"payment_id"_s, u"recipient_id"_s}) {
        for (const QString& token : tokensIn(body.value(field))) {
            if (const Result<> checked = checkToken(access.environment, field, token); !checked)
                return checked;
        }
    }
    return {};
}

QNetworkRequest outgoingRequest(const PlaidAccess& access, const QString& path, qint64 mostAnswerBytes)
{
    QNetworkRequest request(endpointUrl(access.baseUrl, path));
    request.setRawHeader("PLAID-CLIENT-ID"_ba, access.clientId.toUtf8());
    request.setRawHeader("PLAID-SECRET"_ba, access.secret.bytes().reveal());
    request.setRawHeader("Plaid-Version"_ba, "2020-09-14"_ba);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Egret/" EGRET_VERSION ""_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(mostAnswerBytes);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    return request;
}

} // namespace egret
