// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/linktokenrequest.h"

#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/world/institutions.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestUrlLifetime = 21 * 24 * 3600; // seconds
constexpr std::array kProductLists{"products"_L1, "optional_products"_L1, "required_if_supported_products"_L1, "additional_consented_products"_L1};

Unexpected missing(const QString& fields)
{
    return plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: "_s + fields);
}

Unexpected invalid(const QString& complaint)
{
    return plaidError(u"INVALID_FIELD"_s, complaint);
}

FieldShape userField()
{
    return objectField(u"user"_s,
        {textField(u"client_user_id"_s).needed(), anyField(u"legal_name"_s), anyField(u"name"_s), anyField(u"phone_number"_s),
            anyField(u"phone_number_verified_time"_s).orNull(), anyField(u"email_address"_s),
            anyField(u"email_address_verified_time"_s).orNull(), anyField(u"ssn"_s), anyField(u"date_of_birth"_s).orNull(),
            anyField(u"address"_s).orNull(), anyField(u"id_number"_s).orNull()});
}

FieldShape filtersField()
{
    QList<FieldShape> kinds;
    for (const QString& kind : {u"depository"_s, u"credit"_s, u"loan"_s, u"investment"_s, u"other"_s})
        kinds.append(objectField(kind, {textsField(u"account_subtypes"_s, {}, 1).needed(), anyField(u"limited_purpose_types"_s)}));
    return objectField(u"account_filters"_s, kinds);
}

bool has(const QJsonObject& request, const QString& product)
{
    return request.value("products"_L1).toArray().contains(product);
}

bool isUpdateMode(const QJsonObject& request)
{
    return request.value("access_token"_L1).isString() || request.value("transfer"_L1).toObject().contains("authorization_id"_L1);
}

// Products that update mode can add to an Item.
bool canBeAdded(const QString& product)
{
    return product == "assets"_L1 || product == "statements"_L1 || product.startsWith("income"_L1) || product.startsWith("cra_"_L1);
}

Result<> checkUser(const QJsonObject& request)
{
    return request.contains("user"_L1) || request.contains("user_id"_L1) ? Result<>() : Result<>(missing(u"user"_s));
}

Result<> checkProducts(const QJsonObject& request)
{
    const QJsonArray products = request.value("products"_L1).toArray();
    if (!isUpdateMode(request))
        return products.isEmpty() ? Result<>(missing(u"products"_s)) : Result<>();
    for (const QJsonValue& product : products) {
        if (!canBeAdded(product.toString()))
            return invalid(u"products must not be given when access_token is: an Item keeps its products in update mode"_s);
    }
    return {};
}

// Products must be named once over all lists, and only those that an Item can have.
Result<> checkProductLists(const QJsonObject& request)
{
    QSet<QString> seen;
    for (const auto list : kProductLists) {
        for (const QJsonValue& value : request.value(list).toArray()) {
            const QString product = value.toString();
            if (product == "balance"_L1 || product == "recurring_transactions"_L1 || product == "transactions_refresh"_L1)
                return plaidError(u"INVALID_PRODUCT"_s, u"%1 must not be listed in %2"_s.arg(product, list));
            if (seen.contains(product))
                return invalid(u"%1 names %2, which another list or place names too"_s.arg(list, product));
            seen.insert(product);
        }
    }
    return {};
}

Result<> checkUpdateMode(const QJsonObject& request)
{
    const bool authorization = request.value("transfer"_L1).toObject().contains("authorization_id"_L1);
    if (authorization && request.value("access_token"_L1).isString())
        return invalid(u"transfer.authorization_id takes the place of access_token; give one of them"_s);
    const QJsonObject update = request.value("update"_L1).toObject();
    if (update.value("account_selection_enabled"_L1).toBool() && !isUpdateMode(request))
        return invalid(u"update.account_selection_enabled needs an access_token"_s);
    return {};
}

