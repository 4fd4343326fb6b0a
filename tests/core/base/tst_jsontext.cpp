// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject {
    Q_OBJECT

private slots:
    void writesWhatJsonReadsBack_data();
    void writesWhatJsonReadsBack();
    void halfAPairOfSurrogatesIsReplaced();
    void everyLatin1CharacterReadsBack();
    void appendsToWhatIsThere();
};

void TestJsonText::writesWhatJsonReadsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QString() << R"("")"_ba;
    QTest::newRow("plain words") << u"made by this key"_s << R"("made by this key")"_ba;
    QTest::newRow("quotes and backslashes") << uR"(a "b" \\ c)"_s << R"("a \"b\" \\\\ c")"_ba;
    QTest::newRow("control characters") << u"a\n\x1f\x7f"_s << "\"a\\u000a\\u001f\x7f\""_ba;
    QTest::newRow("umlauts and question marks") << u"f\u00fcr? \u20ac?"_s << "\"f\xc3\xbcr? \xe2\x82\xac?\""_ba;
    QTest::newRow("a pair of surrogates") << u"\U0001F600!"_s << "\"\xf0\x9f\x98\x80!\""_ba;
}

void TestJsonText::writesWhatJsonReadsBack()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QByteArray written;
    appendJsonText(written, text);
    QCOMPARE(written, json);
    QCOMPARE(QJsonDocument::fromJson('[' + written + ']').array().at(0).toString(), text);
}

void TestJsonText::halfAPairOfSurrogatesIsReplaced()
{
    const QString half = u"a?"_s + QChar(0xd83d) + u"b"_s;
    QByteArray written;
    appendJsonText(written, half);
    QCOMPARE(written, "\"a?\xef\xbf\xbd" "b\""_ba);
}

void TestJsonText::everyLatin1CharacterReadsBack()
{
    QByteArray all;
    for (int code = 0; code < 256; ++code)
        all += char(code);
    QByteArray written;
    appendJsonText(written, QLatin1StringView(all));
    QCOMPARE(QJsonDocument::fromJson('[' + written + ']').array().at(0).toString(), QString::fromLatin1(all));
}

void TestJsonText::appendsToWhatIsThere()
{
    QByteArray json = R"({"a":)";
    appendJsonText(json, u"b");
    QCOMPARE(json, R"({"a":"b")"_ba);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
