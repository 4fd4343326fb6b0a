// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/codeview.h"

#include "ui/shared/codesearch.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

const QString kBody = uR"({
  "item": {
    "id": "abc",
    "products": [
      "auth",
      "transactions"
    ]
  },
  "count": 2
})"_s;

} // namespace

class TestCodeView : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_search.reset(); }
    void aClickOnTheArrowFoldsAndUnfolds();
    void keysFoldAroundTheCursor();
    void whatIsFoldedIsCopiedAllTheSame();
    void findingUnfoldsWhatHidesTheHit();
    void everythingFoldsBelowTheOutermost();
    void otherCodeStartsUnfolded();
    void aMegabyteIsShownAndSearchedQuickly();

private:
    bool isShown(int line) const { return view()->document()->findBlockByNumber(line).isVisible(); }
    CodeView* view() const { return m_search->code(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CodeSearch> m_search;
};

void TestCodeView::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_search = std::make_unique<CodeSearch>(*m_theme, u"Body"_s);
    m_search->setCode(CodeLanguage::Json, kBody);
    m_search->resize(360, 400);
    m_search->show();
    m_search->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_search.get()));
    view()->setFocus();
}

void TestCodeView::aClickOnTheArrowFoldsAndUnfolds()
{
    QWidget* gutter = nullptr;
    for (QWidget* child : view()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && child->width() < 30 && child->cursor().shape() == Qt::ArrowCursor && child->x() == 0)
            gutter = child;
    }
    QVERIFY(gutter);
    const int line = 3; // "products": [
    const int y = view()->cursorRect(QTextCursor(view()->document()->findBlockByNumber(line))).center().y();
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(8, y));
    QVERIFY(view()->isFolded(line));
    QVERIFY(!isShown(4) && !isShown(5));
    QVERIFY(isShown(6)); // the bracket that closes it
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(8, y));
    QVERIFY(isShown(4) && isShown(5));
}

void TestCodeView::keysFoldAroundTheCursor()
{
    view()->setTextCursor(QTextCursor(view()->document()->findBlockByNumber(4)));
    QTest::keyClick(view(), Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view()->isFolded(3));
    QCOMPARE(view()->textCursor().blockNumber(), 3); // it does not stay where nobody sees it
    QTest::keyClick(view(), Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!view()->isFolded(3));
}

void TestCodeView::whatIsFoldedIsCopiedAllTheSame()
{
    view()->setFolded(1, true);
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), kBody);
}

void TestCodeView::findingUnfoldsWhatHidesTheHit()
{
    view()->foldAll();
    QVERIFY(!isShown(5));
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_search->field(), u"transactions"_s);
    QVERIFY(isShown(5));
    QCOMPARE(view()->textCursor().selectedText(), u"transactions"_s);
}

void TestCodeView::everythingFoldsBelowTheOutermost()
{
    view()->foldAll();
    QVERIFY(isShown(1) && !isShown(2) && isShown(7) && isShown(8));
    view()->unfoldAll();
    for (int line = 0; line < 10; ++line)
        QVERIFY(isShown(line));
}

void TestCodeView::otherCodeStartsUnfolded()
{
    view()->setFolded(1, true);
    m_search->setCode(CodeLanguage::Json, u"{\n  \"other\": {\n    \"x\": 1\n  }\n}"_s);
    QVERIFY(!view()->isFolded(1));
    QVERIFY(isShown(2));
}

//! Bounds are far above what it takes, so that a busy machine does not fail them; colouring all of it takes longer.
void TestCodeView::aMegabyteIsShownAndSearchedQuickly()
{
    QString body = u"{\n  \"added\": [\n"_s;
    while (body.size() < 1'000'000)
        body += u"    {\n      \"transaction_id\": \"abcdefghijklmnopqrstuvwxyz\",\n      \"amount\": 12.34\n    },\n"_s;
    body += u"    {}\n  ]\n}"_s;
    QElapsedTimer timer;
    timer.start();
    m_search->setCode(CodeLanguage::Json, body);
    const qint64 shown = timer.restart();
    view()->foldAll();
    const qint64 folded = timer.restart();
    view()->unfoldAll();
    QTest::keyClicks(m_search->field(), u"{}"_s);
    const qint64 found = timer.elapsed();
    qInfo("1 MB: shown in %lld ms, folded in %lld ms, unfolded and searched in %lld ms", shown, folded, found);
    QVERIFY(shown < 2'000);
    QVERIFY(folded < 2'000);
    QVERIFY(found < 4'000);
    QVERIFY(isShown(view()->textCursor().blockNumber()));
}

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
