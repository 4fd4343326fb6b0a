// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transfercourse.h"

#include "transferclient.h"

using namespace egret;
using namespace egret::test;

class TestTransferCourse : public QObject {
    Q_OBJECT

private slots:
    void init();
    void specialAmountsRunByThemselves_data();
    void specialAmountsRunByThemselves();
    void creditsOfSpecialAmountsEndSettled();
    void realisticTransfersTakeAStepADay();
    void aCancelledTransferStandsStill();
    void simulatesWhatMayFollow_data();
    void simulatesWhatMayFollow();
    void onlyAchDebitsAreHeld();
    void returnsHaveAReason_data();
    void returnsHaveAReason();
    void refusesWhatIsNoReason();
    void postedTransfersHaveATrace_data();
    void postedTransfersHaveATrace();
    void tellsTheUrlThatIsGiven();

private:
    Sandbox m_sandbox;
};

void TestTransferCourse::init()
{
    QVERIFY(m_sandbox.start(optionsAt()));
}

void TestTransferCourse::specialAmountsRunByThemselves_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QStringList>("events");
    QTest::newRow("11.11 succeeds") << u"11.11"_s << QStringList({u"pending"_s, u"posted"_s, u"settled"_s, u"funds_available"_s});
    QTest::newRow("22.22 fails") << u"22.22"_s << QStringList({u"pending"_s, u"failed"_s});
    QTest::newRow("33.33 lacks funds") << u"33.33"_s << QStringList({u"pending"_s, u"posted"_s, u"returned R01"_s});
    QTest::newRow("44.44 meets a closed account") << u"44.44"_s << QStringList({u"pending"_s, u"posted"_s, u"returned R02"_s});
    QTest::newRow("55.55 meets a frozen account") << u"55.55"_s << QStringList({u"pending"_s, u"posted"_s, u"returned R16"_s});
    QTest::newRow("66.66 comes back late") << u"66.66"_s << QStringList({u"pending"_s, u"posted"_s, u"settled"_s, u"returned R01"_s});
    QTest::newRow("others wait") << u"77.77"_s << QStringList({u"pending"_s});
}

void TestTransferCourse::specialAmountsRunByThemselves()
{
    QFETCH(QString, amount);
    QFETCH(QStringList, events);
    TransferClient client(m_sandbox);
    const QString id = client.transfer(amount);
    QVERIFY(!id.isEmpty());
    QCOMPARE(client.events(), events);
    QCOMPARE(client.told(id).value("status"_L1).toString(), events.last().section(u' ', 0, 0));
}

void TestTransferCourse::creditsOfSpecialAmountsEndSettled()
{
    TransferClient client(m_sandbox);
    client.transfer(u"11.11"_s, {{u"type"_s, u"credit"_s}, {u"ach_class"_s, u"ppd"_s}});
    QCOMPARE(client.events(), QStringList({u"pending"_s, u"posted"_s, u"settled"_s}));
}

void TestTransferCourse::realisticTransfersTakeAStepADay()
{
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    options.delays = SandboxDelays::Realistic;
    QVERIFY(m_sandbox.start(options));
    TransferClient client(m_sandbox);
    client.transfer(u"11.11"_s);
    QCOMPARE(client.events(), QStringList({u"pending"_s}));
    QCOMPARE(client.post(u"/sandbox-control/clock"_s, {{u"advance_to"_s, u"2026-06-18T14:31:48Z"_s}}).status, 200);
    QCOMPARE(client.events(), QStringList({u"pending"_s, u"posted"_s}));
    QCOMPARE(client.post(u"/sandbox-control/clock"_s, {{u"advance_to"_s, u"2026-06-20T14:31:48Z"_s}}).status, 200);
    QCOMPARE(client.events(), QStringList({u"pending"_s, u"posted"_s, u"settled"_s, u"funds_available"_s}));
}

void TestTransferCourse::aCancelledTransferStandsStill()
{
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    options.delays = SandboxDelays::Realistic;
    QVERIFY(m_sandbox.start(options));
    TransferClient client(m_sandbox);
    const QString id = client.transfer(u"11.11"_s);
    QCOMPARE(client.post(u"/transfer/cancel"_s, {{u"transfer_id"_s, id}}).status, 200);
    QCOMPARE(client.post(u"/sandbox-control/clock"_s, {{u"advance_to"_s, u"2026-06-22T14:31:48Z"_s}}).status, 200);
    QCOMPARE(client.events(), QStringList({u"pending"_s, u"cancelled"_s}));
}

void TestTransferCourse::simulatesWhatMayFollow_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("allowed");
    const QStringList posted{u"posted"_s};
    const QStringList settled{u"posted"_s, u"settled"_s};
    QTest::newRow("on pending") << QStringList() << QStringList({u"failed"_s, u"posted"_s});
    QTest::newRow("on posted") << posted << QStringList({u"returned"_s, u"settled"_s});
    QTest::newRow("on settled") << settled << QStringList({u"funds_available"_s});
    QTest::newRow("on funds_available") << QStringList(settled + QStringList{u"funds_available"_s}) << QStringList();
    QTest::newRow("on failed") << QStringList({u"failed"_s}) << QStringList();
    QTest::newRow("on returned") << QStringList(posted + QStringList{u"returned"_s}) << QStringList();
}

