// SPDX-License-Identifier: Apache-2.0
#include "core/sync/itemaccess.h"

#include "tests/core/sync/syncfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using test::SyncFixture;

class TestItemAccess : public QObject {
    Q_OBJECT

private slots:
    void opensAnItemWithTokenAndKeys();
    void missingKeysAreToldFromALostToken();
    void aMissingDataKeyIsALostToken();
    void aMissingSecretStoreSaysNothing();
    void clearingAnErrorDependsOnWhetherDataIsThere();
};

void TestItemAccess::opensAnItemWithTokenAndKeys()
{
    SyncFixture fixture;
    fixture.link();
    const Result<OpenItem> open = test::await(fixture.items.open(SyncFixture::id()));
    QVERIFY(open);
    QCOMPARE(open->item.id, SyncFixture::id());
    QCOMPARE(open->token, test::sandboxToken());
    QCOMPARE(open->access.clientId, u"client-1"_s);
}

void TestItemAccess::missingKeysAreToldFromALostToken()
{
    SyncFixture fixture;
    fixture.link();
    fixture.accesses.access = unexpected(Error::Kind::SecretsMissing, u"missing"_s, u"The secret is gone."_s);
    const Result<OpenItem> open = test::await(fixture.items.open(SyncFixture::id()));
    QCOMPARE(open.error().code, u"KEYS_MISSING"_s);
    QVERIFY(test::await(fixture.items.recordFailure(SyncFixture::id(), open.error())));
    QCOMPARE(fixture.item().status, ItemStatus::Erroring);
    QCOMPARE(fixture.item().errorCode, u"KEYS_MISSING"_s);
    QCOMPARE(fixture.item().errorMessage, u"The secret is gone."_s);
    QCOMPARE(nextAction(fixture.item()), u"check_keys"_s);
}

void TestItemAccess::aMissingDataKeyIsALostToken()
{
    SyncFixture fixture(TokenVault(Error{Error::Kind::SecretsMissing, u"missing"_s, u"The data key is gone."_s, {}, {}, 0}));
    fixture.link();
    const Result<OpenItem> open = test::await(fixture.items.open(SyncFixture::id()));
    QCOMPARE(open.error().kind, Error::Kind::SecretsMissing);
    QCOMPARE(open.error().code, u"TOKEN_LOST"_s);
    QCOMPARE(open.error().detail, u"The data key is gone."_s);
}

void TestItemAccess::aMissingSecretStoreSaysNothing()
{
    SyncFixture fixture(TokenVault(Error{Error::Kind::SecretsUnavailable, u"no_store"_s, u"No keychain."_s, {}, {}, 0}));
    fixture.link();
    const Result<OpenItem> open = test::await(fixture.items.open(SyncFixture::id()));
    QCOMPARE(open.error().kind, Error::Kind::SecretsUnavailable);
    QVERIFY(test::await(fixture.items.recordFailure(SyncFixture::id(), open.error())));
    QCOMPARE(fixture.item().status, ItemStatus::Pending);
}

void TestItemAccess::clearingAnErrorDependsOnWhetherDataIsThere()
{
    SyncFixture fixture;
    fixture.link();
    fixture.setStatus(ItemStatus::Erroring, u"ITEM_LOCKED"_s);
    Item item = fixture.item();
    QVERIFY(test::await(fixture.items.clearFailure(item)));
    QCOMPARE(fixture.item().status, ItemStatus::Pending);
    QCOMPARE(fixture.item().errorCode, QString());
    item.lastSync = fixture.clock.now();
    QVERIFY(test::await(fixture.items.clearFailure(item)));
    QCOMPARE(fixture.item().status, ItemStatus::Active);
}

QTEST_GUILESS_MAIN(TestItemAccess)
#include "tst_itemaccess.moc"
