// SPDX-License-Identifier: Apache-2.0
#include "core/domain/linkvisit.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestLinkVisit : public QObject {
    Q_OBJECT

private slots:
    void statesAreReadBack_data();
    void statesAreReadBack();
    void anUnknownWordIsNoState();
};

void TestLinkVisit::statesAreReadBack_data()
{
    QTest::addColumn<LinkVisitState>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("open") << LinkVisitState::Open << u"open"_s;
    QTest::newRow("finished") << LinkVisitState::Finished << u"finished"_s;
    QTest::newRow("exited") << LinkVisitState::Exited << u"exited"_s;
    QTest::newRow("expired") << LinkVisitState::Expired << u"expired"_s;
    QTest::newRow("failed") << LinkVisitState::Failed << u"failed"_s;
}

void TestLinkVisit::statesAreReadBack()
{
    QFETCH(LinkVisitState, state);
    QTEST(linkVisitStateName(state), "name");
    QVERIFY(linkVisitStateFromName(linkVisitStateName(state)) == state);
}

void TestLinkVisit::anUnknownWordIsNoState()
{
    QVERIFY(!linkVisitStateFromName(u"waiting"_s));
}

QTEST_GUILESS_MAIN(TestLinkVisit)
#include "tst_linkvisit.moc"
