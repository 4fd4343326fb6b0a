// SPDX-License-Identifier: Apache-2.0
#include "app/lockactions.h"

#include "app/engine.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 60'000;

Passphrase phrase(const QString& text)
{
    return Passphrase(text);
}

} // namespace

//! A real engine, whose secrets are in memory.
class TestLockActions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsAskedBeforeTheStartIsAnsweredAfterIt();
    void aPassphraseIsSetWithoutACurrentOneOnlyOnce();
    void onlyTheRightOneUnlocks();
    void removingItNeedsIt();
    void aFailedStartIsSaid();

private:
    static Runtime::Options optionsFor(const QTemporaryDir& directory);
    void start();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Engine> m_engine;
    LockActions* m_actions = nullptr;
    std::unique_ptr<QSignalSpy> m_judged;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_failed;
};

Runtime::Options TestLockActions::optionsFor(const QTemporaryDir& directory)
{
    Runtime::Options options;
    options.directory = directory.path();
    options.program = u"tst_lockactions"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, directory.path(), {}};
    return options;
}

void TestLockActions::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<Engine>(optionsFor(*m_directory));
    m_actions = m_engine->lockActions();
    m_judged = std::make_unique<QSignalSpy>(m_actions, &LockActions::judged);
    m_changed = std::make_unique<QSignalSpy>(m_actions, &LockActions::changed);
    m_failed = std::make_unique<QSignalSpy>(m_actions, &LockActions::failed);
}

void TestLockActions::cleanup()
{
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kWaits);
    m_engine.reset();
}

void TestLockActions::start()
{
    QSignalSpy started(m_engine.get(), &Engine::started);
    m_engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, kWaits);
}

void TestLockActions::whatIsAskedBeforeTheStartIsAnsweredAfterIt()
{
    m_actions->set({}, phrase(u"heron at dawn"_s));
    QCOMPARE(m_changed->count(), 0);
    QCOMPARE(m_failed->count(), 0);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_changed->count(), 1, kWaits);
    QCOMPARE(m_changed->at(0).at(0).toBool(), true);
}

void TestLockActions::aPassphraseIsSetWithoutACurrentOneOnlyOnce()
{
    start();
    m_actions->set({}, phrase(u"heron at dawn"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_changed->count(), 1, kWaits);
    m_actions->set({}, phrase(u"of somebody else"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, kWaits);
    QCOMPARE(m_failed->at(0).at(0).value<Error>().code, u"current_passphrase"_s);
    m_actions->set(phrase(u"heron at dawn"_s), phrase(u"egret at noon"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_changed->count(), 2, kWaits);
}

void TestLockActions::onlyTheRightOneUnlocks()
{
    start();
    m_actions->set({}, phrase(u"heron at dawn"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_changed->count(), 1, kWaits);
    m_actions->check(phrase(u"heron at dusk"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_judged->count(), 1, kWaits);
    QCOMPARE(m_judged->at(0).at(0).toBool(), false);
    m_actions->check(phrase(u"heron at dawn"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_judged->count(), 2, kWaits);
    QCOMPARE(m_judged->at(1).at(0).toBool(), true);
}

void TestLockActions::removingItNeedsIt()
{
    start();
    m_actions->set({}, phrase(u"heron at dawn"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_changed->count(), 1, kWaits);
    m_actions->remove(phrase(u"wrong"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, kWaits);
    m_actions->remove(phrase(u"heron at dawn"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_changed->count(), 2, kWaits);
    QCOMPARE(m_changed->at(1).at(0).toBool(), false);
}

void TestLockActions::aFailedStartIsSaid()
{
    const Result<DataDirectoryLock> other = DataDirectoryLock::acquire(DataDirectory(m_directory->path()), u"egret-cli serve"_s);
    QVERIFY(other);
    m_actions->check(phrase(u"heron at dawn"_s));
    m_engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->count(), 1, kWaits);
    QCOMPARE(m_failed->at(0).at(0).value<Error>().kind, Error::Kind::InUse);
}

QTEST_GUILESS_MAIN(TestLockActions)
#include "tst_lockactions.moc"
