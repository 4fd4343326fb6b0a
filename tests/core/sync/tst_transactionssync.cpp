// SPDX-License-Identifier: Apache-2.0
#include "core/sync/transactionssync.h"

#include "tests/core/sync/syncfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

namespace {

const QString kMutation = u"TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION"_s;

QStringList cursorsAskedFor(const SyncFixture& fixture)
{
    QStringList cursors;
    const QList<test::FakePlaid::Request> requests = fixture.plaid.requests(fixture.syncPath);
    for (const test::FakePlaid::Request& request : requests)
        cursors.append(request.body.value(u"cursor"_s).toString());
    return cursors;
}

} // namespace

class TestTransactionsSync : public QObject {
    Q_OBJECT

private slots:
    void allPagesBecomeOneUpdate();
    void theNextSyncGoesOnWhereTheLastEnded();
    void aPendingRowPostsAcrossPages();
    void aFailingSecondPageKeepsRowsAndCursor();
    void aDroppedConnectionIsANetworkFailure();
    void aMutationRestartsFromTheFirstCursor();
    void aMutationThatNeverEndsIsReported();
    void aStoredCursorThatNeverWorksAgainMeansReadingAnew_data();
    void aStoredCursorThatNeverWorksAgainMeansReadingAnew();
    void readingAnewKeepsWhatPeopleWrote();
    void anIncompleteHistoryRemovesNothing();
    void aPreviewChangesNothing();
    void aPreviewOfGoingOnAsksFromTheStoredCursor();
    void everySyncIsKeptWithItsCause();
    void anItemThatIsNotReadyStoresNothing();
    void pagesThatDoNotMoveOnAreRefused();
    void missingAccountsAreAskedFor();
    void anInitialHistoryIsReported();
    void plaidsErrorsSetTheItemsState_data();
    void plaidsErrorsSetTheItemsState();
    void aLostTokenIsRecordedAndHistoryKept();
    void aLockedKeyringSaysNothingAboutTheItem();
    void aTokenOfAnotherEnvironmentIsNeverSent();
    void aDisabledItemIsLeftAlone();
    void theBankIsNamedOnce();
    void anUnknownItemIsNotFound();
};

void TestTransactionsSync::allPagesBecomeOneUpdate()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s, true));
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-2"_s, true)}, u"c-2"_s));
    fixture.plaid.reply(fixture.itemPath, SyncFixture::healthyItem());
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(report);
    QCOMPARE(report->summary.added, 2);
    QCOMPARE(report->history, HistoryStatus::HistoricalComplete);
    QCOMPARE(fixture.rows(), (QStringList{u"t-1 posted"_s, u"t-2 pending"_s}));
    const Item item = fixture.item();
    QCOMPARE(item.cursor, SyncCursor(u"c-2"_s));
    QCOMPARE(item.status, ItemStatus::Active);
    QCOMPARE(item.lastSync, fixture.clock.now());
    QCOMPARE(item.institutionName, u"First Platypus Bank"_s);
}

void TestTransactionsSync::theNextSyncGoesOnWhereTheLastEnded()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s));
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    const Result<SyncReport> second = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(second);
    QCOMPARE(second->summary.added, 0);
    QCOMPARE(cursorsAskedFor(fixture), (QStringList{QString(), u"c-1"_s}));
}

void TestTransactionsSync::aPendingRowPostsAcrossPages()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"pending-1"_s, true)}, u"c-1"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    const QJsonArray removed{QJsonObject{{u"transaction_id"_s, u"pending-1"_s}, {u"account_id"_s, u"acc-1"_s}}};
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"c-2"_s, true, removed));
    fixture.plaid.reply(
        fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"posted-1"_s, false, u"pending-1"_s)}, u"c-3"_s));
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(report);
    QCOMPARE(report->summary.added, 1);
    QCOMPARE(report->summary.removed, 1);
    QCOMPARE(fixture.rows(), (QStringList{u"pending-1 posted"_s, u"posted-1 posted"_s}));
}

void TestTransactionsSync::aFailingSecondPageKeepsRowsAndCursor()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s, true));
    fixture.plaid.replyError(fixture.syncPath, u"INSTITUTION_ERROR"_s, u"INSTITUTION_DOWN"_s);
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(report.error().code, u"INSTITUTION_DOWN"_s);
    QCOMPARE(fixture.rows(), QStringList());
    QCOMPARE(fixture.item().cursor, SyncCursor());
    QCOMPARE(fixture.item().errorCode, QString());
}

