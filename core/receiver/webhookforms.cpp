// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookforms.h"

#include <QHash>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Action = WebhookAction;
using Forms = QList<WebhookForm>;

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

    TypeForms& add(const QString& code, Action action, const QString& required = {}, const QString& optional = {})
    {
        WebhookForm form{{m_type, code}, words(m_alwaysThere + u' ' + required),
            words(u"error user_id "_s + optional), action};
        form.required.removeIf([&form, &required](const QString& field) {
            return form.optional.contains(field) && !required.split(u' ').contains(field);
        });
        m_forms.append(form);
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
    TypeForms(forms, u"ITEM"_s, u"item_id"_s)
        .add(u"ERROR"_s, Action::RefreshItem, u"error"_s)
        .add(u"LOGIN_REPAIRED"_s, Action::RefreshItem)
        .add(u"NEW_ACCOUNTS_AVAILABLE"_s, Action::OfferAccounts)
        .add(u"PENDING_EXPIRATION"_s, Action::NoteConsentEnd, u"consent_expiration_time"_s)
        .add(u"PENDING_DISCONNECT"_s, Action::NoteConsentEnd, u"reason disconnect_time"_s)
        .add(u"USER_PERMISSION_REVOKED"_s, Action::NoteRevocation)
        .add(u"USER_ACCOUNT_REVOKED"_s, Action::DropAccount, u"account_id"_s)
        .add(u"WEBHOOK_UPDATE_ACKNOWLEDGED"_s, Action::NoteWebhookUrl, u"new_webhook_url"_s);
}

void addTransactionForms(Forms& forms)
{
    TypeForms(forms, u"TRANSACTIONS"_s, u"item_id"_s)
        .add(u"SYNC_UPDATES_AVAILABLE"_s, Action::SyncItem, u"initial_update_complete historical_update_complete"_s)
        .add(u"INITIAL_UPDATE"_s, Action::SyncItem, u"new_transactions"_s)
        .add(u"HISTORICAL_UPDATE"_s, Action::SyncItem, u"new_transactions"_s)
        .add(u"DEFAULT_UPDATE"_s, Action::SyncItem, u"new_transactions"_s)
        .add(u"TRANSACTIONS_REMOVED"_s, Action::RemoveTransactions, u"removed_transactions"_s)
        .add(u"RECURRING_TRANSACTIONS_UPDATE"_s, Action::KeepOnly, u"account_ids"_s);
}

void addAccountForms(Forms& forms)
{
    TypeForms(forms, u"AUTH"_s, u"item_id"_s)
        .add(u"DEFAULT_UPDATE"_s, Action::KeepOnly, u"account_ids_with_new_auth account_ids_with_updated_auth"_s)
        .add(u"AUTOMATICALLY_VERIFIED"_s, Action::KeepOnly, u"account_id"_s)
        .add(u"VERIFICATION_EXPIRED"_s, Action::KeepOnly, u"account_id"_s)
        .add(u"SMS_MICRODEPOSITS_VERIFICATION"_s, Action::KeepOnly, u"status account_id"_s, u"environment"_s);
    TypeForms(forms, u"IDENTITY"_s, u"item_id"_s)
        .add(u"DEFAULT_UPDATE"_s, Action::KeepOnly, u"account_ids_with_updated_identity"_s);
    TypeForms(forms, u"ASSETS"_s, u"asset_report_id"_s)
        .add(u"PRODUCT_READY"_s, Action::KeepOnly, {}, u"report_type"_s)
        .add(u"ERROR"_s, Action::KeepOnly, u"error"_s);
}

void addMoneyForms(Forms& forms)
{
    const QString payment = u"new_payment_status old_payment_status original_reference original_start_date "
                            "adjusted_start_date timestamp"_s;
    TypeForms(forms, u"TRANSFER"_s, {}).add(u"TRANSFER_EVENTS_UPDATE"_s, Action::KeepOnly);
    TypeForms(forms, u"PAYMENT_INITIATION"_s, {})
        .add(u"PAYMENT_STATUS_UPDATE"_s, Action::KeepOnly, u"payment_id "_s + payment,
            u"adjusted_reference transaction_id"_s)
        .add(u"CONSENT_STATUS_UPDATE"_s, Action::KeepOnly, u"consent_id old_status new_status timestamp"_s);
}

void addPersonForms(Forms& forms)
{
    TypeForms(forms, u"INCOME"_s, {})
        .add(u"INCOME_VERIFICATION"_s, Action::KeepOnly, u"item_id verification_status"_s)
        .add(u"INCOME_VERIFICATION_RISK_SIGNALS"_s, Action::KeepOnly, u"item_id risk_signals_status"_s)
        .add(u"BANK_INCOME_COMPLETE"_s, Action::KeepOnly, u"user_id result"_s)
        .add(u"BANK_INCOME_REFRESH_COMPLETE"_s, Action::KeepOnly, u"user_id result"_s)
        .add(u"BANK_INCOME_REFRESH_UPDATE"_s, Action::KeepOnly, u"user_id"_s);
    TypeForms(forms, u"IDENTITY_VERIFICATION"_s, u"identity_verification_id"_s)
        .add(u"STATUS_UPDATED"_s, Action::KeepOnly)
        .add(u"STEP_UPDATED"_s, Action::KeepOnly)
        .add(u"RETRIED"_s, Action::KeepOnly);
    TypeForms(forms, u"LINK"_s, u"link_session_id link_token"_s)
        .add(u"SESSION_FINISHED"_s, Action::FinishLink, u"status"_s, u"public_token public_tokens"_s)
        .add(u"ITEM_ADD_RESULT"_s, Action::FinishLink, u"public_token"_s)
        .add(u"EVENTS"_s, Action::FinishLink, u"events"_s, u"environment"_s);
}

QHash<QString, qsizetype> placesOf(const Forms& forms)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < forms.size(); ++i)
        places.insert(keyOf(forms[i].kind), i);
    return places;
}

} // namespace

const QList<WebhookForm>& webhookForms()
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

const QList<OlderKind>& olderKinds()
{
    static const QList<OlderKind> kinds{
        {{u"ITEM"_s, u"DEFAULT_UPDATE"_s}, {u"TRANSACTIONS"_s, u"DEFAULT_UPDATE"_s}},
        // Names no verification, so that there is nothing to fetch.
        {{u"IDENTITY_VERIFICATION"_s, u"IDENTITY_VERIFICATION"_s}, {u"IDENTITY_VERIFICATION"_s, u"STATUS_UPDATED"_s}},
    };
    return kinds;
}

const WebhookForm* webhookForm(const WebhookKind& kind)
{
    static const QHash<QString, qsizetype> places = placesOf(webhookForms());
    const auto place = places.constFind(keyOf(kind));
    return place == places.constEnd() ? nullptr : &webhookForms()[*place];
}

WebhookKind todaysKind(const WebhookKind& kind)
{
    for (const OlderKind& older : olderKinds()) {
        if (older.sent == kind)
            return older.today;
    }
    return kind;
}

} // namespace egret
