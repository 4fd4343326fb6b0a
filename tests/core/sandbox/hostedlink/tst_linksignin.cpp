// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linksignin.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkSignIn : public QObject {
    Q_OBJECT

private slots:
    void answersAsPlaidsTestUsersDo_data();
    void answersAsPlaidsTestUsersDo();
    void challengesComeWithTheCustomer();
    void someBanksAnswerBeforeAnybodySignsIn();
    void onlyTheFormsOwnErrorsLeadBackToIt();
};

void TestLinkSignIn::answersAsPlaidsTestUsersDo_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    const QString wrong = u"INVALID_CREDENTIALS"_s;
    QTest::newRow("a business with any password") << u"user_acme_coffee"_s << u"x"_s << QString();
    QTest::newRow("nobody") << QString() << u"pass_good"_s << wrong;
    QTest::newRow("no password") << u"user_acme_coffee"_s << u" "_s << wrong;
    QTest::newRow("a stranger") << u"someone"_s << u"pass_good"_s << wrong;
    QTest::newRow("the ordinary user with another password") << u"user_good"_s << u"pass_bad"_s << wrong;
    QTest::newRow("an error nobody knows") << u"user_good"_s << u"error_NOTHING"_s << wrong;
    QTest::newRow("an error that only JSON can force") << u"user_good"_s << u"error_ITEM_LOGIN_REQUIRED"_s << wrong;
    QTest::newRow("an error forced by JSON") << u"user_custom"_s << uR"({"force_error":"MFA_NOT_SUPPORTED"})"_s << u"MFA_NOT_SUPPORTED"_s;
    QTest::newRow("Plaid's own error forced by JSON") << u"user_custom"_s << uR"({"force_error":"PLAID_ERROR"})"_s << u"INTERNAL_SERVER_ERROR"_s;
    QTest::newRow("JSON that is none") << u"user_custom"_s << u"{"_s << wrong;
    for (const QString& code : u"ITEM_LOCKED INVALID_CREDENTIALS INVALID_MFA INVALID_SEND_METHOD INSTITUTION_DOWN INSTITUTION_NOT_RESPONDING "
                               "INSTITUTION_NO_LONGER_SUPPORTED INSUFFICIENT_CREDENTIALS INTERNAL_SERVER_ERROR ITEM_NOT_SUPPORTED NO_ACCOUNTS "
                               "COUNTRY_NOT_SUPPORTED USER_INPUT_TIMEOUT USER_SETUP_REQUIRED"_s.split(u' '))
        QTest::newRow(qPrintable(u"the error "_s + code)) << u"user_good"_s << QString(u"error_"_s + code) << code;
}

void TestLinkSignIn::answersAsPlaidsTestUsersDo()
{
    QFETCH(QString, username);
    QFETCH(QString, password);
    QFETCH(QString, code);
    const Result<LinkSignIn> result = signInAtBank(1, {username, password}, QDate(2026, 6, 17), 90);
    QCOMPARE(result ? QString() : result.error().code, code);
    QVERIFY(!result || !result->customer->accounts().empty());
}

void TestLinkSignIn::challengesComeWithTheCustomer()
{
    const Result<LinkSignIn> result = signInAtBank(1, {u"user_acme_coffee"_s, u"mfa_questions_1_2"_s}, QDate(2026, 6, 17), 90);
    QVERIFY(result);
    QVERIFY(result->challenge.kind == LinkChallenge::Kind::Questions);
    QCOMPARE(result->challenge.perRound, 2);
}

void TestLinkSignIn::someBanksAnswerBeforeAnybodySignsIn()
{
    QVERIFY(checkBankIsUp(*findInstitution(u"ins_109508"_s)));
    QCOMPARE(checkBankIsUp(*findInstitution(u"ins_132361"_s)).error().code, u"INSTITUTION_DOWN"_s);
    QCOMPARE(checkBankIsUp(*findInstitution(u"ins_133402"_s)).error().code, u"INSTITUTION_NO_LONGER_SUPPORTED"_s);
}

void TestLinkSignIn::onlyTheFormsOwnErrorsLeadBackToIt()
{
    QVERIFY(isPutRightBySigningIn(u"INVALID_CREDENTIALS"_s));
    QVERIFY(isPutRightBySigningIn(u"INVALID_MFA"_s));
    QVERIFY(!isPutRightBySigningIn(u"ITEM_LOCKED"_s));
    QVERIFY(!isPutRightBySigningIn(u"INSTITUTION_DOWN"_s));
}

QTEST_GUILESS_MAIN(TestLinkSignIn)
#include "tst_linksignin.moc"
