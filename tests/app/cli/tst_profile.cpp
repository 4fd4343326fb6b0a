// SPDX-License-Identifier: Apache-2.0
#include "app/cli/profile.h"

#include "app/cli/settingchanges.h"
#include "core/api/apikeyservice.h"
#include "core/integrations/integrationservice.h"
#include "core/runtime/runtime.h"
#include "core/settings/settings.h"
#include "core/store/writer.h"
#include "tests/support/await.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

//! Two running engines on a directory each: what one has is taken to the other.
class TestProfile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void nothingSecretIsInIt();
    void aRoundTripGivesTheSameBytes();
    void whatChangesIsSaidBefore();
    void wrongFieldsAreRefusedByTheirPath_data();
    void wrongFieldsAreRefusedByTheirPath();
    void anIntegrationWithOtherKeysIsRefused();
    void aPasswordInAnAddressIsLeftOut();

private:
    std::unique_ptr<Runtime> started(const QString& name);
    Integration add(const QString& name, Environment environment);
    QByteArray exported(const Runtime& runtime) const;

    QTemporaryDir m_directory;
    std::unique_ptr<Runtime> m_from;
    Integration m_lending;
    QString m_apiKey;
};

std::unique_ptr<Runtime> TestProfile::started(const QString& name)
{
    Runtime::Options options;
    options.directory = m_directory.filePath(name);
    options.program = u"tst_profile"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, options.directory, {}};
    auto runtime = std::make_unique<Runtime>(options);
    if (!await(runtime->start()))
        qFatal("the engine does not start");
    return runtime;
}

Integration TestProfile::add(const QString& name, Environment environment)
{
    NewIntegration entered;
    entered.name = name;
    entered.environment = environment;
    entered.probe = false;
    if (environment != Environment::Offline) {
        entered.clientId = u"5f0c61e2a4bb7d0011c2b91d"_s;
        entered.secret = PlaidSecret(u"s3cr3t-of-plaid"_s);
    }
    const Result<Integration> added = await(m_from->integrations().add(entered));
    return added ? *added : Integration();
}

QByteArray TestProfile::exported(const Runtime& runtime) const
{
    const Result<Profile> profile = readProfile(runtime.directory());
    return profile ? profileJson(*profile) : QByteArray();
}

void TestProfile::initTestCase()
{
    m_from = started(u"from"_s);
    m_lending = add(u"Lending"_s, Environment::Sandbox);
    add(u"Treasury, \"Nord\" ü"_s, Environment::Production);
    add(u"Trade-show demo"_s, Environment::Offline);
    const Result<NewApiKey> key = await(m_from->apiKeys().create(u"Back end"_s));
    QVERIFY(key);
    m_apiKey = key->key.reveal();
    std::function<Result<>(Stores&)> read = [id = m_lending.id](Stores& stores) {
        return stores.integrations.setStrategy(id, {FetchStrategy::Kind::Get, 21});
    };
    QVERIFY(await(m_from->writer().run(read)));
    QVERIFY(changeSetting(m_from->directory(), u"sync/parallel"_s, u"16"_s));
    QVERIFY(changeSetting(m_from->directory(), u"receiver/public_url"_s, u"https://hooks.example.com"_s));
    QVERIFY(changeSetting(m_from->directory(), u"ui/language"_s, u"de"_s));
}

void TestProfile::cleanupTestCase()
{
    QVERIFY(await(m_from->stop()));
}

void TestProfile::nothingSecretIsInIt()
{
    const QByteArray json = exported(*m_from);
    QVERIFY(json.contains("\"Lending\""));
    for (const QString& secret : {u"s3cr3t"_s, m_lending.pathToken, m_apiKey, m_lending.id.value(), u"secret"_s, u"token"_s, u"passphrase\":"_s})
        QVERIFY2(!json.contains(secret.toUtf8()), qPrintable(secret));
}

void TestProfile::aRoundTripGivesTheSameBytes()
{
    const QByteArray json = exported(*m_from);
    const Result<Profile> profile = parseProfile(json);
    QVERIFY(profile);
    const std::unique_ptr<Runtime> to = started(u"to"_s);
    QVERIFY(await(takeProfile(to.get(), *profile)));
    QCOMPARE(exported(*to), json);
    const Result<QList<ProfileChange>> again = await(takeProfile(to.get(), *profile));
    QVERIFY(again && again->isEmpty());
    QCOMPARE(exported(*to), json);
    QVERIFY(await(to->stop()));
}

