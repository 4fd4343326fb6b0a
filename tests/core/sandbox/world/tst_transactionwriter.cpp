// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/transactionwriter.h"

#include "core/base/money.h"
#include "core/sandbox/world/businessledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 17);

ItemHistory loadedHistory(int business)
{
    ItemHistory history(std::make_shared<const BusinessLedger>(1, business), business, kToday, 730);
    history.loadRecent();
    history.loadRest();
    history.refresh();
    return history;
}

} // namespace

class TestTransactionWriter : public QObject {
    Q_OBJECT

private slots:
    void transactionsHaveEveryFieldOfTheSchema();
    void amountsAreExactCents();
    void textsHaveNoPlaceholderLeft();
    void sameItemGivesTheSameBytes();
    void objectsAreWhatTheBytesSay();
    void noFieldIsToldTwice();
    void wordsOfItsMakerAreEscaped();
    void removedOnesAreTheirIds();
    void wordingFollowsTheRequest();
    void pendingRowsCarryTheDayTheyWereMade();
};

void TestTransactionWriter::transactionsHaveEveryFieldOfTheSchema()
{
    const ItemHistory history = loadedHistory(0);
    for (const ItemTransaction& transaction : history.transactions()) {
        const QJsonObject object = transactionObject(history, transaction);
        for (const QString& field : {u"account_id"_s, u"amount"_s, u"iso_currency_code"_s, u"unofficial_currency_code"_s, u"date"_s,
                 u"name"_s, u"pending"_s, u"pending_transaction_id"_s, u"account_owner"_s, u"transaction_id"_s, u"authorized_date"_s,
                 u"authorized_datetime"_s, u"datetime"_s, u"payment_channel"_s, u"transaction_code"_s, u"location"_s, u"payment_meta"_s})
            QVERIFY2(object.contains(field), qPrintable(field));
        const QJsonObject category = object.value("personal_finance_category"_L1).toObject();
        QVERIFY(category.value("detailed"_L1).toString().startsWith(category.value("primary"_L1).toString() + u'_'));
        QCOMPARE(object.value("location"_L1).toObject().size(), 8);
        QCOMPARE(object.value("payment_meta"_L1).toObject().size(), 8);
        const bool named = !object.value("merchant_name"_L1).isNull();
        QCOMPARE(object.value("counterparties"_L1).toArray().size(), named ? 1 : 0);
    }
}

void TestTransactionWriter::amountsAreExactCents()
{
    for (int business = 0; business < int(businesses().size()); ++business) {
        const ItemHistory history = loadedHistory(business);
        const QList<QJsonObject> objects = transactionObjects(history);
        qsizetype next = 0;
        for (const ItemTransaction& transaction : history.transactions()) {
            if (transaction.removed)
                continue;
            const Result<ParsedMoney> amount = parseMoney(objects.at(next++).value("amount"_L1), u"USD"_s);
            QVERIFY(amount);
            QVERIFY(!amount->rounded);
            QCOMPARE(amount->money.minorUnits, transaction.amount);
        }
        QCOMPARE(next, objects.size());
    }
}

void TestTransactionWriter::textsHaveNoPlaceholderLeft()
{
    for (int business = 0; business < int(businesses().size()); ++business) {
        for (const QJsonObject& object : transactionObjects(loadedHistory(business))) {
            const QString name = object.value("name"_L1).toString();
            QVERIFY2(!name.isEmpty() && !name.contains(u'{') && !name.contains(u'@') && !name.contains(u"##"_s), qPrintable(name));
        }
    }
}

void TestTransactionWriter::sameItemGivesTheSameBytes()
{
    MerchantJson merchants;
    const ItemHistory one = loadedHistory(4);
    const ItemHistory two = loadedHistory(4);
    TransactionWriter first(one, merchants);
    for (size_t i = 0; i < one.transactions().size(); ++i) {
        MerchantJson fresh;
        JsonText a;
        JsonText b;
        first.write(one.transactions()[i], a);
        TransactionWriter(two, fresh).write(two.transactions()[i], b);
        QCOMPARE(a.bytes(), b.bytes());
    }
}

