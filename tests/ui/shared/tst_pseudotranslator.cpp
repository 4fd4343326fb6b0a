// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pseudotranslator.h"

#include <QCoreApplication>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPseudoTranslator : public QObject {
    Q_OBJECT

private slots:
    void textsGrowAndKeepWhatProgramsRead_data();
    void textsGrowAndKeepWhatProgramsRead();
    void growsByTwoFifthsAtLeast();
    void readsEnglishPlurals();
    void leavesTheTextsOfOthersAlone();
};

void TestPseudoTranslator::textsGrowAndKeepWhatProgramsRead_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("strange");
    QTest::newRow("a button") << u"Sync now"_s << u"[Šýñç ñööw~]"_s;
    QTest::newRow("placeholders") << u"%1 of %n"_s << u"[%1 ööf %n~]"_s;
    QTest::newRow("numbers as the locale writes them") << u"%L1 and %Ln"_s << u"[%L1 ààñd %Ln~~]"_s;
    QTest::newRow("tags") << u"<b>bold</b>"_s << u"[<b>bööld</b>~~]"_s;
    QTest::newRow("an address") << u"see http://a.example"_s << u"[šéééé http://a.example~~ ~]"_s;
    QTest::newRow("the mark of a shortcut") << u"&Copy"_s << u"[&Çööpý]"_s;
}

void TestPseudoTranslator::textsGrowAndKeepWhatProgramsRead()
{
    QFETCH(QString, english);
    QTEST(pseudoText(english), "strange");
}

void TestPseudoTranslator::growsByTwoFifthsAtLeast()
{
    for (const QString& english : {u"Id"_s, u"HTTP"_s, u"Strength"_s, u"Webhooks of this Item"_s})
        QVERIFY2(pseudoText(english).size() * 10 >= english.size() * 14, qPrintable(english));
}

void TestPseudoTranslator::readsEnglishPlurals()
{
    const PseudoTranslator translator;
    QCOMPARE(translator.translate("egret::IntegrationsPage", "%n integration(s)", nullptr, 1), pseudoText(u"%n integration"_s));
    QCOMPARE(translator.translate("egret::IntegrationsPage", "%n integration(s)", nullptr, 2), pseudoText(u"%n integrations"_s));
}

void TestPseudoTranslator::leavesTheTextsOfOthersAlone()
{
    QVERIFY(PseudoTranslator().translate("QLineEdit", "&Copy", nullptr, -1).isNull());
}

QTEST_GUILESS_MAIN(TestPseudoTranslator)
#include "tst_pseudotranslator.moc"
