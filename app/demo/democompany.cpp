// SPDX-License-Identifier: Apache-2.0
#include "app/demo/democompany.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <QCoro/QCoroNetworkReply>

#include <memory>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfHistory = 730; // the most Plaid loads

QByteArray linkBody(const ItemId& item, const AccessToken& token, const DemoCustomer& customer)
{
    const QJsonObject body{{u"item_id"_s, item.value()}, {u"access_token"_s, token.reveal()},
        {u"end_user_id"_s, customer.id.value()}, {u"end_user_name"_s, customer.name}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

DemoCompany::DemoCompany(PlaidClient& client, PlaidAccess access, QObject* parent)
    : QObject(parent)
    , m_sandbox(client)
    , m_items(client)
    , m_payments(client)
    , m_access(std::move(access))
{
}

Task<ItemId> DemoCompany::link(DemoCustomer customer, InstitutionId institution, LinkTarget target)
{
    const SandboxItemRequest request{institution, {u"transactions"_s}, target.webhookUrl, kDaysOfHistory, customer.username};
    const Result<PublicToken> publicToken = co_await m_sandbox.createPublicToken(m_access, request);
    if (!publicToken)
        co_return unexpected(publicToken.error());
    const Result<ExchangedToken> exchanged = co_await m_items.exchange(m_access, *publicToken);
    if (!exchanged)
        co_return unexpected(exchanged.error());
    const Result<> posted = co_await postLink(target, linkBody(exchanged->item, exchanged->token, customer));
    if (!posted)
        co_return unexpected(posted.error());
    co_return exchanged->item;
}

Task<> DemoCompany::take(DemoPayment payment, LinkTarget target)
{
    PaymentRecipient account;
    account.name = u"Lending Ltd"_s;
    account.iban = u"GB29NWBK60161331926819"_s;
    const Result<QString> recipient = co_await m_payments.createRecipient(m_access, account);
    if (!recipient)
        co_return unexpected(recipient.error());
    const Result<Payment> created = co_await m_payments.create(m_access, *recipient, payment.reference, payment.amount);
    if (!created)
        co_return unexpected(created.error());
    for (const QString& status : payment.statuses) {
        const Result<PaymentTransition> moved = co_await m_sandbox.simulatePayment(m_access, created->id, status, target.webhookUrl);
        if (!moved)
            co_return unexpected(moved.error());
    }
    co_return {};
}

Task<> DemoCompany::announceTransfers(LinkTarget target)
{
    const Result<> fired = co_await m_sandbox.fireTransferWebhook(m_access, target.webhookUrl);
    co_return fired;
}

Task<> DemoCompany::postLink(LinkTarget target, QByteArray body)
{
    QNetworkRequest request(target.linkUrl);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("x-api-key"_ba, target.key.reveal().toLatin1());
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    co_await reply.get();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200 || status == 201)
        co_return {};
    if (status == 0)
        co_return unexpected(Error::Kind::Network, u"link_url"_s, u"The link URL did not answer: "_s + reply->errorString());
    co_return unexpected(Error::Kind::Conflict, QString::number(status),
        u"The link URL answered %1: %2"_s.arg(QString::number(status), QString::fromUtf8(reply->readAll())));
}

} // namespace egret
