// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/namematch.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestNameMatch : public QObject {
    Q_OBJECT

private slots:
    void namesAreScored_data();
    void namesAreScored();
    void orderDoesNotMatterToWhoIsFirst();
};

void TestNameMatch::namesAreScored_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("held");
    QTest::addColumn<int>("score");
    QTest::addColumn<bool>("firstOrLast");
    QTest::addColumn<bool>("nickname");
    QTest::addColumn<bool>("business");
    const QString alberta = u"Alberta Bobbeth Charleson"_s;
    QTest::newRow("the same name") << alberta << alberta << 100 << true << false << false;
    QTest::newRow("another case") << u"ALBERTA BOBBETH CHARLESON"_s << alberta << 100 << true << false << false;
    QTest::newRow("titles do not count") << u"Ms. Alberta Bobbeth Charleson"_s << alberta << 100 << true << false << false;
    QTest::newRow("without the middle name") << u"Alberta Charleson"_s << alberta << 85 << true << false << false;
    QTest::newRow("an initial for the middle name") << u"Alberta B. Charleson"_s << alberta << 93 << true << false << false;
    QTest::newRow("an initial for the first name") << u"A. Charleson"_s << alberta << 77 << true << false << false;
    QTest::newRow("a nickname") << u"Jenn Smith"_s << u"Jennifer Smith"_s << 96 << true << true << false;
    QTest::newRow("family name first") << u"Charleson, Alberta Bobbeth"_s << alberta << 97 << false << false << false;
    QTest::newRow("a typing error") << u"Alberta Bobbeth Charlson"_s << alberta << 96 << true << false << false;
    QTest::newRow("a relative") << u"Jane Smith"_s << u"Jennifer Smith"_s << 50 << true << false << false;
    QTest::newRow("somebody else") << u"Mark Twain"_s << alberta << 0 << false << false << false;
    QTest::newRow("a company") << u"Acme Coffee LLC"_s << u"Acme Coffee LLC"_s << 100 << true << false << true;
    QTest::newRow("a company without its legal form") << u"Acme Coffee"_s << u"ACME COFFEE LLC"_s << 96 << true << false << true;
    QTest::newRow("nothing but a legal form") << u"LLC"_s << u"Acme Coffee LLC"_s << 0 << false << false << true;
}

void TestNameMatch::namesAreScored()
{
    QFETCH(QString, given);
    QFETCH(QString, held);
    const NameMatch match = matchNames(given, held);
    QTEST(match.score, "score");
    QTEST(match.firstOrLastName, "firstOrLast");
    QTEST(match.nickname, "nickname");
    QTEST(match.business, "business");
}

void TestNameMatch::orderDoesNotMatterToWhoIsFirst()
{
    QCOMPARE(matchNames(u"Bob Jones"_s, u"Robert T Jones"_s).score, matchNames(u"Robert T Jones"_s, u"Bob Jones"_s).score);
}

QTEST_GUILESS_MAIN(TestNameMatch)
#include "tst_namematch.moc"
