// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/testlogin.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTestLogin : public QObject {
    Q_OBJECT

private slots:
    void passwordsAskForErrors_data();
    void passwordsAskForErrors();
    void otherLoginsPass();
};

void TestTestLogin::passwordsAskForErrors_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    for (const auto& code : {u"ITEM_LOCKED"_s, u"INVALID_CREDENTIALS"_s, u"INVALID_MFA"_s, u"INSTITUTION_DOWN"_s, u"INSUFFICIENT_CREDENTIALS"_s,
             u"INTERNAL_SERVER_ERROR"_s, u"NO_ACCOUNTS"_s, u"COUNTRY_NOT_SUPPORTED"_s, u"USER_SETUP_REQUIRED"_s})
        QTest::newRow(qPrintable(code)) << QString(u"error_"_s + code) << code;
    QTest::newRow("a code that Plaid does not have") << u"error_NO_SUCH_THING"_s << u"INVALID_CREDENTIALS"_s;
}

void TestTestLogin::passwordsAskForErrors()
{
    QFETCH(QString, password);
    const Result<> login = tryTestLogin(u"user_good"_s, password);
    QVERIFY(!login);
    QTEST(login.error().code, "code");
    QVERIFY(!tryTestLogin({}, password));
}

void TestTestLogin::otherLoginsPass()
{
    QVERIFY(tryTestLogin(u"user_good"_s, u"pass_good"_s));
    QVERIFY(tryTestLogin({}, {}));
    QVERIFY(tryTestLogin(u"user_transactions_dynamic"_s, u"error_ITEM_LOCKED"_s));
}

QTEST_GUILESS_MAIN(TestTestLogin)
#include "tst_testlogin.moc"
