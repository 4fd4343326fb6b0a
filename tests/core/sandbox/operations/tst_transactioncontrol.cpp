// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transactioncontrol.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestTransactionControl : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aTipIsInThePostedAmountOnly();
    void withoutDaysToWaitItIsPostedAtOnce();
    void clientsAreToldByWebhookAndCursor();
    void refusesWhatNoBankWouldBook_data();
    void refusesWhatNoBankWouldBook();

private:
    QJsonObject rowNamed(const QString& name);
    Answer create(QJsonObject fields);
    Answer passDays(int days);

    Sandbox m_sandbox;
    QString m_token;
    ItemId m_item;
};

void TestTransactionControl::init()
{
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    QVERIFY(m_sandbox.start(options));
    SandboxClient client(m_sandbox);
    m_token = client.link();
    QVERIFY(client.awaitHistory(m_token));
    m_item = client.itemOf(m_token);
}

QJsonObject TestTransactionControl::rowNamed(const QString& name)
{
    for (const QJsonObject& row : m_sandbox.transactionsOf(m_item)) {
        if (row.value("name"_L1).toString() == name)
            return row;
    }
    return {};
}

Answer TestTransactionControl::create(QJsonObject fields)
{
    fields.insert(u"item_id"_s, m_item.value());
    SandboxClient client(m_sandbox);
    return client.post(u"/sandbox-control/transactions/create"_s, fields);
}

Answer TestTransactionControl::passDays(int days)
{
    SandboxClient client(m_sandbox);
    return client.post(u"/sandbox-control/clock"_s, {{u"advance_seconds"_s, days * 86'400}});
}

void TestTransactionControl::aTipIsInThePostedAmountOnly()
{
    QCOMPARE(create({{u"description"_s, u"DINNER"_s}, {u"amount"_s, 48}, {u"pending_amount"_s, 40.5}, {u"posts_in_days"_s, 2}}).status, 200);
    const QJsonObject pending = rowNamed(u"DINNER"_s);
    QCOMPARE(pending.value("pending"_L1), QJsonValue(true));
    QCOMPARE(pending.value("amount"_L1).toDouble(), 40.5);
    QCOMPARE(pending.value("date"_L1).toString(), u"2026-06-17"_s);
    passDays(1);
    QCOMPARE(rowNamed(u"DINNER"_s).value("transaction_id"_L1), pending.value("transaction_id"_L1));
    passDays(1);
    const QJsonObject posted = rowNamed(u"DINNER"_s);
    QCOMPARE(posted.value("pending"_L1), QJsonValue(false));
    QCOMPARE(posted.value("amount"_L1).toDouble(), 48.0);
    QCOMPARE(posted.value("date"_L1).toString(), u"2026-06-19"_s);
    QCOMPARE(posted.value("pending_transaction_id"_L1), pending.value("transaction_id"_L1));
    QVERIFY(posted.value("transaction_id"_L1) != pending.value("transaction_id"_L1));
}

void TestTransactionControl::withoutDaysToWaitItIsPostedAtOnce()
{
    QCOMPARE(create({{u"description"_s, u"FROM ALEX"_s}, {u"amount"_s, -12.5}}).status, 200);
    const QJsonObject row = rowNamed(u"FROM ALEX"_s);
    QCOMPARE(row.value("pending"_L1), QJsonValue(false));
    QCOMPARE(row.value("amount"_L1).toDouble(), -12.5);
}

void TestTransactionControl::clientsAreToldByWebhookAndCursor()
{
    SandboxClient client(m_sandbox);
    Mirror mirror;
    mirror.catchUp(client, m_token);
    const qsizetype before = m_sandbox.transactionsOf(m_item).size();
    QCOMPARE(create({{u"description"_s, u"BOOKS"_s}, {u"amount"_s, 12}}).status, 200);
    mirror.catchUp(client, m_token);
    QCOMPARE(mirror.transactions.size(), before + 1);
}

void TestTransactionControl::refusesWhatNoBankWouldBook_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("code");
    const QString field = u"INVALID_FIELD"_s;
    QTest::newRow("no amount") << QJsonObject{{u"description"_s, u"X"_s}} << u"MISSING_FIELDS"_s;
    QTest::newRow("nothing") << QJsonObject{{u"description"_s, u"X"_s}, {u"amount"_s, 0}} << field;
    QTest::newRow("an amount in words") << QJsonObject{{u"description"_s, u"X"_s}, {u"amount"_s, u"1.00"_s}} << field;
    QTest::newRow("half a cent") << QJsonObject{{u"description"_s, u"X"_s}, {u"amount"_s, 1.005}} << field;
    QTest::newRow("a pending amount of nothing") << QJsonObject{{u"description"_s, u"X"_s}, {u"amount"_s, 1}, {u"pending_amount"_s, 0}} << field;
    QTest::newRow("pending for ever") << QJsonObject{{u"description"_s, u"X"_s}, {u"amount"_s, 1}, {u"posts_in_days"_s, 15}} << field;
}

void TestTransactionControl::refusesWhatNoBankWouldBook()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, code);
    const qsizetype before = m_sandbox.transactionsOf(m_item).size();
    QCOMPARE(create(fields).code(), code);
    QCOMPARE(m_sandbox.transactionsOf(m_item).size(), before);
}

QTEST_GUILESS_MAIN(TestTransactionControl)
#include "tst_transactioncontrol.moc"
