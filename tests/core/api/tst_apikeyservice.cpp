// SPDX-License-Identifier: Apache-2.0
#include "core/api/apikeyservice.h"

#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestApiKeyService : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNewKeyIsAcceptedWhenItIsHandedOut();
    void aRevokedKeyIsRefusedWhenTheCallEnds();
    void keysOfAnEarlierRunAreAcceptedAfterLoading();
    void aKeyNeedsAName();
    void revokingNobodysKeySaysSo();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ApiKeyRing> m_ring;
    std::unique_ptr<ApiKeyService> m_service;
    SystemClock m_clock;
};

void TestApiKeyService::init()
{
    m_service.reset();
    m_writer.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_writer = std::make_unique<Writer>();
    QVERIFY(m_writer->open(m_directory->filePath(u"egret.db"_s)));
    m_ring = std::make_unique<ApiKeyRing>();
    m_service = std::make_unique<ApiKeyService>(*m_writer, *m_ring, m_clock);
}

void TestApiKeyService::aNewKeyIsAcceptedWhenItIsHandedOut()
{
    const Result<NewApiKey> created = await(m_service->create(u"back end"_s));
    QVERIFY(created);
    QCOMPARE(created->info.name, u"back end"_s);
    QVERIFY(m_ring->accepts(created->key.reveal().toLatin1()));
    QVERIFY(!m_ring->accepts("key_000000000000000000000000000000000000000000000000"));
}

void TestApiKeyService::aRevokedKeyIsRefusedWhenTheCallEnds()
{
    const Result<NewApiKey> kept = await(m_service->create(u"kept"_s));
    const Result<NewApiKey> gone = await(m_service->create(u"gone"_s));
    QVERIFY(kept && gone);
    QVERIFY(await(m_service->revoke(gone->info.id)));
    QVERIFY(!m_ring->accepts(gone->key.reveal().toLatin1()));
    QVERIFY(m_ring->accepts(kept->key.reveal().toLatin1()));
}

void TestApiKeyService::keysOfAnEarlierRunAreAcceptedAfterLoading()
{
    const Result<NewApiKey> created = await(m_service->create(u"old"_s));
    QVERIFY(created);
    ApiKeyRing ring;
    ApiKeyService later(*m_writer, ring, m_clock);
    QVERIFY(!ring.accepts(created->key.reveal().toLatin1()));
    QVERIFY(await(later.load()));
    QVERIFY(ring.accepts(created->key.reveal().toLatin1()));
}

void TestApiKeyService::aKeyNeedsAName()
{
    const Result<NewApiKey> refused = await(m_service->create(QString()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(refused.error().code, u"name"_s);
}

void TestApiKeyService::revokingNobodysKeySaysSo()
{
    const Result<> refused = await(m_service->revoke(ApiKeyId(u"nobody"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestApiKeyService)
#include "tst_apikeyservice.moc"
