// SPDX-License-Identifier: Apache-2.0
#include "app/demo/comparison.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void equalListsHaveNoDifferences();
    void namesTheFieldThatDiffers_data();
    void namesTheFieldThatDiffers();
    void missesInBothDirectionsAreNamed();
};

namespace {

QJsonObject bankObject()
{
    return QJsonDocument::fromJson(R"({"transaction_id":"t1","account_id":"a1","pending_transaction_id":null,"amount":19.99,
        "iso_currency_code":"USD","unofficial_currency_code":null,"date":"2026-06-17","authorized_date":"2026-06-16",
        "name":"UBER 072515","merchant_name":"Uber","payment_channel":"online","pending":false,
        "personal_finance_category":{"primary":"TRANSPORTATION","detailed":"TRANSPORTATION_TAXIS_AND_RIDE_SHARES",
        "confidence_level":"VERY_HIGH"}})").object();
}

TransactionRow storedRow()
{
    TransactionRow row;
    row.status = TransactionRow::Status::Posted;
    Transaction& transaction = row.transaction;
    transaction.id = TransactionId(u"t1"_s);
    transaction.account = AccountId(u"a1"_s);
    transaction.amount = {1999, u"USD"_s};
    transaction.date = QDate(2026, 6, 17);
    transaction.authorizedDate = QDate(2026, 6, 16);
    transaction.name = u"UBER 072515"_s;
    transaction.merchantName = u"Uber"_s;
    transaction.paymentChannel = u"online"_s;
    transaction.categoryPrimary = u"TRANSPORTATION"_s;
    transaction.categoryDetailed = u"TRANSPORTATION_TAXIS_AND_RIDE_SHARES"_s;
    transaction.categoryConfidence = u"VERY_HIGH"_s;
    transaction.raw = QJsonDocument(bankObject()).toJson(QJsonDocument::Compact);
    return row;
}

} // namespace

void TestComparison::equalListsHaveNoDifferences()
{
    QCOMPARE(differences({storedRow()}, {bankObject()}), QStringList());
}

void TestComparison::namesTheFieldThatDiffers_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("one cent") << u"amount"_s << QJsonValue(20.00);
    QTest::newRow("a day") << u"date"_s << QJsonValue(u"2026-06-18"_s);
    QTest::newRow("the merchant") << u"merchant_name"_s << QJsonValue();
    QTest::newRow("pending") << u"pending"_s << QJsonValue(true);
    QTest::newRow("the account") << u"account_id"_s << QJsonValue(u"a2"_s);
}

void TestComparison::namesTheFieldThatDiffers()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject truth = bankObject();
    truth.insert(field, value);
    const QStringList found = differences({storedRow()}, {truth});
    QCOMPARE(found.size(), 2); // the field and the raw JSON
    QVERIFY(found[0].contains(field));
}

void TestComparison::missesInBothDirectionsAreNamed()
{
    QCOMPARE(differences({}, {bankObject()}).size(), 1);
    QCOMPARE(differences({storedRow()}, {}).size(), 1);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
