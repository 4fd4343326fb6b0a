// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/accountsubtypes.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestAccountSubtypes : public QObject {
    Q_OBJECT

private slots:
    void knowsPlaidsWords_data();
    void knowsPlaidsWords();
};

void TestAccountSubtypes::knowsPlaidsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("checking") << u"checking"_s << true;
    QTest::newRow("with a blank") << u"credit card"_s << true;
    QTest::newRow("with digits and a capital") << u"457b"_s << true;
    QTest::newRow("spelt otherwise") << u"Checking"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a type, not a subtype") << u"depository"_s << false;
}

void TestAccountSubtypes::knowsPlaidsWords()
{
    QFETCH(QString, text);
    QFETCH(bool, known);
    QCOMPARE(isAccountSubtype(text), known);
}

QTEST_GUILESS_MAIN(TestAccountSubtypes)
#include "tst_accountsubtypes.moc"
