// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/formatting.h"

#include <QTest>

#include <limits>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFormatting : public QObject {
    Q_OBJECT

private slots:
    void writesAmounts_data();
    void writesAmounts();
    void groupsByTheLocale();
    void tablesHaveOneScale();
    void writesAgesInWords_data();
    void writesAgesInWords();
    void writesDurations_data();
    void writesDurations();
    void writesWaits();
    void writesSizes();
    void shortensIds_data();
    void shortensIds();
    void keepsTheMaskOfAnAccount();
    void makesTwoLettersOfAName_data();
    void makesTwoLettersOfAName();
};

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

} // namespace

void TestFormatting::writesAmounts_data()
{
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("money in carries a plus") << qint64(431892) << u"USD"_s << u"+$4,318.92"_s;
    QTest::newRow("money out carries a true minus before the sign") << qint64(-128450) << u"USD"_s << u"−$1,284.50"_s;
    QTest::newRow("zero has no sign") << qint64(0) << u"USD"_s << u"$0.00"_s;
    QTest::newRow("less than one keeps its zero") << qint64(-5) << u"USD"_s << u"−$0.05"_s;
    QTest::newRow("another dollar names its country") << qint64(-1200) << u"CAD"_s << u"−CA$12.00"_s;
    QTest::newRow("yen has no decimals") << qint64(50000) << u"JPY"_s << u"+¥50,000"_s;
    QTest::newRow("a currency without sign shows its code") << qint64(-1250) << u"KWD"_s << u"−KWD\u00a01.250"_s;
    QTest::newRow("an unknown currency shows the number alone") << qint64(-1250) << QString() << u"−12.50"_s;
    QTest::newRow("the smallest 64-bit number does not overflow")
        << std::numeric_limits<qint64>::min() << u"USD"_s << u"−$92,233,720,368,547,758.08"_s;
}

void TestFormatting::writesAmounts()
{
    QFETCH(qint64, minorUnits);
    QFETCH(QString, currency);
    QTEST(signedMoney({minorUnits, currency}, kEnglish), "text");
}

