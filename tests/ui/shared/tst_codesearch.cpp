// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/codesearch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace egret;
using namespace Qt::StringLiterals;

class TestCodeSearch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void typingGoesToTheFirstHitAndCountsThem();
    void enterGoesOnAndRoundAndShiftEnterBack();
    void whatIsNotThereMarksTheField();
    void escReturnsToTheCode();

private:
    QString selected() const { return m_view->code()->textCursor().selectedText(); }
    int place() const { return m_view->code()->textCursor().selectionStart(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CodeSearch> m_view;
};

void TestCodeSearch::init()
{
    m_view.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_view = std::make_unique<CodeSearch>(*m_theme, u"Body"_s);
    m_view->setCode(CodeView::Language::Json, u"{\"item\": 1, \"Item\": 2}"_s);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(!m_view->field()->isVisible()); // until it is asked for
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestCodeSearch::typingGoesToTheFirstHitAndCountsThem()
{
    m_view->code()->setFocus();
    QTest::keyClick(m_view->code(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), m_view->field());
    QTest::keyClicks(m_view->field(), u"item"_s);
    QCOMPARE(selected(), u"item"_s);
    QVERIFY(m_view->findChildren<QLabel*>().first()->text().startsWith(u"2"_s));
}

void TestCodeSearch::enterGoesOnAndRoundAndShiftEnterBack()
{
    m_view->startFinding();
    QTest::keyClicks(m_view->field(), u"item"_s);
    const int first = place();
    QTest::keyClick(m_view->field(), Qt::Key_Return);
    QVERIFY(place() > first);
    QTest::keyClick(m_view->field(), Qt::Key_Return);
    QCOMPARE(place(), first);
    QTest::keyClick(m_view->field(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(place() > first);
}

void TestCodeSearch::whatIsNotThereMarksTheField()
{
    m_view->startFinding();
    QTest::keyClicks(m_view->field(), u"nothing"_s);
    QVERIFY(m_view->field()->property("invalid").toBool());
    m_view->field()->clear();
    QTest::keyClicks(m_view->field(), u"1"_s);
    QVERIFY(!m_view->field()->property("invalid").toBool());
}

void TestCodeSearch::escReturnsToTheCode()
{
    m_view->startFinding();
    QVERIFY(m_view->field()->isVisible());
    QTest::keyClicks(m_view->field(), u"item"_s);
    QTest::keyClick(m_view->field(), Qt::Key_Escape);
    QCOMPARE(m_view->field()->text(), QString());
    QVERIFY(!m_view->field()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_view->code());
}

QTEST_MAIN(TestCodeSearch)
#include "tst_codesearch.moc"
