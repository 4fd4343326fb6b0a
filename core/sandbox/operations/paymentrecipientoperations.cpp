// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentrecipientoperations.h"

#include "core/sandbox/operations/paymentobjects.h"
#include "core/sandbox/operations/paymentrules.h"
#include "core/sandbox/protocol/plaiderror.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRecipients = 100;
constexpr int kLongestStreet = 70;

RequestShape createShape()
{
    return {textField(u"name"_s).needed(), textField(u"iban"_s, 15, 34).orNull(), bacsField(), addressField()};
}

Result<> checkAddress(const QJsonObject& address)
{
    if (address.isEmpty())
        return {};
    for (const QJsonValue& line : address.value("street"_L1).toArray()) {
        if (line.toString().isEmpty() || line.toString().size() > kLongestStreet)
            return plaidError(u"INVALID_FIELD"_s, u"address.street must hold lines of 1 to 70 characters"_s);
    }
    const QString country = address.value("country"_L1).toString();
    if (!country.at(0).isUpper() || !country.at(1).isUpper())
        return plaidError(u"INVALID_FIELD"_s, u"address.country must be a code of two capital letters"_s);
    return {};
}

//! What makes a recipient the same as another: what was given, null being as good as absent.
QJsonObject contentOf(const QJsonObject& request)
{
    QJsonObject content;
    for (const auto field : {"name"_L1, "iban"_L1, "bacs"_L1, "address"_L1}) {
        if (const QJsonValue value = request.value(field); !value.isUndefined() && !value.isNull())
            content.insert(field, value);
    }
    return content;
}

} // namespace

PaymentRecipientOperations::PaymentRecipientOperations(PaymentBook& payments)
    : m_payments(payments)
{
}

QList<Operation> PaymentRecipientOperations::operations()
{
    return {
        {u"/payment_initiation/recipient/create"_s, createShape(), [this](const QJsonObject& request) { return create(request); },
            Operation::Effect::Changes},
        {u"/payment_initiation/recipient/get"_s, {textField(u"recipient_id"_s).needed()},
            [this](const QJsonObject& request) { return get(request); }},
        {u"/payment_initiation/recipient/list"_s,
            {integerField(u"count"_s, 1, kMostRecipients).orNull(), textField(u"cursor"_s, 1, 256)},
            [this](const QJsonObject& request) { return list(request); }},
    };
}

Result<QJsonObject> PaymentRecipientOperations::create(const QJsonObject& request)
{
    const QJsonObject content = contentOf(request);
    if (!content.contains("iban"_L1) && !content.contains("bacs"_L1))
        return plaidError(u"MISSING_FIELDS"_s, u"the following required fields are missing: iban, or bacs in its place"_s);
    if (const Result<> passed = checkAccountNumbers(content, {}); !passed)
        return unexpected(passed.error());
    if (const Result<> passed = checkAddress(content.value("address"_L1).toObject()); !passed)
        return unexpected(passed.error());
    return QJsonObject{{u"recipient_id"_s, m_payments.idOf(m_payments.recipientOf(content))}};
}

Result<QJsonObject> PaymentRecipientOperations::get(const QJsonObject& request) const
{
    const Result<const SimulatedRecipient*> recipient = m_payments.findRecipient(request.value("recipient_id"_L1).toString());
    if (!recipient)
        return unexpected(recipient.error());
    return recipientObject(**recipient, m_payments);
}

//! Newest first. A cursor names the recipient its page begins with.
Result<QJsonObject> PaymentRecipientOperations::list(const QJsonObject& request) const
{
    const std::deque<SimulatedRecipient>& recipients = m_payments.recipients();
    int place = int(recipients.size()) - 1;
    if (const QJsonValue cursor = request.value("cursor"_L1); cursor.isString()) {
        const QByteArray id = QByteArray::fromBase64(cursor.toString().toLatin1(), QByteArray::Base64UrlEncoding);
        const Result<const SimulatedRecipient*> first = m_payments.findRecipient(QString::fromLatin1(id));
        if (!first)
            return plaidError(u"INVALID_FIELD"_s, u"cursor is not one that a former page gave"_s);
        place = (*first)->number;
    }
    QJsonArray page;
    const int count = request.value("count"_L1).toInt(kMostRecipients);
    for (; place >= 0 && page.size() < count; --place)
        page.append(recipientObject(recipients[size_t(place)], m_payments));
    QJsonObject answer{{u"recipients"_s, page}};
    if (place >= 0) {
        const QByteArray next = m_payments.idOf(recipients[size_t(place)]).toLatin1();
        answer.insert("next_cursor"_L1, QString::fromLatin1(next.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    }
    return answer;
}

} // namespace egret
