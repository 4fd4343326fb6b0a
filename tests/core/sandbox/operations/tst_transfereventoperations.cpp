// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/transfereventoperations.h"

#include "transferclient.h"

using namespace egret;
using namespace egret::test;

namespace {

QJsonArray eventsOf(const Answer& answer)
{
    return answer.json.value("transfer_events"_L1).toArray();
}

} // namespace

class TestTransferEventOperations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anEventTellsItsTransfer();
    void syncGoesOnFromAnId();
    void idsAreUnsigned64BitIntegers_data();
    void idsAreUnsigned64BitIntegers();
    void countsHaveBounds_data();
    void countsHaveBounds();
    void theListBeginsWithTheNewest();
    void theListLetsThroughWhatWasAskedFor_data();
    void theListLetsThroughWhatWasAskedFor();
    void theListRefusesOtherFilters_data();
    void theListRefusesOtherFilters();

private:
    Sandbox m_sandbox;
};

void TestTransferEventOperations::init()
{
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    QVERIFY(m_sandbox.start(options));
}

void TestTransferEventOperations::anEventTellsItsTransfer()
{
    TransferClient client(m_sandbox);
    const QString id = client.transfer(u"5.00"_s);
    QJsonObject event = eventsOf(client.post(u"/transfer/event/sync"_s, {{u"after_id"_s, 0}})).first().toObject();
    for (const auto ours : {"funding_account_id"_L1, "ledger_id"_L1, "origination_account_id"_L1})
        QCOMPARE(event.take(ours).toString().size(), 36);
    QJsonObject expected{{u"event_id"_s, 1}, {u"timestamp"_s, u"2026-06-17T14:31:48.000Z"_s}, {u"event_type"_s, u"pending"_s},
        {u"account_id"_s, client.checking()}, {u"transfer_id"_s, id}, {u"transfer_type"_s, u"debit"_s}, {u"transfer_amount"_s, u"5.00"_s}};
    for (const auto absent : {"failure_reason"_L1, "sweep_id"_L1, "sweep_amount"_L1, "refund_id"_L1, "originator_client_id"_L1,
             "intent_id"_L1, "wire_return_fee"_L1})
        expected.insert(absent, QJsonValue::Null);
    QCOMPARE(event, expected);
}

void TestTransferEventOperations::syncGoesOnFromAnId()
{
    TransferClient client(m_sandbox);
    client.transfer(u"11.11"_s);
    const Answer first = client.post(u"/transfer/event/sync"_s, {{u"after_id"_s, 0}, {u"count"_s, 3}});
    QCOMPARE(eventsOf(first).size(), 3);
    QCOMPARE(first.json.value("has_more"_L1).toBool(), true);
    const Answer second = client.post(u"/transfer/event/sync"_s, {{u"after_id"_s, 3}, {u"count"_s, QJsonValue::Null}});
    QCOMPARE(eventsOf(second).size(), 1);
    QCOMPARE(eventsOf(second).first().toObject().value("event_id"_L1).toInt(), 4);
    QCOMPARE(second.json.value("has_more"_L1).toBool(true), false);
    QVERIFY(eventsOf(client.post(u"/transfer/event/sync"_s, {{u"after_id"_s, 4}})).isEmpty());
}

void TestTransferEventOperations::idsAreUnsigned64BitIntegers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing yet") << R"({"after_id":0})"_ba << QString();
    QTest::newRow("the largest signed one") << R"({"after_id":9223372036854775807})"_ba << QString();
    QTest::newRow("one beyond the signed ones") << R"({"after_id":9223372036854775808})"_ba << QString();
    QTest::newRow("one too large") << R"({"after_id":18446744073709551616})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("one below zero") << R"({"after_id":-1})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a fraction") << R"({"after_id":0.5})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a text") << R"({"after_id":"0"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("null") << R"({"after_id":null})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("none") << "{}"_ba << u"MISSING_FIELDS"_s;
}

void TestTransferEventOperations::idsAreUnsigned64BitIntegers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    SandboxClient client(m_sandbox);
    const Answer answer = client.postBytes(u"/transfer/event/sync"_s, body);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.json.contains("has_more"_L1), code.isEmpty());
}

void TestTransferEventOperations::countsHaveBounds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("status");
    QTest::newRow("500 to sync") << u"/transfer/event/sync"_s << 500 << 200;
    QTest::newRow("501 to sync") << u"/transfer/event/sync"_s << 501 << 400;
    QTest::newRow("none to sync") << u"/transfer/event/sync"_s << 0 << 400;
    QTest::newRow("25 to list") << u"/transfer/event/list"_s << 25 << 200;
    QTest::newRow("26 to list") << u"/transfer/event/list"_s << 26 << 400;
}

