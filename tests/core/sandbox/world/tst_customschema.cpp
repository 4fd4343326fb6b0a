// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/customschema.h"

#include "core/sandbox/world/customcustomer.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCustomSchema : public QObject {
    Q_OBJECT

private slots:
    void theExampleIsGood();
    void saysWhereSomethingIsWrong_data();
    void saysWhereSomethingIsWrong();
    void takesWhatItDoesNotLookInto();
};

void TestCustomSchema::theExampleIsGood()
{
    const QString example = customUserExample({2026, 3, 9});
    const Result<> checked = checkCustomUser(example);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    const Result<CustomCustomer> customer = parseCustomCustomer(example);
    QCOMPARE(customer->accounts.size(), size_t(1));
    QCOMPARE(customer->accounts.front().transactions.size(), size_t(3));
    QCOMPARE(customer->accounts.front().transactions.front().made, QDate(2026, 3, 7));
}

void TestCustomSchema::saysWhereSomethingIsWrong_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QString() << u"line 1, column 1"_s;
    QTest::newRow("broken off") << u"{\n  \"version\": \"2\",\n  \"seed\": }"_s << u"line 3, column "_s;
    QTest::newRow("list") << u"[]"_s << u"is a JSON object"_s;
    QTest::newRow("misspelt") << u"{\"override_acounts\":[]}"_s << u"override_acounts is no field."_s;
    QTest::newRow("misspelt in a row")
        << u"{\"override_accounts\":[{},{\"transactions\":[{\"ammount\":1}]}]}"_s << u"override_accounts[1].transactions[0].ammount is no field."_s;
    QTest::newRow("type") << u"{\"override_accounts\":[{\"type\":\"wallet\",\"subtype\":\"checking\"}]}"_s << u"override_accounts[0].type"_s;
}

void TestCustomSchema::saysWhereSomethingIsWrong()
{
    QFETCH(QString, json);
    QFETCH(QString, detail);
    const Result<> checked = checkCustomUser(json);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(checked.error().detail.contains(detail), qPrintable(checked.error().detail));
}

void TestCustomSchema::takesWhatItDoesNotLookInto()
{
    QVERIFY(checkCustomUser(u"{\"override_accounts\":[{\"type\":\"depository\",\"subtype\":\"checking\",\"income\":{\"paystubs\":[{\"employer\":{}}]}}]}"_s));
}

QTEST_GUILESS_MAIN(TestCustomSchema)
#include "tst_customschema.moc"
