// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/momentlist.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestMomentList : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyMomentIsTold();
    void aClickOnALinkedLineOpensIt();
    void itIsAsHighAsItsLines();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MomentList> m_list;
};

void TestMomentList::init()
{
    m_list.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_list = std::make_unique<MomentList>(*m_theme, u"Timeline"_s);
    m_list->setMoments({{"webhook"_L1, Token::Accent, u"06-17 14:22"_s, u"webhook"_s, u"SYNC_UPDATES_AVAILABLE"_s, Token::Text, {}, {}, u"whk_1"_s},
        {"checkc"_L1, Token::OkSolid, u"06-17 14:20"_s, u"sync"_s, u"+12 ~1 −1"_s, Token::Text, u"402 ms"_s, {}, {}}});
    m_list->resize(320, 60);
    m_list->show();
}

void TestMomentList::everyMomentIsTold()
{
    QCOMPARE(m_list->accessibleName(), u"Timeline"_s);
    QCOMPARE(m_list->accessibleDescription(), u"06-17 14:22 webhook SYNC_UPDATES_AVAILABLE\n06-17 14:20 sync +12 ~1 −1 402 ms"_s);
}

void TestMomentList::aClickOnALinkedLineOpensIt()
{
    QSignalSpy links(m_list.get(), &MomentList::linkActivated);
    QTest::mouseClick(m_list.get(), Qt::LeftButton, {}, {50, 30}); // the second line links to nothing
    QCOMPARE(links.count(), 0);
    QTest::mouseClick(m_list.get(), Qt::LeftButton, {}, {50, 10});
    QCOMPARE(links[0][0].toString(), u"whk_1"_s);
}

void TestMomentList::itIsAsHighAsItsLines()
{
    QCOMPARE(m_list->sizeHint().height(), 48);
    m_list->setMoments({});
    QCOMPARE(m_list->sizeHint().height(), 0);
}

QTEST_MAIN(TestMomentList)
#include "tst_momentlist.moc"
