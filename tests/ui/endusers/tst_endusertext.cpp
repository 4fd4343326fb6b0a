// SPDX-License-Identifier: Apache-2.0
#include "ui/endusers/endusertext.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestEndUserText : public QObject {
    Q_OBJECT

private slots:
    void theWorstStateOfTheItemsIsShown_data();
    void theWorstStateOfTheItemsIsShown();
    void theLineIsToldInWords();
    void withoutANameTheIdStandsForIt();
};

void TestEndUserText::theWorstStateOfTheItemsIsShown_data()
{
    QTest::addColumn<QList<int>>("counts"); // items, need login, erroring, syncing, gone
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    QTest::newRow("healthy") << QList<int>{4, 0, 0, 0, 0} << u"Healthy"_s << int(Tone::Ok);
    QTest::newRow("login") << QList<int>{4, 1, 1, 1, 1} << u"1 of 4 needs login"_s << int(Tone::Warning);
    QTest::newRow("another error is worse") << QList<int>{4, 1, 2, 0, 0} << u"2 of 4 in error"_s << int(Tone::Error);
    QTest::newRow("gone") << QList<int>{1, 0, 0, 0, 1} << u"1 revoked"_s << int(Tone::Neutral);
    QTest::newRow("syncing") << QList<int>{2, 0, 0, 1, 0} << u"Syncing"_s << int(Tone::Info);
    QTest::newRow("nothing linked") << QList<int>{0, 0, 0, 0, 0} << u"No Items"_s << int(Tone::Neutral);
}

void TestEndUserText::theWorstStateOfTheItemsIsShown()
{
    QFETCH(const QList<int>, counts);
    ListedEndUser user;
    user.items = counts[0];
    user.needLogin = counts[1];
    user.erroring = counts[2];
    user.syncing = counts[3];
    user.gone = counts[4];
    QTEST(connectionChip(user).text, "text");
    QTEST(int(connectionChip(user).tone), "tone");
}

void TestEndUserText::theLineIsToldInWords()
{
    ListedEndUser user;
    QCOMPARE(balanceTrend(user), QString());
    user.balances = {1, 5, 3};
    QCOMPARE(balanceTrend(user), u"up"_s);
    user.balances = {3, 5, 1};
    QCOMPARE(balanceTrend(user), u"down"_s);
    user.balances = {3, 3};
    QCOMPARE(balanceTrend(user), u"level"_s);
}

void TestEndUserText::withoutANameTheIdStandsForIt()
{
    EndUser user;
    user.id = EndUserId(u"acme"_s);
    QCOMPARE(endUserName(user), u"acme"_s);
    user.name = u"Acme Coffee"_s;
    QCOMPARE(endUserName(user), u"Acme Coffee"_s);
}

QTEST_GUILESS_MAIN(TestEndUserText)
#include "tst_endusertext.moc"
