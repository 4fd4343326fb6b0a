// SPDX-License-Identifier: Apache-2.0
#include "core/domain/synccause.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;
using Kind = SyncCause::Kind;

class TestSyncCause : public QObject {
    Q_OBJECT

private slots:
    void everyCauseHasItsName_data();
    void everyCauseHasItsName();
    void anUnknownNameIsNoCause();
};

void TestSyncCause::everyCauseHasItsName_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("the timer") << int(Kind::Timer) << u"timer"_s;
    QTest::newRow("a webhook") << int(Kind::Webhook) << u"webhook"_s;
    QTest::newRow("a person") << int(Kind::User) << u"user"_s;
    QTest::newRow("a link") << int(Kind::Link) << u"link"_s;
    QTest::newRow("a repetition") << int(Kind::Retry) << u"retry"_s;
    QTest::newRow("a repaired login") << int(Kind::Repair) << u"repair"_s;
}

void TestSyncCause::everyCauseHasItsName()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QCOMPARE(syncCauseName(Kind(kind)), name);
    QVERIFY(syncCauseFromName(name) == Kind(kind));
}

void TestSyncCause::anUnknownNameIsNoCause()
{
    QVERIFY(!syncCauseFromName(u"moon"_s));
    QVERIFY(!syncCauseFromName(QString()));
}

QTEST_GUILESS_MAIN(TestSyncCause)
#include "tst_synccause.moc"