void TestTransactionsSync::aDroppedConnectionIsANetworkFailure()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s, true));
    for (int i = 0; i < 3; ++i)
        fixture.plaid.dropConnection(fixture.syncPath);
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(report.error().kind, Error::Kind::Network);
    QCOMPARE(fixture.item().cursor, SyncCursor());
    QCOMPARE(fixture.rows(), QStringList());
}

void TestTransactionsSync::aMutationRestartsFromTheFirstCursor()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"c-0"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"outdated"_s)}, u"c-1"_s, true));
    fixture.plaid.replyError(fixture.syncPath, u"TRANSACTIONS_ERROR"_s, kMutation);
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"d-1"_s, true));
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-2"_s)}, u"d-2"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QCOMPARE(cursorsAskedFor(fixture), (QStringList{QString(), u"c-0"_s, u"c-1"_s, u"c-0"_s, u"d-1"_s}));
    QCOMPARE(fixture.rows(), (QStringList{u"t-1 posted"_s, u"t-2 posted"_s}));
    QCOMPARE(fixture.item().cursor, SyncCursor(u"d-2"_s));
}

void TestTransactionsSync::aMutationThatNeverEndsIsReported()
{
    SyncFixture fixture;
    fixture.link();
    for (int i = 0; i < 6; ++i)
        fixture.plaid.replyError(fixture.syncPath, u"TRANSACTIONS_ERROR"_s, kMutation);
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(report.error().code, kMutation);
    QCOMPARE(fixture.plaid.requests().size(), 6);
    QCOMPARE(fixture.item().errorCode, QString());
}

void TestTransactionsSync::aStoredCursorThatNeverWorksAgainMeansReadingAnew_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<QString>("code");
    QTest::newRow("the mutation error persists") << 6 << kMutation;
    QTest::newRow("the cursor is refused") << 1 << u"INVALID_FIELD"_s;
}

void TestTransactionsSync::aStoredCursorThatNeverWorksAgainMeansReadingAnew()
{
    QFETCH(int, failures);
    QFETCH(QString, code);
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    const QJsonArray old{SyncFixture::transaction(u"kept"_s), SyncFixture::transaction(u"lost"_s)};
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page(old, u"c-0"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    for (int i = 0; i < failures; ++i)
        fixture.plaid.replyError(fixture.syncPath, u"INVALID_REQUEST"_s, code, 400, {}, u"cursor not associated with access_token"_s);
    const QJsonArray fresh{SyncFixture::transaction(u"kept"_s), SyncFixture::transaction(u"new"_s)};
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page(fresh, u"d-1"_s));
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(report);
    QVERIFY(report->complete);
    QCOMPARE(cursorsAskedFor(fixture).last(), QString());
    QCOMPARE(fixture.rows(), (QStringList{u"kept posted"_s, u"lost missing"_s, u"new posted"_s}));
    QCOMPARE(report->summary.added, 1);
    QCOMPARE(report->summary.removed, 1);
    QCOMPARE(fixture.item().cursor, SyncCursor(u"d-1"_s));
    QCOMPARE(fixture.item().errorCode, QString());
}

void TestTransactionsSync::readingAnewKeepsWhatPeopleWrote()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-0"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    const QString written = u"tags = '[\"travel\"]', note = 'client lunch', category_override = 'TRAVEL'"_s;
    fixture.execute(u"UPDATE transactions SET "_s + written);
    QJsonObject renamed = SyncFixture::transaction(u"t-1"_s);
    renamed.insert(u"name"_s, u"Corner Shop"_s);
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({renamed}, u"d-1"_s));
    const Result<SyncReport> report =
        test::await(fixture.sync.run(SyncFixture::id(), {{SyncCause::Kind::User, {}}, true}));
    QVERIFY(report);
    QCOMPARE(fixture.value(u"SELECT json_array(name, json(tags), note, category_override) FROM transactions"_s),
        uR"(["Corner Shop",["travel"],"client lunch","TRAVEL"])"_s);
}

void TestTransactionsSync::anIncompleteHistoryRemovesNothing()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"old"_s)}, u"c-0"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"d-1"_s, false, {}, u"INITIAL_UPDATE_COMPLETE"_s));
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {{}, true}));
    QVERIFY(report);
    QVERIFY(!report->complete);
    QCOMPARE(fixture.rows(), QStringList{u"old posted"_s});
}

