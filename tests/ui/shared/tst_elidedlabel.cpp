// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/elidedlabel.h"

#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestElidedLabel : public QObject {
    Q_OBJECT

private slots:
    void showsTheWholeTextWhereItFits();
    void elidesWhatDoesNotFitAndTellsItInATooltip();
};

void TestElidedLabel::showsTheWholeTextWhereItFits()
{
    ElidedLabel label(u"Tartan Bank"_s, TextStyle::Small);
    label.resize(400, 16);
    label.show();
    QCOMPARE(label.text(), u"Tartan Bank"_s);
    QVERIFY(label.toolTip().isEmpty());
}

void TestElidedLabel::elidesWhatDoesNotFitAndTellsItInATooltip()
{
    const QString name = u"Tattersall Federal Credit Union"_s;
    ElidedLabel label(name, TextStyle::Small);
    label.resize(80, 16);
    label.show();
    QVERIFY(label.text().endsWith(u'…'));
    QVERIFY(name.startsWith(label.text().chopped(1)));
    QCOMPARE(label.toolTip(), name);
    QCOMPARE(label.accessibleName(), name);
    label.resize(400, 16);
    QCOMPARE(label.text(), name);
    QVERIFY(label.toolTip().isEmpty());
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
