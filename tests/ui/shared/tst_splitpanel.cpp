// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/splitpanel.h"

#include <QSplitter>
#include <QTest>

#include <memory>

using namespace egret;

namespace {

class DraggableSplitter : public QSplitter {
public:
    //! As its handle does while somebody drags it.
    void dragTo(int position) { moveSplitter(position, 1); }
};

} // namespace

class TestSplitPanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPanelIsAsWideAsItsPageWants();
    void aDraggedPanelComesBackAsWide();
    void aWidthOfAnEarlierStartIsTaken();

private:
    std::unique_ptr<DraggableSplitter> m_splitter;
    QWidget* m_panel = nullptr;
};

void TestSplitPanel::init()
{
    m_splitter = std::make_unique<DraggableSplitter>();
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(new QWidget);
    m_panel = new QWidget;
    m_panel->setMinimumWidth(100);
    m_splitter->addWidget(m_panel);
    m_panel->hide();
    m_splitter->resize(1000, 400);
    m_splitter->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_splitter.get()));
}

void TestSplitPanel::aPanelIsAsWideAsItsPageWants()
{
    showPanel(m_splitter.get(), m_panel, 300);
    QVERIFY(qAbs(m_panel->width() - 300) <= 1);
    QCOMPARE(panelWidth(m_splitter.get()), 0);
}

void TestSplitPanel::aDraggedPanelComesBackAsWide()
{
    showPanel(m_splitter.get(), m_panel, 300);
    m_splitter->dragTo(580);
    const int dragged = m_panel->width();
    QVERIFY2(dragged > 400, QByteArray::number(dragged).constData());
    m_panel->hide();
    showPanel(m_splitter.get(), m_panel, 300);
    QVERIFY(qAbs(m_panel->width() - dragged) <= 1);
    QCOMPARE(panelWidth(m_splitter.get()), dragged);
}

void TestSplitPanel::aWidthOfAnEarlierStartIsTaken()
{
    setPanelWidth(m_splitter.get(), 250);
    showPanel(m_splitter.get(), m_panel, 300);
    QVERIFY(qAbs(m_panel->width() - 250) <= 1);
}

QTEST_MAIN(TestSplitPanel)
#include "tst_splitpanel.moc"
