// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transferjson.h"

#include "core/plaid/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransferJson : public QObject {
    Q_OBJECT

private slots:
    void anOrderSaysOnlyWhatItHas();
    void amountsAreExactTexts();
    void aTransferIsReadWhole();
    void theOlderNameOfAFailureIsRead();
};

void TestTransferJson::anOrderSaysOnlyWhatItHas()
{
    TransferOrder order;
    order.account = AccountId(u"a-1"_s);
    order.type = u"credit"_s;
    order.network = u"rtp"_s;
    order.amount = Money{1205, u"USD"_s};
    order.legalName = u"Ada"_s;
    const QJsonObject request = authorizationRequest(AccessToken(u"access-sandbox-1"_s), order);
    QCOMPARE(request,
        QJsonDocument::fromJson(R"({"access_token": "access-sandbox-1", "account_id": "a-1", "type": "credit",
            "network": "rtp", "amount": "12.05", "user": {"legal_name": "Ada"}})").object());
}

void TestTransferJson::amountsAreExactTexts()
{
    const JsonReader json(QJsonObject{{u"amount"_s, u"90071992547409.93"_s}});
    QCOMPARE(parseTransfer(json).amount, (Money{9'007'199'254'740'993, u"USD"_s}));
    QCOMPARE(parseTransfer(JsonReader({{u"amount"_s, u"much"_s}})).amount, (Money{0, u"USD"_s}));
}

void TestTransferJson::aTransferIsReadWhole()
{
    const Transfer transfer = parseTransfer(JsonReader(QJsonDocument::fromJson(R"({"id": "t", "authorization_id": "z",
        "account_id": "a", "type": "debit", "network": "ach", "ach_class": "web", "amount": "1.00", "status": "returned",
        "created": "2026-06-17T14:31:48Z", "cancellable": true, "expected_funds_available_date": "2026-06-22",
        "standard_return_window": "2026-06-20", "unauthorized_return_window": "2026-09-10", "network_trace_id": "n",
        "failure_reason": {"failure_code": "R01", "description": "no money"}})").object()));
    QCOMPARE(transfer.authorizationId, u"z"_s);
    QCOMPARE(transfer.created, QDateTime(QDate(2026, 6, 17), QTime(14, 31, 48), Qt::UTC));
    QCOMPARE(transfer.expectedFundsAvailable, QDate(2026, 6, 22));
    QCOMPARE(transfer.standardReturnWindow, QDate(2026, 6, 20));
    QCOMPARE(transfer.unauthorizedReturnWindow, QDate(2026, 9, 10));
    QCOMPARE(transfer.failureCode, u"R01"_s);
    QCOMPARE(transfer.failure, u"no money"_s);
    QVERIFY(transfer.cancellable);
}

void TestTransferJson::theOlderNameOfAFailureIsRead()
{
    const TransferEvents events = parseTransferEvents(JsonReader(QJsonDocument::fromJson(R"({"transfer_events": [
        {"event_id": 9007199254740993, "event_type": "returned", "failure_reason": {"ach_return_code": "R16"}}],
        "has_more": true})").object()));
    QCOMPARE(events.events.size(), 1);
    QCOMPARE(events.events.first().failureCode, u"R16"_s);
    QCOMPARE(events.events.first().id, qint64(9'007'199'254'740'993));
    QVERIFY(events.hasMore);
}

QTEST_GUILESS_MAIN(TestTransferJson)
#include "tst_transferjson.moc"
