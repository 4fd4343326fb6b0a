// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/paymentrules.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! The error code, or "ok".
template <typename T>
QString verdict(const Result<T>& result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

class TestPaymentRules : public QObject {
    Q_OBJECT

private slots:
    void amountsAreExact_data();
    void amountsAreExact();
    void referencesHoldLettersAndDigits_data();
    void referencesHoldLettersAndDigits();
    void accountNumbersAreChecked_data();
    void accountNumbersAreChecked();
    void standingOrdersHaveTheirDays_data();
    void standingOrdersHaveTheirDays();
    void currencyAndSchemeFitTheRecipient_data();
    void currencyAndSchemeFitTheRecipient();
};

void TestPaymentRules::amountsAreExact_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("minorUnits");
    QTest::newRow("whole pounds") << QJsonValue(5) << qint64(500);
    QTest::newRow("pence") << QJsonValue(19.99) << qint64(1'999);
    QTest::newRow("the least") << QJsonValue(1.0) << qint64(100);
    QTest::newRow("less than the least") << QJsonValue(0.99) << qint64(-1);
    QTest::newRow("three decimals") << QJsonValue(1.005) << qint64(-1);
    QTest::newRow("text") << QJsonValue(u"5"_s) << qint64(-1);
    QTest::newRow("nothing") << QJsonValue() << qint64(-1);
}

void TestPaymentRules::amountsAreExact()
{
    QFETCH(const QJsonValue, value);
    const Result<Money> amount = paymentAmount(QJsonObject{{u"currency"_s, u"GBP"_s}, {u"value"_s, value}}, u"amount"_s);
    QTEST(amount ? amount->minorUnits : qint64(-1), "minorUnits");
    if (!amount)
        QVERIFY2(amount.error().detail.contains(u"amount.value"_s), qPrintable(amount.error().detail));
}

void TestPaymentRules::referencesHoldLettersAndDigits_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << u"Order 123"_s << u"ok"_s;
    QTest::newRow("a space first") << u" Order"_s << u"INVALID_FIELD"_s;
    QTest::newRow("a sign") << u"Order-123"_s << u"INVALID_FIELD"_s;
    QTest::newRow("a letter with an accent") << u"Café"_s << u"INVALID_FIELD"_s;
    QTest::newRow("a line break at the end") << u"Order\n"_s << u"INVALID_FIELD"_s;
}

void TestPaymentRules::referencesHoldLettersAndDigits()
{
    QFETCH(const QString, reference);
    QTEST(verdict(checkReference(reference, u"reference"_s)), "expected");
}

void TestPaymentRules::accountNumbersAreChecked_data()
{
    QTest::addColumn<QJsonObject>("holder");
    QTest::addColumn<QString>("expected");
    const auto bacs = [](const QString& account, const QString& sortCode) {
        return QJsonObject{{u"bacs"_s, QJsonObject{{u"account"_s, account}, {u"sort_code"_s, sortCode}}}};
    };
    QTest::newRow("an IBAN") << QJsonObject{{u"iban"_s, u"GB29NWBK60161331926819"_s}} << u"ok"_s;
    QTest::newRow("two of its digits swapped") << QJsonObject{{u"iban"_s, u"GB29NWBK60161331926891"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("in small letters") << QJsonObject{{u"iban"_s, u"gb29nwbk60161331926819"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("bacs") << bacs(u"31926819"_s, u"601613"_s) << u"ok"_s;
    QTest::newRow("bacs with dashes") << bacs(u"31926819"_s, u"60-161"_s) << u"INVALID_FIELD"_s;
    QTest::newRow("neither") << QJsonObject{{u"iban"_s, QJsonValue()}} << u"ok"_s;
}

void TestPaymentRules::accountNumbersAreChecked()
{
    QFETCH(const QJsonObject, holder);
    QTEST(verdict(checkAccountNumbers(holder, u"recipient."_s)), "expected");
}

void TestPaymentRules::standingOrdersHaveTheirDays_data()
{
    QTest::addColumn<QString>("interval");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("expected");
    const QString bad = u"PAYMENT_INVALID_SCHEDULE"_s;
    QTest::newRow("from today on") << u"WEEKLY"_s << 1 << u"2026-06-17"_s << QString() << u"ok"_s;
    QTest::newRow("the eighth day of a week") << u"WEEKLY"_s << 8 << u"2026-06-17"_s << QString() << bad;
    QTest::newRow("a month's last day") << u"MONTHLY"_s << -1 << u"2026-06-17"_s << QString() << u"ok"_s;
    QTest::newRow("a month's day 29") << u"MONTHLY"_s << 29 << u"2026-06-17"_s << QString() << bad;
    QTest::newRow("no day") << u"MONTHLY"_s << 0 << u"2026-06-17"_s << QString() << bad;
    QTest::newRow("from yesterday on") << u"MONTHLY"_s << 1 << u"2026-06-16"_s << QString() << bad;
    QTest::newRow("one payment") << u"MONTHLY"_s << 1 << u"2026-06-17"_s << u"2026-06-17"_s << u"ok"_s;
    QTest::newRow("over before it begins") << u"MONTHLY"_s << 1 << u"2026-06-17"_s << u"2026-06-16"_s << bad;
}

void TestPaymentRules::standingOrdersHaveTheirDays()
{
    QFETCH(const QString, interval);
    QFETCH(const int, day);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    const QJsonObject schedule{{u"interval"_s, interval}, {u"interval_execution_day"_s, day}, {u"start_date"_s, start}, {u"end_date"_s, end}};
    const QDate today(2026, 6, 17);
    QTEST(verdict(checkSchedule(schedule, u"GBP"_s, today)), "expected");
    QCOMPARE(verdict(checkSchedule(schedule, u"EUR"_s, today)), u"INVALID_FIELD"_s);
    QCOMPARE(verdict(checkSchedule({}, u"EUR"_s, today)), u"ok"_s);
}

void TestPaymentRules::currencyAndSchemeFitTheRecipient_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pounds to a British account") << u"bacs"_s << u"GBP"_s << QString() << u"ok"_s;
    QTest::newRow("pounds to an IBAN") << u"iban"_s << u"GBP"_s << QString() << u"PAYMENT_INVALID_RECIPIENT"_s;
    QTest::newRow("euros to an IBAN by SEPA") << u"iban"_s << u"EUR"_s << u"SEPA_CREDIT_TRANSFER"_s << u"ok"_s;
    QTest::newRow("euros to a British account") << u"bacs"_s << u"EUR"_s << QString() << u"PAYMENT_INVALID_RECIPIENT"_s;
    QTest::newRow("crowns by SEPA") << u"iban"_s << u"SEK"_s << u"SEPA_CREDIT_TRANSFER"_s << u"PAYMENT_SCHEME_NOT_SUPPORTED"_s;
}

void TestPaymentRules::currencyAndSchemeFitTheRecipient()
{
    QFETCH(const QString, number);
    QFETCH(const QString, currency);
    QFETCH(const QString, scheme);
    SimulatedRecipient recipient;
    recipient.content = {{number, u"x"_s}};
    QTEST(verdict(checkRoute(recipient, currency, scheme)), "expected");
}

QTEST_GUILESS_MAIN(TestPaymentRules)
#include "tst_paymentrules.moc"
