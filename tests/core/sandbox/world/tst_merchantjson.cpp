// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/merchantjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr Merchant kCafe{"CAFE ###"_L1, "Corner \"Cafe\""_L1, "cafe.example"_L1, "FOOD_AND_DRINK_COFFEE"_L1, PaymentChannel::InStore, ""_L1};
constexpr Merchant kHotel{"HOTEL"_L1, "Hotel"_L1, ""_L1, "TRAVEL_LODGING"_L1, PaymentChannel::InStore, ""_L1, "Toronto"_L1, "CA"_L1};
constexpr Merchant kNobody{"CHECK 1###"_L1, ""_L1, ""_L1, "TRANSFER_OUT_WIRE"_L1, PaymentChannel::Other, ""_L1};

QJsonObject parsed(const QByteArray& members)
{
    return QJsonDocument::fromJson("{" + members + "}").object();
}

} // namespace

class TestMerchantJson : public QObject {
    Q_OBJECT

private slots:
    void namedMerchantsAreCounterparties();
    void unknownMerchantsAreNull();
    void shopsElsewhereSayWhere();
    void formsOfOneMerchantAreKeptApart();
};

void TestMerchantJson::namedMerchantsAreCounterparties()
{
    MerchantJson json;
    const QJsonObject object = parsed(json.members(kCafe, Confidence::VeryHigh, false));
    QCOMPARE(object.value("merchant_name"_L1).toString(), QString(kCafe.name));
    QCOMPARE(object.value("website"_L1).toString(), u"cafe.example"_s);
    QCOMPARE(object.value("payment_channel"_L1).toString(), u"in store"_s);
    const QJsonObject counterparty = object.value("counterparties"_L1).toArray().at(0).toObject();
    QCOMPARE(counterparty.value("type"_L1).toString(), u"merchant"_s);
    QCOMPARE(counterparty.value("entity_id"_L1), object.value("merchant_entity_id"_L1));
    QCOMPARE(counterparty.value("confidence_level"_L1).toString(), u"VERY_HIGH"_s);
    QVERIFY(isAtHome(kCafe));
    QVERIFY(!object.contains("location"_L1));
}

void TestMerchantJson::unknownMerchantsAreNull()
{
    MerchantJson json;
    const QJsonObject object = parsed(json.members(kNobody, Confidence::Medium, false));
    QVERIFY(object.value("merchant_name"_L1).isNull());
    QVERIFY(object.value("merchant_entity_id"_L1).isNull());
    QCOMPARE(object.value("counterparties"_L1).toArray().size(), 0);
    QVERIFY(object.contains("account_owner"_L1) && object.contains("transaction_code"_L1));
    QVERIFY(object.value("location"_L1).toObject().value("city"_L1).isNull());
}

void TestMerchantJson::shopsElsewhereSayWhere()
{
    MerchantJson json;
    QVERIFY(!isAtHome(kHotel));
    const QJsonObject location = parsed(json.members(kHotel, Confidence::High, false)).value("location"_L1).toObject();
    QCOMPARE(location.size(), 8);
    QCOMPARE(location.value("city"_L1).toString(), u"Toronto"_s);
    QCOMPARE(location.value("country"_L1).toString(), u"CA"_s);
}

void TestMerchantJson::formsOfOneMerchantAreKeptApart()
{
    MerchantJson json;
    const QByteArray second = json.members(kNobody, Confidence::Medium, false);
    const QByteArray first = json.members(kNobody, Confidence::Medium, true);
    QCOMPARE(parsed(second).value("personal_finance_category"_L1).toObject().value("detailed"_L1).toString(), u"TRANSFER_OUT_WIRE"_s);
    QCOMPARE(parsed(first).value("personal_finance_category"_L1).toObject().value("detailed"_L1).toString(), u"TRANSFER_OUT_OTHER_TRANSFER_OUT"_s);
    QVERIFY(json.members(kNobody, Confidence::High, false) != second);
    QCOMPARE(json.members(kNobody, Confidence::Medium, false), second);
}

QTEST_GUILESS_MAIN(TestMerchantJson)
#include "tst_merchantjson.moc"
