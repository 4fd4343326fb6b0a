// SPDX-License-Identifier: Apache-2.0
#include "core/store/metastore.h"

#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestMetaStore : public QObject {
    Q_OBJECT

private slots:
    void everyDirectoryHasItsOwnId();
    void fingerprintIsEmptyUntilItIsSet();
};

void TestMetaStore::everyDirectoryHasItsOwnId()
{
    StoreFixture one;
    StoreFixture two;
    QCOMPARE(one.stores.meta.directoryId()->size(), 32);
    QVERIFY(*one.stores.meta.directoryId() != *two.stores.meta.directoryId());
}

void TestMetaStore::fingerprintIsEmptyUntilItIsSet()
{
    StoreFixture store;
    QCOMPARE(*store.stores.meta.dataKeyFingerprint(), QByteArray());
    QVERIFY(bool(store.stores.meta.setDataKeyFingerprint("\x00\x01\xfe"_ba)));
    QCOMPARE(*store.stores.meta.dataKeyFingerprint(), "\x00\x01\xfe"_ba);
}

QTEST_GUILESS_MAIN(TestMetaStore)
#include "tst_metastore.moc"
