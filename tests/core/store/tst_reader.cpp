// SPDX-License-Identifier: Apache-2.0
#include "core/store/reader.h"

#include "core/store/datadirectory.h"
#include "core/store/statement.h"
#include "core/store/writer.h"
#include "tests/core/store/webhookfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace egret;
using namespace egret::test;

namespace {

constexpr int kRowsPerUpdate = 50;
constexpr int kUpdates = 40;

TransactionUpdate numberedUpdate(int number)
{
    QList<Transaction> rows;
    for (int i = 0; i < kRowsPerUpdate; ++i)
        rows.append(makeTransaction(u"t%1-%2"_s.arg(number).arg(i), 1));
    return makeUpdate(rows);
}

//! Fills egret.db as another process would: every update is kRowsPerUpdate rows of one cent.
int writeUpdates(const QString& directory)
{
    Writer writer;
    if (!writer.open(directory + u"/egret.db"_s))
        return 1;
    for (int number = 0; number < kUpdates; ++number) {
        QFuture<Result<SyncSummary>> applied = writer.post<SyncSummary>([number](Stores& stores) {
            return stores.transactions.apply(ItemId(u"item-1"_s), numberedUpdate(number), at(100 + number));
        });
        applied.waitForFinished();
        if (!applied.result())
            return 1;
    }
    return 0;
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private slots:
    void missingDatabaseIsNotFound();
    void integrationsCountTheirItems();
    void integrationsTellHowTheirItemsDo();
    void lastWebhookComesFromTheInboxOnceThereIsOne();
    void itemsCarryNamesAndCounts();
    void tokensAreNeverRead();
    void unknownItemIsNotFound();
    void webhooksAreEmptyWithoutAnInbox();
    void webhooksCarryTheIntegrationsName();
    void keysAndDirectoryIdAreReadable();
    void needsNoLock();
    void seesWholeUpdatesWhileAnotherProcessWrites();
    void integrityOfSoundFilesIsOk();
    void damageIsReported();
    void statusNamesAreTheCommandLines();
};

void TestReader::missingDatabaseIsNotFound()
{
    const QTemporaryDir directory;
    QCOMPARE(Reader::open(directory.path()).error().kind, Error::Kind::NotFound);
    QCOMPARE(Reader::open(directory.filePath(u"nowhere"_s)).error().kind, Error::Kind::NotFound);
}

void TestReader::integrationsCountTheirItems()
{
    StoreFixture store;
    store.linkItem(u"item-1"_s);
    store.linkItem(u"item-2"_s);
    QVERIFY(bool(store.stores.integrations.insert(makeIntegration(u"itg_2"_s, u"Second"_s))));
    const auto reader = std::move(*Reader::open(store.directory()));
    const Result<QList<IntegrationSummary>> integrations = reader->integrations();
    QCOMPARE(integrations->size(), 2);
    QCOMPARE(integrations->at(0).integration.name, u"Main"_s);
    QCOMPARE(integrations->at(0).items, 2);
    QCOMPARE(integrations->at(0).lastWebhook, std::nullopt);
    QCOMPARE(integrations->at(1).items, 0);
}

void TestReader::integrationsTellHowTheirItemsDo()
{
    StoreFixture store;
    store.linkItem(u"item-1"_s);
    store.linkItem(u"item-2"_s);
    const auto reader = std::move(*Reader::open(store.directory()));
    QCOMPARE(reader->integrations()->at(0).failing, 0);
    QCOMPARE(reader->integrations()->at(0).lastSync, std::nullopt);
    QVERIFY(bool(store.stores.items.setStatus(ItemId(u"item-1"_s), ItemStatus::Erroring, u"ITEM_LOGIN_REQUIRED"_s, {}, at(5))));
    QVERIFY(bool(store.database->prepare(u"UPDATE items SET last_sync = :at WHERE item_id = 'item-2'"_s).bind(u":at"_s, at(7)).run()));
    QCOMPARE(reader->integrations()->at(0).failing, 1);
    QCOMPARE(reader->integrations()->at(0).lastSync, at(7));
}

void TestReader::lastWebhookComesFromTheInboxOnceThereIsOne()
{
    StoreFixture store;
    store.linkItem();
    const auto reader = std::move(*Reader::open(store.directory()));
    QCOMPARE(reader->integrations()->at(0).lastWebhook, std::nullopt);
    InboxFixture inbox(store.directory());
    QVERIFY(bool(inbox.webhooks.append({makeWebhook(u"a"_s, at(7))})));
    QCOMPARE(reader->integrations()->at(0).lastWebhook, at(7));
}

void TestReader::itemsCarryNamesAndCounts()
{
    StoreFixture store;
    store.linkItem();
    TransactionUpdate update = makeUpdate({makeTransaction(u"a"_s, 1), makeTransaction(u"b"_s, 2)});
    update.removed = {TransactionId(u"b"_s)};
    QVERIFY(bool(store.stores.transactions.apply(ItemId(u"item-1"_s), update, at(20))));
    const auto reader = std::move(*Reader::open(store.directory()));
    const Result<QList<ItemSummary>> items = reader->items();
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->at(0).integrationName, u"Main"_s);
    QCOMPARE(items->at(0).endUserName, u"Acme"_s);
    QCOMPARE(items->at(0).transactions, 1);
    QCOMPARE(items->at(0).item.status, ItemStatus::Active);
    QCOMPARE(reader->item(ItemId(u"item-1"_s))->item.id, ItemId(u"item-1"_s));
}

