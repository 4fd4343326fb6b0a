// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/webhookcontrol.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/webhooksample.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QString subjectName(WebhookSubject subject)
{
    switch (subject) {
    case WebhookSubject::Item: return u"item"_s;
    case WebhookSubject::AssetReport: return u"asset_report"_s;
    case WebhookSubject::User: return u"user"_s;
    case WebhookSubject::Payment: return u"payment"_s;
    case WebhookSubject::LinkSession: return u"link_session"_s;
    case WebhookSubject::Dashboard: break;
    }
    return u"dashboard"_s;
}

} // namespace

WebhookControl::WebhookControl(BankDesk& desk, LegacyDialect& dialect, DashboardWebhook& dashboard)
    : m_desk(desk)
    , m_dialect(dialect)
    , m_dashboard(dashboard)
{
}

QList<Operation> WebhookControl::operations()
{
    using enum Operation::Effect;
    using enum Operation::Caller;
    const RequestShape fireShape{choiceField(u"webhook_type"_s, webhookTypes()).needed(), textField(u"webhook_code"_s).needed(),
        textField(u"item_id"_s), webUrlField(u"webhook"_s), anyField(u"overrides"_s)};
    return {
        {u"/sandbox-control/webhooks/list"_s, {}, [this](const QJsonObject&) { return list(); }, Reads, Control},
        {u"/sandbox-control/webhooks/fire"_s, fireShape, [this](const QJsonObject& request) { return fire(request); }, Reads, Control},
        {u"/sandbox-control/dialect"_s, {flagField(u"legacy"_s)}, [this](const QJsonObject& request) { return setDialect(request); },
            Reads, Control},
        {u"/sandbox-control/dashboard_webhook"_s, {webUrlField(u"webhook"_s).needed().orNull()},
            [this](const QJsonObject& request) { return setDashboard(request); }, Changes, Control},
    };
}

Result<QJsonObject> WebhookControl::list() const
{
    QJsonArray webhooks;
    for (const CatalogueWebhook& webhook : webhookCatalogue()) {
        webhooks.append(QJsonObject{{u"webhook_type"_s, webhook.type}, {u"webhook_code"_s, webhook.code},
            {u"subject"_s, subjectName(webhook.subject)}});
    }
    return QJsonObject{{u"webhooks"_s, webhooks}};
}

Result<QJsonObject> WebhookControl::fire(const QJsonObject& request) const
{
    const QString type = request.value("webhook_type"_L1).toString();
    const CatalogueWebhook* webhook = findWebhook(type, request.value("webhook_code"_L1).toString());
    if (!webhook)
        return plaidError(u"INVALID_FIELD"_s, u"webhook_code must be one of: "_s + webhookCodesOf(type).join(u", "_s));
    const QJsonValue overrides = request.value("overrides"_L1);
    if (!overrides.isUndefined() && !overrides.isObject())
        return plaidError(u"INVALID_FIELD"_s, u"overrides must be an object"_s);
    const Result<const BankItem*> item = itemFor(*webhook, request.value("item_id"_L1).toString());
    if (!item)
        return unexpected(item.error());
    const Result<QUrl> url = urlFor(*webhook, *item, request.value("webhook"_L1).toString());
    if (!url)
        return unexpected(url.error());
    Bank& bank = m_desk.bank();
    QJsonObject body = sampleBody(*webhook, {bank.mint(), bank.seed(), m_desk.now(), *item});
    const QJsonObject changed = overrides.toObject();
    for (auto field = changed.begin(); field != changed.end(); ++field)
        body.insert(field.key(), field.value());
    bank.fire(*url, body);
    return QJsonObject{{u"webhook_fired"_s, true}, {u"webhook"_s, url->toString(QUrl::FullyEncoded)}, {u"body"_s, body}};
}

//! The one that is named, else the newest there is; null where that is none and \a webhook needs none.
Result<const BankItem*> WebhookControl::itemFor(const CatalogueWebhook& webhook, const QString& id) const
{
    const Bank& bank = m_desk.bank();
    if (!id.isEmpty()) {
        const BankItem* named = bank.find(ItemId(id));
        return named ? Result<const BankItem*>(named) : plaidError(u"INVALID_FIELD"_s, u"item_id names no item of this simulator"_s);
    }
    for (auto item = bank.items().rbegin(); item != bank.items().rend(); ++item) {
        if (!(*item)->removed)
            return static_cast<const BankItem*>(item->get());
    }
    if (webhook.subject == WebhookSubject::Item)
        return plaidError(u"INVALID_FIELD"_s, u"there is no item yet that the webhook could speak of"_s);
    return static_cast<const BankItem*>(nullptr);
}

Result<QUrl> WebhookControl::urlFor(const CatalogueWebhook& webhook, const BankItem* item, const QString& asked) const
{
    if (!asked.isEmpty())
        return QUrl(asked);
    const bool dashboard = webhook.subject == WebhookSubject::Dashboard;
    const QUrl url = dashboard ? m_dashboard.url() : QUrl(item ? item->spec.webhook : QString());
    if (!url.isEmpty())
        return url;
    return plaidError(u"SANDBOX_WEBHOOK_INVALID"_s,
        dashboard ? u"webhook is not given and no Dashboard webhook is set"_s : u"webhook is not given and the item has no webhook URL"_s);
}

Result<QJsonObject> WebhookControl::setDialect(const QJsonObject& request)
{
    m_dialect.setOn(request.value("legacy"_L1).toBool(m_dialect.isOn()));
    return QJsonObject{{u"legacy"_s, m_dialect.isOn()}};
}

Result<QJsonObject> WebhookControl::setDashboard(const QJsonObject& request)
{
    const QJsonValue webhook = request.value("webhook"_L1);
    m_dashboard.setUrl(QUrl(webhook.toString()));
    return QJsonObject{{u"webhook"_s, webhook}};
}

} // namespace egret
