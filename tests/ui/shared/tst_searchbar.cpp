// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/searchbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestSearchBar : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withoutADelayEachKeySearches();
    void withADelayTypingSearchesOnce();
    void enterSearchesAtOnceAndLeaves();
    void escTakesTheSearchAwayAndLeaves();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SearchBar> m_bar;
    std::unique_ptr<QSignalSpy> m_searched;
    std::unique_ptr<QSignalSpy> m_left;
};

void TestSearchBar::init()
{
    m_searched.reset();
    m_left.reset();
    m_bar.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_bar = std::make_unique<SearchBar>(*m_theme);
    m_searched = std::make_unique<QSignalSpy>(m_bar.get(), &SearchBar::searched);
    m_left = std::make_unique<QSignalSpy>(m_bar.get(), &SearchBar::left);
}

void TestSearchBar::withoutADelayEachKeySearches()
{
    QTest::keyClicks(m_bar->field(), u"abc"_s);
    QCOMPARE(m_searched->count(), 3);
}

void TestSearchBar::withADelayTypingSearchesOnce()
{
    m_bar->setDelay(std::chrono::milliseconds(100));
    QTest::keyClicks(m_bar->field(), u"abc"_s);
    QTRY_COMPARE(m_searched->count(), 1);
    QCOMPARE(m_left->count(), 0);
}

void TestSearchBar::enterSearchesAtOnceAndLeaves()
{
    m_bar->setDelay(std::chrono::hours(1));
    QTest::keyClicks(m_bar->field(), u"abc"_s);
    QCOMPARE(m_searched->count(), 0);
    QTest::keyClick(m_bar->field(), Qt::Key_Return);
    QCOMPARE(m_searched->count(), 1);
    QCOMPARE(m_left->count(), 1);
}

void TestSearchBar::escTakesTheSearchAwayAndLeaves()
{
    m_bar->search(u"code:ERROR"_s);
    QCOMPARE(m_bar->field()->text(), u"code:ERROR"_s);
    QTest::keyClick(m_bar->field(), Qt::Key_Escape);
    QVERIFY(m_bar->field()->text().isEmpty());
    QCOMPARE(m_searched->count(), 2);
    QCOMPARE(m_left->count(), 1);
}

QTEST_MAIN(TestSearchBar)
#include "tst_searchbar.moc"