void TestTransactionWriter::objectsAreWhatTheBytesSay()
{
    const ItemHistory history = loadedHistory(6);
    const QList<QJsonObject> objects = transactionObjects(history);
    MerchantJson merchants;
    TransactionWriter writer(history, merchants);
    qsizetype next = 0;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (transaction.removed)
            continue;
        JsonText json;
        writer.write(transaction, json);
        QJsonParseError error;
        QCOMPARE(QJsonDocument::fromJson(json.bytes(), &error).object(), objects.at(next++));
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
    QCOMPARE(next, objects.size());
    QCOMPARE(objects.last(), transactionObject(history, history.transactions().back()));
}

void TestTransactionWriter::noFieldIsToldTwice()
{
    const ItemHistory history = loadedHistory(0);
    MerchantJson merchants;
    TransactionWriter writer(history, merchants, {true, false});
    for (const ItemTransaction& transaction : history.transactions()) {
        JsonText json;
        writer.write(transaction, json);
        for (const QString& field : QJsonDocument::fromJson(json.bytes()).object().keys()) {
            const QByteArray name = '"' + field.toUtf8() + "\":";
            const bool nested = field == "website"_L1 || field == "logo_url"_L1 || field == "name"_L1;
            QVERIFY2(json.bytes().count(name) == 1 || nested, name.constData());
        }
    }
}

void TestTransactionWriter::wordsOfItsMakerAreEscaped()
{
    ItemHistory history = loadedHistory(0);
    history.create({kToday, kToday, 1'050, u"a \"b\" \\ c\n"_s});
    const QJsonObject object = transactionObject(history, history.transactions().back(), {true, false});
    QCOMPARE(object.value("name"_L1).toString(), u"a \"b\" \\ c\n"_s);
    QCOMPARE(object.value("original_description"_L1), object.value("name"_L1));
    QCOMPARE(object.value("amount"_L1).toDouble(), 10.5);
    QVERIFY(object.value("merchant_name"_L1).isNull());
}

void TestTransactionWriter::removedOnesAreTheirIds()
{
    ItemHistory history = loadedHistory(1);
    const QStringList gone = history.refresh().removed;
    MerchantJson merchants;
    const TransactionWriter writer(history, merchants);
    int told = 0;
    for (const ItemTransaction& transaction : history.transactions()) {
        if (!transaction.removed)
            continue;
        JsonText json;
        writer.writeRemoved(transaction, json);
        const QJsonObject object = QJsonDocument::fromJson(json.bytes()).object();
        QCOMPARE(object.size(), 2);
        QCOMPARE(object.value("account_id"_L1).toString(), history.accountId(transaction.account));
        told += gone.contains(object.value("transaction_id"_L1).toString()) ? 1 : 0;
    }
    QCOMPARE(told, gone.size());
}

void TestTransactionWriter::wordingFollowsTheRequest()
{
    const ItemHistory history = loadedHistory(0);
    const ItemTransaction& deposit = *std::find_if(history.transactions().begin(), history.transactions().end(),
        [](const ItemTransaction& transaction) { return transaction.merchant->category == "INCOME_OTHER"_L1; });
    const QJsonObject plain = transactionObject(history, deposit);
    QVERIFY(plain.value("original_description"_L1).isNull());
    QCOMPARE(plain.value("personal_finance_category"_L1).toObject().value("version"_L1).toString(), u"v2"_s);
    const QJsonObject first = transactionObject(history, deposit, {true, true});
    QCOMPARE(first.value("original_description"_L1), first.value("name"_L1));
    QCOMPARE(first.value("personal_finance_category"_L1).toObject().value("detailed"_L1).toString(), u"INCOME_OTHER_INCOME"_s);
    QCOMPARE(first.value("personal_finance_category"_L1).toObject().value("primary"_L1).toString(), u"INCOME"_s);
    QVERIFY(plain.value("name"_L1).toString().startsWith("SQ *ACME COFFEE DEP "_L1));
}

void TestTransactionWriter::pendingRowsCarryTheDayTheyWereMade()
{
    const ItemHistory history = loadedHistory(1);
    int pending = 0;
    for (const ItemTransaction& transaction : history.transactions()) {
        const QJsonObject object = transactionObject(history, transaction);
        QVERIFY(object.value("date"_L1).toString() <= u"2026-06-17"_s);
        if (!transaction.pending || transaction.removed)
            continue;
        ++pending;
        QCOMPARE(object.value("date"_L1), object.value("authorized_date"_L1));
        QCOMPARE(object.value("date"_L1).toString(), u"2026-06-17"_s);
    }
    QVERIFY(pending > 0);
}

QTEST_GUILESS_MAIN(TestTransactionWriter)
#include "tst_transactionwriter.moc"
