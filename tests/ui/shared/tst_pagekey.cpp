// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pagekey.h"

#include "ui/shared/fields.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestPageKey : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aKeyOfThePageWorksWhileItIsInSight();
    void aLetterTypedIntoAFieldIsText();
    void slashGoesToTheSearch();
    void onlyLettersAreLetterKeys_data();
    void onlyLettersAreLetterKeys();
    void letterKeysGoAndComeBack();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QWidget* m_page = nullptr;
    QLineEdit* m_field = nullptr;
};

void TestPageKey::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPageKey::init()
{
    m_window = std::make_unique<QWidget>();
    m_page = new QWidget(m_window.get());
    m_page->setFocusPolicy(Qt::StrongFocus);
    m_field = newTextField(u"Search"_s);
    (new QVBoxLayout(m_page))->addWidget(m_field);
    m_window->resize(400, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->setFocus();
}

void TestPageKey::aKeyOfThePageWorksWhileItIsInSight()
{
    QSignalSpy triggered(addPageKey(m_page, {}, u"Next row"_s, Qt::Key_J), &QAction::triggered);
    QTest::keyClick(m_page, Qt::Key_J);
    QCOMPARE(triggered.count(), 1);
    m_page->hide();
    QTest::keyClick(m_window.get(), Qt::Key_J);
    QCOMPARE(triggered.count(), 1);
}

void TestPageKey::aLetterTypedIntoAFieldIsText()
{
    QSignalSpy triggered(addPageKey(m_page, {}, u"Next row"_s, Qt::Key_J), &QAction::triggered);
    m_field->setFocus();
    QTest::keyClicks(m_field, u"jj"_s);
    QCOMPARE(m_field->text(), u"jj"_s);
    QCOMPARE(triggered.count(), 0);
}

void TestPageKey::slashGoesToTheSearch()
{
    m_field->setText(u"coffee"_s);
    addSearchKey(*m_theme, m_page, m_field);
    QTest::keyClick(m_page, Qt::Key_Slash);
    QVERIFY(m_field->hasFocus());
    QCOMPARE(m_field->selectedText(), u"coffee"_s);
}

void TestPageKey::onlyLettersAreLetterKeys_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<bool>("isLetterKey");
    QTest::newRow("a letter") << QKeySequence(Qt::Key_J) << true;
    QTest::newRow("two letters") << QKeySequence(Qt::Key_G, Qt::Key_O) << true;
    QTest::newRow("a letter with Ctrl") << QKeySequence(Qt::CTRL | Qt::Key_K) << false;
    QTest::newRow("a sign") << QKeySequence(Qt::Key_Slash) << false;
    QTest::newRow("a key beside the letters") << QKeySequence(Qt::Key_F6) << false;
    QTest::newRow("none") << QKeySequence() << false;
}

void TestPageKey::onlyLettersAreLetterKeys()
{
    QFETCH(QKeySequence, key);
    QTEST(isLetterKey(key), "isLetterKey");
}

void TestPageKey::letterKeysGoAndComeBack()
{
    QAction action;
    const QKeySequence letters(Qt::Key_G, Qt::Key_O);
    const QKeySequence number(Qt::CTRL | Qt::Key_1);
    action.setShortcuts({letters, number});
    setLetterKeysWork(&action, false);
    QCOMPARE(action.shortcuts(), QList<QKeySequence>{number});
    setLetterKeysWork(&action, true);
    QCOMPARE(action.shortcuts(), (QList<QKeySequence>{letters, number}));
}

QTEST_MAIN(TestPageKey)
#include "tst_pagekey.moc"
