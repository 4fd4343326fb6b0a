// SPDX-License-Identifier: Apache-2.0
#include "core/api/enrichedtransaction.h"

#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

TransactionRow sampleRow()
{
    TransactionRow row;
    row.endUser = EndUserId(u"shop-19"_s);
    row.item = ItemId(u"item-7"_s);
    row.lastUpdated = fromMicroseconds(1'781'706'708'000'007);
    row.transaction.id = TransactionId(u"tx-1"_s);
    row.transaction.account = AccountId(u"acc-1"_s);
    row.transaction.amount = {1'234, u"USD"_s};
    row.transaction.date = QDate(2026, 6, 17);
    row.transaction.name = u"CARD 4412 BAKERY LANE"_s;
    row.transaction.raw = "{}"_ba;
    return row;
}

QByteArray compact(const QJsonValue& value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

class TestEnrichedTransaction : public QObject {
    Q_OBJECT

private slots:
    void hasExactlyHeronsFields();
    void whatIsNotKnownIsNull();
    void moneyInIsPositive_data();
    void moneyInIsPositive();
    void theTimeIsTheBanksWhereItGaveOne_data();
    void theTimeIsTheBanksWhereItGaveOne();
    void categoryAndMerchantArePlaids();
    void theHeronIdDependsOnPlaidsIdOnly();
};

void TestEnrichedTransaction::hasExactlyHeronsFields()
{
    QCOMPARE(enrichedTransaction(sampleRow()).keys(),
        QStringList({u"account_id"_s, u"account_number"_s, u"amount"_s, u"annotation"_s, u"balance"_s,
            u"counterparty"_s, u"currency"_s, u"data_source_account_heron_id"_s, u"data_source_heron_id"_s,
            u"description"_s, u"end_user_id"_s, u"features"_s, u"heron_id"_s, u"last_updated"_s, u"merchant"_s,
            u"reference_id"_s, u"request_id"_s, u"timestamp"_s, u"transaction_code"_s}));
}

void TestEnrichedTransaction::whatIsNotKnownIsNull()
{
    TransactionRow row = sampleRow();
    row.transaction.amount.currency.clear();
    const QJsonObject json = enrichedTransaction(row);
    QCOMPARE(json.value("end_user_id"_L1).toString(), u"shop-19"_s);
    QCOMPARE(json.value("account_id"_L1).toString(), u"acc-1"_s);
    QCOMPARE(json.value("reference_id"_L1).toString(), u"tx-1"_s);
    QCOMPARE(json.value("description"_L1).toString(), u"CARD 4412 BAKERY LANE"_s);
    QCOMPARE(json.value("last_updated"_L1).toString(), u"2026-06-17T14:31:48.000007Z"_s);
    for (const auto name : {"currency"_L1, "balance"_L1, "annotation"_L1, "merchant"_L1, "transaction_code"_L1,
             "counterparty"_L1, "request_id"_L1})
        QVERIFY2(json.value(name).isNull(), name.data());
    QCOMPARE(compact(json.value("features"_L1)),
        R"({"description_clean":null,"duplicate_of_id":null,"has_matching_transaction":null,"is_potential_duplicate":null,"is_recurring":null})"_ba);
}

void TestEnrichedTransaction::moneyInIsPositive_data()
{
    QTest::addColumn<Money>("plaid");
    QTest::addColumn<QByteArray>("amount");
    QTest::newRow("money out") << Money{1'999, u"USD"_s} << R"({"amount":-19.99})"_ba;
    QTest::newRow("money in") << Money{-12'345'678'901, u"EUR"_s} << R"({"amount":123456789.01})"_ba;
    QTest::newRow("no minor unit") << Money{-500, u"JPY"_s} << R"({"amount":500})"_ba;
    QTest::newRow("three decimals") << Money{1'005, u"KWD"_s} << R"({"amount":-1.005})"_ba;
    QTest::newRow("nothing") << Money{0, u"USD"_s} << R"({"amount":0})"_ba;
}

void TestEnrichedTransaction::moneyInIsPositive()
{
    QFETCH(Money, plaid);
    TransactionRow row = sampleRow();
    row.transaction.amount = plaid;
    const QJsonObject json = enrichedTransaction(row);
    QTEST(compact(QJsonObject{{u"amount"_s, json.value("amount"_L1)}}), "amount");
    QCOMPARE(json.value("currency"_L1).toString(), plaid.currency);
}

void TestEnrichedTransaction::theTimeIsTheBanksWhereItGaveOne_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("timestamp");
    QTest::newRow("a moment") << R"({"datetime":"2026-06-16T23:30:00Z"})"_ba << u"2026-06-16T23:30:00.000Z"_s;
    QTest::newRow("null") << R"({"datetime":null})"_ba << u"2026-06-17T00:00:00Z"_s;
    QTest::newRow("missing") << "{}"_ba << u"2026-06-17T00:00:00Z"_s;
    QTest::newRow("nonsense") << R"({"datetime":"noon"})"_ba << u"2026-06-17T00:00:00Z"_s;
    QTest::newRow("no raw JSON") << QByteArray() << u"2026-06-17T00:00:00Z"_s;
}

void TestEnrichedTransaction::theTimeIsTheBanksWhereItGaveOne()
{
    QFETCH(QByteArray, raw);
    TransactionRow row = sampleRow();
    row.transaction.raw = raw;
    QTEST(enrichedTransaction(row).value("timestamp"_L1).toString(), "timestamp");
}

void TestEnrichedTransaction::categoryAndMerchantArePlaids()
{
    TransactionRow row = sampleRow();
    row.transaction.merchantName = u"Bakery Lane"_s;
    row.transaction.categoryPrimary = u"FOOD_AND_DRINK"_s;
    row.transaction.paymentChannel = u"in store"_s;
    row.transaction.raw = R"({"website":"bakerylane.example","logo_url":"https://logo.example/1.png"})"_ba;
    const QJsonObject json = enrichedTransaction(row);
    QCOMPARE(json.value("transaction_code"_L1).toString(), u"in store"_s);
    QCOMPARE(compact(json.value("annotation"_L1)),
        R"({"annotator":null,"category":{"heron_id":null,"label":"FOOD_AND_DRINK"},"confidence":null,"model_version":null})"_ba);
    const QByteArray merchant
        = R"({"categories":[],"group_id":null,"heron_id":null,"icon_url":null,"is_priority":null,"logo_url":"https://logo.example/1.png","name":"Bakery Lane","url":"bakerylane.example"})"_ba;
    QCOMPARE(compact(json.value("merchant"_L1)), merchant);
}

void TestEnrichedTransaction::theHeronIdDependsOnPlaidsIdOnly()
{
    TransactionRow changed = sampleRow();
    changed.rowId = 99;
    changed.transaction.name = u"Another text"_s;
    const QString id = enrichedTransaction(sampleRow()).value("heron_id"_L1).toString();
    QCOMPARE(enrichedTransaction(changed).value("heron_id"_L1).toString(), id);
    QCOMPARE(transactionHeronId(TransactionId(u"tx-1"_s)), id);
    QVERIFY(transactionHeronId(TransactionId(u"tx-2"_s)) != id);
    QVERIFY(id.startsWith("txn_"_L1));
    QCOMPARE(id.size(), 26);
}

QTEST_GUILESS_MAIN(TestEnrichedTransaction)
#include "tst_enrichedtransaction.moc"