void TestTransferEventOperations::countsHaveBounds()
{
    QFETCH(QString, path);
    QFETCH(int, count);
    QFETCH(int, status);
    SandboxClient client(m_sandbox);
    QJsonObject request{{u"count"_s, count}};
    if (path.endsWith("sync"_L1))
        request.insert("after_id"_L1, 0);
    QCOMPARE(client.post(path, request).status, status);
}

void TestTransferEventOperations::theListBeginsWithTheNewest()
{
    TransferClient client(m_sandbox);
    client.transfer(u"11.11"_s);
    const auto ids = [&](const QJsonObject& request) {
        QList<int> list;
        for (const QJsonValue& event : eventsOf(client.post(u"/transfer/event/list"_s, request)))
            list.append(event.toObject().value("event_id"_L1).toInt());
        return list;
    };
    QCOMPARE(ids({}), QList<int>({4, 3, 2, 1}));
    QCOMPARE(ids({{u"count"_s, 2}}), QList<int>({4, 3}));
    QCOMPARE(ids({{u"count"_s, 2}, {u"offset"_s, 2}}), QList<int>({2, 1}));
    const auto more = [&](int offset) {
        return client.post(u"/transfer/event/list"_s, {{u"count"_s, 2}, {u"offset"_s, offset}}).json.value("has_more"_L1).toBool();
    };
    QCOMPARE(more(1), true);
    QCOMPARE(more(2), false);
}

void TestTransferEventOperations::theListLetsThroughWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("count");
    const QJsonValue null = QJsonValue::Null;
    QTest::newRow("everything") << u"transfer_id"_s << null << 6;
    QTest::newRow("of one transfer") << u"transfer_id"_s << QJsonValue(u"debit"_s) << 4;
    QTest::newRow("of no transfer") << u"transfer_id"_s << QJsonValue(u"none"_s) << 0;
    QTest::newRow("of the account") << u"account_id"_s << QJsonValue(u"checking"_s) << 6;
    QTest::newRow("of another account") << u"account_id"_s << QJsonValue(u"none"_s) << 0;
    QTest::newRow("of credits") << u"transfer_type"_s << QJsonValue(u"credit"_s) << 2;
    QTest::newRow("of two types") << u"event_types"_s << QJsonValue(QJsonArray{u"posted"_s, u"failed"_s}) << 2;
    QTest::newRow("of sweeps") << u"event_types"_s << QJsonValue(QJsonArray{u"sweep.pending"_s}) << 0;
    QTest::newRow("of one sweep") << u"sweep_id"_s << QJsonValue(u"none"_s) << 0;
    QTest::newRow("of an originator") << u"originator_client_id"_s << QJsonValue(u"none"_s) << 0;
    QTest::newRow("since their moment") << u"start_date"_s << QJsonValue(u"2026-06-17T14:31:48Z"_s) << 6;
    QTest::newRow("since later") << u"start_date"_s << QJsonValue(u"2026-06-17T14:31:49Z"_s) << 0;
    QTest::newRow("until before them") << u"end_date"_s << QJsonValue(u"2026-06-17T14:31:47Z"_s) << 0;
}

void TestTransferEventOperations::theListLetsThroughWhatWasAskedFor()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(int, count);
    TransferClient client(m_sandbox);
    const QString debit = client.transfer(u"11.11"_s);
    client.transfer(u"22.22"_s, {{u"type"_s, u"credit"_s}, {u"ach_class"_s, u"ppd"_s}});
    if (value == "debit"_L1)
        value = debit;
    if (value == "checking"_L1)
        value = client.checking();
    const Answer answer = client.post(u"/transfer/event/list"_s, {{field, value}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(eventsOf(answer).size(), count);
}

void TestTransferEventOperations::theListRefusesOtherFilters_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("an event that does not exist") << R"({"event_types":["lost"]})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a type that does not exist") << R"({"transfer_type":"refund"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("a day for a moment") << R"({"end_date":"2026-06-17"})"_ba << u"INVALID_FIELD"_s;
    QTest::newRow("an unknown field") << R"({"amount":"1.00"})"_ba << u"UNKNOWN_FIELDS"_s;
}

void TestTransferEventOperations::theListRefusesOtherFilters()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    SandboxClient client(m_sandbox);
    QCOMPARE(client.postBytes(u"/transfer/event/list"_s, body).code(), code);
}

QTEST_GUILESS_MAIN(TestTransferEventOperations)
#include "tst_transfereventoperations.moc"
