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
    QVERIFY(mint.token(u"access"_s, 0).startsWith("access-sandbox-"_L1));
    QVERIFY(uuid.match(mint.token(u"access"_s, 0).mid(15)).hasMatch());
    QVERIFY(uuid.match(mint.token(u"public"_s, 3).mid(15)).hasMatch());
    QVERIFY(uuid.match(mint.token(u"link"_s, 7).mid(13)).hasMatch());
    QVERIFY(uuid.match(mint.uuid(u"session"_s, 7)).hasMatch());
    QCOMPARE(mint.clientId().size(), 24);
    QCOMPARE(mint.secret().reveal().size(), 30);
}

void TestTokenMint::eachPurposeAndCounterHasItsOwn()
{
    const TokenMint mint(1);
    QSet<QString> tails;
    for (int i = 0; i < 50; ++i) {
        tails.insert(mint.token(u"access"_s, i).mid(15));
        tails.insert(mint.token(u"public"_s, i).mid(15));
        tails.insert(mint.token(u"link"_s, i).mid(13));
        tails.insert(mint.uuid(u"session"_s, i));
    }
    QCOMPARE(tails.size(), 200);
    QCOMPARE(mint.token(u"access"_s, 5), TokenMint(1).token(u"access"_s, 5));
}

void TestTokenMint::seedsDoNotShareTokens()
{
    QVERIFY(TokenMint(1).token(u"access"_s, 0) != TokenMint(2).token(u"access"_s, 0));
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
    QTest::newRow("of nobody") << u"access-sandbox-"_s + uuid << u"could not find matching access token"_s;
    QTest::newRow("of this mint") << TokenMint(1).token(u"access"_s, 12) << QString();
    QTest::newRow("of another seed") << TokenMint(2).token(u"access"_s, 12) << u"could not find matching access token"_s;
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
    const Result<int> shaped = TokenMint(1).numberOf(token, u"access"_s, u"INVALID_ACCESS_TOKEN"_s);
    QVERIFY(!shaped || *shaped == 12);
    QCOMPARE(shaped ? QString() : shaped.error().detail, complaint);
    QCOMPARE(shaped ? QString() : shaped.error().code, complaint.isEmpty() ? QString() : u"INVALID_ACCESS_TOKEN"_s);
}

QTEST_GUILESS_MAIN(TestTokenMint)
#include "tst_tokenmint.moc"
