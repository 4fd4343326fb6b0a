// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/jsontext.h"

#include "core/base/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! What a JSON parser reads where \a json stands.
QJsonValue parsed(const JsonText& json)
{
    return QJsonDocument::fromJson("[" + json.bytes() + "]").array().at(0);
}

} // namespace

class TestJsonText : public QObject {
    Q_OBJECT

private slots:
    void textsAreReadBackAsTheyWere_data();
    void textsAreReadBackAsTheyWere();
    void everyControlCharacterIsEscaped();
    void amountsAreExact_data();
    void amountsAreExact();
    void numbersAndDatesHaveTheirPlainForm();
    void piecesStandOneBehindTheOther();
};

void TestJsonText::textsAreReadBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QString() << "\"\""_ba;
    QTest::newRow("plain words") << u"SQ *ACME COFFEE"_s << "\"SQ *ACME COFFEE\""_ba;
    QTest::newRow("a quotation mark and a backslash") << uR"(a"b\c)"_s << R"("a\"b\\c")"_ba;
    QTest::newRow("line ends and tabs") << u"a\nb\tc\r"_s << R"("a\nb\tc\r")"_ba;
    QTest::newRow("an escape alone") << u"\u001b"_s << R"("\u001b")"_ba;
    QTest::newRow("letters beyond ASCII") << u"Café Œuf €"_s << "\"Café Œuf €\""_ba;
    QTest::newRow("letters beyond 16 bits") << u"\U0001F9A2"_s << "\"\xF0\x9F\xA6\xA2\""_ba;
}

void TestJsonText::textsAreReadBackAsTheyWere()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    JsonText written;
    written.text(text);
    QCOMPARE(written.bytes(), json);
    QCOMPARE(parsed(written).toString(), text);
    JsonText fromBytes;
    fromBytes.text(QByteArrayView(text.toUtf8()));
    QCOMPARE(fromBytes.bytes(), json);
}

void TestJsonText::everyControlCharacterIsEscaped()
{
    for (ushort code = 0; code < 0x20; ++code) {
        const QString text = u"a"_s + QChar(code) + u'b';
        JsonText written;
        written.text(text);
        QCOMPARE(parsed(written).toString(), text);
        for (const char byte : written.bytes())
            QVERIFY(uchar(byte) >= 0x20);
    }
}

void TestJsonText::amountsAreExact_data()
{
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("dollars and cents") << qint64(123'456) << u"USD"_s << "1234.56"_ba;
    QTest::newRow("no trailing zero") << qint64(1'250) << u"USD"_s << "12.5"_ba;
    QTest::newRow("whole dollars") << qint64(1'200) << u"USD"_s << "12"_ba;
    QTest::newRow("cents alone") << qint64(5) << u"USD"_s << "0.05"_ba;
    QTest::newRow("nothing") << qint64(0) << u"USD"_s << "0"_ba;
    QTest::newRow("money in") << qint64(-99) << u"USD"_s << "-0.99"_ba;
    QTest::newRow("yen") << qint64(-5'000) << u"JPY"_s << "-5000"_ba;
    QTest::newRow("dinars") << qint64(1'005) << u"KWD"_s << "1.005"_ba;
    QTest::newRow("the smallest number") << std::numeric_limits<qint64>::min() << u"USD"_s << "-92233720368547758.08"_ba;
}

void TestJsonText::amountsAreExact()
{
    QFETCH(qint64, minorUnits);
    QFETCH(QString, currency);
    QFETCH(QByteArray, json);
    JsonText written;
    written.amount(minorUnits, currencyExponent(currency));
    QCOMPARE(written.bytes(), json);
    QCOMPARE(parsed(written).toDouble(), toJsonNumber({minorUnits, currency}));
}

void TestJsonText::numbersAndDatesHaveTheirPlainForm()
{
    JsonText written;
    written.number(-42).raw(" ").number(0).raw(" ").date(QDate(2026, 6, 7)).raw(" ").date(QDate(987, 12, 31));
    QCOMPARE(written.bytes(), "-42 0 \"2026-06-07\" \"0987-12-31\""_ba);
}

void TestJsonText::piecesStandOneBehindTheOther()
{
    JsonText written(64);
    written.raw("{\"a\":").number(1).raw(",\"b\":").text(u"x"_s).raw("}");
    QCOMPARE(parsed(written).toObject(), (QJsonObject{{u"a"_s, 1}, {u"b"_s, u"x"_s}}));
    QCOMPARE(written.size(), 15);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
