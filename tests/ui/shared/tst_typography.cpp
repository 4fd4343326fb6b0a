// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/typography.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect kRoom(20, 5, 120, 20);

//! The columns of a picture that are not blank, when \a text is drawn in kRoom.
QList<int> inkedColumns(const QString& text, Qt::Alignment alignment)
{
    QImage image(160, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(fontFor(TextStyle::Cell));
    drawTabular(painter, kRoom, text, alignment);
    painter.end();
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == Qt::white)
                continue;
            columns.append(x);
            break;
        }
    }
    return columns;
}

} // namespace

class TestTypography : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void everyDigitTakesTheSameRoom();
    void digitsStandBelowEachOther();
    void aTextEndsAtTheEdgeItIsAlignedTo();
    void whatTheFontDoesNotHaveIsDrawnByAnother();
};

void TestTypography::everyDigitTakesTheSameRoom()
{
    const QFont font = fontFor(TextStyle::Cell);
    QCOMPARE(tabularWidth(font, u"1,111.11"_s), tabularWidth(font, u"8,888.88"_s));
    QVERIFY(tabularWidth(font, u"1"_s) < tabularWidth(font, u"11"_s));
}

void TestTypography::digitsStandBelowEachOther()
{
    const QList<int> narrow = inkedColumns(u"1111.8"_s, Qt::AlignLeft);
    const QList<int> wide = inkedColumns(u"8888.8"_s, Qt::AlignLeft);
    QVERIFY(!narrow.isEmpty());
    QCOMPARE(narrow.last(), wide.last());
}

void TestTypography::aTextEndsAtTheEdgeItIsAlignedTo()
{
    const QList<int> left = inkedColumns(u"−$56.38"_s, Qt::AlignLeft);
    const QList<int> right = inkedColumns(u"−$56.38"_s, Qt::AlignRight);
    QVERIFY2(left.first() >= kRoom.left() && left.first() <= kRoom.left() + 3, qPrintable(QString::number(left.first())));
    QVERIFY2(right.last() <= kRoom.right() && right.last() >= kRoom.right() - 3, qPrintable(QString::number(right.last())));
}

void TestTypography::whatTheFontDoesNotHaveIsDrawnByAnother()
{
    const QList<int> columns = inkedColumns(u"د.إ 5"_s, Qt::AlignRight);
    QVERIFY(!columns.isEmpty());
    QVERIFY(columns.first() >= kRoom.left() && columns.last() <= kRoom.right() + 1);
}

QTEST_MAIN(TestTypography)
#include "tst_typography.moc"
