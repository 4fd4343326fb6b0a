// SPDX-License-Identifier: Apache-2.0
#include "core/sync/accountreconciliation.h"

#include "tests/core/sync/syncfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

namespace {

constexpr int kArrivesWithin = 20'000;
const QString kAccountsPath = u"/accounts/get"_s;

QJsonObject accountJson(const QString& id)
{
    return {{u"account_id"_s, id}, {u"name"_s, u"Checking"_s}, {u"mask"_s, u"0001"_s}, {u"type"_s, u"depository"_s},
        {u"subtype"_s, u"checking"_s}};
}

struct ReconciliationFixture : SyncFixture {
    ReconciliationFixture()
    {
        link();
        plaid.replyAlways(itemPath, healthyItem());
    }

    //! One sync whose page lists \a account and brings \a transaction of it.
    void bring(const QString& account, const QString& transactionId, const QString& cursor)
    {
        QJsonObject row = transaction(transactionId);
        row.insert(u"account_id"_s, account);
        QJsonObject answer = page({row}, cursor);
        answer.insert(u"accounts"_s, QJsonArray{accountJson(account)});
        plaid.reply(syncPath, answer);
        const Result<SyncReport> report = test::await(sync.run(id(), {}));
        expect(report);
        QSignalSpy looked(&reconciliation, &AccountReconciliation::looked);
        reconciliation.lookAfterSync(id(), report->summary);
        if (!QTest::qWaitFor([&looked] { return looked.size() == 1; }, kArrivesWithin))
            qFatal("nobody looked");
    }

    QString accountOf(const QString& transactionId) const
    {
        return value(u"SELECT a.account_id FROM transactions t JOIN accounts a ON a.id = t.account_id"
                     " WHERE t.removed_at IS NULL AND t.transaction_id = '%1'"_s.arg(transactionId));
    }

    TaskTracker tasks;
    AccountReconciliation reconciliation{{items, accountApi, writer, clock, tasks}};
};

} // namespace

class TestAccountReconciliation : public QObject {
    Q_OBJECT

private slots:
    void theFirstSyncAsksForNothing();
    void aSyncThatBringsAnotherAccountAsksPlaidWhichAreLeft();
    void updateModeIsFollowedByALook();
    void aFailureChangesNothingAndIsTriedWithTheNextSync();
    void aPersonsWordIsTaken();
};

void TestAccountReconciliation::theFirstSyncAsksForNothing()
{
    ReconciliationFixture fixture;
    fixture.bring(u"old"_s, u"t-1"_s, u"c-1"_s);
    QVERIFY(fixture.plaid.requests(kAccountsPath).isEmpty());
    QCOMPARE(fixture.accountOf(u"t-1"_s), u"old"_s);
}

void TestAccountReconciliation::aSyncThatBringsAnotherAccountAsksPlaidWhichAreLeft()
{
    ReconciliationFixture fixture;
    fixture.bring(u"old"_s, u"t-1"_s, u"c-1"_s);
    fixture.plaid.reply(kAccountsPath, {{u"accounts"_s, QJsonArray{accountJson(u"new"_s)}}});
    fixture.bring(u"new"_s, u"n-1"_s, u"c-2"_s);
    QCOMPARE(fixture.plaid.requests(kAccountsPath).size(), 1);
    QCOMPARE(fixture.accountOf(u"t-1"_s), u"no row"_s); // n-1 is the same row under its new id
    QCOMPARE(fixture.accountOf(u"n-1"_s), u"new"_s);
    QCOMPARE(fixture.rows(), (QStringList{u"n-1 posted"_s, u"t-1 posted"_s})); // the second is the tombstone's cause
}

void TestAccountReconciliation::updateModeIsFollowedByALook()
{
    ReconciliationFixture fixture;
    fixture.bring(u"old"_s, u"t-1"_s, u"c-1"_s);
    fixture.plaid.reply(kAccountsPath, {{u"accounts"_s, QJsonArray{}}});
    QSignalSpy looked(&fixture.reconciliation, &AccountReconciliation::looked);
    fixture.reconciliation.lookAfterUpdateMode(SyncFixture::id());
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, kArrivesWithin);
    QCOMPARE(fixture.value(u"SELECT gone IS NOT NULL FROM accounts WHERE account_id = 'old'"_s), u"1"_s);
    QCOMPARE(fixture.accountOf(u"t-1"_s), u"old"_s);
}

void TestAccountReconciliation::aFailureChangesNothingAndIsTriedWithTheNextSync()
{
    ReconciliationFixture fixture;
    fixture.bring(u"old"_s, u"t-1"_s, u"c-1"_s);
    fixture.plaid.replyError(kAccountsPath, u"ITEM_ERROR"_s, u"ITEM_LOGIN_REQUIRED"_s);
    fixture.bring(u"new"_s, u"n-1"_s, u"c-2"_s);
    QCOMPARE(fixture.accountOf(u"t-1"_s), u"old"_s);
    fixture.plaid.reply(kAccountsPath, {{u"accounts"_s, QJsonArray{accountJson(u"new"_s)}}});
    fixture.bring(u"new"_s, u"n-2"_s, u"c-3"_s);
    QCOMPARE(fixture.plaid.requests(kAccountsPath).size(), 2);
    QCOMPARE(fixture.accountOf(u"t-1"_s), u"no row"_s);
}

void TestAccountReconciliation::aPersonsWordIsTaken()
{
    ReconciliationFixture fixture;
    fixture.bring(u"old"_s, u"t-1"_s, u"c-1"_s);
    fixture.plaid.reply(kAccountsPath, {{u"accounts"_s, QJsonArray{accountJson(u"old"_s), accountJson(u"new"_s)}}});
    fixture.bring(u"new"_s, u"n-9"_s, u"c-2"_s);
    QCOMPARE(fixture.accountOf(u"t-1"_s), u"old"_s); // both are there: two accounts
    QVERIFY(test::await(fixture.reconciliation.matchByHand(SyncFixture::id(), AccountId(u"old"_s), AccountId(u"new"_s))));
    QCOMPARE(fixture.accountOf(u"t-1"_s), u"no row"_s);
    QCOMPARE(fixture.accountOf(u"n-9"_s), u"new"_s);
}

QTEST_GUILESS_MAIN(TestAccountReconciliation)
#include "tst_accountreconciliation.moc"
