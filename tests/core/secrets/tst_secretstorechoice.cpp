// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretstorechoice.h"
#include "core/secrets/filesecretstore.h"
#include "tests/core/secrets/privatebus.h"
#include "tests/support/await.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QString kLogin = u"/org/freedesktop/secrets/collection/login"_s;

bool putFile(const QString& path, const QByteArray& contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

} // namespace

class TestSecretStoreChoice : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void knowsTheWordsOfTheCommandLine_data();
    void knowsTheWordsOfTheCommandLine();
    void explicitStoresAreMadeAsAsked_data();
    void explicitStoresAreMadeAsAsked();
    void theFileStoreNeedsAPassphrase();
    void anUnreadablePassphraseFileIsNamed();
    void autoTakesTheKeychainWhenAServiceAnswers_data();
    void autoTakesTheKeychainWhenAServiceAnswers();
    void autoWithoutAServiceSaysWhatToDo();
    void autoWithAPassphraseTakesTheFile();
    void autoWithASystemdCredentialTakesTheFile();
    void autoNeverLooksInTheKeychainForSecretsOfAFile();
    void theFileStoreOpensWithTheGivenPassphrase();

private:
    Result<ChosenSecretStore> choose(SecretStoreKind kind, const QString& passphraseFile = {})
    {
        return test::await(
            chooseSecretStore({kind, m_directory->path(), passphraseFile}, m_bus.connection(u"client"_s)));
    }

    test::PrivateBus m_bus;
    std::optional<QTemporaryDir> m_directory;
    QString m_passphraseFile;
};

void TestSecretStoreChoice::init()
{
    m_directory.emplace();
    m_passphraseFile = m_directory->filePath(u"passphrase"_s);
    QVERIFY(putFile(m_passphraseFile, "correct horse\n"_ba));
}

void TestSecretStoreChoice::cleanup()
{
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void TestSecretStoreChoice::knowsTheWordsOfTheCommandLine_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<std::optional<SecretStoreKind>>("kind");
    QTest::newRow("auto") << u"auto"_s << std::optional(SecretStoreKind::Auto);
    QTest::newRow("keychain") << u"keychain"_s << std::optional(SecretStoreKind::Keychain);
    QTest::newRow("file") << u"file"_s << std::optional(SecretStoreKind::File);
    QTest::newRow("memory") << u"memory"_s << std::optional(SecretStoreKind::Memory);
    QTest::newRow("another word") << u"keyring"_s << std::optional<SecretStoreKind>();
    QTest::newRow("no word") << QString() << std::optional<SecretStoreKind>();
}

void TestSecretStoreChoice::knowsTheWordsOfTheCommandLine()
{
    QFETCH(QString, word);
    QFETCH(std::optional<SecretStoreKind>, kind);
    QVERIFY(secretStoreKind(word) == kind);
}

void TestSecretStoreChoice::explicitStoresAreMadeAsAsked_data()
{
    QTest::addColumn<SecretStoreKind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("keychain, although nobody answers") << SecretStoreKind::Keychain << u"keychain"_s;
    QTest::newRow("file") << SecretStoreKind::File << u"file"_s;
    QTest::newRow("memory") << SecretStoreKind::Memory << u"memory"_s;
}

void TestSecretStoreChoice::explicitStoresAreMadeAsAsked()
{
    QFETCH(SecretStoreKind, kind);
    QFETCH(QString, expected);
    const Result<ChosenSecretStore> chosen = choose(kind, m_passphraseFile);
    QVERIFY(chosen);
    QCOMPARE(chosen->store->kind(), expected);
    QVERIFY(!chosen->reason.isEmpty());
}

void TestSecretStoreChoice::theFileStoreNeedsAPassphrase()
{
    const Result<ChosenSecretStore> chosen = choose(SecretStoreKind::File);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, Error::Kind::SecretsLocked);
    QCOMPARE(chosen.error().code, u"passphrase"_s);
    QVERIFY(chosen.error().detail.contains("--passphrase-file"_L1));
}

void TestSecretStoreChoice::anUnreadablePassphraseFileIsNamed()
{
    const Result<ChosenSecretStore> chosen = choose(SecretStoreKind::File, u"/nowhere/passphrase"_s);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().code, u"passphrase"_s);
    QVERIFY(chosen.error().detail.contains("/nowhere/passphrase"_L1));
}

void TestSecretStoreChoice::autoTakesTheKeychainWhenAServiceAnswers_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("unlocked") << false;
    QTest::newRow("locked, which the user can change") << true;
}

void TestSecretStoreChoice::autoTakesTheKeychainWhenAServiceAnswers()
{
    QFETCH(bool, locked);
    const test::FakeSecretService service(m_bus.connection(u"service"_s), {kLogin, locked});
    const Result<ChosenSecretStore> chosen = choose(SecretStoreKind::Auto);
    QVERIFY(chosen);
    QCOMPARE(chosen->store->kind(), u"keychain"_s);
}

void TestSecretStoreChoice::autoWithoutAServiceSaysWhatToDo()
{
    const Result<ChosenSecretStore> chosen = choose(SecretStoreKind::Auto);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, Error::Kind::SecretsUnavailable);
    QVERIFY(chosen.error().detail.contains("--secret-store file --passphrase-file F"_L1));
}

void TestSecretStoreChoice::autoWithAPassphraseTakesTheFile()
{
    const test::FakeSecretService service(m_bus.connection(u"service"_s), {kLogin, false});
    const Result<ChosenSecretStore> chosen = choose(SecretStoreKind::Auto, m_passphraseFile);
    QVERIFY(chosen);
    QCOMPARE(chosen->store->kind(), u"file"_s);
}

void TestSecretStoreChoice::autoWithASystemdCredentialTakesTheFile()
{
    QVERIFY(putFile(m_directory->filePath(u"egret-passphrase"_s), "correct horse"_ba));
    qputenv("CREDENTIALS_DIRECTORY", m_directory->path().toLocal8Bit());
    const Result<ChosenSecretStore> chosen = choose(SecretStoreKind::Auto);
    QVERIFY(chosen);
    QCOMPARE(chosen->store->kind(), u"file"_s);
}

void TestSecretStoreChoice::autoNeverLooksInTheKeychainForSecretsOfAFile()
{
    QVERIFY(putFile(FileSecretStore::pathIn(m_directory->path()), "EGRETSEC"_ba));
    const test::FakeSecretService service(m_bus.connection(u"service"_s), {kLogin, false});
    const Result<ChosenSecretStore> chosen = choose(SecretStoreKind::Auto);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, Error::Kind::SecretsLocked);
    QCOMPARE(chosen.error().code, u"passphrase"_s);
}

void TestSecretStoreChoice::theFileStoreOpensWithTheGivenPassphrase()
{
    FileSecretStore owner(m_directory->path(), Passphrase(u"correct horse"_s), SecretFileKey::kMinimumCost);
    QVERIFY(test::await(owner.write(u"a"_s, SecretBytes("value"))));
    const Result<ChosenSecretStore> chosen = choose(SecretStoreKind::Auto, m_passphraseFile);
    QVERIFY(chosen);
    const Result<SecretBytes> read = test::await(chosen->store->read(u"a"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), "value"_ba);
}

QTEST_GUILESS_MAIN(TestSecretStoreChoice)
#include "tst_secretstorechoice.moc"
