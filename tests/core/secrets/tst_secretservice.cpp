// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretservice.h"
#include "tests/core/secrets/privatebus.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSecretService : public QObject {
    Q_OBJECT

private slots:
    void withoutABusItIsUnavailableAtOnce();
    void withoutAServiceItIsUnavailableAtOnce();
    void aServiceThatNeverAnswersTimesOut_data();
    void aServiceThatNeverAnswersTimesOut();
    void tellsTheCollectionsStatesApart_data();
    void tellsTheCollectionsStatesApart();

private:
    test::PrivateBus m_bus;
};

void TestSecretService::withoutABusItIsUnavailableAtOnce()
{
    const SecretService service(QDBusConnection(u"no such connection"_s));
    const Result<SecretService::Collection> answer = test::await(service.defaultCollection());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::SecretsUnavailable);
    QCOMPARE(answer.error().code, u"no_bus"_s);
}

void TestSecretService::withoutAServiceItIsUnavailableAtOnce()
{
    const SecretService service(m_bus.connection(u"client"_s), 60s);
    QElapsedTimer elapsed;
    elapsed.start();
    const Result<SecretService::Collection> answer = test::await(service.defaultCollection());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::SecretsUnavailable);
    QCOMPARE(answer.error().code, u"no_service"_s);
    QVERIFY(elapsed.elapsed() < 30'000);
}

void TestSecretService::aServiceThatNeverAnswersTimesOut_data()
{
    QTest::addColumn<bool>("namesItsCollection");
    QTest::newRow("to anything") << false;
    QTest::newRow("whether its collection is locked") << true;
}

void TestSecretService::aServiceThatNeverAnswersTimesOut()
{
    QFETCH(bool, namesItsCollection);
    test::FakeSecretService::Answers answers;
    if (namesItsCollection)
        answers.defaultCollection = u"/org/freedesktop/secrets/collection/login"_s;
    const test::FakeSecretService silent(m_bus.connection(u"service"_s), answers);
    const SecretService service(m_bus.connection(u"client"_s), 100ms);
    const Result<SecretService::Collection> answer = test::await(service.defaultCollection());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::SecretsUnavailable);
    QCOMPARE(answer.error().code, u"timeout"_s);
}

void TestSecretService::tellsTheCollectionsStatesApart_data()
{
    QTest::addColumn<QString>("collection");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<SecretService::Collection>("expected");
    const QString login = u"/org/freedesktop/secrets/collection/login"_s;
    QTest::newRow("open") << login << false << SecretService::Collection::Unlocked;
    QTest::newRow("locked") << login << true << SecretService::Collection::Locked;
    QTest::newRow("none yet") << u"/"_s << false << SecretService::Collection::Absent;
}

void TestSecretService::tellsTheCollectionsStatesApart()
{
    QFETCH(QString, collection);
    QFETCH(bool, locked);
    QFETCH(SecretService::Collection, expected);
    const test::FakeSecretService fake(m_bus.connection(u"service"_s), {collection, locked});
    const SecretService service(m_bus.connection(u"client"_s), 60s);
    const Result<SecretService::Collection> answer = test::await(service.defaultCollection());
    QVERIFY(answer);
    QCOMPARE(*answer, expected);
}

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secretservice.moc"
