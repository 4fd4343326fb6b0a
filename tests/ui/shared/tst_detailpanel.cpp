// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/detailpanel.h"

#include "ui/shared/codesearch.h"
#include "ui/shared/paneltabs.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! Facts, and tabs with words first and code second.
class FactsPanel : public DetailPanel {
public:
    FactsPanel(const Theme& theme, bool withCode)
        : DetailPanel(theme, u"Fact"_s, {u"Fact"_s, u"Previous (K)"_s, u"Next (J)"_s}, nullptr)
        , button(new QPushButton(u"Act"_s))
        , tabs(new PanelTabs(u"Parts"_s))
        , code(new CodeSearch(theme, u"Body"_s))
    {
        code->setParent(this);
        tabs->addTab(u"Words"_s, new QLabel(u"words"_s));
        if (withCode)
            tabs->addTab(u"Code"_s, code);
        auto* part = new QWidget;
        layOutPart(part, 6)->addWidget(button);
        addScrolledParts()->addWidget(part);
        addPart(tabs, 1);
        setTabs(tabs);
    }
    void focusFirst() override { button->setFocus(Qt::TabFocusReason); }

    QPushButton* button;
    PanelTabs* tabs;
    CodeSearch* code;
};

} // namespace

class TestDetailPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup() { m_panel.reset(); }
    void theBarsButtonsAndEscSayWhatIsWanted();
    void ctrlFOpensTheTabWithCodeAndGoesToItsField();
    void withoutCodeCtrlFIsLeftToTheWindow();

private:
    void show(bool withCode);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FactsPanel> m_panel;
};

void TestDetailPanel::show(bool withCode)
{
    m_panel = std::make_unique<FactsPanel>(*m_theme, withCode);
    m_panel->code->setVisible(withCode);
    m_panel->resize(340, 500);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->focusFirst();
}

void TestDetailPanel::theBarsButtonsAndEscSayWhatIsWanted()
{
    show(true);
    const QSignalSpy previous(m_panel.get(), &DetailPanel::previousRequested);
    const QSignalSpy next(m_panel.get(), &DetailPanel::nextRequested);
    const QSignalSpy close(m_panel.get(), &DetailPanel::closeRequested);
    for (QToolButton* button : m_panel->findChildren<QToolButton*>()) {
        if (button->accessibleName() == u"Previous (K)"_s || button->accessibleName() == u"Next (J)"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTest::keyClick(m_panel->button, Qt::Key_Escape);
    QCOMPARE(previous.size(), 1);
    QCOMPARE(next.size(), 1);
    QCOMPARE(close.size(), 1);
}

void TestDetailPanel::ctrlFOpensTheTabWithCodeAndGoesToItsField()
{
    show(true);
    QTest::keyClick(m_panel->button, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_panel->tabs->current(), 1);
    QCOMPARE(QApplication::focusWidget(), m_panel->code->field());
}

void TestDetailPanel::withoutCodeCtrlFIsLeftToTheWindow()
{
    show(false);
    QTest::keyClick(m_panel->button, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_panel->tabs->current(), 0);
    QCOMPARE(QApplication::focusWidget(), m_panel->button);
}

QTEST_MAIN(TestDetailPanel)
#include "tst_detailpanel.moc"
