// SPDX-License-Identifier: Apache-2.0
#include "core/store/wordfilter.h"

#include "core/store/statement.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestWordFilter : public QObject {
    Q_OBJECT

private slots:
    void matchesLiterally_data();
    void matchesLiterally();
    void everyWordMustOccurSomewhere_data();
    void everyWordMustOccurSomewhere();
};

void TestWordFilter::matchesLiterally_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("inside") << u"ott"_s << u"Blue Bottle"_s << true;
    QTest::newRow("ASCII case is ignored") << u"BLUE"_s << u"blue bottle"_s << true;
    QTest::newRow("percent is no wildcard") << u"1%0"_s << u"100"_s << false;
    QTest::newRow("percent itself") << u"0%"_s << u"save 50% now"_s << true;
    QTest::newRow("underscore is no wildcard") << u"a_c"_s << u"abc"_s << false;
    QTest::newRow("underscore itself") << u"a_c"_s << u"xa_cx"_s << true;
    QTest::newRow("backslash itself") << u"\\"_s << u"C:\\temp"_s << true;
    QTest::newRow("backslash before a wildcard") << u"\\%"_s << u"\\x"_s << false;
    QTest::newRow("quote is no SQL") << u"' OR 1=1 --"_s << u"anything"_s << false;
}

void TestWordFilter::matchesLiterally()
{
    QFETCH(QString, word);
    QFETCH(QString, text);
    StoreFixture store;
    Statement select
        = store.database->prepare(u"SELECT 1 FROM (SELECT :text AS t) WHERE 1"_s + wordCondition({word}, {u"t"_s}));
    select.bind(u":text"_s, text);
    bindWords(select, {word});
    const Result<bool> found = select.next();
    QVERIFY(bool(found));
    QTEST(*found, "matches");
}

void TestWordFilter::everyWordMustOccurSomewhere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("matches");
    QTest::newRow("no words") << QStringList() << true;
    QTest::newRow("both in one column") << QStringList{u"blue"_s, u"bottle"_s} << true;
    QTest::newRow("one in each column") << QStringList{u"blue"_s, u"lunch"_s} << true;
    QTest::newRow("one nowhere") << QStringList{u"blue"_s, u"dinner"_s} << false;
}

void TestWordFilter::everyWordMustOccurSomewhere()
{
    QFETCH(QStringList, words);
    StoreFixture store;
    Statement select
        = store.database->prepare(u"SELECT 1 FROM (SELECT 'Blue Bottle' AS a, 'client lunch' AS b) WHERE 1"_s
            + wordCondition(words, {u"a"_s, u"b"_s}));
    bindWords(select, words);
    const Result<bool> found = select.next();
    QVERIFY(bool(found));
    QTEST(*found, "matches");
}

QTEST_GUILESS_MAIN(TestWordFilter)
#include "tst_wordfilter.moc"
