// SPDX-License-Identifier: Apache-2.0
#include "app/knownstate.h"

#include "app/changegathering.h"
#include "app/syncwatch.h"
#include "core/store/readerservice.h"
#include "core/store/readerthread.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace egret;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaits = 20'000;

//! What says something, and who listens.
struct Parts {
    QTemporaryDir directory;
    ReaderService service{directory.path()};
    ReaderThread reader{directory.path()};
    ChangeGathering changes{1ms};
    SyncWatch syncs;
    KnownState known{service, reader, changes, syncs};
};

} // namespace

class TestKnownState : public QObject {
    Q_OBJECT

private slots:
    void init() { m_parts = std::make_unique<Parts>(); }
    void nothingIsKnownAtFirst();
    void whatWasSaidLastIsKeptAndPassedOn();
    void whetherPlaidIsLostIsToldOnce();
    void withoutADatabaseThereAreNoItems();
    void itemsThatCannotBeReadAreAnError();
    void itemsAreReadAfterAChangeOfTheirs_data();
    void itemsAreReadAfterAChangeOfTheirs();

private:
    std::unique_ptr<Parts> m_parts;
};

void TestKnownState::nothingIsKnownAtFirst()
{
    QVERIFY(m_parts->known.integrations().isEmpty());
    QVERIFY(m_parts->known.apiKeys().isEmpty());
    QVERIFY(m_parts->known.running().isEmpty());
    QVERIFY(!m_parts->known.items());
}

void TestKnownState::whatWasSaidLastIsKeptAndPassedOn()
{
    QSignalSpy integrations(&m_parts->known, &KnownState::integrationsChanged);
    QSignalSpy keys(&m_parts->known, &KnownState::apiKeysChanged);
    QSignalSpy running(&m_parts->known, &KnownState::runningChanged);
    IntegrationSummary lending;
    lending.integration.name = u"Lending"_s;
    ApiKeyInfo key;
    key.name = u"back end"_s;
    emit m_parts->service.integrationsFetched({IntegrationSummary(), IntegrationSummary()});
    emit m_parts->service.integrationsFetched({lending});
    emit m_parts->service.apiKeysFetched({key});
    emit m_parts->syncs.changed({{ItemId(u"item-1"_s), {}, 7}});
    QCOMPARE(integrations.count(), 2);
    QCOMPARE(keys.count(), 1);
    QCOMPARE(running.count(), 1);
    QCOMPARE(m_parts->known.integrations().size(), 1);
    QCOMPARE(m_parts->known.integrations().first().integration.name, u"Lending"_s);
    QCOMPARE(m_parts->known.apiKeys().first().name, u"back end"_s);
    QCOMPARE(m_parts->known.running().first().rows, 7);
}

void TestKnownState::whetherPlaidIsLostIsToldOnce()
{
    QSignalSpy told(&m_parts->known, &KnownState::reachChanged);
    QVERIFY(!m_parts->known.isPlaidLost());
    m_parts->known.setPlaidLost(true);
    m_parts->known.setPlaidLost(true); // after each try in vain
    QCOMPARE(told, QList<QVariantList>{{true}});
    m_parts->known.setPlaidLost(false);
    QCOMPARE(told.size(), 2);
}

void TestKnownState::withoutADatabaseThereAreNoItems()
{
    QSignalSpy read(&m_parts->known, &KnownState::itemsRead);
    m_parts->known.readItems();
    QVERIFY(read.wait(kWaits));
    QVERIFY(bool(*m_parts->known.items()));
    QVERIFY((*m_parts->known.items())->isEmpty());
}

void TestKnownState::itemsThatCannotBeReadAreAnError()
{
    for (const QString& name : {u"egret.db"_s, u"inbox.db"_s}) {
        QFile file(m_parts->directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) > 0);
    }
    QSignalSpy read(&m_parts->known, &KnownState::itemsRead);
    m_parts->known.readItems();
    QVERIFY(read.wait(kWaits));
    QVERIFY(!*m_parts->known.items());
}

void TestKnownState::itemsAreReadAfterAChangeOfTheirs_data()
{
    QTest::addColumn<StoreChanges>("changes");
    QTest::newRow("of an Item") << StoreChanges(StoreChange::Items);
    QTest::newRow("of a webhook, whose time is beside them") << StoreChanges(StoreChange::Webhooks);
    QTest::newRow("of everything") << StoreChanges();
}

void TestKnownState::itemsAreReadAfterAChangeOfTheirs()
{
    QFETCH(StoreChanges, changes);
    QSignalSpy read(&m_parts->known, &KnownState::itemsRead);
    m_parts->changes.add(changes);
    QVERIFY(read.wait(kWaits));
}

QTEST_GUILESS_MAIN(TestKnownState)
#include "tst_knownstate.moc"
