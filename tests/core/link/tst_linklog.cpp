// SPDX-License-Identifier: Apache-2.0
#include "core/link/linklog.h"

#include "linkfixture.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkLog : public QObject {
    Q_OBJECT

private slots:
    void aVisitIsKeptUntilItEnds();
    void aStepIsWrittenOnce();
    void whatIsNotThereIsNotFound();
};

void TestLinkLog::aVisitIsKeptUntilItEnds()
{
    test::LinkFixture fixture;
    LinkLog log(fixture.writer);
    QVERIFY(test::await(log.add(fixture.visit(u"lnk_1"_s))));
    QVERIFY(test::await(log.add(fixture.visit(u"lnk_2"_s))));
    QCOMPARE(test::await(log.open())->size(), 2);
    QVERIFY(test::await(log.setState(u"lnk_1"_s, LinkVisitState::Exited, u"left"_s, fixture.clock.now())));
    QCOMPARE(test::await(log.open())->size(), 1);
    QCOMPARE(test::await(log.open())->first().id, u"lnk_2"_s);
    const Result<LinkVisit> ended = test::await(log.find(u"lnk_1"_s));
    QCOMPARE(ended->state, LinkVisitState::Exited);
    QCOMPARE(ended->cause, u"left"_s);
    QCOMPARE(ended->integration, fixture.integration);
    QCOMPARE(ended->sealed, "sealed"_ba);
    QCOMPARE(ended->expires, fixture.clock.now() + std::chrono::minutes(30));
}

void TestLinkLog::aStepIsWrittenOnce()
{
    test::LinkFixture fixture;
    LinkLog log(fixture.writer);
    QVERIFY(test::await(log.add(fixture.visit(u"lnk_1"_s))));
    const LinkVisitStep open{u"event 1"_s, fixture.clock.now(), u"OPEN"_s, {}};
    const LinkVisitStep error{u"event 2"_s, fixture.clock.now(), u"ERROR"_s, u"INVALID_CREDENTIALS"_s};
    QVERIFY(test::await(log.note(u"lnk_1"_s, {open})));
    QVERIFY(test::await(log.note(u"lnk_1"_s, {open, error})));
    const Result<QList<LinkVisitStep>> steps = test::await(log.steps(u"lnk_1"_s));
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->at(1).name, u"ERROR"_s);
    QCOMPARE(steps->at(1).detail, u"INVALID_CREDENTIALS"_s);
}

void TestLinkLog::whatIsNotThereIsNotFound()
{
    test::LinkFixture fixture;
    LinkLog log(fixture.writer);
    QCOMPARE(test::await(log.find(u"lnk_9"_s)).error().kind, Error::Kind::NotFound);
    QCOMPARE(test::await(log.note(u"lnk_9"_s, {})).error().kind, Error::Kind::NotFound);
    QCOMPARE(test::await(log.setState(u"lnk_9"_s, LinkVisitState::Failed, {}, {})).error().kind, Error::Kind::NotFound);
    LinkVisit stray = fixture.visit(u"lnk_1"_s);
    stray.integration = IntegrationId(u"itg_9"_s);
    QCOMPARE(test::await(log.add(stray)).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestLinkLog)
#include "tst_linklog.moc"