void TestFormatting::groupsByTheLocale()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(signedMoney({-128450, u"EUR"_s}, german), u"−1.284,50\u00a0€"_s);
    QCOMPARE(signedMoney({-1250, u"KWD"_s}, german), u"−1,250\u00a0KWD"_s);
    QCOMPARE(compactMoney({214'400'00, u"EUR"_s}, german), u"214,4k\u00a0€"_s);
    QCOMPARE(plainMoney({-128450, u"USD"_s}, kEnglish), u"$1,284.50"_s);
    QCOMPARE(countText(1284310, kEnglish), u"1,284,310"_s);
    const QLocale spanish(QLocale::Spanish, QLocale::Spain);
    QCOMPARE(countText(1284, spanish), u"1284"_s);
    QCOMPARE(countText(12843, spanish), u"12.843"_s);
    QCOMPARE(countText(128431, spanish), u"128.431"_s);
    QCOMPARE(countText(1284310, spanish), u"1.284.310"_s);
    QCOMPARE(countText(-1284310, spanish), u"-1.284.310"_s);
    QCOMPARE(countText(1234567890, spanish), u"1.234.567.890"_s);
    QCOMPARE(countText(1234567890, QLocale(QLocale::German, QLocale::Germany)), u"1.234.567.890"_s);
    QCOMPARE(countText(1234567890, QLocale(QLocale::English, QLocale::India)), u"1,23,45,67,890"_s);
    QCOMPARE(plainMoney({3'212'690'69, u"EUR"_s}, spanish), u"3.212.690,69\u00a0€"_s);
}

void TestFormatting::tablesHaveOneScale()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    using Unit = AmountScale::Unit;
    QCOMPARE(scaleFor({-99'999'99, u"USD"_s}), (AmountScale{Unit::One, 0}));
    QCOMPARE(scaleFor({100'000'00, u"USD"_s}), (AmountScale{Unit::Thousand, 1}));
    QCOMPARE(scaleFor({1'000'000, u"JPY"_s}), (AmountScale{Unit::Thousand, 0}));
    QCOMPARE(scaleFor({100'000'000'00, u"USD"_s}), (AmountScale{Unit::Million, 1}));
    QCOMPARE(scaleFor({1'000'000'000'00, u"USD"_s}), (AmountScale{Unit::Million, 0}));
    QCOMPARE(scaledAmount({-214'449'99, u"EUR"_s}, {Unit::Thousand, 1}, german), u"−214,4"_s);
    QCOMPARE(scaledAmount({1'214'500'00, u"EUR"_s}, {Unit::Thousand, 0}, german), u"1.215"_s);
    QCOMPARE(scaledAmount({100'050'000'00, u"USD"_s}, {Unit::Million, 1}, kEnglish), u"100.1"_s);
    QCOMPARE(scaledAmount({1'249'50, u"USD"_s}, {Unit::One, 0}, kEnglish), u"1,250"_s);
    QCOMPARE(scaledAmount({500, u"JPY"_s}, {Unit::One, 0}, kEnglish), u"500"_s);
    QCOMPARE(scaledAmount({-49, u"USD"_s}, {Unit::One, 0}, kEnglish), u"0"_s);
    QCOMPARE(scaledAmount({-40'00, u"USD"_s}, {Unit::Thousand, 1}, kEnglish), u"0.0"_s);
}

void TestFormatting::writesAgesInWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("the same moment") << qint64(0) << u"just now"_s;
    QTest::newRow("a clock that runs behind") << qint64(-30) << u"just now"_s;
    QTest::newRow("seconds") << qint64(12) << u"12 s ago"_s;
    QTest::newRow("minutes") << qint64(3 * 60 + 59) << u"3 min ago"_s;
    QTest::newRow("hours without minutes") << qint64(2 * 3600 + 1800) << u"2 h ago"_s;
    QTest::newRow("up to 48 hours") << qint64(47 * 3600) << u"47 h ago"_s;
    QTest::newRow("then the date") << qint64(48 * 3600) << u"2026-06-15"_s;
}

void TestFormatting::writesAgesInWords()
{
    QFETCH(qint64, seconds);
    const Timestamp now = fromDateTime(QDateTime({2026, 6, 17}, {14, 31, 48}, Qt::UTC));
    QTEST(relativeTime(now - std::chrono::seconds(seconds), now), "text");
}

void TestFormatting::writesDurations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(12) << u"12 s"_s;
    QTest::newRow("minutes") << qint64(185) << u"3 min"_s;
    QTest::newRow("hours and minutes") << qint64(2 * 3600 + 300) << u"2 h 5 min"_s;
    QTest::newRow("days and hours") << qint64(4 * 86400 + 6 * 3600 + 59) << u"4 d 6 h"_s;
}

void TestFormatting::writesDurations()
{
    QFETCH(qint64, seconds);
    QTEST(durationText(std::chrono::seconds(seconds)), "text");
}

void TestFormatting::writesWaits()
{
    QCOMPARE(millisecondsText(84), u"84 ms"_s);
    QCOMPARE(millisecondsText(10'000), u"10.0 s"_s);
}

void TestFormatting::writesSizes()
{
    QCOMPARE(sizeText(84'000'000, kEnglish), u"84 MB"_s);
    QCOMPARE(sizeText(3'400'000'000, kEnglish), u"3.4 GB"_s);
}

void TestFormatting::shortensIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("a long id keeps both ends") << u"lPNjeW1nR6CDn5okmGQ6hEpMo4lLNoSrzqDje"_s << u"lPNjeW1n…rzqDje"_s;
    QTest::newRow("a short id stays whole") << u"local"_s << u"local"_s;
    QTest::newRow("fifteen characters stay whole") << u"123456789012345"_s << u"123456789012345"_s;
}

void TestFormatting::shortensIds()
{
    QFETCH(QString, id);
    QTEST(shortId(id), "text");
}

void TestFormatting::keepsTheMaskOfAnAccount()
{
    QCOMPARE(accountText(u"Checking"_s, u"0000"_s), u"Checking ••0000"_s);
    QCOMPARE(accountText(u"Checking"_s, {}), u"Checking"_s);
}

void TestFormatting::makesTwoLettersOfAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two words give their initials") << u"Madison Bicycle Shop"_s << u"MB"_s;
    QTest::newRow("one word gives its first two letters") << u"Uber"_s << u"UB"_s;
    QTest::newRow("one letter stays alone") << u"x"_s << u"X"_s;
    QTest::newRow("no name") << u"  "_s << u"?"_s;
}

void TestFormatting::makesTwoLettersOfAName()
{
    QFETCH(QString, name);
    QTEST(initials(name), "letters");
}

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
