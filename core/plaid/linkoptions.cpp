// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/linkoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <array>
#include <optional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

//! One field and what it takes: t text, n whole number, b true or false, a array, o object; - it is not for options.
//! Fields of an object stand behind a colon in the same way; an object without them takes any.
constexpr std::array kFields{
    "client_id -", "secret -", "access_token -", "access_tokens -", "user_token -", "third_party_user_token -", "user_id -",
    "webhook -", "client_name t", "language t", "country_codes a", "products a", "required_if_supported_products a",
    "optional_products a", "additional_consented_products a", "link_customization_name t", "appearance_mode t",
    "redirect_uri t", "android_package_name t", "institution_id t", "cra_enabled b", "financekit_supported b",
    "enable_multi_item_link b", "consumer_report_permissible_purpose t",
    "user o: client_user_id -, legal_name t, name o, phone_number t, phone_number_verified_time t, email_address t,"
    " email_address_verified_time t, ssn t, date_of_birth t, address o, id_number o",
    "account_filters o: depository o, credit o, loan o, investment o, other o",
    "auth o: auth_type_select_enabled b, automated_microdeposits_enabled b, instant_match_enabled b,"
    " same_day_microdeposits_enabled b, instant_microdeposits_enabled b, reroute_to_credentials t, database_match_enabled b,"
    " database_insights_enabled b, flow_type t, sms_microdeposits_verification_enabled b",
    "eu_config o: headless b", "institution_data o: routing_number t", "card_switch o: card_bin t",
    "payment_configuration o: amount t, description t", "payment_initiation o: payment_id t, consent_id t",
    "transfer o: intent_id t, authorization_id t, payment_profile_token -",
    "employment o: employment_source_types a, bank_employment o",
    "income_verification o: income_verification_id t, asset_report_id t, access_tokens -, income_source_types a,"
    " bank_income o, payroll_income o, stated_income_sources a",
    "base_report o: days_requested n, client_report_id t", "credit_partner_insights o: days_requested n",
    "cra_options o: days_requested n, days_required n, client_report_id t, partner_insights o, base_report o,"
    " cashflow_insights o, lend_score o, network_insights o, include_investments b, income_insights o",
    "update o: account_selection_enabled b, reauthorization_enabled b, user b, item_ids a",
    "identity_verification o: template_id t, consent b, gave_consent b", "statements o: start_date t, end_date t",
    "investments o: allow_unverified_crypto_wallets b, allow_manual_entry b",
    "investments_auth o: manual_entry_enabled b, masked_number_match_enabled b, stated_account_number_enabled b,"
    " rollover_401k_enabled b",
    "hosted_link o: delivery_method t, completion_redirect_uri t, url_lifetime_seconds n, is_mobile_app b",
    "transactions o: days_requested n", "cashflow_report o: days_requested n",
    "identity o: is_document_upload b, account_ids a, parsing_configs a",
};

struct FieldRule {
    QString name;
    QChar kind;
    //! What an object holds; empty: anything.
    QStringList fields;
};

//! "name kind", or "name o: name kind, name kind".
FieldRule ruleFrom(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringList words = text.left(colon < 0 ? text.size() : colon).split(u' ', Qt::SkipEmptyParts);
    return {words[0], words[1].front(), colon < 0 ? QStringList() : text.mid(colon + 1).split(u',')};
}

std::optional<FieldRule> ruleFor(const QString& name, const QStringList& rules)
{
    for (const QString& text : rules) {
        if (const FieldRule rule = ruleFrom(text); rule.name == name)
            return rule;
    }
    return std::nullopt;
}

QStringList allRules()
{
    QStringList rules;
    for (const char* const field : kFields)
        rules.append(QString::fromLatin1(field));
    return rules;
}

QString wanted(QChar kind)
{
    switch (kind.toLatin1()) {
    case 't': return u"a text that is not empty"_s;
    case 'n': return u"a whole number from 0 on"_s;
    case 'b': return u"true or false"_s;
    case 'a': return u"an array that is not empty"_s;
    default: return u"an object"_s;
    }
}

bool fits(const QJsonValue& value, QChar kind)
{
    switch (kind.toLatin1()) {
    case 't': return !value.toString().isEmpty();
    case 'n': return value.toInteger(-1) >= 0;
    case 'b': return value.isBool();
    case 'a': return !value.toArray().isEmpty();
    default: return value.isObject();
    }
}

Unexpected objection(const QString& path, const QString& detail)
{
    return unexpected(Error::Kind::InvalidInput, path, detail);
}

Result<> check(const QJsonObject& options, const QStringList& rules, const QString& above)
{
    for (auto field = options.begin(); field != options.end(); ++field) {
        const QString path = above + field.key();
        const std::optional<FieldRule> rule = ruleFor(field.key(), rules);
        if (!rule)
            return objection(path, u"Link knows no option '%1'."_s.arg(path));
        if (rule->kind == u'-')
            return objection(path, u"'%1' is set by Egret, or would be a secret in a file: it cannot be an option."_s.arg(path));
        if (!fits(field.value(), rule->kind))
            return objection(path, u"'%1' takes %2."_s.arg(path, wanted(rule->kind)));
        if (rule->fields.isEmpty())
            continue;
        if (const Result<> checked = check(field.value().toObject(), rule->fields, path + u'.'); !checked)
            return checked;
    }
    return {};
}

} // namespace

Result<QJsonObject> readLinkOptions(const QByteArray& json)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (!document.isObject())
        return objection(u"options"_s, u"Options of Link are one JSON object: %1."_s.arg(failure.errorString()));
    if (const Result<> checked = check(document.object(), allRules(), {}); !checked)
        return unexpected(checked.error());
    return document.object();
}

QJsonObject withOptions(QJsonObject request, const QJsonObject& options)
{
    for (auto field = options.begin(); field != options.end(); ++field) {
        const QJsonValue before = request.value(field.key());
        const bool both = before.isObject() && field.value().isObject();
        request.insert(field.key(), both ? QJsonValue(withOptions(before.toObject(), field.value().toObject())) : field.value());
    }
    return request;
}

} // namespace egret
