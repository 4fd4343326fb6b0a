// SPDX-License-Identifier: Apache-2.0
#include "core/store/linkvisitstore.h"

#include "storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestLinkVisitStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsEveryField();
    void openOnesComeInTheirOrder();
    void stepsAreKeptByTheirKey();
    void goesWithItsIntegration();

private:
    static LinkVisit visit(const QString& id)
    {
        LinkVisit made;
        made.id = id;
        made.integration = IntegrationId(u"itg_1"_s);
        made.endUser = EndUserId(u"customer-1"_s);
        made.endUserName = u"Ada"_s;
        made.updateOf = ItemId(u"item-1"_s);
        made.allowDuplicate = true;
        made.sealed = "sealed"_ba;
        made.created = at(5);
        made.expires = at(1805);
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
};

void TestLinkVisitStore::init()
{
    m_database.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Database>> opened = Database::open(
        m_directory->filePath(u"egret.db"_s), Database::Schema::Egret, Database::Access::ReadWrite);
    QVERIFY(opened);
    m_database = std::move(*opened);
    QVERIFY(IntegrationStore(*m_database).insert(makeIntegration(u"itg_1"_s, u"Lending"_s)));
}

void TestLinkVisitStore::keepsEveryField()
{
    LinkVisitStore store(*m_database);
    QVERIFY(store.add(visit(u"lnk_1"_s)));
    const Result<LinkVisit> found = store.find(u"lnk_1"_s);
    QVERIFY(found);
    QCOMPARE(found->integration, IntegrationId(u"itg_1"_s));
    QCOMPARE(found->endUser, EndUserId(u"customer-1"_s));
    QCOMPARE(found->endUserName, u"Ada"_s);
    QCOMPARE(found->updateOf, ItemId(u"item-1"_s));
    QVERIFY(found->allowDuplicate);
    QCOMPARE(found->sealed, "sealed"_ba);
    QCOMPARE(found->state, LinkVisitState::Open);
    QCOMPARE(found->created, at(5));
    QCOMPARE(found->expires, at(1805));
    QCOMPARE(found->lastUpdated, at(5));
}

void TestLinkVisitStore::openOnesComeInTheirOrder()
{
    LinkVisitStore store(*m_database);
    for (const QString& id : {u"lnk_1"_s, u"lnk_2"_s, u"lnk_3"_s})
        QVERIFY(store.add(visit(id)));
    QVERIFY(store.setState(u"lnk_2"_s, LinkVisitState::Failed, u"exchange_lost: …"_s, at(9)));
    const Result<QList<LinkVisit>> open = store.open();
    QCOMPARE(open->size(), 2);
    QCOMPARE(open->first().id, u"lnk_1"_s);
    const Result<QList<LinkVisit>> all = store.all();
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->first().id, u"lnk_3"_s);
    QCOMPARE(all->at(1).cause, u"exchange_lost: …"_s);
    QCOMPARE(all->at(1).lastUpdated, at(9));
}

void TestLinkVisitStore::stepsAreKeptByTheirKey()
{
    LinkVisitStore store(*m_database);
    QVERIFY(store.add(visit(u"lnk_1"_s)));
    QVERIFY(store.add(visit(u"lnk_2"_s)));
    QVERIFY(store.addSteps(u"lnk_1"_s, {{u"k1"_s, at(1), u"OPEN"_s, {}}, {u"k1"_s, at(2), u"AGAIN"_s, {}}}));
    QVERIFY(store.addSteps(u"lnk_2"_s, {{u"k1"_s, at(3), u"OPEN"_s, u"CONSENT"_s}}));
    QCOMPARE(store.steps(u"lnk_1"_s)->size(), 1);
    QCOMPARE(store.steps(u"lnk_1"_s)->first().at, at(1));
    QCOMPARE(store.steps(u"lnk_2"_s)->first().detail, u"CONSENT"_s);
    QCOMPARE(store.addSteps(u"lnk_9"_s, {}).error().kind, Error::Kind::NotFound);
}

void TestLinkVisitStore::goesWithItsIntegration()
{
    LinkVisitStore store(*m_database);
    QVERIFY(store.add(visit(u"lnk_1"_s)));
    QVERIFY(store.addSteps(u"lnk_1"_s, {{u"k1"_s, at(1), u"OPEN"_s, {}}}));
    QVERIFY(IntegrationStore(*m_database).remove(IntegrationId(u"itg_1"_s)));
    QCOMPARE(store.find(u"lnk_1"_s).error().kind, Error::Kind::NotFound);
    QVERIFY(store.steps(u"lnk_1"_s)->isEmpty());
}

QTEST_GUILESS_MAIN(TestLinkVisitStore)
#include "tst_linkvisitstore.moc"
