// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/incomeoperations.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestIncomeOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void firesToTheGivenUrl();
    void riskSignalsNeedNoStatus();
    void refusesWhatPlaidWouldRefuse_data();
    void refusesWhatPlaidWouldRefuse();
    void removedItemIsNotFound();

private:
    Sandbox m_sandbox;
};

void TestIncomeOperations::initTestCase()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestIncomeOperations::firesToTheGivenUrl()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString item = client.itemOf(client.link()).value();
    const Answer fired = client.post(u"/sandbox/income/fire_webhook"_s,
        {{u"item_id"_s, item}, {u"user_id"_s, u"usr_1"_s}, {u"webhook"_s, catcher.url().toString()},
            {u"webhook_code"_s, u"INCOME_VERIFICATION"_s}, {u"verification_status"_s, u"VERIFICATION_STATUS_PROCESSING_FAILED"_s}});
    QCOMPARE(fired.status, 200);
    QCOMPARE(fired.json.keys().join(u' '), u"request_id"_s);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("INCOME_VERIFICATION"_L1), 1, 10'000);
    QCOMPARE(catcher.last("INCOME_VERIFICATION"_L1),
        (QJsonObject{{u"webhook_type"_s, u"INCOME"_s}, {u"webhook_code"_s, u"INCOME_VERIFICATION"_s}, {u"item_id"_s, item},
            {u"user_id"_s, u"usr_1"_s}, {u"verification_status"_s, u"VERIFICATION_STATUS_PROCESSING_FAILED"_s}, {u"environment"_s, u"sandbox"_s}}));
}

void TestIncomeOperations::riskSignalsNeedNoStatus()
{
    WebhookCatcher catcher;
    SandboxClient client(m_sandbox);
    const QString item = client.itemOf(client.link()).value();
    const QJsonObject request{{u"item_id"_s, item}, {u"webhook"_s, catcher.url().toString()}, {u"webhook_code"_s, u"INCOME_VERIFICATION_RISK_SIGNALS"_s}};
    QCOMPARE(client.post(u"/sandbox/income/fire_webhook"_s, request).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("INCOME_VERIFICATION_RISK_SIGNALS"_L1), 1, 10'000);
    QCOMPARE(catcher.last("INCOME_VERIFICATION_RISK_SIGNALS"_L1).value("risk_signals_status"_L1).toString(), u"RISK_SIGNALS_PROCESSING_COMPLETE"_s);
}

void TestIncomeOperations::refusesWhatPlaidWouldRefuse_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown code") << QJsonObject{{u"webhook_code"_s, u"INCOME_TAX"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("unknown status") << QJsonObject{{u"verification_status"_s, u"VERIFIED"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("verification without status") << QJsonObject() << u"MISSING_FIELDS"_s;
    QTest::newRow("no URL") << QJsonObject{{u"webhook"_s, u"here"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("unknown Item") << QJsonObject{{u"item_id"_s, u"nobody"_s}} << u"INVALID_FIELD"_s;
    QTest::newRow("user that is none") << QJsonObject{{u"user_id"_s, u"ada"_s}} << u"INVALID_USER_ID"_s;
}

void TestIncomeOperations::refusesWhatPlaidWouldRefuse()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, code);
    SandboxClient client(m_sandbox);
    QJsonObject request{{u"item_id"_s, client.itemOf(client.link()).value()}, {u"webhook"_s, u"http://127.0.0.1:1/"_s},
        {u"webhook_code"_s, u"INCOME_VERIFICATION"_s}, {u"verification_status"_s, u"VERIFICATION_STATUS_PROCESSING_COMPLETE"_s}};
    if (change.isEmpty())
        request.remove("verification_status"_L1);
    for (auto field = change.begin(); field != change.end(); ++field)
        request.insert(field.key(), field.value());
    QCOMPARE(client.post(u"/sandbox/income/fire_webhook"_s, request).code(), code);
}

void TestIncomeOperations::removedItemIsNotFound()
{
    Bank bank(1);
    Journal journal;
    SimulatedClock clock(kNoon, 0);
    BankDesk desk(bank, journal, clock, SandboxDelays::Quick);
    IncomeOperations operations(desk);
    desk.add(operations.operations());
    BankItem& item = bank.makeItem({u"user_good"_s, {}, u"ins_109508"_s, {}, {}}, kNoon);
    const QJsonObject request{{u"item_id"_s, item.id.value()}, {u"webhook"_s, u"http://127.0.0.1:1/"_s},
        {u"webhook_code"_s, u"INCOME_VERIFICATION_RISK_SIGNALS"_s}};
    QVERIFY(desk.perform(u"/sandbox/income/fire_webhook"_s, request));
    item.removed = true;
    QCOMPARE(desk.perform(u"/sandbox/income/fire_webhook"_s, request).error().code, u"ITEM_NOT_FOUND"_s);
}

QTEST_GUILESS_MAIN(TestIncomeOperations)
#include "tst_incomeoperations.moc"
