// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/consentrules.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const Timestamp kNow = fromMicroseconds(1'781'706'708'000'000); // 2026-06-17T14:31:48Z

QJsonObject pounds(double value)
{
    return {{u"currency"_s, u"GBP"_s}, {u"value"_s, value}};
}

QJsonObject period(const QString& interval, const QString& alignment, double value)
{
    return {{u"amount"_s, pounds(value)}, {u"interval"_s, interval}, {u"alignment"_s, alignment}};
}

QJsonObject request(const QJsonArray& periods, const QJsonObject& life = {})
{
    return {{u"recipient_id"_s, u"recipient-id-sandbox-1"_s}, {u"reference"_s, u"Rent"_s},
        {u"constraints"_s, QJsonObject{{u"max_payment_amount"_s, pounds(150)}, {u"periodic_amounts"_s, periods}, {u"valid_date_time"_s, life}}}};
}

QJsonObject with(QJsonObject object, const QString& name, const QJsonValue& value)
{
    object.insert(name, value);
    return object;
}

} // namespace

class TestConsentRules : public QObject {
    Q_OBJECT

private slots:
    void readsTheTerms();
    void theTypeFollowsTheScopes_data();
    void theTypeFollowsTheScopes();
    void refusesTermsThatCannotHold_data();
    void refusesTermsThatCannotHold();
    void thePayerHasOneAccount();
};

void TestConsentRules::readsTheTerms()
{
    const QJsonArray periods{period(u"MONTH"_s, u"CALENDAR"_s, 300), period(u"MONTH"_s, u"CONSENT"_s, 250.5)};
    const QJsonObject life{{u"from"_s, u"2026-06-18T00:00:00Z"_s}, {u"to"_s, u"2027-06-18T00:00:00Z"_s}};
    const Result<ConsentTerms> terms = consentTerms(request(periods, life), kNow);
    QVERIFY2(terms, terms ? "" : qPrintable(terms.error().detail));
    QCOMPARE(terms->reference, u"Rent"_s);
    QCOMPARE(terms->type, u"SWEEPING"_s);
    QCOMPARE(terms->most, 15'000);
    QCOMPARE(terms->periods.size(), 2);
    QVERIFY(terms->periods[0].calendar);
    QVERIFY(!terms->periods[1].calendar);
    QVERIFY(terms->from && terms->to && *terms->from < *terms->to);
    QVERIFY(terms->payer.isEmpty());
}

void TestConsentRules::theTypeFollowsTheScopes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("type");
    QTest::newRow("stated") << u"type"_s << QJsonValue(u"COMMERCIAL"_s) << u"COMMERCIAL"_s;
    QTest::newRow("to others") << u"scopes"_s << QJsonValue(QJsonArray{u"EXTERNAL"_s}) << u"COMMERCIAL"_s;
    QTest::newRow("to oneself") << u"scopes"_s << QJsonValue(QJsonArray{u"ME_TO_ME"_s}) << u"SWEEPING"_s;
}

void TestConsentRules::theTypeFollowsTheScopes()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    const QJsonObject asked = with(request({period(u"DAY"_s, u"CALENDAR"_s, 10)}), field, value);
    QTEST(consentTerms(asked, kNow)->type, "type");
}

void TestConsentRules::refusesTermsThatCannotHold_data()
{
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<QString>("code");
    const QJsonObject daily = period(u"DAY"_s, u"CALENDAR"_s, 10);
    const QString constraints = u"PAYMENT_CONSENT_INVALID_CONSTRAINTS"_s;
    QTest::newRow("no period") << request({}) << u"INVALID_FIELD"_s;
    QTest::newRow("two limits for a day") << request({daily, daily}) << constraints;
    QTest::newRow("a period without its interval") << request({QJsonObject{{u"amount"_s, pounds(1)}, {u"alignment"_s, u"CALENDAR"_s}}}) << u"MISSING_FIELDS"_s;
    QTest::newRow("a period in euros") << request({with(daily, u"amount"_s, QJsonObject{{u"currency"_s, u"EUR"_s}, {u"value"_s, 5}})}) << u"INVALID_FIELD"_s;
    QTest::newRow("over already") << request({daily}, {{u"to"_s, u"2026-06-17T14:31:48Z"_s}}) << constraints;
    QTest::newRow("over before it begins") << request({daily}, {{u"from"_s, u"2026-08-01T00:00:00Z"_s}, {u"to"_s, u"2026-07-01T00:00:00Z"_s}}) << constraints;
    QTest::newRow("a reference with a sign") << with(request({daily}), u"reference"_s, u"Rent!"_s) << u"INVALID_FIELD"_s;
}

void TestConsentRules::refusesTermsThatCannotHold()
{
    QFETCH(const QJsonObject, asked);
    const Result<ConsentTerms> terms = consentTerms(asked, kNow);
    QVERIFY(!terms);
    QTEST(terms.error().code, "code");
}

void TestConsentRules::thePayerHasOneAccount()
{
    const QJsonObject plain = request({period(u"DAY"_s, u"CALENDAR"_s, 10)});
    const QJsonObject iban{{u"iban"_s, u"GB29NWBK60161331926819"_s}};
    const QJsonObject both = with(iban, u"bacs"_s, QJsonObject{{u"account"_s, u"31926819"_s}, {u"sort_code"_s, u"601613"_s}});
    const auto payer = [&plain](const QJsonObject& numbers) {
        return consentTerms(with(plain, u"payer_details"_s, QJsonObject{{u"name"_s, u"Ada"_s}, {u"numbers"_s, numbers}}), kNow);
    };
    QCOMPARE(payer(iban)->payer.value("name"_L1).toString(), u"Ada"_s);
    QCOMPARE(payer(both).error().code, u"INVALID_FIELD"_s);
    QCOMPARE(payer({}).error().code, u"INVALID_FIELD"_s);
    QVERIFY(consentTerms(with(plain, u"options"_s, iban), kNow)->payer.contains("iban"_L1)); // the older way
}

QTEST_GUILESS_MAIN(TestConsentRules)
#include "tst_consentrules.moc"
