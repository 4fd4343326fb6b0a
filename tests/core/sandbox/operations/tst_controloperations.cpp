// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/controloperations.h"

#include "sandboxclient.h"

using namespace egret;
using namespace egret::test;

class TestControlOperations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theClockStandsStillAndIsMoved();
    void theClockRunsAtTheSpeedAskedFor();
    void refusesClocksItCannotBeSetTo_data();
    void refusesClocksItCannotBeSetTo();
    void listsItemsWithTheirTokens();
    void tellsTheTruthInPages();
    void rotatesTheSigningKey();

private:
    Sandbox m_sandbox;
};

void TestControlOperations::init()
{
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    QVERIFY(m_sandbox.start(options));
}

void TestControlOperations::theClockStandsStillAndIsMoved()
{
    SandboxClient client(m_sandbox);
    const QString clock = u"/sandbox-control/clock"_s;
    QCOMPARE(client.post(clock, {}).text("now"_L1), u"2026-06-17T14:31:48.000Z"_s);
    QCOMPARE(client.post(clock, {{u"advance_seconds"_s, 86'400}}).text("now"_L1), u"2026-06-18T14:31:48.000Z"_s);
    QCOMPARE(client.post(clock, {{u"advance_to"_s, u"2026-07-01T00:00:00Z"_s}}).text("now"_L1), u"2026-07-01T00:00:00.000Z"_s);
    QCOMPARE(client.post(clock, {{u"advance_to"_s, u"2026-06-01T00:00:00Z"_s}}).text("now"_L1), u"2026-07-01T00:00:00.000Z"_s);
}

void TestControlOperations::theClockRunsAtTheSpeedAskedFor()
{
    SandboxClient client(m_sandbox);
    const QString clock = u"/sandbox-control/clock"_s;
    QCOMPARE(client.post(clock, {{u"speed"_s, 86'400}}).json.value("speed"_L1).toDouble(), 86'400.0);
    QTRY_VERIFY_WITH_TIMEOUT(client.post(clock, {}).text("now"_L1) > u"2026-06-18"_s, 20'000);
}

void TestControlOperations::refusesClocksItCannotBeSetTo_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::newRow("no time") << QJsonObject{{u"advance_to"_s, u"tomorrow"_s}};
    QTest::newRow("too far ahead") << QJsonObject{{u"advance_to"_s, u"2126-01-01T00:00:00Z"_s}};
    QTest::newRow("backwards") << QJsonObject{{u"advance_seconds"_s, -1}};
    QTest::newRow("a negative speed") << QJsonObject{{u"speed"_s, -1}};
    QTest::newRow("a speed in words") << QJsonObject{{u"speed"_s, u"fast"_s}};
}

void TestControlOperations::refusesClocksItCannotBeSetTo()
{
    QFETCH(QJsonObject, request);
    SandboxClient client(m_sandbox);
    QCOMPARE(client.post(u"/sandbox-control/clock"_s, request).code(), u"INVALID_FIELD"_s);
    QCOMPARE(client.post(u"/sandbox-control/clock"_s, {}).text("now"_L1), u"2026-06-17T14:31:48.000Z"_s);
}

void TestControlOperations::listsItemsWithTheirTokens()
{
    SandboxClient client(m_sandbox);
    const QString first = client.link();
    const QString second = client.link();
    const Answer answer = client.post(u"/sandbox-control/items"_s, {{u"offset"_s, 1}, {u"count"_s, 10}});
    QCOMPARE(answer.json.value("total"_L1).toInt(), 2);
    const QJsonArray items = answer.json.value("items"_L1).toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().toObject().value("access_token"_L1).toString(), second);
    QCOMPARE(items.first().toObject().value("item_id"_L1).toString(), client.itemOf(second).value());
    QVERIFY(first != second);
}

void TestControlOperations::tellsTheTruthInPages()
{
    SandboxClient client(m_sandbox);
    const QString token = client.link();
    QVERIFY(client.awaitHistory(token));
    const QString id = client.itemOf(token).value();
    Mirror mirror;
    mirror.catchUp(client, token);
    QList<QJsonObject> truth;
    int total = 1;
    while (truth.size() < total) {
        const Answer page = client.post(u"/sandbox-control/transactions"_s, {{u"item_id"_s, id}, {u"count"_s, 500}, {u"offset"_s, truth.size()}});
        QCOMPARE(page.status, 200);
        total = page.json.value("total"_L1).toInt();
        for (const QJsonValue& value : page.json.value("transactions"_L1).toArray())
            truth.append(value.toObject());
    }
    QVERIFY(mirror.equals(truth));
    QCOMPARE(client.post(u"/sandbox-control/transactions"_s, {{u"item_id"_s, u"none"_s}}).code(), u"INVALID_FIELD"_s);
}

void TestControlOperations::rotatesTheSigningKey()
{
    SandboxClient client(m_sandbox);
    QCOMPARE(client.post(u"/sandbox-control/key/rotate"_s, {}).status, 200);
}

QTEST_GUILESS_MAIN(TestControlOperations)
#include "tst_controloperations.moc"
