// SPDX-License-Identifier: Apache-2.0
#include "core/integrations/enduserservice.h"

#include "core/plaid/itemapi.h"
#include "core/secrets/tokenvault.h"
#include "tests/core/integrations/integrationfixture.h"

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

    static QFuture<Result<qint64>> threeDeliveries(const QList<ItemId>& items)
    {
        QPromise<Result<qint64>> promise;
        promise.start();
        promise.addResult(Result<qint64>(items.size() * 3));
        promise.finish();
        return promise.future();
    }

    TokenVault vault{SecretBytes(QByteArray(32, 'k'))};
    ItemApi items{client};
    EndUserService users{{writer, vault, credentials, items, threeDeliveries, clock, directory.path()}};
};

} // namespace

class TestEndUserService : public QObject {
    Q_OBJECT

private slots:
    void asksPlaidFirstAndLeavesAReceipt();
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
    QVERIFY(!fixture.isThere());
    QFile receipts(fixture.directory.filePath(u"erasures.jsonl"_s));
    QVERIFY(receipts.open(QIODevice::ReadOnly));
    const QByteArray line = receipts.readAll();
    QVERIFY(line.contains(receipt->id.toUtf8()));
    QVERIFY(!line.contains("ada") && !line.contains("item-1"));
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
