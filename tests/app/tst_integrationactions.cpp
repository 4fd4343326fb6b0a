// SPDX-License-Identifier: Apache-2.0
#include "app/integrationactions.h"

#include "app/engine.h"
#include "tests/support/fakeplaid.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 60'000;

} // namespace

//! A real engine with secrets in memory, and a scripted Plaid.
class TestIntegrationActions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSecretIsReplacedOnceItWorks();
    void aRefusalComesBackWithItsNumber();
    void storedKeysAreTried();
    void aNewUrlWorksBesideTheOldOneUntilThatIsEnded();
    void aNewNameIsKept();
    void nothingIsDoneWhileTheEngineIsClosed();

private:
    void acceptKeys();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::FakePlaid> m_plaid;
    std::unique_ptr<Engine> m_engine;
    IntegrationActions* m_actions = nullptr;
    std::unique_ptr<QSignalSpy> m_done;
    std::unique_ptr<QSignalSpy> m_failed;
    Integration m_integration;
};

void TestIntegrationActions::acceptKeys()
{
    m_plaid->reply(u"/institutions/get_by_id"_s, {{u"institution"_s, QJsonObject()}, {u"request_id"_s, u"r-1"_s}});
}

void TestIntegrationActions::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_plaid = std::make_unique<test::FakePlaid>();
    Runtime::Options options;
    options.directory = m_directory->path();
    options.program = u"tst_integrationactions"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, m_directory->path(), {}};
    m_engine = std::make_unique<Engine>(options);
    m_actions = m_engine->integrationActions();
    m_done = std::make_unique<QSignalSpy>(m_actions, &IntegrationActions::done);
    m_failed = std::make_unique<QSignalSpy>(m_actions, &IntegrationActions::failed);
    QSignalSpy started(m_engine.get(), &Engine::started);
    m_engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, kWaits);
    NewIntegration entered;
    entered.name = u"Lending"_s;
    entered.baseUrl = m_plaid->baseUrl();
    entered.clientId = u"client-1"_s;
    entered.secret = PlaidSecret(u"old"_s);
    acceptKeys();
    QSignalSpy added(m_engine.get(), &Engine::integrationAdded);
    m_engine->addIntegration(entered);
    QTRY_COMPARE_WITH_TIMEOUT(added.count(), 1, kWaits);
    m_integration = added[0][0].value<Integration>();
}

void TestIntegrationActions::cleanup()
{
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kWaits);
    m_engine.reset();
}

void TestIntegrationActions::aSecretIsReplacedOnceItWorks()
{
    acceptKeys();
    m_actions->rotateSecret(3, m_integration.id, PlaidSecret(u"n3w"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_done->count(), 1, kWaits);
    QCOMPARE(m_done->at(0).at(0).toInt(), 3);
    QCOMPARE(m_plaid->requests().last().headers.value("plaid-secret"), "n3w"_ba);
}

void TestIntegrationActions::aRefusalComesBackWithItsNumber()
{
    m_plaid->replyError(u"/institutions/get_by_id"_s, u"INVALID_INPUT"_s, u"INVALID_API_KEYS"_s);
    m_actions->rotateSecret(4, m_integration.id, PlaidSecret(u"wrong"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, kWaits);
    QCOMPARE(m_failed->at(0).at(0).toInt(), 4);
    QCOMPARE(m_failed->at(0).at(1).value<Error>().code, u"INVALID_API_KEYS"_s);
}

void TestIntegrationActions::storedKeysAreTried()
{
    QSignalSpy works(m_actions, &IntegrationActions::keysWork);
    acceptKeys();
    m_actions->testKeys(5, m_integration.id);
    QTRY_COMPARE_WITH_TIMEOUT(works.count(), 1, kWaits);
    QCOMPARE(works[0][1].value<ProbeResult>().requestId, u"r-1"_s);
    QCOMPARE(m_plaid->requests().last().headers.value("plaid-secret"), "old"_ba);
}

void TestIntegrationActions::aNewUrlWorksBesideTheOldOneUntilThatIsEnded()
{
    QSignalSpy rotated(m_actions, &IntegrationActions::pathRotated);
    m_actions->rotatePath(6, m_integration.id, 7);
    QTRY_COMPARE_WITH_TIMEOUT(rotated.count(), 1, kWaits);
    const auto result = rotated[0][1].value<RotatedPath>();
    QVERIFY(result.integration.pathToken != m_integration.pathToken);
    QCOMPARE(result.previous.token, m_integration.pathToken);
    m_actions->endGrace(7, m_integration.id);
    QTRY_COMPARE_WITH_TIMEOUT(m_done->count(), 1, kWaits);
    m_actions->rotatePath(8, m_integration.id, -1);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, kWaits);
    QCOMPARE(m_failed->at(0).at(1).value<Error>().code, u"grace"_s);
}

void TestIntegrationActions::aNewNameIsKept()
{
    m_actions->rename(9, m_integration.id, u"Loans"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_done->count(), 1, kWaits);
    m_actions->rename(10, m_integration.id, u" "_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, kWaits);
}

void TestIntegrationActions::nothingIsDoneWhileTheEngineIsClosed()
{
    Runtime::Options options;
    options.directory = m_directory->path();
    Engine other(options);
    QSignalSpy failed(other.integrationActions(), &IntegrationActions::failed);
    other.integrationActions()->testKeys(11, m_integration.id);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toInt(), 11);
}

QTEST_GUILESS_MAIN(TestIntegrationActions)
#include "tst_integrationactions.moc"
