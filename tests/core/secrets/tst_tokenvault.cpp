// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/tokenvault.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

SecretBytes countingKey()
{
    return SecretBytes(QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
}

const ItemId kItem(u"item-1"_s);
const AccessToken kToken(u"access-sandbox-1"_s);

} // namespace

class TestTokenVault : public QObject {
    Q_OBJECT

private slots:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void theSealedLayoutIsVersionNonceCiphertextTag();
    void opensAPublishedVectorOfAesGcm();
    void everyRecordGetsANonceOfItsOwn();
    void aRecordOpensForItsOwnItemOnly();
    void anotherKeyDoesNotOpenTheRecord();
    void everyFlippedByteIsNoticed();
    void aCutRecordIsRefused_data();
    void aCutRecordIsRefused();
    void aClosedVaultFailsWithItsReason();
    void aKeyOfAnotherSizeLeavesTheVaultClosed();
    void newKeysAre32BytesAndDiffer();
    void fingerprintsTellKeysApartAndStayTheSame();
};

void TestTokenVault::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("clear");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "access-sandbox-8ab976e6"_ba;
    QTest::newRow("zero bytes and high bytes") << QByteArray("\0\xff\0\x80", 4);
    QTest::newRow("one megabyte") << QByteArray(1024 * 1024, 'x');
}

void TestTokenVault::opensWhatItSealed()
{
    QFETCH(QByteArray, clear);
    const TokenVault vault(countingKey());
    const Result<QByteArray> sealed = vault.sealBytes(clear, "name"_ba);
    QVERIFY(sealed);
    const Result<SecretBytes> opened = vault.openBytes(*sealed, "name"_ba);
    QVERIFY(opened);
    QCOMPARE(opened->reveal(), clear);
}

void TestTokenVault::theSealedLayoutIsVersionNonceCiphertextTag()
{
    const Result<QByteArray> sealed = TokenVault(countingKey()).seal(kToken, kItem);
    QVERIFY(sealed);
    QCOMPARE(sealed->size(), 1 + 12 + 16 + 16); // "access-sandbox-1" has 16 characters
    QCOMPARE(sealed->front(), '\1');
    QVERIFY(!sealed->contains("access"));
}

void TestTokenVault::opensAPublishedVectorOfAesGcm()
{
    // McGrew and Viega, "The Galois/Counter Mode of Operation", test case 16
    const SecretBytes key(QByteArray::fromHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
    const QByteArray name = QByteArray::fromHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const QByteArray sealed = QByteArray::fromHex("01"
                                                  "cafebabefacedbaddecaf888"
                                                  "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb0"
                                                  "8e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                                  "76fc6ece0f4e1768cddf8853bb2d551b");
    const Result<SecretBytes> opened = TokenVault(key).openBytes(sealed, name);
    QVERIFY(opened);
    QCOMPARE(opened->reveal().toHex(),
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"_ba);
}

void TestTokenVault::everyRecordGetsANonceOfItsOwn()
{
    const TokenVault vault(countingKey());
    const Result<QByteArray> first = vault.seal(kToken, kItem);
    const Result<QByteArray> second = vault.seal(kToken, kItem);
    QVERIFY(first && second);
    QVERIFY(first->mid(1, 12) != second->mid(1, 12));
}

void TestTokenVault::aRecordOpensForItsOwnItemOnly()
{
    const TokenVault vault(countingKey());
    const Result<QByteArray> sealed = vault.seal(kToken, kItem);
    QVERIFY(sealed);
    const Result<AccessToken> own = vault.open(*sealed, kItem);
    QVERIFY(own);
    QCOMPARE(own->reveal(), u"access-sandbox-1"_s);
    const Result<AccessToken> foreign = vault.open(*sealed, ItemId(u"item-2"_s));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(foreign.error().code, u"sealed"_s);
}

void TestTokenVault::anotherKeyDoesNotOpenTheRecord()
{
    const Result<QByteArray> sealed = TokenVault(countingKey()).seal(kToken, kItem);
    QVERIFY(sealed);
    const Result<AccessToken> opened = TokenVault(TokenVault::makeKey()).open(*sealed, kItem);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"sealed"_s);
}

void TestTokenVault::everyFlippedByteIsNoticed()
{
    const TokenVault vault(countingKey());
    const Result<QByteArray> sealed = vault.seal(kToken, kItem);
    QVERIFY(sealed);
    for (qsizetype i = 0; i < sealed->size(); ++i) {
        QByteArray tampered = *sealed;
        tampered[i] = char(tampered.at(i) ^ 1);
        QVERIFY2(!vault.open(tampered, kItem), qPrintable("byte "_L1 + QString::number(i)));
    }
}

void TestTokenVault::aCutRecordIsRefused_data()
{
    QTest::addColumn<QByteArray>("sealed");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("only the version") << QByteArray("\1", 1);
    QTest::newRow("one byte short of the smallest record") << QByteArray(28, '\1');
    QTest::newRow("a later version") << QByteArray(40, '\2');
}

void TestTokenVault::aCutRecordIsRefused()
{
    QFETCH(QByteArray, sealed);
    const Result<SecretBytes> opened = TokenVault(countingKey()).openBytes(sealed, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"sealed"_s);
}

void TestTokenVault::aClosedVaultFailsWithItsReason()
{
    const Error reason{Error::Kind::SecretsLocked, u"locked"_s, u"The keyring is locked."_s, {}, {}, 0};
    const TokenVault vault(reason);
    QVERIFY(!vault.isOpen());
    QCOMPARE(vault.reason(), reason);
    QCOMPARE(vault.seal(kToken, kItem).error(), reason);
    QCOMPARE(vault.open(QByteArray(64, '\1'), kItem).error(), reason);
}

void TestTokenVault::aKeyOfAnotherSizeLeavesTheVaultClosed()
{
    const TokenVault vault(SecretBytes(QByteArray(31, 'k')));
    QVERIFY(!vault.isOpen());
    QCOMPARE(vault.reason().code, u"data_key_size"_s);
    QVERIFY(!TokenVault(SecretBytes()).isOpen());
}

void TestTokenVault::newKeysAre32BytesAndDiffer()
{
    const SecretBytes first = TokenVault::makeKey();
    const SecretBytes second = TokenVault::makeKey();
    QCOMPARE(first.size(), 32);
    QVERIFY(!(first == second));
}

void TestTokenVault::fingerprintsTellKeysApartAndStayTheSame()
{
    // HMAC-SHA-256 of "egret data key 1", computed with another implementation
    QCOMPARE(TokenVault::fingerprint(countingKey()).toHex(),
        "2bba38b81e1f1a7ccaec7f06d7463a74cef29b4b0fbae658ee1750fea10787ee"_ba);
    QVERIFY(TokenVault::fingerprint(TokenVault::makeKey()) != TokenVault::fingerprint(countingKey()));
}

QTEST_GUILESS_MAIN(TestTokenVault)
#include "tst_tokenvault.moc"
