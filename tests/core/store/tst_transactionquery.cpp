// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionquery.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransactionQuery : public QObject {
    Q_OBJECT

private slots:
    void splitsAtSpacesOutsideQuotes_data();
    void splitsAtSpacesOutsideQuotes();
    void newestFirstUnlessAsked();
};

void TestTransactionQuery::splitsAtSpacesOutsideQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("only spaces") << u" \t "_s << QStringList();
    QTest::newRow("one word") << u"uber"_s << QStringList{u"uber"_s};
    QTest::newRow("several spaces") << u"  uber   eats "_s << QStringList{u"uber"_s, u"eats"_s};
    QTest::newRow("quotes keep spaces") << u"\"blue bottle\" coffee"_s << QStringList{u"blue bottle"_s, u"coffee"_s};
    QTest::newRow("quote inside a word") << u"blue\" bottle\""_s << QStringList{u"blue bottle"_s};
    QTest::newRow("open quote reaches to the end") << u"\"blue bottle"_s << QStringList{u"blue bottle"_s};
    QTest::newRow("empty quotes ask for nothing") << u"\"\" uber"_s << QStringList{u"uber"_s};
    QTest::newRow("other signs are ordinary") << u"100% _x \\"_s << QStringList{u"100%"_s, u"_x"_s, u"\\"_s};
}

void TestTransactionQuery::splitsAtSpacesOutsideQuotes()
{
    QFETCH(QString, text);
    QTEST(TransactionQuery::fromText(text).words, "words");
}

void TestTransactionQuery::newestFirstUnlessAsked()
{
    const TransactionQuery query = TransactionQuery::fromText(u"uber"_s);
    QCOMPARE(query.sortKey, TransactionQuery::SortKey::Date);
    QVERIFY(!query.ascending);
}

QTEST_GUILESS_MAIN(TestTransactionQuery)
#include "tst_transactionquery.moc"
