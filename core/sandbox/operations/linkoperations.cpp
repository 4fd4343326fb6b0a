// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linkoperations.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"

#include <QJsonArray>
#include <QSet>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestUrlLifetime = 21 * 24 * 3600;

RequestShape createShape()
{
    const QStringList languages = u"da nl en et fr de hi it lv lt no pl pt ro es sv vi"_s.split(u' ');
    RequestShape shape{textField(u"client_name"_s).needed(), choiceField(u"language"_s, languages).needed(),
        textsField(u"country_codes"_s, countryNames(), 1).needed(), textField(u"user_id"_s), webUrlField(u"webhook"_s),
        webUrlField(u"redirect_uri"_s), textField(u"access_token"_s).orNull(), textField(u"link_customization_name"_s),
        textField(u"institution_id"_s), flagField(u"enable_multi_item_link"_s),
        objectField(u"user"_s,
            {textField(u"client_user_id"_s).needed(), anyField(u"legal_name"_s), anyField(u"name"_s), anyField(u"phone_number"_s),
                anyField(u"phone_number_verified_time"_s).orNull(), anyField(u"email_address"_s),
                anyField(u"email_address_verified_time"_s).orNull(), anyField(u"ssn"_s), anyField(u"date_of_birth"_s).orNull(),
                anyField(u"address"_s), anyField(u"id_number"_s)}),
        objectField(u"transactions"_s, {integerField(u"days_requested"_s, 1, 730)}),
        objectField(u"update"_s,
            {flagField(u"account_selection_enabled"_s), flagField(u"reauthorization_enabled"_s), flagField(u"user"_s),
                textsField(u"item_ids"_s)}),
        objectField(u"hosted_link"_s,
            {choiceField(u"delivery_method"_s, {u"sms"_s, u"email"_s}), textField(u"completion_redirect_uri"_s),
                integerField(u"url_lifetime_seconds"_s, 1, kLongestUrlLifetime), flagField(u"is_mobile_app"_s)})};
    for (const QString& name : {u"products"_s, u"optional_products"_s, u"required_if_supported_products"_s, u"additional_consented_products"_s})
        shape.append(textsField(name, productNames()));
    for (const QString& name : u"access_tokens appearance_mode android_package_name institution_data card_switch account_filters eu_config "
                               "payment_configuration payment_initiation employment income_verification base_report "
                               "credit_partner_insights cra_options consumer_report_permissible_purpose auth transfer "
                               "identity_verification statements third_party_user_token investments investments_auth cashflow_report "
                               "cra_enabled identity financekit_supported user_token"_s.split(u' '))
        shape.append(anyField(name).orNull());
    return shape;
}

//! Products must be named once over all lists, and only those that an Item can have.
Result<> checkProductLists(const QJsonObject& request)
{
    QSet<QString> seen;
    for (const auto list : {"products"_L1, "optional_products"_L1, "required_if_supported_products"_L1, "additional_consented_products"_L1}) {
        for (const QJsonValue& value : request.value(list).toArray()) {
            const QString product = value.toString();
            if (product == "balance"_L1 || product == "recurring_transactions"_L1)
                return plaidError(u"INVALID_PRODUCT"_s, u"%1 must not be listed in %2"_s.arg(product, list));
            if (seen.contains(product))
                return plaidError(u"INVALID_FIELD"_s, u"%1 names %2, which another list or place names too"_s.arg(list, product));
            seen.insert(product);
        }
    }
    return {};
}

//! What a session needs beside well-formed fields: a user, and products exactly when it is not update mode.
Result<> checkPurpose(const QJsonObject& request)
{
    if (!request.contains("user"_L1) && !request.contains("user_id"_L1))
        return plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: user"_s);
    const QJsonArray products = request.value("products"_L1).toArray();
    if (!request.value("access_token"_L1).isString())
        return products.isEmpty() ? Result<>(plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: products"_s)) : Result<>();
    for (const QJsonValue& product : products) {
        if (product != "assets"_L1 && product != "statements"_L1 && !product.toString().startsWith("income"_L1) && !product.toString().startsWith("cra_"_L1))
            return plaidError(u"INVALID_FIELD"_s, u"products must not be given when access_token is: an Item keeps its products in update mode"_s);
    }
    return {};
}

QJsonValue given(const QJsonObject& request, QLatin1String field)
{
    return request.contains(field) ? request.value(field) : QJsonValue();
}

} // namespace

LinkOperations::LinkOperations(BankDesk& desk, LinkSessions& sessions)
    : m_desk(desk)
    , m_sessions(sessions)
{
}

QList<Operation> LinkOperations::operations()
{
    return {
        {u"/link/token/create"_s, createShape(), [this](const QJsonObject& request) { return create(request); },
            Operation::Effect::Changes},
        {u"/link/token/get"_s, {textField(u"link_token"_s).needed()}, [this](const QJsonObject& request) { return get(request); }},
    };
}

Result<QJsonObject> LinkOperations::create(const QJsonObject& request)
{
    for (const auto check : {checkPurpose, checkProductLists}) {
        if (const Result<> passed = check(request); !passed)
            return unexpected(passed.error());
    }
    QJsonObject kept = request;
    if (request.value("access_token"_L1).isString()) {
        if (const Result<BankItem*> item = m_desk.bank().itemOfAccessToken(request.value("access_token"_L1).toString()); !item)
            return unexpected(item.error());
    } else {
        kept.remove("access_token"_L1);
    }
    const SimulatedLinkSession& session = m_sessions.create(kept, m_desk.now());
    QJsonObject answer{{u"link_token"_s, m_sessions.tokenOf(session)}, {u"expiration"_s, toIso(session.expires)}};
    if (request.contains("hosted_link"_L1)) {
        QUrl url = m_baseUrl;
        url.setPath(m_sessions.hostedPath(session));
        answer.insert("hosted_link_url"_L1, url.toString(QUrl::FullyEncoded));
    }
    return answer;
}

Result<QJsonObject> LinkOperations::get(const QJsonObject& request) const
{
    const QString token = request.value("link_token"_L1).toString();
    const Result<SimulatedLinkSession> session = m_sessions.find(token);
    if (!session)
        return unexpected(session.error());
    const QJsonObject& asked = session->request;
    QJsonObject metadata{{u"initial_products"_s, asked.value("products"_L1).toArray()}, {u"webhook"_s, given(asked, "webhook"_L1)},
        {u"country_codes"_s, asked.value("country_codes"_L1).toArray()}, {u"language"_s, given(asked, "language"_L1)},
        {u"redirect_uri"_s, given(asked, "redirect_uri"_L1)}, {u"client_name"_s, given(asked, "client_name"_L1)}};
    if (asked.contains("account_filters"_L1))
        metadata.insert("account_filters"_L1, asked.value("account_filters"_L1));
    return QJsonObject{{u"link_token"_s, token}, {u"created_at"_s, toIso(session->created)}, {u"expiration"_s, toIso(session->expires)},
        {u"link_sessions"_s, QJsonArray()}, {u"metadata"_s, metadata}};
}

} // namespace egret
