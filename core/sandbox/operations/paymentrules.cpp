// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentrules.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QDate>
#include <QRegularExpression>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLeastAmount = 100; // minor units
constexpr qint64 kMostAmount = 1'000'000'000'000;

//! ISO 13616: what is left of the number read with its head at its end, letters as 10–35, divided by 97.
int ibanRemainder(const QString& iban)
{
    const QString turned = iban.mid(4) + iban.first(4);
    int remainder = 0;
    for (const QChar character : turned) {
        const int value = character.isDigit() ? character.digitValue() : character.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

bool isIban(const QString& text)
{
    static const QRegularExpression shape(u"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\\z"_s);
    return shape.match(text).hasMatch() && ibanRemainder(text) == 1;
}

bool isDigits(const QString& text)
{
    static const QRegularExpression shape(u"^[0-9]+\\z"_s);
    return shape.match(text).hasMatch();
}

bool isExecutionDay(const QString& interval, int day)
{
    if (interval == "WEEKLY"_L1)
        return day >= 1 && day <= 7;
    return (day >= 1 && day <= 28) || (day >= -5 && day <= -1);
}

Unexpected invalidField(const QString& message)
{
    return plaidError(u"INVALID_FIELD"_s, message);
}

} // namespace

FieldShape amountField(const QString& name)
{
    return objectField(name,
        {choiceField(u"currency"_s, {u"GBP"_s, u"EUR"_s, u"PLN"_s, u"SEK"_s, u"DKK"_s, u"NOK"_s}).needed(), anyField(u"value"_s).needed()});
}

FieldShape bacsField()
{
    return objectField(u"bacs"_s, {textField(u"account"_s, 1, 10).needed(), textField(u"sort_code"_s, 6, 6).needed()}).orNull();
}

FieldShape addressField()
{
    return objectField(u"address"_s,
        {textsField(u"street"_s, {}, 1, 2).needed(), textField(u"city"_s, 1, 35).needed(), textField(u"postal_code"_s, 1, 16).needed(),
            textField(u"country"_s, 2, 2).needed()}).orNull();
}

Result<Money> paymentAmount(const QJsonValue& amount, const QString& path)
{
    const QJsonObject object = amount.toObject();
    const QJsonValue value = object.value("value"_L1);
    const Result<ParsedMoney> parsed = parseMoney(value, object.value("currency"_L1).toString());
    if (!value.isDouble() || !parsed || parsed->rounded || parsed->money.minorUnits < kLeastAmount || parsed->money.minorUnits > kMostAmount)
        return invalidField(u"%1.value must be a number of at least 1 with at most two decimals"_s.arg(path));
    return parsed->money;
}

Result<> checkReference(const QString& reference, const QString& path)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9][A-Za-z0-9 ]*\\z"_s);
    if (shape.match(reference).hasMatch())
        return {};
    return invalidField(u"%1 must hold letters and digits only"_s.arg(path));
}

Result<> checkAccountNumbers(const QJsonObject& holder, const QString& path)
{
    const QJsonValue iban = holder.value("iban"_L1);
    if (iban.isString() && !isIban(iban.toString()))
        return invalidField(u"%1iban must be a valid IBAN"_s.arg(path));
    const QJsonObject bacs = holder.value("bacs"_L1).toObject();
    for (const QString& field : bacs.keys()) {
        if (!isDigits(bacs.value(field).toString()))
            return invalidField(u"%1bacs.%2 must hold digits only"_s.arg(path, field));
    }
    return {};
}

Result<> checkSchedule(const QJsonObject& schedule, const QString& currency, QDate today)
{
    if (schedule.isEmpty())
        return {};
    if (currency != "GBP"_L1)
        return invalidField(u"amount.currency must be GBP for a standing order"_s);
    const QString code = u"PAYMENT_INVALID_SCHEDULE"_s;
    if (!isExecutionDay(schedule.value("interval"_L1).toString(), schedule.value("interval_execution_day"_L1).toInt()))
        return plaidError(code, u"schedule.interval_execution_day must be 1 to 7 in a week, 1 to 28 or -1 to -5 in a month"_s);
    const QDate start = QDate::fromString(schedule.value("start_date"_L1).toString(), Qt::ISODate);
    const QDate end = QDate::fromString(schedule.value("end_date"_L1).toString(), Qt::ISODate);
    if (start < today)
        return plaidError(code, u"schedule.start_date must not have passed"_s);
    if (end.isValid() && end < start)
        return plaidError(code, u"schedule.end_date must not be before schedule.start_date"_s);
    return {};
}

Result<> checkRoute(const SimulatedRecipient& recipient, const QString& currency, const QString& scheme)
{
    const bool pounds = currency == "GBP"_L1;
    if (pounds && !recipient.content.contains("bacs"_L1))
        return plaidError(u"PAYMENT_INVALID_RECIPIENT"_s, u"a recipient of GBP must have been created with bacs"_s);
    if (!pounds && !recipient.content.contains("iban"_L1))
        return plaidError(u"PAYMENT_INVALID_RECIPIENT"_s, u"a recipient of %1 must have been created with an iban"_s.arg(currency));
    if (scheme.startsWith("SEPA"_L1) && currency != "EUR"_L1)
        return plaidError(u"PAYMENT_SCHEME_NOT_SUPPORTED"_s, u"options.scheme %1 carries EUR only"_s.arg(scheme));
    return {};
}

} // namespace egret
