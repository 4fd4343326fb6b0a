// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/plaiderrorfacts.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPlaidErrorFacts : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatACodeStandsFor_data();
    void knowsWhatACodeStandsFor();
    void knowsNoOtherCodes();
};

void TestPlaidErrorFacts::knowsWhatACodeStandsFor_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("speaksToUsers");
    QTest::newRow("a locked login") << u"ITEM_LOCKED"_s << QString() << u"ITEM_ERROR"_s << 400 << true;
    QTest::newRow("a bank that is down") << u"INSTITUTION_DOWN"_s << QString() << u"INSTITUTION_ERROR"_s << 400 << true;
    QTest::newRow("too many calls") << u"BALANCE_LIMIT"_s << QString() << u"RATE_LIMIT_EXCEEDED"_s << 429 << false;
    QTest::newRow("maintenance") << u"PLANNED_MAINTENANCE"_s << QString() << u"API_ERROR"_s << 503 << false;
    QTest::newRow("an endpoint that is gone") << u"NO_LONGER_AVAILABLE"_s << QString() << u"INVALID_REQUEST"_s << 404 << false;
    QTest::newRow("a user's data") << u"INVALID_USER_IDENTITY_DATA"_s << QString() << u"USER_ERROR"_s << 403 << false;
    QTest::newRow("the commonest of several types") << u"PRODUCT_NOT_ENABLED"_s << QString() << u"ITEM_ERROR"_s << 400 << false;
    QTest::newRow("the type that was asked for") << u"PRODUCT_NOT_ENABLED"_s << u"INCOME_VERIFICATION_ERROR"_s << u"INCOME_VERIFICATION_ERROR"_s << 400 << false;
}

void TestPlaidErrorFacts::knowsWhatACodeStandsFor()
{
    QFETCH(QString, code);
    QFETCH(QString, type);
    const PlaidErrorFacts* facts = findPlaidError(code, type);
    QVERIFY(facts);
    QCOMPARE(QString(facts->code), code);
    QTEST(QString(facts->type), "found");
    QTEST(facts->status, "status");
    QTEST(!facts->display.isEmpty(), "speaksToUsers");
}

void TestPlaidErrorFacts::knowsNoOtherCodes()
{
    QVERIFY(!findPlaidError(u"NO_SUCH_CODE"_s));
    QVERIFY(!findPlaidError(u"ITEM_LOCKED"_s, u"PAYMENT_ERROR"_s));
}

QTEST_GUILESS_MAIN(TestPlaidErrorFacts)
#include "tst_plaiderrorfacts.moc"