void TestReader::tokensAreNeverRead()
{
    StoreFixture store;
    store.linkItem();
    const auto reader = std::move(*Reader::open(store.directory()));
    QVERIFY(reader->item(ItemId(u"item-1"_s))->item.sealedToken.isEmpty());
}

void TestReader::unknownItemIsNotFound()
{
    StoreFixture store;
    const auto reader = std::move(*Reader::open(store.directory()));
    QCOMPARE(reader->item(ItemId(u"item-x"_s)).error().kind, Error::Kind::NotFound);
}

void TestReader::webhooksAreEmptyWithoutAnInbox()
{
    StoreFixture store;
    const auto reader = std::move(*Reader::open(store.directory()));
    QVERIFY(reader->webhooks({}, 10)->isEmpty());
    QCOMPARE(reader->webhook(WebhookId(u"a"_s)).error().kind, Error::Kind::NotFound);
    QVERIFY2(!QFileInfo::exists(store.directory() + u"/inbox.db"_s), "looking must not create it");
}

void TestReader::webhooksCarryTheIntegrationsName()
{
    StoreFixture store;
    store.linkItem();
    InboxFixture inbox(store.directory());
    QVERIFY(bool(inbox.webhooks.append({makeWebhook(u"a"_s)})));
    const auto reader = std::move(*Reader::open(store.directory()));
    QCOMPARE(reader->webhooks(*parseWebhookQuery(u"main"_s, {}), 10)->at(0).integrationName, u"Main"_s);
    QCOMPARE(reader->webhook(WebhookId(u"a"_s))->summary.integrationName, u"Main"_s);
}

void TestReader::keysAndDirectoryIdAreReadable()
{
    StoreFixture store;
    const Result<NewApiKey> key = store.stores.apiKeys.create(u"CI"_s, at(1));
    const auto reader = std::move(*Reader::open(store.directory()));
    QCOMPARE(reader->apiKeys()->at(0).id, key->info.id);
    QCOMPARE(*reader->directoryId(), *store.stores.meta.directoryId());
}

void TestReader::needsNoLock()
{
    StoreFixture store;
    const Result<DataDirectoryLock> lock = DataDirectoryLock::acquire(DataDirectory(store.directory()), u"test"_s);
    QVERIFY(bool(lock));
    QVERIFY(bool(Reader::open(store.directory())));
}

void TestReader::seesWholeUpdatesWhileAnotherProcessWrites()
{
    StoreFixture store;
    store.linkItem();
    const auto reader = std::move(*Reader::open(store.directory()));
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write-updates"_s, store.directory()});
    QVERIFY(writer.waitForStarted());
    QElapsedTimer waiting;
    waiting.start();
    qint64 last = 0;
    while (last < kRowsPerUpdate * kUpdates && !waiting.hasExpired(60'000)) {
        const Result<QList<CurrencyTotals>> totals = reader->transactionTotals({});
        QVERIFY2(totals, qPrintable(totals ? QString() : totals.error().detail));
        const qint64 count = totals->isEmpty() ? 0 : totals->at(0).out.minorUnits;
        QCOMPARE(count % kRowsPerUpdate, 0);
        QVERIFY(count >= last);
        last = count;
    }
    QVERIFY(writer.waitForFinished(60'000));
    QCOMPARE(writer.exitCode(), 0);
    QCOMPARE(*reader->transactionCount({}), kRowsPerUpdate * kUpdates);
}

void TestReader::integrityOfSoundFilesIsOk()
{
    StoreFixture store;
    const auto reader = std::move(*Reader::open(store.directory()));
    QCOMPARE(*reader->checkIntegrity(), u"ok"_s);
    const InboxFixture inbox(store.directory());
    QCOMPARE(*reader->checkIntegrity(), u"ok"_s);
}

void TestReader::damageIsReported()
{
    StoreFixture store;
    store.linkItem();
    QVERIFY(bool(store.stores.transactions.apply(ItemId(u"item-1"_s), numberedUpdate(1), at(20))));
    store.database.reset(); // the log is folded into the file
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 4096 * 2; page < file.size(); page += 4096) {
        file.seek(page);
        file.write(QByteArray(64, '\x7f'));
    }
    file.close();
    const auto reader = Reader::open(store.directory()); // which the damage may keep from opening already
    const Result<QString> verdict = reader ? (*reader)->checkIntegrity() : Result<QString>(unexpected(reader.error()));
    QVERIFY(!verdict || verdict->startsWith(u"egret.db: "_s));
    if (!verdict)
        QCOMPARE(verdict.error().code, u"corrupt"_s);
}

void TestReader::statusNamesAreTheCommandLines()
{
    QCOMPARE(statusName(TransactionRow::Status::Pending), u"pending"_s);
    QCOMPARE(statusName(TransactionRow::Status::Posted), u"posted"_s);
    QCOMPARE(statusName(TransactionRow::Status::Removed), u"removed"_s);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--write-updates"_L1)
        return writeUpdates(arguments[2]);
    TestReader test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reader.moc"