Result<> checkWhatProductsAskFor(const QJsonObject& request)
{
    const QJsonObject payment = request.value("payment_initiation"_L1).toObject();
    const bool hasPayment = payment.contains("payment_id"_L1);
    const bool hasConsent = payment.contains("consent_id"_L1);
    if (hasPayment && hasConsent)
        return invalid(u"payment_initiation takes payment_id or consent_id, not both"_s);
    if (has(request, u"payment_initiation"_s) != (hasPayment || hasConsent)) {
        return hasPayment || hasConsent ? Result<>(invalid(u"payment_initiation needs the product payment_initiation"_s))
                                        : Result<>(missing(u"payment_initiation.payment_id"_s));
    }
    if (has(request, u"identity_verification"_s) && !request.contains("identity_verification"_L1))
        return missing(u"identity_verification"_s);
    if (has(request, u"statements"_s) && !request.contains("statements"_L1))
        return missing(u"statements"_s);
    for (const auto& alone : {u"payment_initiation"_s, u"identity_verification"_s}) {
        if (has(request, alone) && request.value("products"_L1).toArray().size() > 1)
            return invalid(u"products must not name others beside %1"_s.arg(alone));
    }
    return {};
}

// A custom scheme leads back into an app; what a browser would run in place of the page does not.
Result<> checkCompletion(const QJsonObject& request)
{
    const QJsonObject hosted = request.value("hosted_link"_L1).toObject();
    if (!hosted.contains("completion_redirect_uri"_L1))
        return {};
    const QUrl url(hosted.value("completion_redirect_uri"_L1).toString(), QUrl::StrictMode);
    const QStringList refused{u"javascript"_s, u"data"_s, u"vbscript"_s, u"file"_s, u"blob"_s, u"about"_s, u"view-source"_s};
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || url.scheme().isEmpty() || refused.contains(url.scheme()) || (web && url.host().isEmpty()))
        return invalid(u"hosted_link.completion_redirect_uri must be a valid URL"_s);
    return {};
}

} // namespace

RequestShape linkTokenShape()
{
    const QStringList languages = u"da nl en et fr de hi it lv lt no pl pt ro es sv vi"_s.split(u' ');
    RequestShape shape{textField(u"client_name"_s).needed(), choiceField(u"language"_s, languages).needed(),
        textsField(u"country_codes"_s, countryNames(), 1).needed(), textField(u"user_id"_s), webUrlField(u"webhook"_s),
        webUrlField(u"redirect_uri"_s), textField(u"access_token"_s).orNull(), textField(u"link_customization_name"_s),
        textField(u"institution_id"_s), flagField(u"enable_multi_item_link"_s), userField(), filtersField(),
        choiceField(u"appearance_mode"_s, {u"LIGHT"_s, u"DARK"_s, u"SYSTEM"_s}).orNull(),
        objectField(u"transactions"_s, {integerField(u"days_requested"_s, 1, 730)}),
        objectField(u"transfer"_s, {textField(u"intent_id"_s), textField(u"authorization_id"_s), textField(u"payment_profile_token"_s)}),
        objectField(u"payment_initiation"_s, {textField(u"payment_id"_s), textField(u"consent_id"_s)}),
        objectField(u"identity_verification"_s,
            {textField(u"template_id"_s).needed(), flagField(u"consent"_s), flagField(u"gave_consent"_s)}),
        objectField(u"statements"_s, {dateField(u"start_date"_s).needed(), dateField(u"end_date"_s).needed()}),
        objectField(u"update"_s,
            {flagField(u"account_selection_enabled"_s), flagField(u"reauthorization_enabled"_s), flagField(u"user"_s),
                textsField(u"item_ids"_s).orNull()}),
        objectField(u"hosted_link"_s,
            {choiceField(u"delivery_method"_s, {u"sms"_s, u"email"_s}), textField(u"completion_redirect_uri"_s),
                integerField(u"url_lifetime_seconds"_s, 1, kLongestUrlLifetime), flagField(u"is_mobile_app"_s)})};
    for (const auto list : kProductLists)
        shape.append(textsField(list, productNames()).orNull());
    for (const QString& name : u"access_tokens android_package_name institution_data card_switch eu_config payment_configuration "
                               "employment income_verification base_report credit_partner_insights cra_options "
                               "consumer_report_permissible_purpose auth third_party_user_token investments investments_auth "
                               "cashflow_report cra_enabled identity financekit_supported user_token"_s.split(u' '))
        shape.append(anyField(name).orNull());
    return shape;
}

Result<> checkLinkTokenRequest(const QJsonObject& request)
{
    for (const auto check : {checkUser, checkProducts, checkProductLists, checkUpdateMode, checkWhatProductsAskFor, checkCompletion}) {
        if (const Result<> passed = check(request); !passed)
            return passed;
    }
    return {};
}

} // namespace egret
