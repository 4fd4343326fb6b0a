// SPDX-License-Identifier: Apache-2.0
#include "core/link/itemimport.h"

#include "linkfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestItemImport : public QObject {
    Q_OBJECT

private slots:
    void aSecondImportChangesNothing();
    void aDryRunStoresNothing();
    void refusals_data();
    void refusals();

private:
    static ImportRow row(const QString& token = u"access-sandbox-1"_s)
    {
        return {1, ItemId(u"item-1"_s), AccessToken(token), EndUserId(u"shop"_s), u"Shop"_s, {}};
    }
};

void TestItemImport::aSecondImportChangesNothing()
{
    test::LinkFixture fixture;
    ItemImport intake(fixture.writer, fixture.vault, fixture.clock);
    QCOMPARE(*test::await(intake.take(row(), fixture.integration, false)), ImportOutcome::Created);
    QCOMPARE(fixture.tokenOf(fixture.items().first()).reveal(), u"access-sandbox-1"_s);
    QCOMPARE(*test::await(intake.take(row(), fixture.integration, false)), ImportOutcome::Unchanged);
    QCOMPARE(*test::await(intake.take(row(u"access-sandbox-2"_s), fixture.integration, false)), ImportOutcome::Updated);
    QCOMPARE(fixture.items().size(), 1);
    QCOMPARE(fixture.tokenOf(fixture.items().first()).reveal(), u"access-sandbox-2"_s);
}

void TestItemImport::aDryRunStoresNothing()
{
    test::LinkFixture fixture;
    ItemImport intake(fixture.writer, fixture.vault, fixture.clock);
    QCOMPARE(*test::await(intake.take(row(), fixture.integration, true)), ImportOutcome::Created);
    QVERIFY(fixture.items().isEmpty());
}

void TestItemImport::refusals_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("endUser");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a row with a problem") << u"access-sandbox-1"_s << u"itg_1"_s << u"shop"_s << u"item_id is missing"_s << Error::Kind::InvalidInput;
    QTest::newRow("another environment") << u"access-production-1"_s << u"itg_1"_s << u"shop"_s << QString() << Error::Kind::InvalidInput;
    QTest::newRow("no such integration") << u"access-sandbox-1"_s << u"itg_9"_s << u"shop"_s << QString() << Error::Kind::NotFound;
    QTest::newRow("held by another") << u"access-sandbox-1"_s << u"itg_1"_s << u"another"_s << QString() << Error::Kind::Conflict;
}

void TestItemImport::refusals()
{
    QFETCH(QString, token);
    QFETCH(QString, integration);
    QFETCH(QString, endUser);
    QFETCH(QString, problem);
    test::LinkFixture fixture;
    ItemImport intake(fixture.writer, fixture.vault, fixture.clock);
    QVERIFY(test::await(intake.take(row(), fixture.integration, false)));
    ImportRow asked = row(token);
    asked.endUser = EndUserId(endUser);
    asked.problem = problem;
    const Result<ImportOutcome> refused = test::await(intake.take(asked, IntegrationId(integration), false));
    QVERIFY(!refused);
    QTEST(refused.error().kind, "kind");
    QVERIFY(!refused.error().detail.contains(token));
}

QTEST_GUILESS_MAIN(TestItemImport)
#include "tst_itemimport.moc"