void TestTransferCourse::simulatesWhatMayFollow()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, allowed);
    TransferClient client(m_sandbox);
    for (const QString& type : {u"posted"_s, u"settled"_s, u"failed"_s, u"funds_available"_s, u"returned"_s}) {
        const QString id = client.transfer();
        for (const QString& step : before)
            QCOMPARE(client.simulate(id, step).status, 200);
        const QString status = client.told(id).value("status"_L1).toString();
        const bool may = allowed.contains(type);
        QCOMPARE(client.simulate(id, type).code(), may ? QString() : u"SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"_s);
        QCOMPARE(client.told(id).value("status"_L1).toString(), may ? type : status);
    }
}

void TestTransferCourse::onlyAchDebitsAreHeld()
{
    TransferClient client(m_sandbox);
    const QString id = client.transfer(u"1.00"_s, {{u"type"_s, u"credit"_s}, {u"network"_s, u"rtp"_s}});
    for (const QString& step : {u"posted"_s, u"settled"_s})
        QCOMPARE(client.simulate(id, step).status, 200);
    QCOMPARE(client.simulate(id, u"funds_available"_s).code(), u"SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID"_s);
}

void TestTransferCourse::returnsHaveAReason_data()
{
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("description");
    QTest::newRow("none given") << QJsonObject() << u"R01"_s << u"Insufficient funds"_s;
    QTest::newRow("a code") << QJsonObject{{u"failure_code"_s, u"R16"_s}} << u"R16"_s << u"The account is frozen"_s;
    QTest::newRow("a code in its older field") << QJsonObject{{u"ach_return_code"_s, u"R02"_s}} << u"R02"_s << u"The account is closed"_s;
    QTest::newRow("a code and words") << QJsonObject{{u"failure_code"_s, u"R10"_s}, {u"description"_s, u"Not me"_s}} << u"R10"_s << u"Not me"_s;
    QTest::newRow("a code of no renown") << QJsonObject{{u"failure_code"_s, u"R99"_s}} << u"R99"_s << u"The transfer came back"_s;
}

void TestTransferCourse::returnsHaveAReason()
{
    QFETCH(QJsonObject, given);
    QFETCH(QString, code);
    QFETCH(QString, description);
    TransferClient client(m_sandbox);
    const QString id = client.transfer();
    client.simulate(id, u"posted"_s);
    QCOMPARE(client.simulate(id, u"returned"_s, {{u"failure_reason"_s, given}}).status, 200);
    const QJsonObject told = client.told(id);
    const QJsonObject expected{{u"failure_code"_s, code}, {u"ach_return_code"_s, code}, {u"description"_s, description}};
    QCOMPARE(told.value("failure_reason"_L1).toObject(), expected);
    QVERIFY(told.value("expected_funds_available_date"_L1).isNull());
}

void TestTransferCourse::refusesWhatIsNoReason()
{
    TransferClient client(m_sandbox);
    const QString id = client.transfer();
    QCOMPARE(client.simulate(id, u"failed"_s, {{u"failure_reason"_s, u"R01"_s}}).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.simulate(id, u"failed"_s, {{u"failure_reason"_s, QJsonObject{{u"failure_code"_s, 1}}}}).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.simulate(id, u"swept"_s).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.simulate(id, u"posted"_s, {{u"webhook"_s, u"here"_s}}).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.simulate(u"460cbe92-2dcc-8eae-5ad6-b37d0ec90fd9"_s, u"posted"_s).code(), u"INVALID_FIELD"_s);
}

void TestTransferCourse::postedTransfersHaveATrace_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("length");
    QTest::newRow("a trace number by ACH") << u"ach"_s << 15;
    QTest::newRow("an identification by rtp") << u"rtp"_s << 34;
    QTest::newRow("an IMAD by wire") << u"wire"_s << 22;
}

void TestTransferCourse::postedTransfersHaveATrace()
{
    QFETCH(QString, network);
    QFETCH(int, length);
    TransferClient client(m_sandbox);
    const QString id = client.transfer(u"1.00"_s, {{u"type"_s, u"credit"_s}, {u"network"_s, network}, {u"ach_class"_s, u"ppd"_s}});
    QVERIFY(client.told(id).value("network_trace_id"_L1).isNull());
    client.simulate(id, u"posted"_s);
    const QString trace = client.told(id).value("network_trace_id"_L1).toString();
    QCOMPARE(trace.size(), length);
    client.simulate(id, u"settled"_s);
    QCOMPARE(client.told(id).value("network_trace_id"_L1).toString(), trace);
}

void TestTransferCourse::tellsTheUrlThatIsGiven()
{
    WebhookCatcher catcher;
    TransferClient client(m_sandbox);
    const QString id = client.transfer();
    const QString url = catcher.url().toString();
    QCOMPARE(client.simulate(id, u"posted"_s, {{u"webhook"_s, url}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("TRANSFER_EVENTS_UPDATE"_L1), 1, 10'000);
    const QJsonObject body{{u"webhook_type"_s, u"TRANSFER"_s}, {u"webhook_code"_s, u"TRANSFER_EVENTS_UPDATE"_s}, {u"environment"_s, u"sandbox"_s}};
    QCOMPARE(catcher.last("TRANSFER_EVENTS_UPDATE"_L1), body);
    QCOMPARE(client.post(u"/sandbox/transfer/fire_webhook"_s, {{u"webhook"_s, url}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.count("TRANSFER_EVENTS_UPDATE"_L1), 2, 10'000);
    QCOMPARE(client.post(u"/sandbox/transfer/fire_webhook"_s, {}).code(), u"MISSING_FIELDS"_s);
    QCOMPARE(client.events(), QStringList({u"pending"_s, u"posted"_s}));
}

QTEST_GUILESS_MAIN(TestTransferCourse)
#include "tst_transfercourse.moc"
