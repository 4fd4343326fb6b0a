// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/nicknames.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestNicknames : public QObject {
    Q_OBJECT

private slots:
    void oneNameMayStandForAnother();
};

void TestNicknames::oneNameMayStandForAnother()
{
    QVERIFY(areNicknames(u"jenn"_s, u"jennifer"_s));
    QVERIFY(areNicknames(u"robert"_s, u"bob"_s));
    QVERIFY(areNicknames(u"liz"_s, u"betty"_s));
    QVERIFY(!areNicknames(u"robert"_s, u"robert"_s));
    QVERIFY(!areNicknames(u"robert"_s, u"alberta"_s));
}

QTEST_GUILESS_MAIN(TestNicknames)
#include "tst_nicknames.moc"
