// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainsecretstore.h"
#include "tests/support/await.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! The Secret Service's structure for a secret on the bus.
struct BusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& argument, const BusSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BusSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QDBusMessage call(const QString& interface, const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath defaultCollection()
{
    const QDBusMessage reply = call(u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    return reply.arguments().value(0).value<QDBusObjectPath>();
}

bool lockKeyring()
{
    const QList<QDBusObjectPath> collections{defaultCollection()};
    const QDBusMessage reply = call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(collections)});
    return reply.type() == QDBusMessage::ReplyMessage;
}

//! Unlocks without a prompt, with the password that packaging/with-keyring.sh gave.
bool unlockKeyring()
{
    const QDBusMessage opened = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
        {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const BusSecret password{opened.arguments().value(1).value<QDBusObjectPath>(), {}, "\n"_ba, u"text/plain"_s};
    const QDBusMessage unlocked = call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s, {QVariant::fromValue(defaultCollection()), QVariant::fromValue(password)});
    if (unlocked.type() != QDBusMessage::ReplyMessage)
        qWarning() << unlocked.errorMessage();
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

} // namespace

Q_DECLARE_METATYPE(BusSecret)

class TestKeychainSecretStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void theLastWriteWins();
    void whatIsRemovedIsMissing();
    void removingWhatIsNotThereSucceeds();
    void anUnknownSecretIsMissing();
    void aLockedKeyringIsNeitherEmptyNorEmptied();
    void withoutABusItIsUnavailable();
    void saysWhatItIs();
};

void TestKeychainSecretStore::initTestCase()
{
    qDBusRegisterMetaType<BusSecret>();
    QVERIFY2(defaultCollection().path() != "/"_L1 && !defaultCollection().path().isEmpty(),
        "run by ctest, which starts a keyring (packaging/with-keyring.sh)");
}

void TestKeychainSecretStore::readsWhatWasWritten_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << u"data-key/dir_1"_s << "secret"_ba;
    QTest::newRow("every kind of byte") << u"binary"_s << QByteArray::fromHex("00010a0d7f80feff00");
    QTest::newRow("a key outside ASCII") << u"integration-secret/ü€"_s << "secret"_ba;
    QTest::newRow("100 kB") << u"large"_s << QByteArray(100'000, '\xee');
}

void TestKeychainSecretStore::readsWhatWasWritten()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    KeychainSecretStore store;
    const Result<> written = test::await(store.write(key, SecretBytes(value)));
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    KeychainSecretStore reader;
    const Result<SecretBytes> read = test::await(reader.read(key));
    QVERIFY(read);
    QCOMPARE(read->reveal(), value);
}

void TestKeychainSecretStore::theLastWriteWins()
{
    KeychainSecretStore store;
    QVERIFY(test::await(store.write(u"overwritten"_s, SecretBytes("first"))));
    QVERIFY(test::await(store.write(u"overwritten"_s, SecretBytes("second"))));
    const Result<SecretBytes> read = test::await(store.read(u"overwritten"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), "second"_ba);
}

void TestKeychainSecretStore::whatIsRemovedIsMissing()
{
    KeychainSecretStore store;
    QVERIFY(test::await(store.write(u"removed"_s, SecretBytes("first"))));
    QVERIFY(test::await(store.remove(u"removed"_s)));
    const Result<SecretBytes> read = test::await(store.read(u"removed"_s));
    QCOMPARE(read.error().kind, Error::Kind::SecretsMissing);
}

void TestKeychainSecretStore::removingWhatIsNotThereSucceeds()
{
    KeychainSecretStore store;
    QVERIFY(test::await(store.remove(u"never written"_s)));
}

void TestKeychainSecretStore::anUnknownSecretIsMissing()
{
    KeychainSecretStore store;
    const Result<SecretBytes> read = test::await(store.read(u"never written"_s));
    QCOMPARE(read.error().kind, Error::Kind::SecretsMissing);
    QVERIFY(read.error().detail.contains("never written"_L1));
}

void TestKeychainSecretStore::aLockedKeyringIsNeitherEmptyNorEmptied()
{
    KeychainSecretStore store;
    QVERIFY(test::await(store.write(u"kept"_s, SecretBytes("value"))));
    QVERIFY(lockKeyring());
    for (const Error& error :
        {test::await(store.read(u"kept"_s)).error(), test::await(store.write(u"kept"_s, SecretBytes("x"))).error(),
            test::await(store.remove(u"kept"_s)).error(), test::await(store.read(u"never written"_s)).error()}) {
        QCOMPARE(error.kind, Error::Kind::SecretsLocked);
        QCOMPARE(error.code, u"locked"_s);
    }
    QVERIFY(unlockKeyring());
    const Result<SecretBytes> read = test::await(store.read(u"kept"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), "value"_ba);
}

void TestKeychainSecretStore::withoutABusItIsUnavailable()
{
    KeychainSecretStore store(QDBusConnection(u"no such connection"_s));
    for (const Error& error : {test::await(store.read(u"a"_s)).error(),
             test::await(store.write(u"a"_s, SecretBytes("x"))).error(), test::await(store.remove(u"a"_s)).error()}) {
        QCOMPARE(error.kind, Error::Kind::SecretsUnavailable);
        QCOMPARE(error.code, u"no_bus"_s);
    }
}

void TestKeychainSecretStore::saysWhatItIs()
{
    QCOMPARE(KeychainSecretStore().kind(), u"keychain"_s);
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
