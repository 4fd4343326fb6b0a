// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/itemobject.h"

#include "core/sandbox/bank/bank.h"

#include <QJsonArray>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestItemObject : public QObject {
    Q_OBJECT

private slots:
    void authMethodFollowsTheInstitution_data();
    void authMethodFollowsTheInstitution();
    void statusIsNullUntilSomethingHappened();
};

void TestItemObject::authMethodFollowsTheInstitution_data()
{
    QTest::addColumn<QString>("institution");
    QTest::addColumn<QStringList>("products");
    QTest::addColumn<QString>("method");
    QTest::newRow("at most banks") << u"ins_109508"_s << QStringList{u"auth"_s} << u"INSTANT_AUTH"_s;
    QTest::newRow("two deposits") << u"ins_109512"_s << QStringList{u"auth"_s} << u"AUTOMATED_MICRODEPOSITS"_s;
    QTest::newRow("one deposit at once") << u"ins_135858"_s << QStringList{u"auth"_s} << u"INSTANT_MICRODEPOSITS"_s;
    QTest::newRow("without auth") << u"ins_109512"_s << QStringList{u"identity"_s} << QString();
}

void TestItemObject::authMethodFollowsTheInstitution()
{
    QFETCH(QString, institution);
    QFETCH(QStringList, products);
    Bank bank(1);
    ItemSpec spec;
    spec.institution = institution;
    spec.products = products;
    const QJsonObject object = itemObject(bank.makeItem(spec, Timestamp()));
    QTEST(object.value("auth_method"_L1).toString(), "method");
    QCOMPARE(object.value("products"_L1).toArray(), QJsonArray::fromStringList(products));
    QVERIFY(object.value("webhook"_L1).isNull());
}

void TestItemObject::statusIsNullUntilSomethingHappened()
{
    Bank bank(1);
    BankItem& item = bank.makeItem({}, Timestamp());
    QVERIFY(itemStatusObject(item).value("transactions"_L1).isNull());
    QVERIFY(itemStatusObject(item).value("last_webhook"_L1).isNull());
    item.lastUpdate = Timestamp();
    QCOMPARE(itemStatusObject(item).value("transactions"_L1).toObject().value("last_successful_update"_L1).toString(),
        u"1970-01-01T00:00:00.000Z"_s);
    QCOMPARE(itemWithConsentObject(item).value("created_at"_L1).toString(), u"1970-01-01T00:00:00.000Z"_s);
}

QTEST_GUILESS_MAIN(TestItemObject)
#include "tst_itemobject.moc"
