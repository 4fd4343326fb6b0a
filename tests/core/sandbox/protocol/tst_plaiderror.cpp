// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/plaiderror.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPlaidError : public QObject {
    Q_OBJECT

private slots:
    void knowsTypeAndStatusOfACode_data();
    void knowsTypeAndStatusOfACode();
    void tellsPlaidsCodesFromOthers();
    void hasTheFieldsPlaidRequires();
    void speaksToUsersOnlyWhereTheyCanAct();
    void leavesTheRequestIdOutOfWebhooks();
    void typePicksAmongTheMeaningsOfACode();
    void errorsOnDemandAreOfTheirCode();
};

void TestPlaidError::knowsTypeAndStatusOfACode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("a bad field") << u"INVALID_FIELD"_s << u"INVALID_REQUEST"_s << 400;
    QTest::newRow("an unknown endpoint") << u"NOT_FOUND"_s << u"INVALID_REQUEST"_s << 404;
    QTest::newRow("a foreign token") << u"INVALID_ACCESS_TOKEN"_s << u"INVALID_INPUT"_s << 400;
    QTest::newRow("a broken login") << u"ITEM_LOGIN_REQUIRED"_s << u"ITEM_ERROR"_s << 400;
    QTest::newRow("changed while paging") << u"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s << u"TRANSACTIONS_ERROR"_s << 400;
    QTest::newRow("no webhook to fire at") << u"SANDBOX_WEBHOOK_INVALID"_s << u"SANDBOX_ERROR"_s << 400;
    QTest::newRow("too many calls") << u"RATE_LIMIT"_s << u"RATE_LIMIT_EXCEEDED"_s << 429;
    QTest::newRow("too many calls of one operation") << u"TRANSACTIONS_SYNC_LIMIT"_s << u"RATE_LIMIT_EXCEEDED"_s << 429;
    QTest::newRow("a bank is down") << u"INSTITUTION_DOWN"_s << u"INSTITUTION_ERROR"_s << 400;
    QTest::newRow("Plaid is down for work") << u"PLANNED_MAINTENANCE"_s << u"API_ERROR"_s << 503;
    QTest::newRow("Plaid failed") << u"INTERNAL_SERVER_ERROR"_s << u"API_ERROR"_s << 500;
    QTest::newRow("a code nobody knows") << u"WHATEVER"_s << u"API_ERROR"_s << 500;
}

void TestPlaidError::knowsTypeAndStatusOfACode()
{
    QFETCH(QString, code);
    QFETCH(QString, type);
    QFETCH(int, status);
    const Error error = plaidError(code, u"why"_s).error;
    QCOMPARE(error.kind, Error::Kind::Plaid);
    QCOMPARE(error.code, code);
    QCOMPARE(error.errorType, type);
    QCOMPARE(httpStatusOf(error), status);
}

void TestPlaidError::tellsPlaidsCodesFromOthers()
{
    QVERIFY(isPlaidErrorCode(u"ITEM_LOGIN_REQUIRED"_s));
    QVERIFY(isPlaidErrorCode(u"INTERNAL_SERVER_ERROR"_s));
    QVERIFY(!isPlaidErrorCode(u"WHATEVER"_s));
    QVERIFY(!isPlaidErrorCode({}));
}

void TestPlaidError::hasTheFieldsPlaidRequires()
{
    const QJsonObject object = errorObject(plaidError(u"INVALID_FIELD"_s, u"count must be an integer"_s).error, u"abc"_s);
    QCOMPARE(object.value("error_type"_L1).toString(), u"INVALID_REQUEST"_s);
    QCOMPARE(object.value("error_code"_L1).toString(), u"INVALID_FIELD"_s);
    QCOMPARE(object.value("error_message"_L1).toString(), u"count must be an integer"_s);
    QVERIFY(object.value("display_message"_L1).isNull());
    QCOMPARE(object.value("request_id"_L1).toString(), u"abc"_s);
    QVERIFY(object.value("documentation_url"_L1).toString().startsWith("https://plaid.com/docs/errors/"_L1));
}

void TestPlaidError::speaksToUsersOnlyWhereTheyCanAct()
{
    QVERIFY(errorObject(plaidError(u"INVALID_CREDENTIALS"_s, {}).error).value("display_message"_L1).isString());
    QVERIFY(errorObject(loginRequiredError()).value("display_message"_L1).isNull());
}

void TestPlaidError::leavesTheRequestIdOutOfWebhooks()
{
    QVERIFY(!errorObject(loginRequiredError()).contains("request_id"_L1));
}

void TestPlaidError::typePicksAmongTheMeaningsOfACode()
{
    QCOMPARE(plaidError(u"PRODUCT_NOT_READY"_s, u"wait"_s).error.errorType, u"ITEM_ERROR"_s);
    QCOMPARE(plaidError(u"PRODUCT_NOT_READY"_s, u"wait"_s, u"ASSET_REPORT_ERROR"_s).error.errorType, u"ASSET_REPORT_ERROR"_s);
}

void TestPlaidError::errorsOnDemandAreOfTheirCode()
{
    const QJsonObject object = errorObject(plaidErrorOnDemand(u"ITEM_LOCKED"_s));
    QCOMPARE(object.value("error_code"_L1).toString(), u"ITEM_LOCKED"_s);
    QCOMPARE(object.value("error_type"_L1).toString(), u"ITEM_ERROR"_s);
    QVERIFY(object.value("display_message"_L1).toString().contains("bank"_L1));
    QVERIFY(!object.value("error_message"_L1).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestPlaidError)
#include "tst_plaiderror.moc"
