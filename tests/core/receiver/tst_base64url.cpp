// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/base64url.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestBase64Url : public QObject {
    Q_OBJECT

private slots:
    void decodesTheCanonicalSpelling_data();
    void decodesTheCanonicalSpelling();
    void refusesEveryOtherSpelling_data();
    void refusesEveryOtherSpelling();
};

void TestBase64Url::decodesTheCanonicalSpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing is no bytes") << ""_ba
                                         << ""_ba;
    QTest::newRow("one byte") << "Zg"_ba
                              << "f"_ba;
    QTest::newRow("two bytes") << "Zm8"_ba
                               << "fo"_ba;
    QTest::newRow("three bytes") << "Zm9v"_ba
                                 << "foo"_ba;
    QTest::newRow("the two letters that differ from plain base64") << "-_8"_ba
                                                                   << "\xfb\xff"_ba;
}

void TestBase64Url::decodesTheCanonicalSpelling()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    const std::optional<QByteArray> decoded = decodeBase64Url(text);
    QVERIFY(decoded);
    QCOMPARE(*decoded, bytes);
}

void TestBase64Url::refusesEveryOtherSpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << "Zg=="_ba;
    QTest::newRow("half the padding") << "Zg="_ba;
    QTest::newRow("stray low bits") << "Zh"_ba;
    QTest::newRow("letters of plain base64") << "+/8"_ba;
    QTest::newRow("one letter is no byte") << "Z"_ba;
    QTest::newRow("a space inside") << "Zm 9v"_ba;
    QTest::newRow("a line end after it") << "Zm9v\n"_ba;
    QTest::newRow("a zero byte inside") << QByteArray("Zm\0v", 4);
}

void TestBase64Url::refusesEveryOtherSpelling()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodeBase64Url(text));
}

QTEST_GUILESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
