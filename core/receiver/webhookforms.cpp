// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookforms.h"

#include <QHash>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Action = WebhookEvent::Action;
using Forms = QHash<QString, WebhookForm>;

QString keyOf(const WebhookKind& kind)
{
    return kind.type + u'/' + kind.code;
}

//! Collects the forms of one type; fields are given as words separated by spaces. What is optional is not required,
//! also where the rest of its type always has it.
class TypeForms {
public:
    TypeForms(Forms& forms, QString type, QString alwaysThere)
        : m_forms(forms)
        , m_type(std::move(type))
        , m_alwaysThere(u"webhook_type webhook_code environment "_s + alwaysThere)
    {
    }

    TypeForms& add(const QString& code, const QString& required = {}, const QString& optional = {},
        Action action = Action::KeepOnly)
    {
        WebhookForm form{words(m_alwaysThere + u' ' + required), words(u"error user_id "_s + optional), action};
        form.required.removeIf([&form, &required](const QString& field) {
            return form.optional.contains(field) && !required.split(u' ').contains(field);
        });
        m_forms.insert(keyOf({m_type, code}), form);
        return *this;
    }

private:
    static QStringList words(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); }

    Forms& m_forms;
    const QString m_type;
    const QString m_alwaysThere;
};

void addItemForms(Forms& forms)
{
    const QString none;
    TypeForms(forms, u"ITEM"_s, u"item_id"_s)
        .add(u"ERROR"_s, u"error"_s, none, Action::RefreshItem)
        .add(u"LOGIN_REPAIRED"_s, none, none, Action::RefreshItem)
        .add(u"NEW_ACCOUNTS_AVAILABLE"_s, none, none, Action::RefreshItem)
        .add(u"PENDING_EXPIRATION"_s, u"consent_expiration_time"_s, none, Action::RefreshItem)
        .add(u"PENDING_DISCONNECT"_s, u"reason disconnect_time"_s, none, Action::RefreshItem)
        .add(u"USER_PERMISSION_REVOKED"_s, none, none, Action::RefreshItem)
        .add(u"USER_ACCOUNT_REVOKED"_s, u"account_id"_s, none, Action::RefreshItem)
        .add(u"WEBHOOK_UPDATE_ACKNOWLEDGED"_s, u"new_webhook_url"_s);
}

void addTransactionForms(Forms& forms)
{
    const QString none;
    TypeForms(forms, u"TRANSACTIONS"_s, u"item_id"_s)
        .add(u"SYNC_UPDATES_AVAILABLE"_s, u"initial_update_complete historical_update_complete"_s, none,
            Action::SyncItem)
        .add(u"INITIAL_UPDATE"_s, u"new_transactions"_s, none, Action::SyncItem)
        .add(u"HISTORICAL_UPDATE"_s, u"new_transactions"_s, none, Action::SyncItem)
        .add(u"DEFAULT_UPDATE"_s, u"new_transactions"_s, none, Action::SyncItem)
        .add(u"TRANSACTIONS_REMOVED"_s, u"removed_transactions"_s, none, Action::SyncItem)
        .add(u"RECURRING_TRANSACTIONS_UPDATE"_s, u"account_ids"_s);
}

void addAccountForms(Forms& forms)
{
    TypeForms(forms, u"AUTH"_s, u"item_id"_s)
        .add(u"DEFAULT_UPDATE"_s, u"account_ids_with_new_auth account_ids_with_updated_auth"_s)
        .add(u"AUTOMATICALLY_VERIFIED"_s, u"account_id"_s)
        .add(u"VERIFICATION_EXPIRED"_s, u"account_id"_s)
        .add(u"SMS_MICRODEPOSITS_VERIFICATION"_s, u"status account_id"_s, u"environment"_s);
    TypeForms(forms, u"IDENTITY"_s, u"item_id"_s).add(u"DEFAULT_UPDATE"_s, u"account_ids_with_updated_identity"_s);
    TypeForms(forms, u"ASSETS"_s, u"asset_report_id"_s)
        .add(u"PRODUCT_READY"_s, {}, u"report_type"_s)
        .add(u"ERROR"_s, u"error"_s);
}

void addMoneyForms(Forms& forms)
{
    const QString payment = u"new_payment_status old_payment_status original_reference original_start_date "
                            "adjusted_start_date timestamp"_s;
    TypeForms(forms, u"TRANSFER"_s, {}).add(u"TRANSFER_EVENTS_UPDATE"_s);
    TypeForms(forms, u"PAYMENT_INITIATION"_s, {})
        .add(u"PAYMENT_STATUS_UPDATE"_s, u"payment_id "_s + payment, u"adjusted_reference transaction_id"_s)
        .add(u"CONSENT_STATUS_UPDATE"_s, u"consent_id old_status new_status timestamp"_s);
}

void addPersonForms(Forms& forms)
{
    TypeForms(forms, u"INCOME"_s, {})
        .add(u"INCOME_VERIFICATION"_s, u"item_id verification_status"_s)
        .add(u"INCOME_VERIFICATION_RISK_SIGNALS"_s, u"item_id risk_signals_status"_s)
        .add(u"BANK_INCOME_COMPLETE"_s, u"user_id result"_s)
        .add(u"BANK_INCOME_REFRESH_COMPLETE"_s, u"user_id result"_s)
        .add(u"BANK_INCOME_REFRESH_UPDATE"_s, u"user_id"_s);
    TypeForms(forms, u"IDENTITY_VERIFICATION"_s, u"identity_verification_id"_s)
        .add(u"STATUS_UPDATED"_s)
        .add(u"STEP_UPDATED"_s)
        .add(u"RETRIED"_s);
    TypeForms(forms, u"LINK"_s, u"link_session_id link_token"_s)
        .add(u"SESSION_FINISHED"_s, u"status"_s, u"public_token public_tokens"_s)
        .add(u"ITEM_ADD_RESULT"_s, u"public_token"_s)
        .add(u"EVENTS"_s, u"events"_s, u"environment"_s);
}

const Forms& allForms()
{
    static const Forms forms = [] {
        Forms made;
        addItemForms(made);
        addTransactionForms(made);
        addAccountForms(made);
        addMoneyForms(made);
        addPersonForms(made);
        return made;
    }();
    return forms;
}

} // namespace

const WebhookForm* webhookForm(const WebhookKind& kind)
{
    const auto it = allForms().constFind(keyOf(kind));
    return it == allForms().constEnd() ? nullptr : &*it;
}

WebhookKind todaysKind(const WebhookKind& kind)
{
    if (kind == WebhookKind{u"ITEM"_s, u"DEFAULT_UPDATE"_s})
        return {u"TRANSACTIONS"_s, u"DEFAULT_UPDATE"_s};
    if (kind
        == WebhookKind{
            u"IDENTITY_VERIFICATION"_s, u"IDENTITY_VERIFICATION"_s}) // names no verification: nothing to fetch
        return {u"IDENTITY_VERIFICATION"_s, u"STATUS_UPDATED"_s};
    return kind;
}

} // namespace egret
