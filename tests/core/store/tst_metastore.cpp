// SPDX-License-Identifier: Apache-2.0
#include "core/store/metastore.h"

#include "tests/core/store/storefixture.h"

#include <QFileInfo>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

QString idOfNewDirectory()
{
    const QTemporaryDir directory;
    const auto database
        = Database::open(directory.filePath(u"egret.db"_s), Database::Schema::Egret, Database::Access::ReadWrite);
    return *MetaStore(**database).directoryId();
}

} // namespace

class TestMetaStore : public QObject {
    Q_OBJECT

private slots:
    void commitsCanStopWaitingForTheDisk();
    void everyDirectoryHasItsOwnId();
    void fingerprintIsEmptyUntilItIsSet();
};

void TestMetaStore::everyDirectoryHasItsOwnId()
{
    const QString one = idOfNewDirectory();
    QCOMPARE(one.size(), 32);
    QVERIFY(one != idOfNewDirectory());
}

void TestMetaStore::fingerprintIsEmptyUntilItIsSet()
{
    StoreFixture store;
    QCOMPARE(*store.stores.meta.dataKeyFingerprint(), QByteArray());
    QVERIFY(bool(store.stores.meta.setDataKeyFingerprint("\x00\x01\xfe"_ba)));
    QCOMPARE(*store.stores.meta.dataKeyFingerprint(), "\x00\x01\xfe"_ba);
}

void TestMetaStore::commitsCanStopWaitingForTheDisk()
{
    StoreFixture store;
    QVERIFY(store.stores.meta.setDurable(false));
    QCOMPARE(store.value(u"PRAGMA synchronous"_s), u"0"_s);
    store.linkItem();
    QVERIFY(store.stores.meta.setDurable(true));
    QCOMPARE(store.value(u"PRAGMA synchronous"_s), u"2"_s);
    QCOMPARE(QFileInfo(store.path() + u"-wal"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestMetaStore)
#include "tst_metastore.moc"
