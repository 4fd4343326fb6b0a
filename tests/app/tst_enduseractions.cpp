// SPDX-License-Identifier: Apache-2.0
#include "app/enduseractions.h"

#include "app/enduserexport.h"
#include "app/engine.h"
#include "core/store/enduserlist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 60'000;

} // namespace

//! A real engine with the offline sandbox and its customers.
class TestEndUserActions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void anExportHoldsItemsAndEveryTransaction();
    void aNewNameIsListed();
    void nobodyIsMadeByRenaming();
    void erasingLeavesTheOthers();
    void beforeTheEngineStartsBothAreRefused();

private:
    QList<ListedEndUser> users() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Engine> m_engine;
    EndUserActions* m_actions = nullptr;
};

void TestEndUserActions::initTestCase()
{
    m_directory = std::make_unique<QTemporaryDir>();
    Runtime::Options options;
    options.directory = m_directory->path();
    options.program = u"egret"_s;
    options.secrets = SecretStoreRequest{SecretStoreKind::Memory, m_directory->path(), {}};
    options.simulates = true;
    options.listen = HttpServer::Options{QHostAddress::LocalHost, 0, {}};
    m_engine = std::make_unique<Engine>(options);
    m_actions = new EndUserActions(*m_engine);
    QSignalSpy ready(m_engine.get(), &Engine::sandboxReady);
    QSignalSpy started(m_engine.get(), &Engine::started);
    m_engine->start();
    QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, kWaits);
    m_engine->startSandbox();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, kWaits);
}

void TestEndUserActions::cleanupTestCase()
{
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kWaits);
    m_engine.reset();
}

QList<ListedEndUser> TestEndUserActions::users() const
{
    const Result<std::unique_ptr<EndUserList>> list = EndUserList::open(m_directory->path());
    const Result<QList<ListedEndUser>> all = (*list)->all(QDate(2026, 6, 17));
    return all ? *all : QList<ListedEndUser>();
}

void TestEndUserActions::anExportHoldsItemsAndEveryTransaction()
{
    const EndUserId id = users().first().user.id;
    const Result<std::unique_ptr<Reader>> reader = Reader::open(m_directory->path());
    const Result<std::unique_ptr<EndUserReader>> held = EndUserReader::open(m_directory->path());
    const Result<EndUserHoldings> holdings = (*held)->holdings(id);
    const Result<QList<qint64>> ids = (*held)->transactionIds(id);
    QVERIFY(holdings && ids && !ids->isEmpty());
    const QString path = m_directory->filePath(u"one.json"_s);
    const Result<> written = exportEndUser(**reader, *holdings, *ids, path);
    QVERIFY(bool(written));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(object["end_user"_L1]["end_user_id"_L1].toString(), id.value());
    QCOMPARE(object["items"_L1].toArray().size(), holdings->items.size());
    QCOMPARE(object["transactions"_L1].toArray().size(), ids->size());
    QVERIFY(!object["transactions"_L1][0]["plaid"_L1]["transaction_id"_L1].toString().isEmpty());
    QVERIFY(!exportEndUser(**reader, *holdings, *ids, m_directory->filePath(u"absent/one.json"_s)));
}

void TestEndUserActions::aNewNameIsListed()
{
    const EndUserId id = users().first().user.id;
    QSignalSpy renamed(m_actions, &EndUserActions::renamed);
    m_actions->rename(id, u"0 Another name"_s);
    QTRY_COMPARE_WITH_TIMEOUT(renamed.count(), 1, kWaits);
    QCOMPARE(users().first().user.name, u"0 Another name"_s);
    QCOMPARE(users().first().user.id, id);
}

void TestEndUserActions::nobodyIsMadeByRenaming()
{
    const auto before = users().size();
    QSignalSpy failed(m_actions, &EndUserActions::failed);
    m_actions->rename(EndUserId(u"nobody"_s), u"Somebody"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kWaits);
    QCOMPARE(users().size(), before);
}

void TestEndUserActions::erasingLeavesTheOthers()
{
    const QList<ListedEndUser> before = users();
    QSignalSpy erased(m_actions, &EndUserActions::erased);
    m_actions->erase(before.last().user.id);
    QTRY_COMPARE_WITH_TIMEOUT(erased.count(), 1, kWaits);
    QCOMPARE(users().size(), before.size() - 1);
    QCOMPARE(users().first().user.id, before.first().user.id);
}

void TestEndUserActions::beforeTheEngineStartsBothAreRefused()
{
    const QTemporaryDir directory;
    Runtime::Options options;
    options.directory = directory.path();
    Engine engine(options);
    EndUserActions actions(engine);
    QSignalSpy failed(&actions, &EndUserActions::failed);
    actions.rename(EndUserId(u"a"_s), u"b"_s);
    actions.erase(EndUserId(u"a"_s));
    QCOMPARE(failed.count(), 2);
}

QTEST_GUILESS_MAIN(TestEndUserActions)
#include "tst_enduseractions.moc"
