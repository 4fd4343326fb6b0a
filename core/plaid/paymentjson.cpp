// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/paymentjson.h"

#include "core/plaid/jsonreader.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

QJsonObject toJson(const PaymentRecipient& recipient)
{
    QJsonObject json{{u"name"_s, recipient.name}};
    if (!recipient.iban.isEmpty())
        json.insert(u"iban"_s, recipient.iban);
    if (!recipient.accountNumber.isEmpty()) {
        json.insert(u"bacs"_s,
            QJsonObject{{u"account"_s, recipient.accountNumber}, {u"sort_code"_s, recipient.sortCode}});
    }
    return json;
}

QJsonObject toJson(const ConsentOrder& order)
{
    const QJsonObject periodic{{u"amount"_s, paymentAmount(order.mostPerPeriod)}, {u"interval"_s, order.period},
        {u"alignment"_s, order.alignment}};
    const QJsonObject constraints{{u"max_payment_amount"_s, paymentAmount(order.mostPerPayment)},
        {u"periodic_amounts"_s, QJsonArray{periodic}}};
    return {{u"recipient_id"_s, order.recipientId}, {u"reference"_s, order.reference}, {u"type"_s, order.type},
        {u"constraints"_s, constraints}};
}

QJsonObject paymentAmount(const Money& amount)
{
    return {{u"currency"_s, amount.currency}, {u"value"_s, toJsonNumber(amount)}};
}

PaymentRecipient parseRecipient(const JsonReader& json)
{
    const JsonReader bacs = json.object("bacs"_L1);
    return {json.text("recipient_id"_L1), json.text("name"_L1), json.text("iban"_L1), bacs.text("account"_L1),
        bacs.text("sort_code"_L1)};
}

Payment parsePayment(const JsonReader& json)
{
    const JsonReader amount = json.object("amount"_L1);
    const CurrencyCode currency = amount.text("currency"_L1);
    const Result<ParsedMoney> parsed = parseMoney(amount.value("value"_L1), currency);
    Payment payment;
    payment.id = json.text("payment_id"_L1);
    payment.status = json.text("status"_L1);
    payment.recipientId = json.text("recipient_id"_L1);
    payment.reference = json.text("reference"_L1);
    payment.adjustedReference = json.text("adjusted_reference"_L1);
    payment.amount = parsed ? parsed->money : Money{0, currency};
    payment.lastStatusUpdate = json.time("last_status_update"_L1);
    payment.consentId = json.text("consent_id"_L1);
    return payment;
}

PaymentConsent parseConsent(const JsonReader& json)
{
    return {json.text("consent_id"_L1), json.text("status"_L1), json.text("recipient_id"_L1), json.text("reference"_L1),
        json.time("created_at"_L1)};
}

} // namespace egret
