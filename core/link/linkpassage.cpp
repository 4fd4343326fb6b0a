// SPDX-License-Identifier: Apache-2.0
#include "core/link/linkpassage.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

LinkVisitStep stepOf(const LinkSession& session, const LinkEvent& event)
{
    const QString key = event.id.isEmpty() ? QString(session.id + u' ' + event.name) : event.id;
    return {u"event "_s + key, fromDateTime(event.time), event.name, event.detail};
}

QString sumOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16).toHex());
}

} // namespace

Result<QByteArray> sealPassage(const TokenVault& vault, const LinkPassage& passage, const QString& visit)
{
    const QJsonObject clear{{u"token"_s, passage.token.reveal()}, {u"page"_s, passage.page.toString(QUrl::FullyEncoded)},
        {u"order"_s, passage.order}};
    QByteArray bytes = QJsonDocument(clear).toJson(QJsonDocument::Compact);
    Result<QByteArray> sealed = vault.sealBytes(bytes, visit.toUtf8());
    wipe(bytes);
    return sealed;
}

Result<LinkPassage> openPassage(const TokenVault& vault, const QByteArray& sealed, const QString& visit)
{
    const Result<SecretBytes> opened = vault.openBytes(sealed, visit.toUtf8());
    if (!opened)
        return unexpected(opened.error());
    const QJsonObject clear = QJsonDocument::fromJson(opened->reveal()).object();
    const LinkPassage passage{LinkToken(clear.value("token"_L1).toString()), QUrl(clear.value("page"_L1).toString()),
        clear.value("order"_L1).toString()};
    if (passage.token.isEmpty())
        return unexpected(Error::Kind::InvalidInput, u"sealed"_s, u"The record holds no link token."_s);
    return passage;
}

QString orderSum(const LinkTokenRequest& request)
{
    const auto list = [](const QStringList& texts) { return QJsonValue(QJsonArray::fromStringList(texts)); };
    const QJsonArray shape{request.clientName, request.language, list(request.countryCodes), list(request.products),
        list(request.optionalProducts), list(request.requiredIfSupportedProducts), list(request.additionalConsentedProducts),
        request.daysRequested, request.webhook.toString(), request.redirect.toString(), request.customization,
        request.institution.value(), request.severalItems, request.paymentId, request.consentId, request.transferAuthorizationId,
        request.hostedLink, request.urlLifetimeSeconds, request.completionRedirect.toString(), request.accountSelection, request.transferIntentId,
        request.further};
    return sumOf(QJsonDocument(shape).toJson(QJsonDocument::Compact));
}

QString tokenSum(const PublicToken& token)
{
    return sumOf(token.reveal().toUtf8());
}

QList<LinkVisitStep> stepsOf(const QList<LinkSession>& sessions)
{
    QList<LinkVisitStep> steps;
    for (const LinkSession& session : sessions) {
        if (session.started.isValid())
            steps.append({u"started "_s + session.id, fromDateTime(session.started), u"started"_s, session.id});
        for (const LinkEvent& event : session.events)
            steps.append(stepOf(session, event));
        if (!session.finished.isValid())
            continue;
        const QString how = session.exitError ? session.exitError->code : session.exitStatus;
        steps.append({u"ended "_s + session.id, fromDateTime(session.finished),
            session.exited ? u"left"_s : u"completed"_s, how});
    }
    return steps;
}

} // namespace egret
