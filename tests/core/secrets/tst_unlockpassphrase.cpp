// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/unlockpassphrase.h"

#include "core/secrets/memorysecretstore.h"
#include "tests/support/await.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

namespace {

QString judgement(UnlockPassphrase& unlock, const QString& passphrase)
{
    const Result<bool> matches = await(unlock.matches(Passphrase(passphrase)));
    if (!matches)
        return matches.error().code;
    return *matches ? u"right"_s : u"wrong"_s;
}

} // namespace

class TestUnlockPassphrase : public QObject {
    Q_OBJECT

private slots:
    void onlyTheOneThatWasSetMatches();
    void aNewOneTakesThePlaceOfTheOld();
    void itIsNeverStoredItself();
    void theSameOneIsStoredDifferentlyEachTime();
    void aShortOneIsRefused();
    void withoutOneNothingMatches();
    void anotherDirectoryHasItsOwn();
    void whatIsDamagedIsSaidToBe_data();
    void whatIsDamagedIsSaidToBe();
    void afterItsRemovalNoneIsSet();

private:
    static constexpr auto kKey = "unlock-passphrase/dir"_L1;

    MemorySecretStore m_store;
    UnlockPassphrase m_passphrase{m_store, u"dir"_s};
};

void TestUnlockPassphrase::onlyTheOneThatWasSetMatches()
{
    QVERIFY(await(m_passphrase.set(Passphrase(u"heron at dawn"_s))));
    QCOMPARE(judgement(m_passphrase, u"heron at dawn"_s), u"right"_s);
    QCOMPARE(judgement(m_passphrase, u"heron at dusk"_s), u"wrong"_s);
    QCOMPARE(judgement(m_passphrase, QString()), u"wrong"_s);
}

void TestUnlockPassphrase::aNewOneTakesThePlaceOfTheOld()
{
    QVERIFY(await(m_passphrase.set(Passphrase(u"heron at dawn"_s))));
    QVERIFY(await(m_passphrase.set(Passphrase(u"egret at noon"_s))));
    QCOMPARE(judgement(m_passphrase, u"heron at dawn"_s), u"wrong"_s);
    QCOMPARE(judgement(m_passphrase, u"egret at noon"_s), u"right"_s);
}

void TestUnlockPassphrase::itIsNeverStoredItself()
{
    QVERIFY(await(m_passphrase.set(Passphrase(u"heron at dawn"_s))));
    const Result<SecretBytes> stored = await(m_store.read(kKey));
    QVERIFY(stored);
    QCOMPARE(stored->size(), 50);
    QVERIFY(!stored->reveal().contains("heron"));
}

void TestUnlockPassphrase::theSameOneIsStoredDifferentlyEachTime()
{
    QVERIFY(await(m_passphrase.set(Passphrase(u"heron at dawn"_s))));
    const Result<SecretBytes> first = await(m_store.read(kKey));
    QVERIFY(await(m_passphrase.set(Passphrase(u"heron at dawn"_s))));
    const Result<SecretBytes> second = await(m_store.read(kKey));
    QVERIFY(first && second);
    QVERIFY(!(*first == *second));
}

void TestUnlockPassphrase::aShortOneIsRefused()
{
    const Result<> set = await(m_passphrase.set(Passphrase(u"1234567"_s)));
    QVERIFY(!set);
    QCOMPARE(set.error().kind, Error::Kind::InvalidInput);
    QVERIFY(await(m_passphrase.set(Passphrase(u"12345678"_s))));
}

void TestUnlockPassphrase::withoutOneNothingMatches()
{
    UnlockPassphrase none(m_store, u"fresh"_s);
    const Result<bool> matches = await(none.matches(Passphrase(u"heron at dawn"_s)));
    QVERIFY(!matches);
    QCOMPARE(matches.error().kind, Error::Kind::SecretsMissing);
}

void TestUnlockPassphrase::anotherDirectoryHasItsOwn()
{
    UnlockPassphrase other(m_store, u"other"_s);
    QVERIFY(await(m_passphrase.set(Passphrase(u"heron at dawn"_s))));
    QVERIFY(await(other.set(Passphrase(u"egret at noon"_s))));
    QCOMPARE(judgement(m_passphrase, u"heron at dawn"_s), u"right"_s);
}

void TestUnlockPassphrase::whatIsDamagedIsSaidToBe_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("\x01\x0f", 2) + QByteArray(20, 'x');
    QTest::newRow("another version") << QByteArray("\x02\x0f", 2) + QByteArray(48, 'x');
    QTest::newRow("a cost that would take all memory") << QByteArray("\x01\x3f", 2) + QByteArray(48, 'x');
}

void TestUnlockPassphrase::whatIsDamagedIsSaidToBe()
{
    QFETCH(QByteArray, record);
    QVERIFY(await(m_store.write(kKey, SecretBytes(record))));
    const Result<bool> matches = await(m_passphrase.matches(Passphrase(u"heron at dawn"_s)));
    QVERIFY(!matches);
    QCOMPARE(matches.error().code, u"damaged"_s);
}

void TestUnlockPassphrase::afterItsRemovalNoneIsSet()
{
    QVERIFY(await(m_passphrase.set(Passphrase(u"heron at dawn"_s))));
    QVERIFY(await(m_passphrase.remove()));
    QVERIFY(!await(m_passphrase.matches(Passphrase(u"heron at dawn"_s))));
    QVERIFY(await(m_passphrase.remove()));
}

QTEST_GUILESS_MAIN(TestUnlockPassphrase)
#include "tst_unlockpassphrase.moc"
