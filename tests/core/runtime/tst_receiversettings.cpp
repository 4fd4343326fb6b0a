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
    void theRingOfRejectedOnesHasBounds_data();
    void theRingOfRejectedOnesHasBounds();
    void theDefaultsAreThoseOfTheStore();
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
    second.rejectedMebibytes = 8;
    rememberOptions(second, settings);
    QCOMPARE(settings.get(kPublicUrl), u"https://hooks.example.com"_s);
    QCOMPARE(settings.get(kAllowedSources), u"plaid"_s);
    QCOMPARE(settings.get(kTrustedProxies), QString());
    QCOMPARE(settings.get(kInternalHosts), u".corp.example"_s);
    QCOMPARE(settings.get(kRejectedMebibytes), 8);
    QCOMPARE(settings.get(kRejectedDays), 7);
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
    QTest::addColumn<int>("rejectedDays");
    QTest::newRow("a source that is no address") << u"somewhere"_s << QString() << 7;
    QTest::newRow("a host that is a pattern") << QString() << u"*.corp.example"_s << 7;
    QTest::newRow("rejected webhooks of no day") << QString() << QString() << 0;
}

void TestReceiverSettings::whatNobodyCanMeanKeepsItFromStarting()
{
    QFETCH(QString, sources);
    QFETCH(QString, hosts);
    QFETCH(int, rejectedDays);
    const QTemporaryDir directory;
    Settings(directory.path()).set(kAllowedSources, sources);
    Settings(directory.path()).set(kInternalHosts, hosts);
    Settings(directory.path()).set(kRejectedDays, rejectedDays);
    Runtime::Options options;
    options.directory = directory.path();
    options.program = u"test"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, directory.path(), {}};
    Runtime runtime(options);
    QCOMPARE(await(runtime.start()).error().kind, Error::Kind::InvalidInput);
    QVERIFY(await(runtime.stop()));
}

void TestReceiverSettings::theRingOfRejectedOnesHasBounds_data()
{
    QTest::addColumn<int>("mebibytes");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("refused");
    const QString size = u"receiver/rejected_mebibytes"_s;
    const QString age = u"receiver/rejected_days"_s;
    QTest::newRow("as it is unless told otherwise") << kRejectedMebibytes.fallback << kRejectedDays.fallback << QString();
    QTest::newRow("the least") << 1 << 1 << QString();
    QTest::newRow("the most") << 1024 << 365 << QString();
    QTest::newRow("no size") << 0 << 7 << size;
    QTest::newRow("too much") << 1025 << 7 << size;
    QTest::newRow("no age") << 64 << 0 << age;
    QTest::newRow("too long") << 64 << 366 << age;
}

void TestReceiverSettings::theRingOfRejectedOnesHasBounds()
{
    QFETCH(int, mebibytes);
    QFETCH(int, days);
    QFETCH(QString, refused);
    const Result<RejectionRing> ring = ringOf(mebibytes, days);
    if (!refused.isEmpty()) {
        QCOMPARE(ring.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(ring.error().code, refused);
        QVERIFY2(ring.error().detail.contains(refused), qPrintable(ring.error().detail));
        return;
    }
    QCOMPARE(ring->bytes, mebibytes * 1024LL * 1024);
    QCOMPARE(ring->age, std::chrono::days(days));
}

void TestReceiverSettings::theDefaultsAreThoseOfTheStore()
{
    const Result<RejectionRing> ring = ringOf(kRejectedMebibytes.fallback, kRejectedDays.fallback);
    QCOMPARE(ring->bytes, RejectionRing().bytes);
    QCOMPARE(ring->age, RejectionRing().age);
}

QTEST_GUILESS_MAIN(TestReceiverSettings)
#include "tst_receiversettings.moc"
