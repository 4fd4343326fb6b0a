// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/transferapi.h"

#include "core/plaid/accountapi.h"
#include "core/plaid/sandboxapi.h"
#include "tests/support/plaidfixture.h"
#include "tests/support/simulatedplaid.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestTransferApi : public QObject {
    Q_OBJECT

private slots:
    void moneyIsTakenAndItsCourseFollowed();
    void tooMuchIsDeclined();
    void aTransferIsCancelledWhileItCanBe();
    void aLostAuthorizationIsAskedForAgainByItsKey();
};

namespace {

TransferOrder debitOf(const AccountId& account, qint64 cents)
{
    TransferOrder order;
    order.account = account;
    order.type = u"debit"_s;
    order.network = u"ach"_s;
    order.achClass = u"web"_s;
    order.amount = Money{cents, u"USD"_s};
    order.legalName = u"Anne Charleston"_s;
    order.idempotencyKey = u"key-%1"_s.arg(cents);
    return order;
}

struct Payer : test::SimulatedPlaid {
    Payer()
        : token(link({u"transfer"_s}, u"user_good"_s))
    {
        const Result<QList<Account>> accounts = test::await(AccountApi(client).get(access(), token, item));
        for (const Account& account : accounts ? *accounts : QList<Account>()) {
            if (account.subtype == "checking"_L1)
                checking = account.id;
        }
    }
    Result<TransferAuthorization> authorize(qint64 cents)
    {
        return test::await(api.authorize(access(), token, debitOf(checking, cents)));
    }
    Result<Transfer> transfer(qint64 cents)
    {
        const Result<TransferAuthorization> authorization = authorize(cents);
        if (!authorization)
            return unexpected(authorization.error());
        return test::await(api.create(access(), token, checking, authorization->id, u"Deposit"_s));
    }

    AccessToken token;
    AccountId checking;
    TransferApi api{client};
};

} // namespace

void TestTransferApi::moneyIsTakenAndItsCourseFollowed()
{
    Payer payer;
    const Result<TransferAuthorization> authorization = payer.authorize(100);
    QVERIFY2(authorization, authorization ? "" : qPrintable(authorization.error().detail));
    QCOMPARE(authorization->decision, u"approved"_s);
    QVERIFY(authorization->rationaleCode.isEmpty());
    const Result<Transfer> made = test::await(
        payer.api.create(payer.access(), payer.token, payer.checking, authorization->id, u"Deposit"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->amount, (Money{100, u"USD"_s}));
    QCOMPARE(made->status, u"pending"_s);
    QCOMPARE(made->account, payer.checking);
    const Result<Transfer> again = test::await(
        payer.api.create(payer.access(), payer.token, payer.checking, authorization->id, u"Deposit"_s));
    QCOMPARE(again->id, made->id);

    SandboxApi sandbox(payer.client);
    QVERIFY(test::await(sandbox.simulateTransfer(payer.access(), made->id, u"posted"_s)));
    QVERIFY(test::await(sandbox.simulateTransfer(payer.access(), made->id, u"returned"_s, u"R01"_s)));
    const Result<Transfer> now = test::await(payer.api.get(payer.access(), made->id));
    QCOMPARE(now->status, u"returned"_s);
    QCOMPARE(now->failureCode, u"R01"_s);
    const Result<TransferEvents> events = test::await(payer.api.eventsAfter(payer.access(), 0));
    QCOMPARE(events->events.size(), 3);
    QCOMPARE(events->events.last().type, u"returned"_s);
    QCOMPARE(events->events.last().failureCode, u"R01"_s);
    QCOMPARE(events->events.last().amount, (Money{100, u"USD"_s}));
    QVERIFY(!events->hasMore);
    const Result<TransferEvents> later
        = test::await(payer.api.eventsAfter(payer.access(), events->events.at(1).id));
    QCOMPARE(later->events.size(), 1);
    QCOMPARE(test::await(payer.api.events(payer.access(), {}, made->id))->events.size(), 3);
    QCOMPARE(test::await(payer.api.list(payer.access(), {}))->size(), 1);
}

void TestTransferApi::tooMuchIsDeclined()
{
    Payer payer;
    const Result<TransferAuthorization> authorization = payer.authorize(1'000'000);
    QCOMPARE(authorization->decision, u"declined"_s);
    QCOMPARE(authorization->rationaleCode, u"NSF"_s);
    QVERIFY(!authorization->rationale.isEmpty());
}

void TestTransferApi::aTransferIsCancelledWhileItCanBe()
{
    Payer payer;
    const Result<Transfer> made = payer.transfer(200);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->cancellable);
    QVERIFY(test::await(payer.api.cancel(payer.access(), made->id)));
    QCOMPARE(test::await(payer.api.get(payer.access(), made->id))->status, u"cancelled"_s);
    QCOMPARE(test::await(payer.api.cancel(payer.access(), made->id)).error().code, u"TRANSFER_NOT_CANCELLABLE"_s);
}

void TestTransferApi::aLostAuthorizationIsAskedForAgainByItsKey()
{
    const QString path = u"/transfer/authorization/create"_s;
    test::PlaidFixture fixture;
    fixture.plaid.dropConnection(path);
    fixture.plaid.replyAlways(path, {});
    TransferApi api(fixture.client);
    QVERIFY(test::await(api.authorize(fixture.access(), test::sandboxToken(), debitOf(AccountId(u"a"_s), 100))));
    QCOMPARE(fixture.plaid.requests().size(), 2);
    TransferOrder keyless = debitOf(AccountId(u"a"_s), 100);
    keyless.idempotencyKey.clear();
    fixture.plaid.dropConnection(path);
    QVERIFY(!test::await(api.authorize(fixture.access(), test::sandboxToken(), keyless)));
    QCOMPARE(fixture.plaid.requests().size(), 3);
}

QTEST_GUILESS_MAIN(TestTransferApi)
#include "tst_transferapi.moc"
