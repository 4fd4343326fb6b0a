// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/sandboxoperations.h"

#include "core/sandbox/operations/testlogin.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/webhooks/webhookbodies.h"
#include "core/sandbox/world/institutions.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultDays = 90;
constexpr int kMostDays = 730;

RequestShape publicTokenShape()
{
    const FieldShape transactions = objectField(u"transactions"_s,
        {dateField(u"start_date"_s), dateField(u"end_date"_s), integerField(u"days_requested"_s, 1, kMostDays)});
    const FieldShape statements = objectField(u"statements"_s, {dateField(u"start_date"_s).needed(), dateField(u"end_date"_s).needed()});
    const FieldShape income = objectField(u"income_verification"_s,
        {textsField(u"income_source_types"_s, {u"bank"_s, u"payroll"_s}),
            objectField(u"bank_income"_s, {integerField(u"days_requested"_s, 1, kMostDays)})});
    return {textField(u"institution_id"_s).needed(), textsField(u"initial_products"_s, productNames(), 1).needed(),
        objectField(u"options"_s,
            {webUrlField(u"webhook"_s), textField(u"override_username"_s, 0).orNull(), textField(u"override_password"_s, 0).orNull(),
                transactions.orNull(), statements.orNull(), income}),
        textField(u"user_token"_s), textField(u"user_id"_s)};
}

RequestShape fireWebhookShape()
{
    QStringList codes;
    QStringList types;
    for (const FirableWebhook& webhook : firableWebhooks()) {
        codes.append(webhook.code);
        types.append(webhook.type);
    }
    codes.removeDuplicates();
    types.removeDuplicates();
    return {textField(u"access_token"_s).needed(), choiceField(u"webhook_code"_s, codes).needed(), choiceField(u"webhook_type"_s, types)};
}

int historyDays(const QJsonObject& transactions, QDate today)
{
    const QDate start = QDate::fromString(transactions.value("start_date"_L1).toString(), Qt::ISODate);
    const int fallback = start.isValid() ? int(std::clamp<qint64>(start.daysTo(today), 1, kMostDays)) : kDefaultDays;
    return transactions.value("days_requested"_L1).toInt(fallback);
}

QStringList toStrings(const QJsonArray& array)
{
    QStringList strings;
    for (const QJsonValue& value : array)
        strings.append(value.toString());
    return strings;
}

} // namespace

SandboxOperations::SandboxOperations(BankDesk& desk, TransactionPull& pull, QString defaultUser)
    : m_desk(desk)
    , m_pull(pull)
    , m_defaultUser(std::move(defaultUser))
{
}

QList<Operation> SandboxOperations::operations()
{
    return {
        {u"/sandbox/public_token/create"_s, publicTokenShape(),
            [this](const QJsonObject& request) { return createPublicToken(request); }, Operation::Effect::Changes},
        {u"/sandbox/item/fire_webhook"_s, fireWebhookShape(), [this](const QJsonObject& request) { return fireWebhook(request); }},
        {u"/sandbox/item/reset_login"_s, {textField(u"access_token"_s).needed()},
            [this](const QJsonObject& request) { return resetLogin(request); }, Operation::Effect::Changes},
    };
}

Result<QJsonObject> SandboxOperations::createPublicToken(const QJsonObject& request)
{
    const QString institution = request.value("institution_id"_L1).toString();
    const QStringList products = toStrings(request.value("initial_products"_L1).toArray());
    if (const Result<> fitting = checkProducts(products, institution); !fitting)
        return unexpected(fitting.error());
    const QJsonObject options = request.value("options"_L1).toObject();
    const QDate today = toDateTime(m_desk.now()).date();
    const int days = historyDays(options.value("transactions"_L1).toObject(), today);
    const QString user = options.value("override_username"_L1).toString();
    const CustomerLogin login{user.isEmpty() ? m_defaultUser : user, options.value("override_password"_L1).toString(), today, days};
    if (const Result<> tried = tryTestLogin(login.username, login.password); !tried)
        return unexpected(tried.error());
    const Result<ItemSpec> spec = itemSpecOf(m_desk.bank(), login);
    if (!spec)
        return unexpected(spec.error());
    ItemSpec wanted = *spec;
    wanted.institution = institution;
    wanted.products = products;
    wanted.webhook = options.value("webhook"_L1).toString();
    Bank& bank = m_desk.bank();
    BankItem& item = bank.makeItem(wanted, m_desk.now());
    if (item.has(u"transactions"_s))
        m_pull.start(item, wanted.days);
    return QJsonObject{{u"public_token"_s, bank.makePublicToken(item, m_desk.now())}};
}

Result<QJsonObject> SandboxOperations::fireWebhook(const QJsonObject& request)
{
    const QString code = request.value("webhook_code"_L1).toString();
    const QString type = request.value("webhook_type"_L1).toString();
    const QList<FirableWebhook>& webhooks = firableWebhooks();
    const auto webhook = std::find_if(webhooks.begin(), webhooks.end(),
        [&](const FirableWebhook& candidate) { return candidate.code == code && (type.isEmpty() || candidate.type == type); });
    if (webhook == webhooks.end())
        return plaidError(u"INVALID_FIELD"_s, u"webhook_type %1 has no webhook_code %2"_s.arg(type, code));
    const Result<BankItem*> found = m_desk.bank().itemOfAccessToken(request.value("access_token"_L1).toString());
    if (!found)
        return unexpected(found.error());
    BankItem& item = **found;
    if (item.spec.webhook.isEmpty())
        return plaidError(u"SANDBOX_WEBHOOK_INVALID"_s, u"the item has no webhook URL"_s);
    if (!webhook->product.isEmpty() && !item.has(webhook->product))
        return plaidError(u"SANDBOX_PRODUCT_NOT_ENABLED"_s, u"the item does not have the product %1"_s.arg(webhook->product));
    m_desk.fire(item, firedBody(*webhook, item, m_desk.now()));
    return QJsonObject{{u"webhook_fired"_s, true}};
}

Result<QJsonObject> SandboxOperations::resetLogin(const QJsonObject& request)
{
    const Result<BankItem*> found = m_desk.bank().itemOfAccessToken(request.value("access_token"_L1).toString());
    if (!found)
        return unexpected(found.error());
    m_desk.bank().breakItem(**found, loginRequiredError(), m_desk.now());
    return QJsonObject{{u"reset_login"_s, true}};
}

Result<ItemSpec> itemSpecOf(const Bank& bank, const CustomerLogin& login)
{
    if (const auto known = ledgerOf(bank.seed(), login); !known)
        return unexpected(known.error());
    ItemSpec spec;
    spec.username = login.username;
    spec.password = login.password;
    spec.days = login.days;
    return spec;
}

} // namespace egret
