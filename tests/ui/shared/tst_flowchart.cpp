// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/flowchart.h"

#include "ui/shared/flowtable.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestFlowChart : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyMonthIsToldExactly();
    void arrowKeysShowTheAmountsOfAMonth();
    void theTableHoldsTheSameNumbers();
    void nothingToShowIsNoTrouble();
    void aNarrowChartLeavesTheNetsToTheTable();

private:
    static MonthFlow month(int number, qint64 in, qint64 out);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FlowChart> m_chart;
};

MonthFlow TestFlowChart::month(int number, qint64 in, qint64 out)
{
    return {QDate(2026, number, 1), {in, u"USD"_s}, {out, u"USD"_s}};
}

void TestFlowChart::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_chart.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_chart = std::make_unique<FlowChart>(*m_theme);
    m_chart->setMonths({month(4, 123'456'789, 100), month(5, 0, 5), month(6, 90, 90)});
    m_chart->resize(600, 300);
    m_chart->show();
}

void TestFlowChart::everyMonthIsToldExactly()
{
    QCOMPARE(m_chart->accessibleDescription().split(u'\n').first(), u"April 2026: in +$1,234,567.89, out −$1.00, net +$1,234,566.89"_s);
    QCOMPARE(m_chart->asText().split(u'\n').size(), 3);
}

void TestFlowChart::arrowKeysShowTheAmountsOfAMonth()
{
    const QImage before = m_chart->grab().toImage();
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    const QImage last = m_chart->grab().toImage();
    QVERIFY(last != before);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(m_chart->grab().toImage() != last);
}

void TestFlowChart::theTableHoldsTheSameNumbers()
{
    m_chart->showTable();
    auto* dialog = m_chart->findChild<FlowTable*>();
    QVERIFY(dialog);
    const QAbstractItemModel* model = dialog->findChild<QTableView*>()->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 0).data().toString(), u"April 2026"_s);
    QCOMPARE(model->index(0, 1).data().toString(), u"+$1,234,567.89"_s);
    QCOMPARE(model->index(1, 3).data().toString(), u"−$0.05"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestFlowChart::nothingToShowIsNoTrouble()
{
    m_chart->setMonths({});
    QVERIFY(!m_chart->grab().isNull());
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    m_chart->setMonths({month(1, 0, 0)});
    QVERIFY(!m_chart->grab().isNull());
}

void TestFlowChart::aNarrowChartLeavesTheNetsToTheTable()
{
    const auto lowestLine = [this](int width) {
        m_chart->resize(width, 300);
        const QImage picture = m_chart->grab().toImage();
        return picture.copy(0, picture.height() - 15, picture.width(), 15);
    };
    const auto isBlank = [](const QImage& line) {
        for (int x = 0; x < line.width(); ++x) {
            for (int y = 0; y < line.height(); ++y) {
                if (line.pixel(x, y) != line.pixel(0, 0))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(!isBlank(lowestLine(600)));
    QVERIFY(isBlank(lowestLine(140))); // none rather than some
}

QTEST_MAIN(TestFlowChart)
#include "tst_flowchart.moc"
