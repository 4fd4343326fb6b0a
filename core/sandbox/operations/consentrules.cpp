// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/consentrules.h"

#include "core/sandbox/operations/paymentrules.h"
#include "core/sandbox/protocol/plaiderror.h"
#include "core/sandbox/protocol/requestvalues.h"

#include <QJsonArray>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

FieldShape payerField()
{
    const FieldShape numbers = objectField(u"numbers"_s, {textField(u"iban"_s, 15, 34).orNull(), bacsField()});
    return objectField(u"payer_details"_s,
        {textField(u"name"_s).needed(), numbers.needed(), addressField(), dateField(u"date_of_birth"_s).orNull(),
            textsField(u"phone_numbers"_s), textsField(u"emails"_s)}).orNull();
}

RequestShape periodShape()
{
    return {amountField(u"amount"_s).needed(), choiceField(u"interval"_s, {u"DAY"_s, u"WEEK"_s, u"MONTH"_s, u"YEAR"_s}).needed(),
        choiceField(u"alignment"_s, {u"CALENDAR"_s, u"CONSENT"_s}).needed()};
}

Result<qint64> penceOf(const QJsonValue& amount, const QString& path)
{
    const Result<Money> money = paymentAmount(amount, path);
    if (!money)
        return unexpected(money.error());
    if (money->currency != "GBP"_L1)
        return plaidError(u"INVALID_FIELD"_s, u"%1.currency must be GBP in a payment consent"_s.arg(path));
    return money->minorUnits;
}

Result<QList<ConsentPeriod>> periodsOf(const QJsonValue& value)
{
    const QJsonArray given = value.toArray();
    if (given.isEmpty())
        return plaidError(u"INVALID_FIELD"_s, u"constraints.periodic_amounts must be an array of at least one object"_s);
    QList<ConsentPeriod> periods;
    for (const QJsonValue& element : given) {
        const QJsonObject object = element.toObject();
        if (const Result<> passed = checkRequest(object, periodShape()); !passed)
            return unexpected(passed.error());
        const Result<qint64> pence = penceOf(object.value("amount"_L1), u"constraints.periodic_amounts.amount"_s);
        if (!pence)
            return unexpected(pence.error());
        const ConsentPeriod period{object.value("interval"_L1).toString(), object.value("alignment"_L1) == "CALENDAR"_L1, *pence};
        const bool twice = std::any_of(periods.begin(), periods.end(), [&](const ConsentPeriod& other) {
            return other.interval == period.interval && other.calendar == period.calendar;
        });
        if (twice)
            return plaidError(u"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_s, u"constraints.periodic_amounts limits a %1 twice"_s.arg(period.interval));
        periods.append(period);
    }
    return periods;
}

Result<> readLife(const QJsonObject& life, ConsentTerms& terms, Timestamp now)
{
    const Result<std::optional<Timestamp>> from = momentOf(life, u"from"_s);
    const Result<std::optional<Timestamp>> to = momentOf(life, u"to"_s);
    if (!from || !to)
        return unexpected(from ? to.error() : from.error());
    terms.from = *from;
    terms.to = *to;
    if (terms.to && *terms.to <= std::max(now, terms.from.value_or(now)))
        return plaidError(u"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_s, u"constraints.valid_date_time must end in the future and after it begins"_s);
    return {};
}

Result<> readConstraints(const QJsonObject& constraints, ConsentTerms& terms, Timestamp now)
{
    const Result<qint64> most = penceOf(constraints.value("max_payment_amount"_L1), u"constraints.max_payment_amount"_s);
    if (!most)
        return unexpected(most.error());
    const Result<QList<ConsentPeriod>> periods = periodsOf(constraints.value("periodic_amounts"_L1));
    if (!periods)
        return unexpected(periods.error());
    terms.constraints = constraints;
    terms.most = *most;
    terms.periods = *periods;
    return readLife(constraints.value("valid_date_time"_L1).toObject(), terms, now);
}

//! Name and account of the payer, from payer_details or the older options.
Result<QJsonObject> payerOf(const QJsonObject& request)
{
    const QJsonObject details = request.value("payer_details"_L1).toObject();
    const QJsonObject numbers = (details.isEmpty() ? request.value("options"_L1) : details.value("numbers"_L1)).toObject();
    const QString path = details.isEmpty() ? u"options."_s : u"payer_details.numbers."_s;
    QJsonObject payer;
    for (const auto field : {"iban"_L1, "bacs"_L1}) {
        if (const QJsonValue value = numbers.value(field); !value.isUndefined() && !value.isNull())
            payer.insert(field, value);
    }
    if (const Result<> passed = checkAccountNumbers(payer, path); !passed)
        return unexpected(passed.error());
    if (payer.size() > 1 || (payer.isEmpty() && !details.isEmpty()))
        return plaidError(u"INVALID_FIELD"_s, u"%1iban and %1bacs: exactly one of them is needed"_s.arg(path));
    if (!payer.isEmpty())
        payer.insert("name"_L1, details.value("name"_L1).toString());
    return payer;
}

QString typeOf(const QJsonObject& request)
{
    if (request.contains("type"_L1))
        return request.value("type"_L1).toString();
    return request.value("scopes"_L1).toArray().contains(u"EXTERNAL"_s) ? u"COMMERCIAL"_s : u"SWEEPING"_s;
}

} // namespace

RequestShape consentShape()
{
    const FieldShape life = objectField(u"valid_date_time"_s, {anyField(u"from"_s).orNull(), anyField(u"to"_s).orNull()}).orNull();
    const FieldShape constraints = objectField(u"constraints"_s,
        {life, amountField(u"max_payment_amount"_s).needed(), anyField(u"periodic_amounts"_s).needed()});
    const FieldShape options = objectField(u"options"_s,
        {flagField(u"request_refund_details"_s).orNull(), textField(u"iban"_s, 15, 34).orNull(), bacsField()});
    return {textField(u"recipient_id"_s).needed(), textField(u"reference"_s, 1, 18).needed(), constraints.needed(),
        textsField(u"scopes"_s, {u"ME_TO_ME"_s, u"EXTERNAL"_s}, 1), choiceField(u"type"_s, {u"SWEEPING"_s, u"COMMERCIAL"_s}),
        options.orNull(), payerField()};
}

Result<ConsentTerms> consentTerms(const QJsonObject& request, Timestamp now)
{
    ConsentTerms terms;
    terms.reference = request.value("reference"_L1).toString();
    terms.type = typeOf(request);
    if (const Result<> passed = checkReference(terms.reference, u"reference"_s); !passed)
        return unexpected(passed.error());
    if (const Result<> passed = readConstraints(request.value("constraints"_L1).toObject(), terms, now); !passed)
        return unexpected(passed.error());
    const Result<QJsonObject> payer = payerOf(request);
    if (!payer)
        return unexpected(payer.error());
    terms.payer = *payer;
    return terms;
}

} // namespace egret
