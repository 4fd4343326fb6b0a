// SPDX-License-Identifier: Apache-2.0
#include "core/base/money.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void parsesPlaidAmounts_data();
    void parsesPlaidAmounts();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void writesExactDecimalText_data();
    void writesExactDecimalText();
    void jsonNumberOfAnyCentAmountReadsBackExactly();
};

void TestMoney::parsesPlaidAmounts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<bool>("rounded");
    QTest::newRow("cents survive binary floats") << "{\"amount\":19.99}"_ba << u"USD"_s << qint64(1999) << false;
    QTest::newRow("a whole number gains its cents") << "{\"amount\":500}"_ba << u"USD"_s << qint64(50000) << false;
    QTest::newRow("yen has no minor unit") << "{\"amount\":500}"_ba << u"JPY"_s << qint64(500) << false;
    QTest::newRow("dinar has three decimals") << "{\"amount\":1.234}"_ba << u"KWD"_s << qint64(1234) << false;
    QTest::newRow("bitcoin counts satoshi") << "{\"amount\":0.00000001}"_ba << u"BTC"_s << qint64(1) << false;
    QTest::newRow("money in is negative") << "{\"amount\":-4318.92}"_ba << u"USD"_s << qint64(-431892) << false;
    QTest::newRow("a text with decimals") << "{\"amount\":\"10.00\"}"_ba << u"USD"_s << qint64(1000) << false;
    QTest::newRow("half goes to even, down") << "{\"amount\":0.125}"_ba << u"USD"_s << qint64(12) << true;
    QTest::newRow("half goes to even, up") << "{\"amount\":0.375}"_ba << u"USD"_s << qint64(38) << true;
    QTest::newRow("more than half goes up") << "{\"amount\":\"0.1251\"}"_ba << u"USD"_s << qint64(13) << true;
    QTest::newRow("a carry grows the number") << "{\"amount\":\"99.996\"}"_ba << u"USD"_s << qint64(10000) << true;
    QTest::newRow("surplus zeros do not round") << "{\"amount\":\"1.500\"}"_ba << u"USD"_s << qint64(150) << false;
    QTest::newRow("an exponent is a decimal too") << "{\"amount\":\"1.5e3\"}"_ba << u"USD"_s << qint64(150000) << false;
    QTest::newRow("four decimals of an investment") << "{\"amount\":23631.9805}"_ba << u"USD"_s << qint64(2363198) << true;
}

void TestMoney::parsesPlaidAmounts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, currency);
    const Result<ParsedMoney> parsed = parseMoney(QJsonDocument::fromJson(json).object().value("amount"_L1), currency);
    QVERIFY(parsed);
    QTEST(parsed->money.minorUnits, "minorUnits");
    QTEST(parsed->rounded, "rounded");
    QCOMPARE(parsed->money.currency, currency);
}

void TestMoney::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("a word") << QJsonValue(u"ten"_s);
    QTest::newRow("an empty text") << QJsonValue(u""_s);
    QTest::newRow("only a sign") << QJsonValue(u"-"_s);
    QTest::newRow("two points") << QJsonValue(u"1.2.3"_s);
    QTest::newRow("beyond 64 bits") << QJsonValue(u"92233720368547758.08"_s);
    QTest::newRow("a huge exponent") << QJsonValue(u"1e400"_s);
}

void TestMoney::refusesWhatIsNoAmount()
{
    QFETCH(QJsonValue, value);
    const Result<ParsedMoney> parsed = parseMoney(value, u"USD"_s);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
}

void TestMoney::writesExactDecimalText_data()
{
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("dollars") << qint64(-128450) << u"USD"_s << u"-1284.50"_s;
    QTest::newRow("less than one") << qint64(5) << u"USD"_s << u"0.05"_s;
    QTest::newRow("minus less than one") << qint64(-5) << u"USD"_s << u"-0.05"_s;
    QTest::newRow("yen") << qint64(500) << u"JPY"_s << u"500"_s;
    QTest::newRow("zero") << qint64(0) << u"KWD"_s << u"0.000"_s;
    QTest::newRow("the smallest 64-bit number") << std::numeric_limits<qint64>::min() << u"USD"_s << u"-92233720368547758.08"_s;
}

void TestMoney::writesExactDecimalText()
{
    QFETCH(qint64, minorUnits);
    QFETCH(QString, currency);
    QTEST(toDecimalText({minorUnits, currency}), "text");
}

void TestMoney::jsonNumberOfAnyCentAmountReadsBackExactly()
{
    for (qint64 cents = 0; cents < 9'000'000'000'000; cents = cents * 3 + 7) {
        const Money money{cents, u"USD"_s};
        const Result<ParsedMoney> back = parseMoney(QJsonValue(toJsonNumber(money)), u"USD"_s);
        QVERIFY(back);
        QCOMPARE(back->money, money);
    }
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
