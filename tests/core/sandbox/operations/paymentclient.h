// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxclient.h"

namespace egret::test {

//! A client of Payment Initiation with a recipient that can be paid in pounds and in euros.
class PaymentClient : public SandboxClient {
public:
    using SandboxClient::SandboxClient;

    static QJsonObject numbers() { return {{u"account"_s, u"26207729"_s}, {u"sort_code"_s, u"560029"_s}}; }
    static QJsonObject money(double value, const QString& currency = u"GBP"_s)
    {
        return {{u"currency"_s, currency}, {u"value"_s, value}};
    }
    QString recipient(const QString& name = u"Wonder Wallet"_s)
    {
        return post(u"/payment_initiation/recipient/create"_s,
            {{u"name"_s, name}, {u"iban"_s, u"GB29NWBK60161331926819"_s}, {u"bacs"_s, numbers()}}).text("recipient_id"_L1);
    }
    Answer pay(const QJsonObject& more = {})
    {
        QJsonObject request{{u"recipient_id"_s, recipient()}, {u"reference"_s, u"Invoice 17"_s}, {u"amount"_s, money(5.25)}};
        for (auto field = more.begin(); field != more.end(); ++field)
            request.insert(field.key(), field.value());
        return post(u"/payment_initiation/payment/create"_s, request);
    }
    QJsonObject payment(const QString& id)
    {
        return post(u"/payment_initiation/payment/get"_s, {{u"payment_id"_s, id}}).json;
    }
    Answer simulate(const QString& payment, const QString& status, const QUrl& webhook = QUrl(u"http://127.0.0.1:1/hook"_s))
    {
        return post(u"/sandbox/payment/simulate"_s, {{u"payment_id"_s, payment}, {u"webhook"_s, webhook.toString()}, {u"status"_s, QString(u"PAYMENT_STATUS_"_s + status)}});
    }
};

} // namespace egret::test
