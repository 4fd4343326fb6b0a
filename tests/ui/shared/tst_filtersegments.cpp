// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/filtersegments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

class TestFilterSegments : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFirstPartIsChosenAndAClickChoosesAnother();
    void numbersArePartOfTheName();
    void whereTheyDoNotFitAComboBoxTakesTheirPlace();

private:
    QAbstractButton* part(const QString& text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FilterSegments> m_segments;
};

void TestFilterSegments::init()
{
    m_segments.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_segments = std::make_unique<FilterSegments>(*m_theme, u"State"_s);
    m_segments->addSegment(0, u"All"_s);
    m_segments->addSegment(1, u"Needs login"_s, "alert"_L1);
    m_segments->setCount(0, 496);
    m_segments->setCount(1, 9);
    m_segments->resize(500, 30);
    m_segments->show();
}

QAbstractButton* TestFilterSegments::part(const QString& text) const
{
    for (QAbstractButton* button : m_segments->findChildren<QAbstractButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void TestFilterSegments::theFirstPartIsChosenAndAClickChoosesAnother()
{
    QCOMPARE(m_segments->current(), 0);
    QSignalSpy chosen(m_segments.get(), &FilterSegments::chosen);
    QTest::mouseClick(part(u"Needs login"_s), Qt::LeftButton);
    QCOMPARE(m_segments->current(), 1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
}

void TestFilterSegments::numbersArePartOfTheName()
{
    QCOMPARE(part(u"All"_s)->accessibleName(), u"All, 496"_s);
}

void TestFilterSegments::whereTheyDoNotFitAComboBoxTakesTheirPlace()
{
    auto* combo = m_segments->findChild<QComboBox*>();
    QVERIFY(!combo->isVisible());
    m_segments->resize(150, 30);
    QVERIFY(combo->isVisible());
    QVERIFY(!part(u"All"_s)->isVisible());
    QCOMPARE(combo->accessibleName(), u"State"_s);
    combo->setCurrentIndex(1);
    emit combo->activated(1);
    QCOMPARE(m_segments->current(), 1);
    m_segments->resize(500, 30);
    QVERIFY(!combo->isVisible());
}

QTEST_MAIN(TestFilterSegments)
#include "tst_filtersegments.moc"
