// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxclient.h"

namespace egret::test {

//! A client of Transfer with an Item that has it. Amounts are small against any balance.
class TransferClient : public SandboxClient {
public:
    explicit TransferClient(const Sandbox& sandbox, const QStringList& products = {u"transfer"_s})
        : SandboxClient(sandbox)
        , m_token(link({}, u"user_good"_s, products))
        , m_checking(accountOf(u"checking"_s))
    {
    }

    QString token() const { return m_token; }
    QString checking() const { return m_checking; }
    QString accountOf(const QString& subtype)
    {
        for (const QJsonValue& account : post(u"/accounts/get"_s, {{u"access_token"_s, m_token}}).json.value("accounts"_L1).toArray()) {
            if (account.toObject().value("subtype"_L1) == subtype)
                return account.toObject().value("account_id"_L1).toString();
        }
        return {};
    }
    //! A debit of 1.00 by ACH, but for what \a changed says; null takes a field away.
    Answer authorize(const QJsonObject& changed = {})
    {
        QJsonObject request{{u"access_token"_s, m_token}, {u"account_id"_s, m_checking}, {u"type"_s, u"debit"_s}, {u"network"_s, u"ach"_s},
            {u"ach_class"_s, u"web"_s}, {u"amount"_s, u"1.00"_s}, {u"user"_s, QJsonObject{{u"legal_name"_s, u"Anne Charleston"_s}}}};
        apply(changed, request);
        return post(u"/transfer/authorization/create"_s, request);
    }
    //! The id of an authorization for \a amount.
    QString authorized(const QString& amount = u"1.00"_s, const QJsonObject& changed = {})
    {
        QJsonObject wanted = changed;
        wanted.insert("amount"_L1, amount);
        return authorize(wanted).json.value("authorization"_L1).toObject().value("id"_L1).toString();
    }
    Answer create(const QString& authorization, const QJsonObject& changed = {})
    {
        QJsonObject request{{u"access_token"_s, m_token}, {u"account_id"_s, m_checking}, {u"authorization_id"_s, authorization},
            {u"description"_s, u"Deposit"_s}};
        apply(changed, request);
        return post(u"/transfer/create"_s, request);
    }
    //! The id of a new transfer.
    QString transfer(const QString& amount = u"1.00"_s, const QJsonObject& changed = {})
    {
        return create(authorized(amount, changed)).json.value("transfer"_L1).toObject().value("id"_L1).toString();
    }
    QJsonObject told(const QString& transfer)
    {
        return post(u"/transfer/get"_s, {{u"transfer_id"_s, transfer}}).json.value("transfer"_L1).toObject();
    }
    Answer simulate(const QString& transfer, const QString& type, const QJsonObject& more = {})
    {
        QJsonObject request{{u"transfer_id"_s, transfer}, {u"event_type"_s, type}};
        apply(more, request);
        return post(u"/sandbox/transfer/simulate"_s, request);
    }
    //! "<event type> <failure code>" of each event after \a id.
    QStringList events(int id = 0)
    {
        QStringList types;
        for (const QJsonValue& value : post(u"/transfer/event/sync"_s, {{u"after_id"_s, id}}).json.value("transfer_events"_L1).toArray()) {
            const QJsonObject event = value.toObject();
            const QString code = event.value("failure_reason"_L1).toObject().value("failure_code"_L1).toString();
            types.append(QString(event.value("event_type"_L1).toString() + u' ' + code).trimmed());
        }
        return types;
    }

private:
    static void apply(const QJsonObject& changed, QJsonObject& request)
    {
        for (auto field = changed.begin(); field != changed.end(); ++field) {
            if (field->isNull())
                request.remove(field.key());
            else
                request.insert(field.key(), field.value());
        }
    }

    QString m_token;
    QString m_checking;
};

} // namespace egret::test
