// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainjob.h"
#include "core/secrets/keychainsecretstore.h"
#include "tests/core/secrets/privatebus.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! QtKeychain runs one job after the other, so a job that hangs spoils the whole process: hence a program of its own.
class TestKeychainJob : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aJobThatNeverEndsTimesOut();
    void aStoreWhoseJobHangsSaysSo();

private:
    test::PrivateBus m_bus;
};

void TestKeychainJob::initTestCase()
{
    QVERIFY(!m_bus.address().isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8()); // QtKeychain finds the bus by it
}

void TestKeychainJob::aJobThatNeverEndsTimesOut()
{
    const test::FakeSecretService silent(m_bus.connection(u"service"_s), {});
    KeychainJob job(new QKeychain::ReadPasswordJob(u"egret"_s), u"data-key/dir_1"_s, 200ms);
    QSignalSpy ended(&job, &KeychainJob::ended);
    QVERIFY(ended.wait());
    QVERIFY(job.hasTimedOut());
    QVERIFY(job.value().isEmpty());
}

void TestKeychainJob::aStoreWhoseJobHangsSaysSo()
{
    const test::FakeSecretService hanging(
        m_bus.connection(u"service"_s), {u"/org/freedesktop/secrets/collection/login"_s, false});
    KeychainSecretStore store(m_bus.connection(u"client"_s), 200ms);
    for (const Error& error : {test::await(store.read(u"a"_s)).error(),
             test::await(store.write(u"a"_s, SecretBytes("x"))).error(), test::await(store.remove(u"a"_s)).error()}) {
        QCOMPARE(error.kind, Error::Kind::SecretsUnavailable);
        QCOMPARE(error.code, u"timeout"_s);
    }
}

QTEST_GUILESS_MAIN(TestKeychainJob)
#include "tst_keychainjob.moc"
