// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/enduserservice.h"

#include "core/plaid/itemapi.h"
#include "core/secrets/tokenvault.h"
#include "tests/core/integrations/integrationfixture.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

//! One customer with one Item at a scripted Plaid.
struct EndUserFixture : IntegrationFixture {
    EndUserFixture()
    {
        acceptKeys();
        const Result<Integration> integration = await(service.add(entered()));
        Item item;
        item.id = ItemId(u"item-1"_s);
        item.integration = integration->id;
        item.endUser = EndUserId(u"ada"_s);
        item.sealedToken = *vault.seal(AccessToken(u"access-sandbox-7c69d345-fda8-4f2e-9b0f-000000000001"_s), item.id);
        const std::function<Result<LinkOutcome>(Stores&)> link = [item](Stores& stores) { return stores.items.link(item, u"Ada"_s); };
        if (!await(writer.run(link)))
            qFatal("the Item cannot be linked");
    }

    Result<ErasureReceipt> erase(bool locally = false) { return await(users.erase(EndUserId(u"ada"_s), locally)); }

    bool isThere()
    {
        const std::function<Result<EndUser>(Stores&)> find = [](Stores& stores) { return stores.endUsers.find(EndUserId(u"ada"_s)); };
        return bool(await(writer.run(find)));
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
    }
    QByteArray contents(const QString& name) const
    {
        QFile file(directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    template <typename T>
    static QFuture<Result<T>> ready(T value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(value));
        promise.finish();
        return promise.future();
    }

    //! Notes what was asked of others, in order.
    Task<> letGo(ItemId item)
    {
        asked += u"let go of "_s + item.value();
        co_return {};
    }
    QFuture<Result<ErasedDeliveries>> eraseDeliveries(const EndUserTraces& traces)
    {
        asked += u"deliveries of "_s + traces.endUser.value();
        return ready(ErasedDeliveries{traces.items.size() * 3, 2});
    }
    QFuture<Result<qint64>> eraseCalls(const EndUserTraces& traces)
    {
        asked += u"calls of "_s + traces.endUser.value();
        callsAtPlaid = plaid.requests(u"/item/remove"_s).size();
        return ready(qint64(7));
    }

    QStringList asked;
    //! When the log of calls was to be cleared.
    qsizetype callsAtPlaid = 0;
    TokenVault vault{SecretBytes(QByteArray(32, 'k'))};
    ItemApi items{client};
    EndUserService users{{writer, vault, credentials, items, [this](const ItemId& item) { return letGo(item); },
        [this](const EndUserTraces& traces) { return eraseDeliveries(traces); },
        [this](const EndUserTraces& traces) { return eraseCalls(traces); }, clock, directory.path()}};
};

} // namespace

class TestEndUserService : public QObject {
    Q_OBJECT

private slots:
    void asksPlaidFirstAndLeavesAReceipt();
    void copiesOfTheDatabaseGo();
    void logsAndJournalNameThemNoMore();
    void anItemThatPlaidNoLongerKnowsIsNoObstacle();
    void nothingGoesWhilePlaidCannotBeAsked();
    void locallyPlaidIsNotAsked();
};

void TestEndUserService::asksPlaidFirstAndLeavesAReceipt()
{
    EndUserFixture fixture;
    fixture.plaid.reply(u"/item/remove"_s, {{u"request_id"_s, u"r-2"_s}});
    const Result<ErasureReceipt> receipt = fixture.erase();
    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().detail));
    QCOMPARE(receipt->items, 1);
    QCOMPARE(receipt->itemsRemovedAtPlaid, 1);
    QCOMPARE(receipt->webhooks, 3);
    QCOMPARE(receipt->forwards, 2);
    QCOMPARE(receipt->requests, 7);
    QCOMPARE(fixture.asked, QStringList({u"let go of item-1"_s, u"deliveries of ada"_s, u"calls of ada"_s}));
    QCOMPARE(fixture.callsAtPlaid, 1);
    QVERIFY(!fixture.isThere());
    QFile receipts(fixture.directory.filePath(u"erasures.jsonl"_s));
    QVERIFY(receipts.open(QIODevice::ReadOnly));
    const QByteArray line = receipts.readAll();
    QVERIFY(line.contains(receipt->id.toUtf8()));
    QVERIFY(!line.contains("ada") && !line.contains("item-1"));
}

void TestEndUserService::copiesOfTheDatabaseGo()
{
    EndUserFixture fixture;
    QVERIFY(QDir(fixture.directory.path()).mkdir(u"backup.tmp"_s));
    fixture.write(u"backup.tmp/egret.db"_s, "a copy");
    fixture.write(u"egret.db.before-3"_s, "a copy");
    QVERIFY(fixture.erase(true));
    QVERIFY(!QFile::exists(fixture.directory.filePath(u"backup.tmp"_s)));
    QVERIFY(!QFile::exists(fixture.directory.filePath(u"egret.db.before-3"_s)));
}

void TestEndUserService::logsAndJournalNameThemNoMore()
{
    EndUserFixture fixture;
    QVERIFY(QDir(fixture.directory.path()).mkdir(u"logs"_s));
    fixture.write(u"logs/egret.log"_s, R"({"message":"Sync of Item item-1 ok"})");
    fixture.write(u"sandbox.journal"_s, R"({"client_user_id":"ada","item_id":"item-1"})");
    const Result<ErasureReceipt> receipt = fixture.erase(true);
    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().detail));
    QCOMPARE(receipt->logged, 1);
    QCOMPARE(fixture.contents(u"logs/egret.log"_s), R"({"message":"Sync of Item ****** ok"})"_ba);
    QCOMPARE(fixture.contents(u"sandbox.journal"_s), R"({"client_user_id":"***","item_id":"item-1"})"_ba);
}

void TestEndUserService::anItemThatPlaidNoLongerKnowsIsNoObstacle()
{
    EndUserFixture fixture;
    fixture.plaid.replyError(u"/item/remove"_s, u"ITEM_ERROR"_s, u"ITEM_NOT_FOUND"_s);
    const Result<ErasureReceipt> receipt = fixture.erase();
    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().detail));
    QCOMPARE(receipt->itemsRemovedAtPlaid, 0);
    QVERIFY(!fixture.isThere());
}

void TestEndUserService::nothingGoesWhilePlaidCannotBeAsked()
{
    EndUserFixture fixture;
    fixture.plaid.dropConnection(u"/item/remove"_s);
    const Result<ErasureReceipt> receipt = fixture.erase();
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Kind::Network);
    QVERIFY(fixture.isThere());
    QVERIFY(!QFile::exists(fixture.directory.filePath(u"erasures.jsonl"_s)));
}

void TestEndUserService::locallyPlaidIsNotAsked()
{
    EndUserFixture fixture;
    const Result<ErasureReceipt> receipt = fixture.erase(true);
    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().detail));
    QVERIFY(fixture.plaid.requests(u"/item/remove"_s).isEmpty());
    QVERIFY(!fixture.isThere());
}

QTEST_GUILESS_MAIN(TestEndUserService)
#include "tst_enduserservice.moc"
