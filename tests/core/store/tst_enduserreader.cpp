// SPDX-License-Identifier: Apache-2.0
#include "core/store/enduserreader.h"

#include "core/store/datadirectory.h"
#include "tests/core/store/requestfixture.h"
#include "tests/core/store/webhookfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const EndUserId kShop(u"shop"_s);
const EndUserId kBakery(u"bakery"_s);

//! Customer "shop" with Item item-1 and two rows, of which one was removed, and "bakery" with item-2 and none.
struct Customers : StoreFixture {
    Customers()
    {
        require(bool(stores.integrations.insert(makeIntegration(u"itg_1"_s, u"Main"_s))));
        require(bool(stores.items.link(makeItem(u"item-1"_s, u"itg_1"_s, kShop.value()), u"Corner Shop"_s)));
        require(bool(stores.items.link(makeItem(u"item-2"_s, u"itg_1"_s, kBakery.value()), u"Bakery"_s)));
        const QList<Transaction> rows{makeTransaction(u"later"_s, 1, QDate(2026, 3, 2)), makeTransaction(u"earlier"_s, 2, QDate(2026, 3, 1))};
        require(bool(stores.transactions.apply(ItemId(u"item-1"_s), makeUpdate(rows), at(20))));
        TransactionUpdate removal = makeUpdate({});
        removal.removed = {TransactionId(u"earlier"_s)};
        require(bool(stores.transactions.apply(ItemId(u"item-1"_s), removal, at(30))));
    }

    std::unique_ptr<EndUserReader> reader() const
    {
        Result<std::unique_ptr<EndUserReader>> opened = EndUserReader::open(directory());
        return opened ? std::move(*opened) : nullptr;
    }
};

} // namespace

class TestEndUserReader : public QObject {
    Q_OBJECT

private slots:
    void aDirectoryWithoutADatabaseIsNotFound();
    void customersComeInTheOrderTheyWereMade();
    void whatIsHeldOfACustomerIsCounted();
    void rowsComeByDateRemovedOnesToo();
    void nothingWasReceivedOrAskedWhereThereIsNoFile();
    void deliveriesAndCallsOfTheCustomersItemsAreCounted();
    void whoIsNotHeldIsNotFound();
};

void TestEndUserReader::aDirectoryWithoutADatabaseIsNotFound()
{
    const QTemporaryDir empty;
    QCOMPARE(EndUserReader::open(empty.path()).error().kind, Error::Kind::NotFound);
}

void TestEndUserReader::customersComeInTheOrderTheyWereMade()
{
    const Customers store;
    const Result<QList<EndUserHoldings>> all = store.reader()->all();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).user.id, kShop);
    QCOMPARE(all->at(1).user.id, kBakery);
    QCOMPARE(all->at(1).user.name, u"Bakery"_s);
}

void TestEndUserReader::whatIsHeldOfACustomerIsCounted()
{
    const Customers store;
    const Result<EndUserHoldings> shop = store.reader()->holdings(kShop);
    QCOMPARE(shop->items, QList<ItemId>{ItemId(u"item-1"_s)});
    QCOMPARE(shop->accounts, 1);
    QCOMPARE(shop->transactions, 2);
    const Result<EndUserHoldings> bakery = store.reader()->holdings(kBakery);
    QCOMPARE(bakery->accounts, 0);
    QCOMPARE(bakery->transactions, 0);
}

void TestEndUserReader::rowsComeByDateRemovedOnesToo()
{
    Customers store;
    const Result<QList<qint64>> ids = store.reader()->transactionIds(kShop);
    QCOMPARE(ids->size(), 2);
    QCOMPARE(store.value(u"SELECT transaction_id FROM transactions WHERE id = %1"_s.arg(ids->first())), u"earlier"_s);
    QVERIFY(store.reader()->transactionIds(kBakery)->isEmpty());
}

void TestEndUserReader::nothingWasReceivedOrAskedWhereThereIsNoFile()
{
    const Customers store;
    QCOMPARE(*store.reader()->deliveries(kShop), 0);
    QCOMPARE(*store.reader()->calls(kShop), 0);
}

void TestEndUserReader::deliveriesAndCallsOfTheCustomersItemsAreCounted()
{
    const Customers store;
    InboxFixture inbox(store.directory());
    WebhookRecord ofBakery = makeWebhook(u"whk_2"_s);
    ofBakery.event.item = ItemId(u"item-2"_s);
    QVERIFY(inbox.webhooks.append({makeWebhook(u"whk_1"_s), ofBakery}));
    const auto log = Database::open(
        DataDirectory(store.directory()).requestsDatabase(), Database::Schema::Requests, Database::Access::ReadWrite);
    RequestRecord named = makeRequest(u"/item/get"_s, 2);
    named.item = ItemId();
    named.answer = R"({"accounts":[{"account_id":"acc_1"}]})"_ba;
    QVERIFY(RequestStore(**log).append({makeRequest(u"/transactions/sync"_s, 1), named}));
    QCOMPARE(*store.reader()->deliveries(kShop), 1);
    QCOMPARE(*store.reader()->deliveries(kBakery), 1);
    QCOMPARE(*store.reader()->calls(kShop), 2);
    QCOMPARE(*store.reader()->calls(kBakery), 0);
}

void TestEndUserReader::whoIsNotHeldIsNotFound()
{
    const Customers store;
    const std::unique_ptr<EndUserReader> reader = store.reader();
    const EndUserId nobody(u"nobody"_s);
    QCOMPARE(reader->holdings(nobody).error().kind, Error::Kind::NotFound);
    QCOMPARE(reader->deliveries(nobody).error().kind, Error::Kind::NotFound);
    QCOMPARE(reader->calls(nobody).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestEndUserReader)
#include "tst_enduserreader.moc"
