// SPDX-License-Identifier: Apache-2.0
#include "core/domain/plaidadvice.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPlaidAdvice : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasOneNextAction_data();
    void everyCodeHasOneNextAction();
    void anUnknownCodeIsSaidToBeUnknown();
};

void TestPlaidAdvice::everyCodeHasOneNextAction_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("action");
    QTest::newRow("the login has changed") << u"ITEM_LOGIN_REQUIRED"_s << u"repair"_s;
    QTest::newRow("the password has to be reset") << u"PASSWORD_RESET_REQUIRED"_s << u"repair"_s;
    QTest::newRow("the bank is down") << u"INSTITUTION_DOWN"_s << u"wait"_s;
    QTest::newRow("too many calls") << u"TRANSACTIONS_SYNC_LIMIT"_s << u"wait"_s;
    QTest::newRow("the plan is used up") << u"CREDITS_EXHAUSTED"_s << u"enable_product"_s;
    QTest::newRow("the keys are wrong") << u"INVALID_API_KEYS"_s << u"check_keys"_s;
    QTest::newRow("the Item is gone") << u"ITEM_NOT_FOUND"_s << u"relink"_s;
    QTest::newRow("a field is wrong") << u"INVALID_FIELD"_s << u"fix_request"_s;
    QTest::newRow("another account is needed") << u"TRANSFER_ACCOUNT_BLOCKED"_s << u"other_account"_s;
    QTest::newRow("nobody understands the bank") << u"UNSUPPORTED_RESPONSE"_s << u"contact_support"_s;
    QTest::newRow("Egret lost its key") << u"TOKEN_LOST"_s << u"restore_data_key"_s;
}

void TestPlaidAdvice::everyCodeHasOneNextAction()
{
    QFETCH(QString, code);
    const std::optional<PlaidAdvice> advice = plaidAdvice(code);
    QVERIFY(advice);
    QTEST(advice->action, "action");
    QVERIFY(advice->words.endsWith(u'.'));
    QVERIFY(!advice->words.contains(code));
}

void TestPlaidAdvice::anUnknownCodeIsSaidToBeUnknown()
{
    QVERIFY(!plaidAdvice(u"CODE_OF_NEXT_YEAR"_s));
    QCOMPARE(adviceFor(u"CODE_OF_NEXT_YEAR"_s).action, u"contact_support"_s);
    QVERIFY(adviceFor(u"CODE_OF_NEXT_YEAR"_s).words.contains(u"CODE_OF_NEXT_YEAR"_s));
}

QTEST_GUILESS_MAIN(TestPlaidAdvice)
#include "tst_plaidadvice.moc"
