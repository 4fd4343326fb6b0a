// SPDX-License-Identifier: Apache-2.0
#include "core/store/pathstore.h"
#include "core/store/reader.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;
using namespace Qt::StringLiterals;

class TestPathStore : public QObject {
    Q_OBJECT

private slots:
    void theOldPathIsKeptBesideTheNewOne();
    void severalRotationsAreListedNewestFirst();
    void anUnknownIntegrationIsNotFound();
    void hitsAddUp();
    void endingTheGraceEndsWhatStillWorks();
    void itemsThatStillNameThePathAreCounted();
    void pathsGoWithTheirIntegration();

private:
    const IntegrationId m_id{u"itg_1"_s};
};

void TestPathStore::theOldPathIsKeptBesideTheNewOne()
{
    StoreFixture fixture;
    fixture.linkItem();
    QVERIFY(fixture.stores.paths.rotate(m_id, u"path-new"_s, at(100), at(200)));
    QCOMPARE(fixture.stores.integrations.find(m_id)->pathToken, u"path-new"_s);
    const Result<QList<RetiredPath>> retired = fixture.stores.paths.retired();
    QCOMPARE(retired->size(), 1);
    QCOMPARE(retired->first().token, u"path-itg_1"_s);
    QCOMPARE(retired->first().integration, m_id);
    QCOMPARE(retired->first().retired, at(100));
    QCOMPARE(retired->first().until, at(200));
    QCOMPARE(retired->first().hits, 0);
    QVERIFY(!retired->first().lastHit);
}

void TestPathStore::severalRotationsAreListedNewestFirst()
{
    StoreFixture fixture;
    fixture.linkItem();
    QVERIFY(fixture.stores.paths.rotate(m_id, u"path-2"_s, at(100), at(200)));
    QVERIFY(fixture.stores.paths.rotate(m_id, u"path-3"_s, at(100), at(200)));
    const Result<std::unique_ptr<Reader>> reader = Reader::open(fixture.directory());
    const Result<QList<RetiredPath>> retired = (*reader)->retiredPaths(m_id);
    QCOMPARE(retired->size(), 2);
    QCOMPARE(retired->first().token, u"path-2"_s);
    QVERIFY((*reader)->retiredPaths(IntegrationId(u"itg_2"_s))->isEmpty());
}

void TestPathStore::anUnknownIntegrationIsNotFound()
{
    StoreFixture fixture;
    const Result<> rotated = fixture.stores.paths.rotate(m_id, u"path-new"_s, at(100), at(200));
    QCOMPARE(rotated.error().kind, Error::Kind::NotFound);
    QCOMPARE(*fixture.stores.paths.endGrace(m_id, at(1)), 0);
}

void TestPathStore::hitsAddUp()
{
    StoreFixture fixture;
    fixture.linkItem();
    QVERIFY(fixture.stores.paths.rotate(m_id, u"path-new"_s, at(100), at(200)));
    QVERIFY(fixture.stores.paths.addHits({{u"path-itg_1"_s, 2, at(150)}, {u"nobody's"_s, 9, at(150)}}));
    QVERIFY(fixture.stores.paths.addHits({{u"path-itg_1"_s, 3, at(140)}}));
    const RetiredPath path = fixture.stores.paths.retired()->first();
    QCOMPARE(path.hits, 5);
    QCOMPARE(path.lastHit, std::optional(at(150)));
}

void TestPathStore::endingTheGraceEndsWhatStillWorks()
{
    StoreFixture fixture;
    fixture.linkItem();
    QVERIFY(fixture.stores.paths.rotate(m_id, u"path-2"_s, at(100), at(200)));
    QVERIFY(fixture.stores.paths.rotate(m_id, u"path-3"_s, at(110), at(300)));
    QCOMPARE(*fixture.stores.paths.endGrace(m_id, at(250)), 1);
    const Result<QList<RetiredPath>> retired = fixture.stores.paths.retired();
    QCOMPARE(retired->at(0).until, at(250));
    QCOMPARE(retired->at(1).until, at(200));
    QCOMPARE(*fixture.stores.paths.endGrace(m_id, at(250)), 0);
}

void TestPathStore::itemsThatStillNameThePathAreCounted()
{
    StoreFixture fixture;
    for (const QString& item : {u"item-1"_s, u"item-2"_s, u"item-3"_s})
        fixture.linkItem(item);
    ItemFacts facts;
    facts.checked = at(50);
    facts.webhook = u"https://egret.example/webhooks/plaid/path-itg_1"_s;
    QVERIFY(fixture.stores.itemFacts.keep(ItemId(u"item-1"_s), facts));
    facts.webhook = u"https://elsewhere.example/path-itg_1/x"_s;
    QVERIFY(fixture.stores.itemFacts.keep(ItemId(u"item-2"_s), facts));
    QVERIFY(fixture.stores.paths.rotate(m_id, u"path-new"_s, at(100), at(200)));
    QCOMPARE(fixture.stores.paths.retired(m_id)->first().items, 1);
}

void TestPathStore::pathsGoWithTheirIntegration()
{
    StoreFixture fixture;
    fixture.linkItem();
    QVERIFY(fixture.stores.paths.rotate(m_id, u"path-new"_s, at(100), at(200)));
    QVERIFY(fixture.stores.integrations.remove(m_id));
    QVERIFY(fixture.stores.paths.retired()->isEmpty());
}

QTEST_GUILESS_MAIN(TestPathStore)
#include "tst_pathstore.moc"