void TestTransactionsSync::aPreviewChangesNothing()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    const QJsonArray old{SyncFixture::transaction(u"kept"_s), SyncFixture::transaction(u"lost"_s)};
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page(old, u"c-0"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QJsonObject renamed = SyncFixture::transaction(u"kept"_s);
    renamed.insert(u"name"_s, u"Corner Shop"_s);
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({renamed, SyncFixture::transaction(u"new"_s)}, u"d-1"_s));
    const Result<UpdatePreview> preview = test::await(fixture.sync.preview(SyncFixture::id(), {{}, true}, {}));
    QVERIFY(preview);
    QStringList changes;
    for (const RowChange& row : preview->rows)
        changes.append(row.id.value() + u' ' + transactionStepName(row.kind) + u' ' + QString::fromUtf8(row.fields));
    QCOMPARE(changes,
        (QStringList{uR"(kept modified {"name":["Shop","Corner Shop"]})"_s, u"new added "_s, u"lost removed 1"_s}));
    QCOMPARE(preview->summary.changes(), 3);
    QCOMPARE(fixture.rows(), (QStringList{u"kept posted"_s, u"lost posted"_s}));
    QCOMPARE(fixture.item().cursor, SyncCursor(u"c-0"_s));
    QCOMPARE(fixture.value(u"SELECT count(*) FROM sync_runs"_s), u"1"_s);
}

void TestTransactionsSync::aPreviewOfGoingOnAsksFromTheStoredCursor()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    const QJsonArray old{SyncFixture::transaction(u"kept"_s), SyncFixture::transaction(u"unnamed"_s)};
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page(old, u"c-0"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QJsonObject renamed = SyncFixture::transaction(u"kept"_s);
    renamed.insert(u"name"_s, u"Corner Shop"_s);
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({renamed}, u"c-1"_s));
    const Result<UpdatePreview> preview = test::await(fixture.sync.preview(SyncFixture::id(), {}, {TransactionId(u"unnamed"_s)}));
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 1);
    QCOMPARE(preview->rows.first().id, TransactionId(u"kept"_s));
    QCOMPARE(preview->summary.removed, 0);
    QCOMPARE(cursorsAskedFor(fixture), (QStringList{QString(), u"c-0"_s}));
    QCOMPARE(fixture.item().cursor, SyncCursor(u"c-0"_s));
    QCOMPARE(fixture.rows(), (QStringList{u"kept posted"_s, u"unnamed posted"_s}));
}

void TestTransactionsSync::everySyncIsKeptWithItsCause()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-0"_s));
    fixture.plaid.replyError(fixture.syncPath, u"ITEM_ERROR"_s, u"ITEM_LOGIN_REQUIRED"_s);
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {{SyncCause::Kind::Webhook, u"whk_1"_s}, false})));
    QVERIFY(!test::await(fixture.sync.run(SyncFixture::id(), {})));
    QCOMPARE(fixture.value(u"SELECT json_group_array(json_array(cause, cause_id, added, error_code)) FROM"
                           " (SELECT * FROM sync_runs ORDER BY id)"_s),
        uR"([["webhook","whk_1",1,""],["timer","",0,"ITEM_LOGIN_REQUIRED"]])"_s);
}

void TestTransactionsSync::anItemThatIsNotReadyStoresNothing()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, QString(), false, {}, u"NOT_READY"_s));
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(report);
    QCOMPARE(report->history, HistoryStatus::NotReady);
    const Item item = fixture.item();
    QCOMPARE(item.status, ItemStatus::Syncing);
    QCOMPARE(item.cursor, SyncCursor());
    QVERIFY(!item.lastSync);
}

void TestTransactionsSync::pagesThatDoNotMoveOnAreRefused()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"c-1"_s, true));
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"c-1"_s, true));
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(report.error().code, u"endless_pages"_s);
    QCOMPARE(fixture.plaid.requests().size(), 2);
}

void TestTransactionsSync::missingAccountsAreAskedFor()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    QJsonObject page = SyncFixture::page({SyncFixture::transaction(u"t-1"_s)}, u"c-1"_s);
    page.remove(u"accounts"_s);
    fixture.plaid.reply(fixture.syncPath, page);
    fixture.plaid.reply(
        u"/accounts/get"_s, QJsonObject{{u"accounts"_s, QJsonArray{QJsonObject{{u"account_id"_s, u"acc-1"_s}}}}});
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QCOMPARE(fixture.plaid.requests(u"/accounts/get"_s).size(), 1);
}

void TestTransactionsSync::anInitialHistoryIsReported()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.reply(fixture.syncPath, SyncFixture::page({}, u"c-1"_s, false, {}, u"INITIAL_UPDATE_COMPLETE"_s));
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QVERIFY(report);
    QCOMPARE(report->history, HistoryStatus::InitialComplete);
    QCOMPARE(fixture.item().history, HistoryStatus::InitialComplete);
}

