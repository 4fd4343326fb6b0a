// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/moneyoperations.h"

#include "paymentclient.h"
#include "transferclient.h"

#include <QTemporaryDir>

using namespace egret;
using namespace egret::test;

namespace {

QByteArray withoutRequestId(const Answer& answer)
{
    QJsonObject json = answer.json;
    json.remove("request_id"_L1);
    return QJsonDocument(json).toJson();
}

//! What a client sees of everything that was moved.
QByteArray allOf(SandboxClient& client)
{
    return withoutRequestId(client.post(u"/transfer/list"_s, {})) + withoutRequestId(client.post(u"/transfer/event/sync"_s, {{u"after_id"_s, 0}}))
        + withoutRequestId(client.post(u"/payment_initiation/payment/list"_s, {}))
        + withoutRequestId(client.post(u"/payment_initiation/recipient/list"_s, {}));
}

void moveMoney(const Sandbox& sandbox)
{
    TransferClient transfers(sandbox);
    transfers.transfer(u"11.11"_s);
    transfers.post(u"/transfer/cancel"_s, {{u"transfer_id"_s, transfers.transfer()}});
    transfers.simulate(transfers.transfer(), u"posted"_s);
    PaymentClient payments(sandbox);
    payments.simulate(payments.pay().text("payment_id"_L1), u"EXECUTED"_s);
    payments.pay();
}

} // namespace

class TestMoneyOperations : public QObject {
    Q_OBJECT

private slots:
    void moneyStaysMovedOverARestart();
    void sameCallsMoveTheSameMoney();
};

void TestMoneyOperations::moneyStaysMovedOverARestart()
{
    const QTemporaryDir folder;
    Sandbox::Options options = optionsAt();
    options.clockSpeed = 0;
    options.journal = folder.filePath(u"journal"_s);
    Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    moveMoney(sandbox);
    SandboxClient before(sandbox);
    const QByteArray told = allOf(before);
    QVERIFY(told.contains("funds_available"));
    QVERIFY(sandbox.start(options));
    SandboxClient after(sandbox);
    QCOMPARE(allOf(after), told);
}

void TestMoneyOperations::sameCallsMoveTheSameMoney()
{
    QList<QByteArray> told;
    for (int run = 0; run < 2; ++run) {
        Sandbox::Options options = optionsAt();
        options.clockSpeed = 0;
        Sandbox sandbox;
        QVERIFY(sandbox.start(options));
        moveMoney(sandbox);
        SandboxClient client(sandbox);
        told.append(allOf(client));
    }
    QCOMPARE(told.first(), told.last());
}

QTEST_GUILESS_MAIN(TestMoneyOperations)
#include "tst_moneyoperations.moc"