void TestProfile::whatChangesIsSaidBefore()
{
    const QString empty = m_directory.filePath(u"nothing-here"_s);
    const Result<QList<ProfileChange>> changes = changesBy(*parseProfile(exported(*m_from)), empty);
    QVERIFY(changes);
    QStringList lines;
    for (const ProfileChange& change : *changes)
        lines.append(u"%1: %2 -> %3"_s.arg(change.path, change.before, change.after));
    QCOMPARE(lines,
        (QStringList{u"settings.receiver/public_url:  -> https://hooks.example.com"_s, u"settings.sync/parallel: 8 -> 16"_s,
            u"settings.ui/language: system -> de"_s,
            u"integrations.Lending:  -> sandbox, 5f0c61e2a4bb7d0011c2b91d, https://sandbox.plaid.com, get 21 days"_s,
            u"integrations.Treasury, \"Nord\" ü:  -> production, 5f0c61e2a4bb7d0011c2b91d, https://production.plaid.com, sync"_s,
            u"integrations.Trade-show demo:  -> offline, sync"_s}));
    QVERIFY(!QFileInfo::exists(empty));
    QVERIFY(changesBy(*parseProfile(exported(*m_from)), m_from->directory())->isEmpty());
}

void TestProfile::wrongFieldsAreRefusedByTheirPath_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("path");
    QTest::newRow("another version") << "\"egret_profile\": 1"_ba << "\"egret_profile\": 2"_ba << u"egret_profile"_s;
    QTest::newRow("an unknown part") << "\"egret_profile\": 1"_ba << "\"egret_profile\": 1, \"keys\": []"_ba << u"keys"_s;
    QTest::newRow("an unknown setting") << "\"sync/parallel\""_ba << "\"sync/paralel\""_ba << u"settings.sync/paralel"_s;
    QTest::newRow("a number as text") << "\"sync/parallel\": 16"_ba << "\"sync/parallel\": \"16\""_ba << u"settings.sync/parallel"_s;
    QTest::newRow("a number out of bounds") << "\"sync/parallel\": 16"_ba << "\"sync/parallel\": 65"_ba << u"settings.sync/parallel"_s;
    QTest::newRow("a fraction") << "\"sync/parallel\": 16"_ba << "\"sync/parallel\": 1.5"_ba << u"settings.sync/parallel"_s;
    QTest::newRow("no such language") << "\"de\""_ba << "\"tlh\""_ba << u"settings.ui/language"_s;
    QTest::newRow("in clear for Production") << "https://hooks.example.com"_ba << "http://hooks.example.com"_ba << u"settings.receiver/public_url"_s;
    QTest::newRow("a secret") << "\"environment\": \"sandbox\""_ba << "\"environment\": \"sandbox\", \"secret\": \"x\""_ba << u"integrations[0].secret"_s;
    QTest::newRow("no such environment") << "\"environment\": \"sandbox\""_ba << "\"environment\": \"beach\""_ba << u"integrations[0].environment"_s;
    QTest::newRow("no name") << "\"name\": \"Lending\""_ba << "\"name\": \" \""_ba << u"integrations[0].name"_s;
    QTest::newRow("a name twice") << "\"name\": \"Trade-show demo\""_ba << "\"name\": \"Lending\""_ba << u"integrations[2].name"_s;
    QTest::newRow("a foreign host") << "https://sandbox.plaid.com"_ba << "https://me:pw@sandbox.plaid.com"_ba << u"integrations[0].base_url"_s;
    QTest::newRow("too many days") << "\"window_days\": 21"_ba << "\"window_days\": 400"_ba << u"integrations[0].window_days"_s;
    QTest::newRow("no JSON") << "{"_ba << "["_ba << u"profile"_s;
}

void TestProfile::wrongFieldsAreRefusedByTheirPath()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, path);
    QByteArray json = exported(*m_from);
    QVERIFY(json.contains(before));
    json.replace(json.indexOf(before), before.size(), after);
    const Result<Profile> profile = parseProfile(json);
    const Result<QList<ProfileChange>> changes
        = profile ? changesBy(*profile, m_directory.filePath(u"nothing-here"_s)) : unexpected(profile.error());
    QVERIFY(!changes);
    QCOMPARE(changes.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(changes.error().code, path);
}

void TestProfile::anIntegrationWithOtherKeysIsRefused()
{
    QByteArray json = exported(*m_from);
    json.replace("5f0c61e2a4bb7d0011c2b91d", "another");
    const Result<QList<ProfileChange>> taken = await(takeProfile(m_from.get(), *parseProfile(json)));
    QCOMPARE(taken.error().code, u"integrations[0].client_id"_s);
}

void TestProfile::aPasswordInAnAddressIsLeftOut()
{
    const QTemporaryDir directory;
    Settings(directory.path()).set(kPublicUrl, u"https://me:pw@hooks.example.com"_s);
    QCOMPARE(readProfile(directory.path())->settings.value(kPublicUrl.key), u"https://hooks.example.com"_s);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
