// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customfields.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCustomFields : public QObject {
    Q_OBJECT

private slots:
    void keepsTheFirstThingThatIsWrong();
    void nullCountsAsMissing();
    void ratesAreWithinReason_data();
    void ratesAreWithinReason();
    void readsListsOfObjectsWithTheirPlaces();
};

void TestCustomFields::keepsTheFirstThingThatIsWrong()
{
    QString refusal;
    const CustomFields fields({{u"a"_s, 1}, {u"b"_s, u"x"_s}}, u"top"_s, 0, refusal);
    QVERIFY(fields.isGood());
    QCOMPARE(fields.text("a"_L1, u"otherwise"_s), u"otherwise"_s);
    QCOMPARE(fields.number("b"_L1, 7), 7);
    QCOMPARE(refusal, u"top.a is not a text"_s);
    QVERIFY(!fields.isGood());
}

void TestCustomFields::nullCountsAsMissing()
{
    QString refusal;
    const CustomFields fields({{u"a"_s, QJsonValue::Null}}, {}, 0, refusal);
    QCOMPARE(fields.text("a"_L1, u"x"_s), u"x"_s);
    QVERIFY(!fields.money("a"_L1, u"USD"_s));
    QVERIFY(fields.object("a"_L1).isEmpty());
    QVERIFY(fields.objects("a"_L1, 3).empty());
    QVERIFY(!fields.flag("a"_L1) && fields.texts("a"_L1).isEmpty());
    QVERIFY(refusal.isEmpty());
}

void TestCustomFields::ratesAreWithinReason_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("good");
    QTest::newRow("five per cent") << 5.0 << true;
    QTest::newRow("below nothing") << -1.0 << false;
    QTest::newRow("beyond usury") << 1e12 << false;
}

void TestCustomFields::ratesAreWithinReason()
{
    QFETCH(double, rate);
    QFETCH(bool, good);
    QString refusal;
    const CustomFields fields({{u"apr"_s, rate}}, {}, 0, refusal);
    QCOMPARE(fields.rate("apr"_L1), good ? rate : 0.0);
    QCOMPARE(refusal.isEmpty(), good);
}

void TestCustomFields::readsListsOfObjectsWithTheirPlaces()
{
    QString refusal;
    const CustomFields fields({{u"list"_s, QJsonArray{QJsonObject{{u"n"_s, u"one"_s}}, QJsonObject{{u"n"_s, 2}}}}}, {}, 0, refusal);
    const std::vector<CustomFields> list = fields.objects("list"_L1, 2);
    QCOMPARE(list.size(), size_t(2));
    QCOMPARE(list[0].neededText("n"_L1), u"one"_s);
    QCOMPARE(list[1].place(), 1);
    QVERIFY(list[1].neededText("n"_L1).isEmpty());
    QCOMPARE(refusal, u"list[1].n is not a text"_s);
    QCOMPARE(fields.objects("list"_L1, 1).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestCustomFields)
#include "tst_customfields.moc"
