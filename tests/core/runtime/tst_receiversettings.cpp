// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/receiversettings.h"

#include "core/settings/settings.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestReceiverSettings : public QObject {
    Q_OBJECT

private slots:
    void whatIsGivenIsRememberedAndTheRestStays();
    void anEmptyListLiftsARule();
    void whatNobodyCanMeanKeepsItFromStarting_data();
    void whatNobodyCanMeanKeepsItFromStarting();
};

void TestReceiverSettings::whatIsGivenIsRememberedAndTheRestStays()
{
    const QTemporaryDir directory;
    Settings settings(directory.path());
    Runtime::Options first;
    first.publicUrl = u"https://hooks.example.com"_s;
    first.allowedSources = u"plaid"_s;
    rememberOptions(first, settings);
    Runtime::Options second;
    second.internalHosts = u".corp.example"_s;
    rememberOptions(second, settings);
    QCOMPARE(settings.get(kPublicUrl), u"https://hooks.example.com"_s);
    QCOMPARE(settings.get(kAllowedSources), u"plaid"_s);
    QCOMPARE(settings.get(kTrustedProxies), QString());
    QCOMPARE(settings.get(kInternalHosts), u".corp.example"_s);
}

void TestReceiverSettings::anEmptyListLiftsARule()
{
    const QTemporaryDir directory;
    Settings settings(directory.path());
    settings.set(kInternalHosts, u"hooks.corp.example"_s);
    Runtime::Options lifting;
    lifting.internalHosts = QString();
    rememberOptions(lifting, settings);
    QCOMPARE(settings.get(kInternalHosts), QString());
}

void TestReceiverSettings::whatNobodyCanMeanKeepsItFromStarting_data()
{
    QTest::addColumn<QString>("sources");
    QTest::addColumn<QString>("hosts");
    QTest::newRow("a source that is no address") << u"somewhere"_s << QString();
    QTest::newRow("a host that is a pattern") << QString() << u"*.corp.example"_s;
}

void TestReceiverSettings::whatNobodyCanMeanKeepsItFromStarting()
{
    QFETCH(QString, sources);
    QFETCH(QString, hosts);
    const QTemporaryDir directory;
    Settings(directory.path()).set(kAllowedSources, sources);
    Settings(directory.path()).set(kInternalHosts, hosts);
    Runtime::Options options;
    options.directory = directory.path();
    options.program = u"test"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, directory.path(), {}};
    Runtime runtime(options);
    QCOMPARE(await(runtime.start()).error().kind, Error::Kind::InvalidInput);
    QVERIFY(await(runtime.stop()));
}

QTEST_GUILESS_MAIN(TestReceiverSettings)
#include "tst_receiversettings.moc"
