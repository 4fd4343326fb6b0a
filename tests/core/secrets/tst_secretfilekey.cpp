// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretfilekey.h"

#include <QCryptographicHash>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! Made with Python's hashlib.scrypt and AES-GCM of "cryptography": passphrase "correct horse", salt 00..0f, N = 2^15.
QByteArray foreignFile()
{
    return QByteArray::fromHex("4547524554534543010f0801000102030405060708090a0b0c0d0e0f2ba4f2e6bae6527666efee0774a2956"
                               "9fa421af912ed3764e132c4dfee64"
                               "767728ac06f97e4f95ac11a519f8640080eb016465666768696a6b6c6d6e6fedd128e094fb37ebf92436039"
                               "28c259f8735c73ace91e1b2f4edb5"
                               "00fbe80e8037a8041393a1d72ff1dc5903833a0a3c788fb0");
}

const Passphrase kPassphrase(u"correct horse"_s);

//! \a file with \a value at \a offset of the header and a checksum that fits.
QByteArray withHeaderByte(QByteArray file, qsizetype offset, char value)
{
    file[offset] = value;
    return file.replace(28, 16, QCryptographicHash::hash(file.first(28), QCryptographicHash::Sha256).first(16));
}

} // namespace

class TestSecretFileKey : public QObject {
    Q_OBJECT

private slots:
    void opensAFileThatAnotherProgramMade();
    void opensWhatItSealed();
    void aWrongPassphraseIsToldFromDamage();
    void everyFlippedByteIsDamage();
    void refusesParametersOutOfBounds_data();
    void refusesParametersOutOfBounds();
    void everyFileGetsASaltOfItsOwn();
};

void TestSecretFileKey::opensAFileThatAnotherProgramMade()
{
    const Result<SecretFileKey> key = SecretFileKey::unlock(kPassphrase, foreignFile());
    QVERIFY(key);
    const Result<SecretBytes> contents = key->open(foreignFile());
    QVERIFY(contents);
    QCOMPARE(contents->reveal(), R"({"data-key/d1": "c2VjcmV0AGJ5dGVz"})"_ba);
}

void TestSecretFileKey::opensWhatItSealed()
{
    const Result<SecretFileKey> made = SecretFileKey::create(kPassphrase, SecretFileKey::kMinimumCost);
    QVERIFY(made);
    const Result<QByteArray> file = made->seal("contents"_ba);
    QVERIFY(file);
    QVERIFY(made->belongsTo(*file));
    const Result<SecretFileKey> unlocked = SecretFileKey::unlock(kPassphrase, *file);
    QVERIFY(unlocked);
    const Result<SecretBytes> contents = unlocked->open(*file);
    QVERIFY(contents);
    QCOMPARE(contents->reveal(), "contents"_ba);
}

void TestSecretFileKey::aWrongPassphraseIsToldFromDamage()
{
    const Result<SecretFileKey> key = SecretFileKey::unlock(Passphrase(u"wrong horse"_s), foreignFile());
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::SecretsLocked);
    QCOMPARE(key.error().code, u"passphrase"_s);
}

void TestSecretFileKey::everyFlippedByteIsDamage()
{
    const Result<SecretFileKey> key = SecretFileKey::unlock(kPassphrase, foreignFile());
    QVERIFY(key);
    for (qsizetype i = 0; i < foreignFile().size(); ++i) {
        QByteArray tampered = foreignFile();
        tampered[i] = char(tampered.at(i) ^ 1);
        const bool inProof = i >= 44 && i < 76; // there it looks like another passphrase, which is no better
        if (i < 44)
            QCOMPARE(SecretFileKey::unlock(kPassphrase, tampered).error().code, u"damaged"_s);
        else if (!inProof)
            QCOMPARE(key->open(tampered).error().code, u"damaged"_s);
    }
}

void TestSecretFileKey::refusesParametersOutOfBounds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a header and nothing else") << foreignFile().first(76);
    QTest::newRow("a later version") << withHeaderByte(foreignFile(), 8, 2);
    QTest::newRow("a cheap N") << withHeaderByte(foreignFile(), 9, 10);
    QTest::newRow("an N that would take a terabyte") << withHeaderByte(foreignFile(), 9, 30);
    QTest::newRow("a negative N") << withHeaderByte(foreignFile(), 9, char(-1));
    QTest::newRow("a large block") << withHeaderByte(foreignFile(), 10, 127);
    QTest::newRow("many lanes") << withHeaderByte(foreignFile(), 11, 100);
}

void TestSecretFileKey::refusesParametersOutOfBounds()
{
    QFETCH(QByteArray, file);
    const Result<SecretFileKey> key = SecretFileKey::unlock(kPassphrase, file);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Storage);
    QCOMPARE(key.error().code, u"damaged"_s);
}

void TestSecretFileKey::everyFileGetsASaltOfItsOwn()
{
    const Result<SecretFileKey> first = SecretFileKey::create(kPassphrase, SecretFileKey::kMinimumCost);
    const Result<SecretFileKey> second = SecretFileKey::create(kPassphrase, SecretFileKey::kMinimumCost);
    QVERIFY(first && second);
    const Result<QByteArray> file = first->seal({});
    QVERIFY(file);
    QVERIFY(!second->belongsTo(*file));
}

QTEST_GUILESS_MAIN(TestSecretFileKey)
#include "tst_secretfilekey.moc"
