// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/datakey.h"
#include "core/secrets/filesecretstore.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const ItemId kItem(u"item-1"_s);

OpenedVault openNow(SecretStore& store, const QByteArray& knownFingerprint)
{
    return QCoro::waitFor(openVault(&store, u"dir_1"_s, knownFingerprint));
}

} // namespace

class TestDataKey : public QObject {
    Q_OBJECT

private slots:
    void aNewDirectoryGetsAKeyThatIsStored();
    void theKnownKeyOpensWhatItSealed();
    void aKeyWithoutAFingerprintIsTaken();
    void aMissingKeyIsNeverReplaced();
    void anotherKeyLeavesTheVaultClosed();
    void aStoredKeyOfTheWrongSizeLeavesTheVaultClosed();
    void aLockedStoreLeavesTheVaultClosed();
    void aKeyThatCannotBeWrittenLeavesTheVaultClosed();
};

void TestDataKey::aNewDirectoryGetsAKeyThatIsStored()
{
    MemorySecretStore store;
    const OpenedVault opened = openNow(store, {});
    QVERIFY(opened.vault->isOpen());
    QVERIFY(opened.created);
    const Result<SecretBytes> key = test::await(store.read(u"data-key/dir_1"_s));
    QVERIFY(key);
    QCOMPARE(opened.fingerprint, TokenVault::fingerprint(*key));
}

void TestDataKey::theKnownKeyOpensWhatItSealed()
{
    MemorySecretStore store;
    const OpenedVault first = openNow(store, {});
    const Result<QByteArray> sealed = first.vault->seal(AccessToken(u"access-1"_s), kItem);
    QVERIFY(sealed);
    const OpenedVault second = openNow(store, first.fingerprint);
    QVERIFY(!second.created);
    QCOMPARE(second.fingerprint, first.fingerprint);
    const Result<AccessToken> token = second.vault->open(*sealed, kItem);
    QVERIFY(token);
    QCOMPARE(token->reveal(), u"access-1"_s);
}

void TestDataKey::aKeyWithoutAFingerprintIsTaken()
{
    MemorySecretStore store;
    const SecretBytes key = TokenVault::makeKey();
    QVERIFY(test::await(store.write(u"data-key/dir_1"_s, key)));
    const OpenedVault opened = openNow(store, {});
    QVERIFY(opened.vault->isOpen());
    QVERIFY(!opened.created);
    QCOMPARE(opened.fingerprint, TokenVault::fingerprint(key));
}

void TestDataKey::aMissingKeyIsNeverReplaced()
{
    MemorySecretStore store;
    const QByteArray known = TokenVault::fingerprint(TokenVault::makeKey());
    const OpenedVault opened = openNow(store, known);
    QVERIFY(!opened.vault->isOpen());
    QCOMPARE(opened.vault->reason().kind, Error::Kind::SecretsMissing);
    QCOMPARE(opened.vault->reason().code, u"data_key_missing"_s);
    QCOMPARE(opened.fingerprint, known);
    QVERIFY(!test::await(store.read(u"data-key/dir_1"_s)));
}

void TestDataKey::anotherKeyLeavesTheVaultClosed()
{
    MemorySecretStore store;
    const SecretBytes key = TokenVault::makeKey();
    QVERIFY(test::await(store.write(u"data-key/dir_1"_s, key)));
    const QByteArray known = TokenVault::fingerprint(TokenVault::makeKey());
    const OpenedVault opened = openNow(store, known);
    QVERIFY(!opened.vault->isOpen());
    QCOMPARE(opened.vault->reason().code, u"data_key_wrong"_s);
    QCOMPARE(opened.fingerprint, known);
    const Result<SecretBytes> kept = test::await(store.read(u"data-key/dir_1"_s));
    QVERIFY(kept);
    QVERIFY(*kept == key);
}

void TestDataKey::aStoredKeyOfTheWrongSizeLeavesTheVaultClosed()
{
    MemorySecretStore store;
    QVERIFY(test::await(store.write(u"data-key/dir_1"_s, SecretBytes("short"))));
    QCOMPARE(openNow(store, {}).vault->reason().code, u"data_key_wrong"_s);
}

void TestDataKey::aLockedStoreLeavesTheVaultClosed()
{
    QTemporaryDir directory;
    FileSecretStore owner(directory.path(), Passphrase(u"right"_s), SecretFileKey::kMinimumCost);
    const OpenedVault first = openNow(owner, {});
    QVERIFY(first.vault->isOpen());
    FileSecretStore locked(directory.path(), Passphrase(u"wrong"_s), SecretFileKey::kMinimumCost);
    for (const QByteArray& known : {first.fingerprint, QByteArray()}) {
        const OpenedVault opened = openNow(locked, known);
        QVERIFY(!opened.vault->isOpen());
        QCOMPARE(opened.vault->reason().kind, Error::Kind::SecretsLocked);
        QCOMPARE(opened.fingerprint, known);
    }
}

void TestDataKey::aKeyThatCannotBeWrittenLeavesTheVaultClosed()
{
    QTemporaryDir directory;
    FileSecretStore store(directory.filePath(u"absent"_s), Passphrase(u"right"_s), SecretFileKey::kMinimumCost);
    const OpenedVault opened = openNow(store, {});
    QVERIFY(!opened.vault->isOpen());
    QCOMPARE(opened.vault->reason().kind, Error::Kind::Storage);
    QVERIFY(opened.fingerprint.isEmpty());
    QVERIFY(!opened.created);
}

QTEST_GUILESS_MAIN(TestDataKey)
#include "tst_datakey.moc"
