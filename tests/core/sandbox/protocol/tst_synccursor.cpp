// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/synccursor.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSyncCursor : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWent();
    void isShortBase64();
    void takesNothingElseForACursor_data();
    void takesNothingElseForACursor();
};

void TestSyncCursor::comesBackAsItWent()
{
    const TokenMint mint(1);
    const SyncPlace place{3, 2, 17, 1'000, 2'345};
    QVERIFY(decodeCursor(mint, encodeCursor(mint, place)) == place);
    QVERIFY(decodeCursor(mint, encodeCursor(mint, {})) == SyncPlace());
    QVERIFY(place.isWithinLoop());
    QVERIFY(!SyncPlace({3, 2, 17, 17, 0}).isWithinLoop());
}

void TestSyncCursor::isShortBase64()
{
    const QString cursor = encodeCursor(TokenMint(1), {3, -1, 0, 500, 2'345});
    QVERIFY(cursor.size() <= 256);
    QVERIFY(QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::AbortOnBase64DecodingErrors));
}

void TestSyncCursor::takesNothingElseForACursor_data()
{
    QTest::addColumn<QString>("cursor");
    const QString good = encodeCursor(TokenMint(1), {1, -1, 0, 5, 5});
    QTest::newRow("empty") << QString();
    QTest::newRow("no base64") << u"%%%"_s;
    QTest::newRow("foreign base64") << u"bm90IGEgY3Vyc29yLCBqdXN0IHNvbWUgdGV4dCBvZiBsZW5ndGg="_s;
    QTest::newRow("cut off") << good.left(20);
    QTest::newRow("something behind") << good + u"AAAA"_s;
    QTest::newRow("changed") << u"B"_s + good.mid(1);
    QTest::newRow("of another seed") << encodeCursor(TokenMint(2), {1, -1, 0, 5, 5});
}

void TestSyncCursor::takesNothingElseForACursor()
{
    QFETCH(QString, cursor);
    QVERIFY(!decodeCursor(TokenMint(1), cursor));
}

QTEST_GUILESS_MAIN(TestSyncCursor)
#include "tst_synccursor.moc"
