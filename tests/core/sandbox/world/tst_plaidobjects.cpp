// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/world/plaidobjects.h"

#include "core/base/money.h"
#include "core/sandbox/world/businessledger.h"

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

class TestPlaidObjects : public QObject {
    Q_OBJECT

private slots:
    void transactionsHaveEveryFieldOfTheSchema();
    void amountsAreExactCents();
    void textsHaveNoPlaceholderLeft();
    void sameItemGivesTheSameBytes();
    void wordingFollowsTheRequest();
    void pendingRowsCarryTheDayTheyWereMade();
};

void TestPlaidObjects::transactionsHaveEveryFieldOfTheSchema()
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

void TestPlaidObjects::amountsAreExactCents()
{
    for (int business = 0; business < int(businesses().size()); ++business) {
        const ItemHistory history = loadedHistory(business);
        for (const ItemTransaction& transaction : history.transactions()) {
            const Result<ParsedMoney> amount = parseMoney(transactionObject(history, transaction).value("amount"_L1), u"USD"_s);
            QVERIFY(amount);
            QVERIFY(!amount->rounded);
            QCOMPARE(amount->money.minorUnits, transaction.row.amount);
        }
    }
}

void TestPlaidObjects::textsHaveNoPlaceholderLeft()
{
    for (int business = 0; business < int(businesses().size()); ++business) {
        const ItemHistory history = loadedHistory(business);
        for (const ItemTransaction& transaction : history.transactions()) {
            const QString name = transactionObject(history, transaction).value("name"_L1).toString();
            QVERIFY2(!name.isEmpty() && !name.contains(u'{') && !name.contains(u'@'), qPrintable(name));
        }
    }
}

void TestPlaidObjects::sameItemGivesTheSameBytes()
{
    const ItemHistory one = loadedHistory(4);
    const ItemHistory two = loadedHistory(4);
    for (int i = 0; i < one.transactions().size(); ++i) {
        QCOMPARE(QJsonDocument(transactionObject(one, one.transactions().at(i))).toJson(),
            QJsonDocument(transactionObject(two, two.transactions().at(i))).toJson());
    }
}

void TestPlaidObjects::wordingFollowsTheRequest()
{
    const ItemHistory history = loadedHistory(0);
    const ItemTransaction& deposit = *std::find_if(history.transactions().begin(), history.transactions().end(),
        [](const ItemTransaction& transaction) { return transaction.row.merchant->category == "INCOME_OTHER"_L1; });
    const QJsonObject plain = transactionObject(history, deposit);
    QVERIFY(plain.value("original_description"_L1).isNull());
    QCOMPARE(plain.value("personal_finance_category"_L1).toObject().value("version"_L1).toString(), u"v2"_s);
    const QJsonObject first = transactionObject(history, deposit, {true, true});
    QCOMPARE(first.value("original_description"_L1), first.value("name"_L1));
    QCOMPARE(first.value("personal_finance_category"_L1).toObject().value("detailed"_L1).toString(), u"INCOME_OTHER_INCOME"_s);
    QCOMPARE(first.value("personal_finance_category"_L1).toObject().value("primary"_L1).toString(), u"INCOME"_s);
    QVERIFY(plain.value("name"_L1).toString().startsWith("SQ *ACME COFFEE DEP "_L1));
}

void TestPlaidObjects::pendingRowsCarryTheDayTheyWereMade()
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

QTEST_GUILESS_MAIN(TestPlaidObjects)
#include "tst_plaidobjects.moc"
