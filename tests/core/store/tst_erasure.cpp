// SPDX-License-Identifier: Apache-2.0
#include "core/store/erasure.h"
#include "core/store/enduserreader.h"
#include "tests/core/store/webhookfixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestErasure : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsHeld();
    void nothingOfAnErasedEndUserIsLeftInTheFile();
    void othersKeepTheirs();
    void anUnknownEndUserIsNotFound();
    void deliveriesOfItsItemsGo();

private:
    static void fill(StoreFixture& fixture);
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestErasure::fill(StoreFixture& fixture)
{
    fixture.linkItem(u"item-1"_s);
    const Result<LinkOutcome> other = fixture.stores.items.link(makeItem(u"item-2"_s, u"itg_1"_s, u"customer-2"_s), u"Other"_s);
    StoreFixture::require(bool(other));
    for (const QString& item : {u"item-1"_s, u"item-2"_s}) {
        Transaction named = makeTransaction(u"t-"_s + item, 100);
        named.name = u"Zanzibarhotel "_s + item;
        named.raw = QByteArray("{\"transaction_id\":\"t-" + item.toUtf8() + "\",\"name\":\"Zanzibarhotel " + item.toUtf8() + "\"}");
        StoreFixture::require(bool(fixture.stores.transactions.apply(ItemId(item), makeUpdate({named}), at(60))));
    }
}

void TestErasure::tellsWhatIsHeld()
{
    StoreFixture fixture;
    fill(fixture);
    const Result<std::unique_ptr<EndUserReader>> reader = EndUserReader::open(fixture.directory());
    QVERIFY(reader);
    const Result<EndUserHoldings> holdings = (*reader)->holdings(EndUserId(u"customer-1"_s));
    QVERIFY(holdings);
    QCOMPARE(holdings->items, QList<ItemId>{ItemId(u"item-1"_s)});
    QCOMPARE(holdings->accounts, 1);
    QCOMPARE(holdings->transactions, 1);
    QCOMPARE(holdings->user.name, u"Acme"_s);
    QCOMPARE((*reader)->all()->size(), 2);
    QCOMPARE(*(*reader)->deliveries(*holdings), 0);
    QCOMPARE((*reader)->transactionIds(EndUserId(u"customer-1"_s))->size(), 1);
}

void TestErasure::nothingOfAnErasedEndUserIsLeftInTheFile()
{
    StoreFixture fixture;
    fill(fixture);
    QVERIFY(fixture.database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QVERIFY(contents(fixture.path()).contains("customer-1"));
    QVERIFY(eraseEndUser(*fixture.database, EndUserId(u"customer-1"_s)));
    for (const QString& suffix : {u""_s, u"-wal"_s}) {
        const QByteArray bytes = contents(fixture.path() + suffix);
        QVERIFY(!bytes.contains("customer-1"));
        QVERIFY(!bytes.contains("item-1"));
        QVERIFY(!bytes.contains("Zanzibarhotel item-1"));
    }
    QCOMPARE(fixture.value(u"SELECT count(*) FROM transaction_text WHERE transaction_text MATCH 'zanzibarhotel'"_s), u"1"_s);
}

void TestErasure::othersKeepTheirs()
{
    StoreFixture fixture;
    fill(fixture);
    QVERIFY(eraseEndUser(*fixture.database, EndUserId(u"customer-1"_s)));
    QCOMPARE(selectHoldings(*fixture.database, EndUserId(u"customer-2"_s))->transactions, 1);
    QCOMPARE(fixture.value(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(fixture.value(u"PRAGMA foreign_key_check"_s), u"no row"_s);
}

void TestErasure::anUnknownEndUserIsNotFound()
{
    StoreFixture fixture;
    fill(fixture);
    const Result<> erased = eraseEndUser(*fixture.database, EndUserId(u"nobody"_s));
    QVERIFY(!erased);
    QCOMPARE(erased.error().kind, Error::Kind::NotFound);
    QCOMPARE(selectEveryHolding(*fixture.database)->size(), 2);
}

void TestErasure::deliveriesOfItsItemsGo()
{
    const QTemporaryDir directory;
    const auto inbox = Database::open(directory.filePath(u"inbox.db"_s), Database::Schema::Inbox, Database::Access::ReadWrite);
    QVERIFY(inbox);
    WebhookRecord other = makeWebhook(u"whk_2"_s);
    other.event.item = ItemId(u"item-2"_s);
    QVERIFY(WebhookStore(**inbox).append({makeWebhook(u"whk_1"_s), makeRejection(u"whk_3"_s), other}));
    const QList<ItemId> items{ItemId(u"item-1"_s)};
    QCOMPARE(*countDeliveries(**inbox, items), 2);
    QCOMPARE(*eraseDeliveries(**inbox, items), 2);
    QCOMPARE(*countDeliveries(**inbox, items), 0);
    QCOMPARE(*countDeliveries(**inbox, {ItemId(u"item-2"_s)}), 1);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
