// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/skeleton.h"

#include <QApplication>
#include <QTest>

using namespace egret;

class TestSkeleton : public QObject {
    Q_OBJECT

private slots:
    void whatIsQuickDoesNotFlicker();
};

void TestSkeleton::whatIsQuickDoesNotFlicker()
{
    Theme theme(*qApp);
    theme.setChoice(Theme::Choice::Light);
    Skeleton skeleton(theme);
    skeleton.resize(600, 200);
    const auto hasBars = [&] {
        const QImage image = skeleton.grab().toImage();
        return image.pixelColor(30, 16) == theme.color(Token::Pressed);
    };
    skeleton.show();
    QVERIFY(!hasBars());
    QTRY_VERIFY(hasBars());
    QVERIFY(!skeleton.accessibleName().isEmpty());
}

QTEST_MAIN(TestSkeleton)
#include "tst_skeleton.moc"
