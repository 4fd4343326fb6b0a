// SPDX-License-Identifier: Apache-2.0
#include "ui/insights/rankcard.h"

#include "ui/shared/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestRankCard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void linesSayTheirFiguresExactly();
    void figuresAreNeverCut();
    void enterOpensALine();
    void withoutLinesItSaysWhy();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RankCard> m_card;
};

void TestRankCard::init()
{
    m_card.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_card = std::make_unique<RankCard>(*m_theme, RankCard::Look::Monograms,
        RankCard::Words{u"Top merchants"_s, u"count, total"_s, {u"Merchant"_s, u"Count"_s, u"Total"_s}, u"None"_s});
    m_card->resize(320, 300);
    m_card->show();
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void TestRankCard::linesSayTheirFiguresExactly()
{
    const QAbstractItemModel* model = m_card->table().model();
    const QAbstractItemModelTester tester(m_card->table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_card->setLines({{u"g"_s, u"Gusto"_s, 0, {}, {u"24"_s, u"$2.11M"_s}, {u"24"_s, u"$2,112,522.74"_s}}});
    QCOMPARE(model->index(0, 0).data().toString(), u"Gusto"_s);
    QCOMPARE(model->index(0, 2).data().toString(), u"$2.11M"_s);
    QCOMPARE(model->index(0, 2).data(Qt::ToolTipRole).toString(), u"$2,112,522.74"_s);
    QCOMPARE(model->index(0, 0).data(AccessibleRowRole).toString(), u"Gusto, 24, $2,112,522.74"_s);
    QCOMPARE(m_card->table().accessibleName(), u"Top merchants"_s);
}

void TestRankCard::figuresAreNeverCut()
{
    m_card->setLines({{u"a"_s, u"A merchant whose name is longer than the room there is for it"_s, 0, {}, {u"1"_s, u"$90,071,992,547,409.93"_s}}});
    int wide = 0;
    for (int column = 0; column < 3; ++column)
        wide += m_card->table().columnWidth(column);
    QCOMPARE(wide, m_card->table().viewport()->width());
}

void TestRankCard::enterOpensALine()
{
    m_card->setLines({{u"a"_s, u"A"_s, 0, {}, {u"1"_s, u"2"_s}}, {u"b"_s, u"B"_s, 0, {}, {u"1"_s, u"2"_s}}});
    QSignalSpy opened(m_card.get(), &RankCard::opened);
    m_card->table().setCurrentIndex(m_card->table().model()->index(1, 0));
    QTest::keyClick(&m_card->table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), u"b"_s);
}

void TestRankCard::withoutLinesItSaysWhy()
{
    m_card->setLines({});
    QVERIFY(!m_card->table().isVisible());
    m_card->setLines({{u"a"_s, u"A"_s, 0, {}, {u"1"_s, u"2"_s}}});
    QVERIFY(m_card->table().isVisible());
}

QTEST_MAIN(TestRankCard)
#include "tst_rankcard.moc"
