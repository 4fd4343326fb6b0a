// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/contactmatch.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestContactMatch : public QObject {
    Q_OBJECT

private slots:
    void phonesAreScored_data();
    void phonesAreScored();
    void onlyNumbersOfAPlanAreNumbers_data();
    void onlyNumbersOfAPlanAreNumbers();
    void emailsAreScored_data();
    void emailsAreScored();
    void addressesNeedADomain();
};

void TestContactMatch::phonesAreScored_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("held");
    QTest::addColumn<int>("score");
    QTest::newRow("the same, written otherwise") << u"+12025550123"_s << u"(202) 555-0123"_s << 100;
    QTest::newRow("with an extension") << u"+1 202 555 0123 ext. 7"_s << u"2025550123"_s << 90;
    QTest::newRow("the same extension") << u"202-555-0123 x7"_s << u"2025550123x7"_s << 100;
    QTest::newRow("without area code") << u"+12025550123"_s << u"555-0123"_s << 70;
    QTest::newRow("another number") << u"+12025550123"_s << u"2025550124"_s << 0;
    QTest::newRow("another country") << u"+442025550123"_s << u"2025550123"_s << 0;
    QTest::newRow("no number at the bank") << u"+12025550123"_s << u"none"_s << 0;
}

void TestContactMatch::phonesAreScored()
{
    QFETCH(QString, given);
    QFETCH(QString, held);
    QTEST(matchPhones(given, held), "score");
}

void TestContactMatch::onlyNumbersOfAPlanAreNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("E.164") << u"+14157452130"_s << true;
    QTest::newRow("ten digits") << u"415-745-2130"_s << true;
    QTest::newRow("British") << u"+447911123456"_s << true;
    QTest::newRow("area code of no area") << u"+11157452130"_s << false;
    QTest::newRow("exchange of no exchange") << u"+14150452130"_s << false;
    QTest::newRow("too short") << u"+1415745"_s << false;
    QTest::newRow("too long") << u"+1234567890123456"_s << false;
    QTest::newRow("letters") << u"call me"_s << false;
}

void TestContactMatch::onlyNumbersOfAPlanAreNumbers()
{
    QFETCH(QString, text);
    QTEST(isPhoneNumber(text), "valid");
}

void TestContactMatch::emailsAreScored_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("held");
    QTest::addColumn<int>("score");
    QTest::newRow("the same") << u"owner@example.com"_s << u"Owner@Example.com"_s << 100;
    QTest::newRow("a tag") << u"owner+bank@example.com"_s << u"owner@example.com"_s << 90;
    QTest::newRow("dots at Gmail") << u"o.wner@gmail.com"_s << u"owner@gmail.com"_s << 90;
    QTest::newRow("dots elsewhere") << u"o.wner@example.com"_s << u"owner@example.com"_s << 60;
    QTest::newRow("a typing error") << u"owner@exmaple.com"_s << u"owner@example.com"_s << 60;
    QTest::newRow("somebody else") << u"other@example.com"_s << u"accounts@example.com"_s << 0;
}

void TestContactMatch::emailsAreScored()
{
    QFETCH(QString, given);
    QFETCH(QString, held);
    QTEST(matchEmails(given, held), "score");
}

void TestContactMatch::addressesNeedADomain()
{
    QVERIFY(isEmailAddress(u"owner@example.com"_s));
    QVERIFY(!isEmailAddress(u"owner"_s));
    QVERIFY(!isEmailAddress(u"owner@example"_s));
    QVERIFY(!isEmailAddress(u"two words@example.com"_s));
}

QTEST_GUILESS_MAIN(TestContactMatch)
#include "tst_contactmatch.moc"
