// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/memorysecretstore.h"
#include "tests/support/await.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject {
    Q_OBJECT

private slots:
    void readsWhatWasWrittenLast();
    void whatIsRemovedIsMissing();
    void removingWhatIsNotThereSucceeds();
    void saysWhatItIs();
};

void TestMemorySecretStore::readsWhatWasWrittenLast()
{
    MemorySecretStore store;
    QVERIFY(test::await(store.write(u"a"_s, SecretBytes("first"))));
    QVERIFY(test::await(store.write(u"a"_s, SecretBytes("second"))));
    const Result<SecretBytes> read = test::await(store.read(u"a"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), "second"_ba);
}

void TestMemorySecretStore::whatIsRemovedIsMissing()
{
    MemorySecretStore store;
    QVERIFY(test::await(store.write(u"a"_s, SecretBytes("first"))));
    QVERIFY(test::await(store.remove(u"a"_s)));
    const Result<SecretBytes> read = test::await(store.read(u"a"_s));
    QCOMPARE(read.error().kind, Error::Kind::SecretsMissing);
}

void TestMemorySecretStore::removingWhatIsNotThereSucceeds()
{
    MemorySecretStore store;
    QVERIFY(test::await(store.remove(u"a"_s)));
}

void TestMemorySecretStore::saysWhatItIs()
{
    QCOMPARE(MemorySecretStore().kind(), u"memory"_s);
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
