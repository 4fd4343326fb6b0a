// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/statetext.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestStateText : public QObject {
    Q_OBJECT

private slots:
    void everyEnvironmentHasAWordAnIconAndItsColour_data();
    void everyEnvironmentHasAWordAnIconAndItsColour();
    void namesCategories_data();
    void namesCategories();
    void pendingStandsOutFromPosted();
};

void TestStateText::everyEnvironmentHasAWordAnIconAndItsColour_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("sandbox is amber") << Environment::Sandbox << u"Sandbox"_s << Tone::Warning;
    QTest::newRow("production is green") << Environment::Production << u"Production"_s << Tone::Ok;
    QTest::newRow("the offline sandbox alone is violet") << Environment::Offline << u"Offline sandbox"_s << Tone::Violet;
    QTest::newRow("development says it is retired")
        << Environment::Development << u"Development, retired"_s << Tone::Neutral;
}

void TestStateText::everyEnvironmentHasAWordAnIconAndItsColour()
{
    QFETCH(Environment, environment);
    const ChipText chip = environmentChip(environment);
    QTEST(chip.text, "text");
    QTEST(chip.tone, "tone");
    QVERIFY(!chip.icon.isEmpty());
}

void TestStateText::namesCategories_data()
{
    QTest::addColumn<QString>("primary");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Token>("color");
    QTest::newRow("a known one is shortened") << u"GENERAL_MERCHANDISE"_s << u"Merchandise"_s << Token::Series10;
    QTest::newRow("rent") << u"RENT_AND_UTILITIES"_s << u"Rent & utilities"_s << Token::Series1;
    QTest::newRow("a new one becomes readable") << u"SPACE_TRAVEL"_s << u"Space travel"_s << Token::NeutralSolid;
    QTest::newRow("none says so") << QString() << u"Uncategorized"_s << Token::NeutralSolid;
}

void TestStateText::namesCategories()
{
    QFETCH(QString, primary);
    const CategoryText category = categoryText(primary);
    QTEST(category.text, "text");
    QTEST(category.color, "color");
}

void TestStateText::pendingStandsOutFromPosted()
{
    QCOMPARE(statusText(TransactionRow::Status::Pending), u"Pending"_s);
    QCOMPARE(statusText(TransactionRow::Status::Posted), u"Posted"_s);
    QVERIFY(statusToken(TransactionRow::Status::Pending) != statusToken(TransactionRow::Status::Posted));
    QVERIFY(statusIcon(TransactionRow::Status::Pending) != statusIcon(TransactionRow::Status::Posted));
}

QTEST_GUILESS_MAIN(TestStateText)
#include "tst_statetext.moc"
