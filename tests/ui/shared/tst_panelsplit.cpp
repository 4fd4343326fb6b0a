// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/panelsplit.h"

#include <QMouseEvent>
#include <QTest>

#include <memory>

using namespace egret;

class TestPanelSplit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_split.reset(); }
    void theListHasAllTheRoomUntilThePanelIsShown();
    void inAWideWindowThePanelStandsBesideTheList();
    void inANarrowWindowItCoversTheListsRightPart();
    void itIsNeverWiderThanHalfNorNarrowerThanWhatItNeeds();
    void draggingTheLineIsRemembered();
    void rightToLeftItIsMirrored();

private:
    QWidget* handle() const;

    std::unique_ptr<PanelSplit> m_split;
    QWidget* m_list = nullptr;
    QWidget* m_panel = nullptr;
};

void TestPanelSplit::init()
{
    m_split = std::make_unique<PanelSplit>();
    m_list = new QWidget;
    m_panel = new QWidget;
    m_split->setList(m_list);
    m_split->setPanel(m_panel, 340);
    m_split->resize(1'300, 600);
    m_split->show();
}

QWidget* TestPanelSplit::handle() const
{
    for (QWidget* child : m_split->findChildren<QWidget*>()) {
        if (child->cursor().shape() == Qt::SplitHCursor)
            return child;
    }
    return nullptr;
}

void TestPanelSplit::theListHasAllTheRoomUntilThePanelIsShown()
{
    QVERIFY(!m_split->isPanelShown());
    QCOMPARE(m_list->geometry(), QRect(0, 0, 1'300, 600));
    m_split->showPanel();
    m_split->hidePanel();
    QCOMPARE(m_list->geometry(), QRect(0, 0, 1'300, 600));
    QVERIFY(!handle()->isVisible());
}

void TestPanelSplit::inAWideWindowThePanelStandsBesideTheList()
{
    m_split->showPanel();
    QVERIFY(!m_split->covers());
    QCOMPARE(m_list->width(), 1'300 - 340 - 1);
    QCOMPARE(m_panel->geometry(), QRect(960, 0, 340, 600));
}

void TestPanelSplit::inANarrowWindowItCoversTheListsRightPart()
{
    m_split->showPanel();
    m_split->resize(1'000, 600);
    QVERIFY(m_split->covers());
    QCOMPARE(m_list->width(), 1'000);
    QCOMPARE(m_panel->geometry(), QRect(660, 0, 340, 600));
}

void TestPanelSplit::itIsNeverWiderThanHalfNorNarrowerThanWhatItNeeds()
{
    m_split->showPanel();
    m_split->setPanelWidth(2'000);
    QCOMPARE(m_panel->width(), 650);
    m_split->setPanelWidth(10);
    QCOMPARE(m_panel->width(), 280);
}

void TestPanelSplit::draggingTheLineIsRemembered()
{
    m_split->showPanel();
    QCOMPARE(m_split->draggedWidth(), 0);
    const QPoint grip = handle()->rect().center();
    QTest::mousePress(handle(), Qt::LeftButton, {}, grip);
    QMouseEvent moved(QEvent::MouseMove, grip, m_split->mapToGlobal(QPoint(880, 300)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(handle(), &moved);
    QTest::mouseRelease(handle(), Qt::LeftButton);
    QCOMPARE(m_panel->width(), 420);
    QCOMPARE(m_split->draggedWidth(), 420);
}

void TestPanelSplit::rightToLeftItIsMirrored()
{
    m_split->setLayoutDirection(Qt::RightToLeft);
    m_split->showPanel();
    QCOMPARE(m_panel->geometry(), QRect(0, 0, 340, 600));
    QCOMPARE(m_list->x(), 341);
}

QTEST_MAIN(TestPanelSplit)
#include "tst_panelsplit.moc"
