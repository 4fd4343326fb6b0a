// SPDX-License-Identifier: Apache-2.0
#include "core/store/linkreader.h"

#include "core/store/datadirectory.h"
#include "storefixture.h"

#include <QTest>

using namespace egret;
using namespace egret::test;

class TestLinkReader : public QObject {
    Q_OBJECT

private slots:
    void readsBesideTheWriter();
    void aDirectoryWithoutDataIsNotFound();
};

void TestLinkReader::readsBesideTheWriter()
{
    const QTemporaryDir directory;
    const Result<std::unique_ptr<Database>> database = Database::open(
        DataDirectory(directory.path()).egretDatabase(), Database::Schema::Egret, Database::Access::ReadWrite);
    QVERIFY(database);
    QVERIFY(IntegrationStore(**database).insert(makeIntegration(u"itg_1"_s, u"Lending"_s)));
    const Result<std::unique_ptr<LinkReader>> reader = LinkReader::open(directory.path());
    QVERIFY(reader);
    QVERIFY((*reader)->visits()->isEmpty());
    LinkVisit visit;
    visit.id = u"lnk_1"_s;
    visit.integration = IntegrationId(u"itg_1"_s);
    LinkVisitStore store(**database);
    QVERIFY(store.add(visit));
    QVERIFY(store.addSteps(u"lnk_1"_s, {{u"k"_s, at(1), u"created"_s, u"r-1"_s}}));
    QCOMPARE((*reader)->visits()->size(), 1);
    QCOMPARE((*reader)->visit(u"lnk_1"_s)->state, LinkVisitState::Open);
    QCOMPARE((*reader)->steps(u"lnk_1"_s)->first().detail, u"r-1"_s);
    QCOMPARE((*reader)->visit(u"lnk_2"_s).error().kind, Error::Kind::NotFound);
    QVERIFY((*reader)->steps(u"lnk_2"_s)->isEmpty());
}

void TestLinkReader::aDirectoryWithoutDataIsNotFound()
{
    const QTemporaryDir directory;
    QCOMPARE(LinkReader::open(directory.path()).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestLinkReader)
#include "tst_linkreader.moc"