void TestTransactionsSync::plaidsErrorsSetTheItemsState_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<QString>("recorded");
    QTest::newRow("a lost login needs the end user")
        << u"ITEM_ERROR"_s << u"ITEM_LOGIN_REQUIRED"_s << ItemStatus::Erroring << u"ITEM_LOGIN_REQUIRED"_s;
    QTest::newRow("a removed Item is gone at Plaid")
        << u"ITEM_ERROR"_s << u"ITEM_NOT_FOUND"_s << ItemStatus::DeletedInPlaid << u"ITEM_NOT_FOUND"_s;
    QTest::newRow("refused keys need the operator")
        << u"INVALID_INPUT"_s << u"INVALID_API_KEYS"_s << ItemStatus::Erroring << u"INVALID_API_KEYS"_s;
    QTest::newRow("a bank that is down passes")
        << u"INSTITUTION_ERROR"_s << u"INSTITUTION_NOT_RESPONDING"_s << ItemStatus::Active << QString();
    QTest::newRow("maintenance passes") << u"API_ERROR"_s << u"PLANNED_MAINTENANCE"_s << ItemStatus::Active << QString();
}

void TestTransactionsSync::plaidsErrorsSetTheItemsState()
{
    QFETCH(QString, type);
    QFETCH(QString, code);
    QFETCH(ItemStatus, status);
    QFETCH(QString, recorded);
    SyncFixture fixture;
    fixture.link();
    fixture.setStatus(ItemStatus::Active, QString());
    fixture.plaid.replyError(fixture.syncPath, type, code);
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(report.error().code, code);
    QCOMPARE(fixture.item().status, status);
    QCOMPARE(fixture.item().errorCode, recorded);
}

void TestTransactionsSync::aLostTokenIsRecordedAndHistoryKept()
{
    SyncFixture fixture(TokenVault(SecretBytes(QByteArray(32, 'x'))));
    fixture.link();
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(report.error().kind, Error::Kind::SecretsMissing);
    QCOMPARE(fixture.item().status, ItemStatus::Erroring);
    QCOMPARE(fixture.item().errorCode, u"TOKEN_LOST"_s);
    QVERIFY(fixture.plaid.requests().isEmpty());
}

void TestTransactionsSync::aLockedKeyringSaysNothingAboutTheItem()
{
    SyncFixture fixture(TokenVault(Error{Error::Kind::SecretsLocked, u"locked"_s, u"The keyring is locked."_s, {}, {}, 0}));
    fixture.link();
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(report.error().kind, Error::Kind::SecretsLocked);
    QCOMPARE(fixture.item().status, ItemStatus::Pending);
    QCOMPARE(fixture.item().errorCode, QString());
}

void TestTransactionsSync::aTokenOfAnotherEnvironmentIsNeverSent()
{
    SyncFixture fixture;
    fixture.link(1, AccessToken(u"access-production-0b1c2d3e-0000-4000-8000-000000000001"_s));
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(report.error().kind, Error::Kind::InvalidInput);
    QVERIFY(fixture.plaid.requests().isEmpty());
    QCOMPARE(fixture.item().status, ItemStatus::Erroring);
    QCOMPARE(fixture.item().errorCode, u"INVALID_ACCESS_TOKEN"_s);
}

void TestTransactionsSync::aDisabledItemIsLeftAlone()
{
    SyncFixture fixture;
    fixture.link();
    fixture.setStatus(ItemStatus::SyncDisabled, QString());
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(), {}));
    QCOMPARE(report.error().code, u"sync_disabled"_s);
    QVERIFY(fixture.plaid.requests().isEmpty());
    QCOMPARE(fixture.item().status, ItemStatus::SyncDisabled);
}

void TestTransactionsSync::theBankIsNamedOnce()
{
    SyncFixture fixture;
    fixture.link();
    fixture.plaid.replyAlways(fixture.itemPath, SyncFixture::healthyItem());
    fixture.plaid.replyAlways(fixture.syncPath, SyncFixture::page({}, u"c-1"_s));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QVERIFY(test::await(fixture.sync.run(SyncFixture::id(), {})));
    QCOMPARE(fixture.plaid.requests(fixture.itemPath).size(), 1);
}

void TestTransactionsSync::anUnknownItemIsNotFound()
{
    SyncFixture fixture;
    const Result<SyncReport> report = test::await(fixture.sync.run(SyncFixture::id(9), {}));
    QCOMPARE(report.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestTransactionsSync)
#include "tst_transactionssync.moc"
