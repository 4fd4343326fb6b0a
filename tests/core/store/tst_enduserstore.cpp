// SPDX-License-Identifier: Apache-2.0
#include "core/store/enduserstore.h"

#include "tests/core/store/storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestEndUserStore : public QObject {
    Q_OBJECT

private slots:
    void createsWithAHeronId();
    void namesAnExistingOneAndKeepsTheRest();
    void emptyNameKeepsTheKnownOne();
    void sameNameAgainChangesNothing();
    void idsDifferByCase();
    void unknownIsNotFound();
};

namespace {

const EndUserId kCustomer(u"customer-1"_s);

} // namespace

void TestEndUserStore::createsWithAHeronId()
{
    StoreFixture store;
    QVERIFY(bool(store.stores.endUsers.upsert(kCustomer, u"Acme"_s, at(1))));
    const Result<EndUser> user = store.stores.endUsers.find(kCustomer);
    QVERIFY(bool(user));
    QVERIFY2(user->heronId.startsWith(u"eus_"_s), qPrintable(user->heronId));
    QCOMPARE(user->name, u"Acme"_s);
    QCOMPARE(user->created, at(1));
    QCOMPARE(user->lastUpdated, at(1));
}

void TestEndUserStore::namesAnExistingOneAndKeepsTheRest()
{
    StoreFixture store;
    QVERIFY(bool(store.stores.endUsers.upsert(kCustomer, QString(), at(1))));
    const QString heronId = store.stores.endUsers.find(kCustomer)->heronId;
    QVERIFY(bool(store.stores.endUsers.upsert(kCustomer, u"Acme"_s, at(2))));
    const Result<EndUser> user = store.stores.endUsers.find(kCustomer);
    QCOMPARE(user->heronId, heronId);
    QCOMPARE(user->name, u"Acme"_s);
    QCOMPARE(user->created, at(1));
    QCOMPARE(user->lastUpdated, at(2));
}

void TestEndUserStore::emptyNameKeepsTheKnownOne()
{
    StoreFixture store;
    QVERIFY(bool(store.stores.endUsers.upsert(kCustomer, u"Acme"_s, at(1))));
    QVERIFY(bool(store.stores.endUsers.upsert(kCustomer, QString(), at(2))));
    QCOMPARE(store.stores.endUsers.find(kCustomer)->name, u"Acme"_s);
}

void TestEndUserStore::sameNameAgainChangesNothing()
{
    StoreFixture store;
    QSignalSpy spy(store.database.get(), &Database::committed);
    QVERIFY(bool(store.stores.endUsers.upsert(kCustomer, u"Acme"_s, at(1))));
    QVERIFY(bool(store.stores.endUsers.upsert(kCustomer, u"Acme"_s, at(2))));
    QCOMPARE(store.stores.endUsers.find(kCustomer)->lastUpdated, at(1));
    QCOMPARE(spy.count(), 1);
}

void TestEndUserStore::idsDifferByCase()
{
    StoreFixture store;
    QVERIFY(bool(store.stores.endUsers.upsert(EndUserId(u"abc"_s), u"lower"_s, at(1))));
    QVERIFY(bool(store.stores.endUsers.upsert(EndUserId(u"ABC"_s), u"upper"_s, at(1))));
    QCOMPARE(store.stores.endUsers.find(EndUserId(u"abc"_s))->name, u"lower"_s);
}

void TestEndUserStore::unknownIsNotFound()
{
    StoreFixture store;
    QCOMPARE(store.stores.endUsers.find(kCustomer).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestEndUserStore)
#include "tst_enduserstore.moc"
