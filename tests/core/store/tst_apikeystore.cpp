// SPDX-License-Identifier: Apache-2.0
#include "core/store/apikeystore.h"

#include "tests/core/store/storefixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace egret;
using namespace egret::test;

class TestApiKeyStore : public QObject {
    Q_OBJECT

private slots:
    void keyHasItsShapeAndIsKeptAsItsSum();
    void keyItselfIsNowhereInTheFiles();
    void revokedKeyIsListedButNotActive();
    void revokingTwiceKeepsTheFirstTime();
    void unknownKeyIsNotFound();
    void nameIsChecked_data();
    void nameIsChecked();
};

void TestApiKeyStore::keyHasItsShapeAndIsKeptAsItsSum()
{
    StoreFixture store;
    const Result<NewApiKey> created = store.stores.apiKeys.create(u"CI"_s, at(1));
    QVERIFY(bool(created));
    const QString key = created->key.reveal();
    QVERIFY2(QRegularExpression(u"^key_[0-9a-f]{48}$"_s).match(key).hasMatch(), "key_ and 48 hex digits");
    QCOMPARE(created->info.prefix, key.left(8));
    QCOMPARE(*store.stores.apiKeys.activeHashes(),
        QList<QByteArray>{QCryptographicHash::hash(key.toLatin1(), QCryptographicHash::Sha256)});
    const Result<QList<ApiKeyInfo>> all = store.stores.apiKeys.all();
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->at(0).id, created->info.id);
    QCOMPARE(all->at(0).name, u"CI"_s);
    QCOMPARE(all->at(0).prefix, key.left(8));
    QCOMPARE(all->at(0).created, at(1));
    QCOMPARE(all->at(0).revoked, std::nullopt);
}

void TestApiKeyStore::keyItselfIsNowhereInTheFiles()
{
    StoreFixture store;
    const Result<NewApiKey> created = store.stores.apiKeys.create(u"CI"_s, at(1));
    const QByteArray secretPart = created->key.reveal().mid(8).toLatin1();
    for (const QString& suffix : {u""_s, u"-wal"_s}) {
        QFile file(store.path() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secretPart));
    }
}

void TestApiKeyStore::revokedKeyIsListedButNotActive()
{
    StoreFixture store;
    const Result<NewApiKey> kept = store.stores.apiKeys.create(u"kept"_s, at(1));
    const Result<NewApiKey> revoked = store.stores.apiKeys.create(u"revoked"_s, at(2));
    QVERIFY(bool(store.stores.apiKeys.revoke(revoked->info.id, at(3))));
    QCOMPARE(store.stores.apiKeys.all()->at(1).revoked, at(3));
    QCOMPARE(*store.stores.apiKeys.activeHashes(),
        QList<QByteArray>{QCryptographicHash::hash(kept->key.reveal().toLatin1(), QCryptographicHash::Sha256)});
}

void TestApiKeyStore::revokingTwiceKeepsTheFirstTime()
{
    StoreFixture store;
    const Result<NewApiKey> created = store.stores.apiKeys.create(u"CI"_s, at(1));
    QVERIFY(bool(store.stores.apiKeys.revoke(created->info.id, at(2))));
    QVERIFY(bool(store.stores.apiKeys.revoke(created->info.id, at(3))));
    QCOMPARE(store.stores.apiKeys.all()->at(0).revoked, at(2));
}

void TestApiKeyStore::unknownKeyIsNotFound()
{
    StoreFixture store;
    QCOMPARE(store.stores.apiKeys.revoke(ApiKeyId(u"apk_x"_s), at(1)).error().kind, Error::Kind::NotFound);
}

void TestApiKeyStore::nameIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("only spaces") << u"   "_s << false;
    QTest::newRow("one character") << u"x"_s << true;
    QTest::newRow("128 characters") << QString(128, u'x') << true;
    QTest::newRow("129 characters") << QString(129, u'x') << false;
}

void TestApiKeyStore::nameIsChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, accepted);
    StoreFixture store;
    const Result<NewApiKey> created = store.stores.apiKeys.create(name, at(1));
    QCOMPARE(bool(created), accepted);
    if (!accepted) {
        QCOMPARE(created.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(created.error().code, u"name"_s);
    }
}

QTEST_GUILESS_MAIN(TestApiKeyStore)
#include "tst_apikeystore.moc"
