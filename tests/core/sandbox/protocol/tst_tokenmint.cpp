// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/tokenmint.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTokenMint : public QObject {
    Q_OBJECT

private slots:
    void tokensHavePlaidsShape();
    void eachPurposeAndCounterHasItsOwn();
    void seedsDoNotShareTokens();
    void sealsDataOfThisSeedOnly();
    void judgesTheShapeOfTokens_data();
    void judgesTheShapeOfTokens();
};

void TestTokenMint::tokensHavePlaidsShape()
{
    const TokenMint mint(1);
    static const QRegularExpression uuid(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QVERIFY(mint.accessToken(0).startsWith("access-sandbox-"_L1));
    QVERIFY(uuid.match(mint.accessToken(0).mid(15)).hasMatch());
    QVERIFY(uuid.match(mint.publicToken(3).mid(15)).hasMatch());
    QVERIFY(uuid.match(mint.linkToken(7).mid(13)).hasMatch());
    QVERIFY(uuid.match(mint.linkSessionId(7)).hasMatch());
    QCOMPARE(mint.clientId().size(), 24);
    QCOMPARE(mint.secret().reveal().size(), 30);
}

void TestTokenMint::eachPurposeAndCounterHasItsOwn()
{
    const TokenMint mint(1);
    QSet<QString> tails;
    for (int i = 0; i < 50; ++i) {
        tails.insert(mint.accessToken(i).mid(15));
        tails.insert(mint.publicToken(i).mid(15));
        tails.insert(mint.linkToken(i).mid(13));
        tails.insert(mint.linkSessionId(i));
    }
    QCOMPARE(tails.size(), 200);
    QCOMPARE(mint.accessToken(5), TokenMint(1).accessToken(5));
}

void TestTokenMint::seedsDoNotShareTokens()
{
    QVERIFY(TokenMint(1).accessToken(0) != TokenMint(2).accessToken(0));
    QVERIFY(TokenMint(1).clientId() != TokenMint(2).clientId());
}

void TestTokenMint::sealsDataOfThisSeedOnly()
{
    QCOMPARE(TokenMint(1).seal("data"_ba).size(), 8);
    QVERIFY(TokenMint(1).seal("data"_ba) != TokenMint(1).seal("date"_ba));
    QVERIFY(TokenMint(1).seal("data"_ba) != TokenMint(2).seal("data"_ba));
}

void TestTokenMint::judgesTheShapeOfTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("complaint");
    const QString uuid = u"11111111-2222-4333-8444-555555555555"_s;
    const QString format = u"provided access token is in an invalid format. expected format: access-<environment>-<identifier>"_s;
    QTest::newRow("good") << u"access-sandbox-"_s + uuid << QString();
    QTest::newRow("empty") << QString() << format;
    QTest::newRow("another kind") << u"public-sandbox-"_s + uuid << format;
    QTest::newRow("no UUID") << u"access-sandbox-1234"_s << format;
    QTest::newRow("something behind") << u"access-sandbox-"_s + uuid + u"0"_s << format;
    QTest::newRow("of Production") << u"access-production-"_s + uuid
                                   << u"provided access token is for the wrong Plaid environment. expected \"sandbox\", got \"production\""_s;
    QTest::newRow("of Development") << u"access-development-"_s + uuid
                                    << u"provided access token is for the wrong Plaid environment. expected \"sandbox\", got \"development\""_s;
}

void TestTokenMint::judgesTheShapeOfTokens()
{
    QFETCH(QString, token);
    QFETCH(QString, complaint);
    const Result<> shaped = checkTokenShape(token, u"access"_s, u"INVALID_ACCESS_TOKEN"_s);
    QCOMPARE(shaped ? QString() : shaped.error().detail, complaint);
    QCOMPARE(shaped ? QString() : shaped.error().code, complaint.isEmpty() ? QString() : u"INVALID_ACCESS_TOKEN"_s);
}

QTEST_GUILESS_MAIN(TestTokenMint)
#include "tst_tokenmint.moc"
