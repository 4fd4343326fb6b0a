// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/webhooks/webhooksample.h"

#include "core/sandbox/bank/bank.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/itemwebhooks.h"
#include "core/sandbox/webhooks/reportbodies.h"
#include "core/sandbox/webhooks/webhookbodies.h"
#include "core/sandbox/world/dice.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kNobody = 900'000'001; // number of tokens and UUIDs that were given to nothing
enum class Draw : quint64 { Transaction = 61, User, Verification };

QString seeded(const WebhookScene& scene, Draw draw)
{
    return Dice{scene.seed, quint64(draw)}.identifier();
}

QJsonObject with(QJsonObject body, const QJsonObject& further)
{
    for (auto field = further.begin(); field != further.end(); ++field)
        body.insert(field.key(), field.value());
    return body;
}

QJsonObject itemSample(const QString& type, const QString& code, const WebhookScene& scene)
{
    const BankItem& item = *scene.item;
    if (code == "INITIAL_UPDATE"_L1 || code == "HISTORICAL_UPDATE"_L1)
        return newTransactionsBody(code, item, 0);
    if (code == "TRANSACTIONS_REMOVED"_L1)
        return transactionsRemovedBody(item, {seeded(scene, Draw::Transaction)});
    if (code == "INCOME_VERIFICATION"_L1)
        return incomeVerificationBody(item.id.value(), u"VERIFICATION_STATUS_PROCESSING_COMPLETE"_s);
    if (code == "INCOME_VERIFICATION_RISK_SIGNALS"_L1)
        return incomeRiskSignalsBody(item.id.value(), u"RISK_SIGNALS_PROCESSING_COMPLETE"_s);
    const QList<FirableWebhook>& firable = firableWebhooks();
    const auto known = std::find_if(firable.begin(), firable.end(),
        [&](const FirableWebhook& candidate) { return candidate.type == type && candidate.code == code; });
    if (known != firable.end())
        return firedBody(*known, item, scene.now);
    if (code == "WEBHOOK_UPDATE_ACKNOWLEDGED"_L1)
        return webhookUpdateBody(item);
    if (code == "PENDING_EXPIRATION"_L1)
        return with(webhookBody(type, code, item), {{u"consent_expiration_time"_s, toIso(item.consentExpires.value_or(scene.now + 24h * 7))}});
    return verificationBody(item, code, item.history.accountId(item.history.ledger().mainAccount())); // of AUTH
}

QJsonObject assetsSample(const QString& code, const WebhookScene& scene)
{
    const QString report = scene.mint.uuid(u"asset-report"_s, kNobody);
    if (code == "PRODUCT_READY"_L1)
        return assetsReadyBody(report, u"FULL"_s);
    Error error = plaidError(u"DATA_UNAVAILABLE"_s, u"unable to pull sufficient data for all items to generate this report"_s).error;
    QJsonObject object = errorObject(error);
    QJsonArray causes;
    if (scene.item) {
        QJsonObject cause = errorObject(scene.item->error.value_or(loginRequiredError()));
        cause.insert("item_id"_L1, scene.item->id.value());
        causes.append(cause);
    }
    object.insert("causes"_L1, causes);
    object.insert("status"_L1, httpStatusOf(error));
    return assetsErrorBody(report, object);
}

QJsonObject paymentSample(const QString& code, const WebhookScene& scene)
{
    const QJsonObject body{{u"webhook_type"_s, u"PAYMENT_INITIATION"_s}, {u"webhook_code"_s, code}, {u"environment"_s, u"sandbox"_s},
        {u"timestamp"_s, toIso(scene.now)}, {u"error"_s, QJsonValue::Null}};
    if (code == "CONSENT_STATUS_UPDATE"_L1) {
        return with(body, {{u"consent_id"_s, scene.mint.token(u"consent-id"_s, kNobody)}, {u"old_status"_s, u"UNAUTHORISED"_s},
                              {u"new_status"_s, u"AUTHORISED"_s}});
    }
    return with(body, {{u"payment_id"_s, scene.mint.token(u"payment-id"_s, kNobody)}, {u"transaction_id"_s, QJsonValue::Null},
                          {u"new_payment_status"_s, u"PAYMENT_STATUS_INITIATED"_s}, {u"old_payment_status"_s, u"PAYMENT_STATUS_INPUT_NEEDED"_s},
                          {u"original_reference"_s, u"INVOICE1001"_s}, {u"adjusted_reference"_s, u"INVOICE1001"_s},
                          {u"original_start_date"_s, QJsonValue::Null}, {u"adjusted_start_date"_s, QJsonValue::Null}});
}

QJsonObject linkSample(const QString& code, const WebhookScene& scene)
{
    const QString token = scene.mint.token(u"public"_s, kNobody);
    QJsonObject body{{u"webhook_type"_s, u"LINK"_s}, {u"webhook_code"_s, code}, {u"environment"_s, u"sandbox"_s},
        {u"link_session_id"_s, scene.mint.uuid(u"session"_s, kNobody)}, {u"link_token"_s, scene.mint.token(u"link"_s, kNobody)}};
    if (code == "SESSION_FINISHED"_L1)
        return with(body, {{u"status"_s, u"SUCCESS"_s}, {u"public_token"_s, token}, {u"public_tokens"_s, QJsonArray{token}}});
    if (code == "ITEM_ADD_RESULT"_L1)
        return with(body, {{u"public_token"_s, token}});
    body.remove("environment"_L1); // which Plaid's schema of EVENTS does not have
    const QJsonObject event{{u"event_name"_s, u"OPEN"_s}, {u"event_id"_s, scene.mint.uuid(u"event"_s, kNobody)},
        {u"timestamp"_s, toIso(scene.now)}, {u"event_metadata"_s, QJsonObject()}};
    return with(body, {{u"events"_s, QJsonArray{event}}});
}

QJsonObject dashboardSample(const QString& type, const QString& code, const WebhookScene& scene)
{
    if (type == "IDENTITY_VERIFICATION"_L1)
        return identityVerificationBody(code, u"idv_"_s + seeded(scene, Draw::Verification).first(14));
    return {{u"webhook_type"_s, type}, {u"webhook_code"_s, code}, {u"environment"_s, u"sandbox"_s}};
}

} // namespace

QJsonObject sampleBody(const CatalogueWebhook& webhook, const WebhookScene& scene)
{
    const QString type = webhook.type;
    const QString code = webhook.code;
    switch (webhook.subject) {
    case WebhookSubject::Item: return itemSample(type, code, scene);
    case WebhookSubject::AssetReport: return assetsSample(code, scene);
    case WebhookSubject::Payment: return paymentSample(code, scene);
    case WebhookSubject::LinkSession: return linkSample(code, scene);
    case WebhookSubject::Dashboard: return dashboardSample(type, code, scene);
    case WebhookSubject::User: break;
    }
    const bool update = code == "BANK_INCOME_REFRESH_UPDATE"_L1;
    return bankIncomeBody(code, u"usr_"_s + seeded(scene, Draw::User).first(14), update ? QString() : u"SUCCESS"_s);
}

} // namespace egret
