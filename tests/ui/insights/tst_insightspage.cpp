// SPDX-License-Identifier: Apache-2.0
#include "ui/insights/insightspage.h"

#include "tests/ui/insights/insightsfixture.h"
#include "ui/insights/monthstablemodel.h"
#include "ui/insights/profitcard.h"
#include "ui/insights/rankcard.h"
#include "ui/shared/banner.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/fields.h"
#include "ui/shared/flowchart.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/tableview.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace egret;
using namespace egret::test;

namespace {

const QDate kToday(2026, 6, 17);

Insights someInsights()
{
    const NamedEndUser acme{EndUserId(u"acme"_s), u"Acme Coffee"_s};
    const NamedEndUser bakery{EndUserId(u"bakery"_s), u"Bluebird Bakery"_s};
    Insights insights{{acme, bakery}, 48, {makeCurrency({makeCategory(u"INCOME"_s, 900'00, 0, 0, 0), makeCategory(u"TRAVEL"_s, 0, 300'00, 0, 100'00),
                                              makeCategory(u"FOOD_AND_DRINK"_s, 0, 100'00, 0, 0)}),
                                             makeCurrency({makeCategory(u"INCOME"_s, 7'00, 0, 0, 0)}, u"EUR"_s)}};
    insights.currencies[0].merchants = {{u"Gusto \"Inc\""_s, {0, 300'00, 0, 2}}};
    insights.currencies[0].endUsers = {{bakery, {900'00, 500'00, 1, 3}}};
    return insights;
}

} // namespace

class TestInsightsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void asksForTwelveMonthsOfEverybody();
    void anotherPeriodOrEndUserIsAskedForAtOnce();
    void whatCameInAndWentOutIsShown();
    void barsStandAboveTheirColumns();
    void eachCurrencyIsShownAlone();
    void anEndUserCanBeOpenedFromTheCard();
    void whoWasErasedGivesWayToEverybody();
    void aMerchantOpensItsTransactions();
    void fewDaysAreNotEnough();
    void anEmptyPeriodOffersALongerOne();
    void aReadErrorKeepsWhatIsShown();
    void aReadErrorAtTheStartSaysWhatToDo();

private:
    bool says(const QString& text) const;
    QPushButton* button(const QString& text) const;
    RankCard* card(const QString& name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<InsightsPage> m_page;
};

void TestInsightsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestInsightsPage::init()
{
    m_page.reset();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
    m_page = std::make_unique<InsightsPage>(*m_theme);
    m_page->resize(1240, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

bool TestInsightsPage::says(const QString& text) const
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

QPushButton* TestInsightsPage::button(const QString& text) const
{
    for (QPushButton* found : m_page->findChildren<QPushButton*>()) {
        if (found->isVisible() && found->text() == text)
            return found;
    }
    return nullptr;
}

RankCard* TestInsightsPage::card(const QString& name) const
{
    for (RankCard* found : m_page->findChildren<RankCard*>()) {
        if (found->table().accessibleName() == name)
            return found;
    }
    return nullptr;
}

void TestInsightsPage::asksForTwelveMonthsOfEverybody()
{
    const InsightsQuery query = m_page->query(kToday);
    QCOMPARE(query.first, QDate(2025, 7, 1));
    QCOMPARE(query.months, 12);
    QVERIFY(query.endUser.isEmpty());
    m_page->setProgress(34);
    QVERIFY(says(u"34%"_s));
    QVERIFY(!button(u"Export"_s)->isEnabled());
}

void TestInsightsPage::anotherPeriodOrEndUserIsAskedForAtOnce()
{
    m_page->setInsights(someInsights());
    QSignalSpy asked(m_page.get(), &InsightsPage::queryChanged);
    auto* months = m_page->findChild<SegmentedControl*>();
    for (QAbstractButton* segment : months->findChildren<QAbstractButton*>()) {
        if (segment->text() == "3 mo"_L1)
            QTest::mouseClick(segment, Qt::LeftButton);
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_page->query(kToday).first, QDate(2026, 4, 1));
    QVERIFY(!m_page->findChild<ProfitCard*>()->isVisible()); // what it says is of other months
    auto* names = m_page->findChild<ComboBox*>();
    QCOMPARE(names->count(), 3);
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(m_page->query(kToday).endUser, EndUserId(u"acme"_s));
}

void TestInsightsPage::whatCameInAndWentOutIsShown()
{
    m_page->setInsights(someInsights());
    const auto* profit = m_page->findChild<ProfitCard*>();
    QVERIFY(profit->isVisible());
    QCOMPARE(profit->chart().months().size(), 2);
    QVERIFY(profit->chart().accessibleDescription().startsWith(u"May 2026: in +$900.00, out −$400.00, net +$500.00"_s));
    const QAbstractItemModel* spent = card(u"Spending by category"_s)->table().model();
    QCOMPARE(spent->rowCount(), 2);
    QCOMPARE(spent->index(0, 0).data().toString(), u"Travel"_s);
    QCOMPARE(spent->index(0, 1).data().toString(), u"80%"_s);
    QCOMPARE(spent->index(0, 2).data().toString(), u"$400.00"_s);
    QVERIFY(says(u"USD. *June is not over yet"_s));
    QVERIFY(button(u"Export"_s)->isEnabled());
}

void TestInsightsPage::barsStandAboveTheirColumns()
{
    m_page->setInsights(someInsights());
    const auto* profit = m_page->findChild<ProfitCard*>();
    const auto* table = profit->findChild<TableView*>();
    const int wide = table->columnWidth(1);
    QCOMPARE(table->columnWidth(2), wide);
    const QImage image = profit->chart().grab().toImage();
    const int y = 20; // within the highest bar
    const QColor bar = m_theme->color(Token::Series1);
    const qreal ratio = image.devicePixelRatio();
    QCOMPARE(image.pixelColor(QPoint(qRound((table->columnWidth(0) + wide / 2) * ratio), qRound(y * ratio))), bar);
    int total = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        total += table->columnWidth(column);
    QCOMPARE(total, table->viewport()->width());
}

void TestInsightsPage::eachCurrencyIsShownAlone()
{
    m_page->setInsights(someInsights());
    auto* currencies = m_page->findChildren<ComboBox*>().last();
    QVERIFY(currencies->isVisible());
    QCOMPARE(currencies->currentText(), u"USD"_s);
    currencies->setFocus();
    QTest::keyClick(currencies, Qt::Key_Down);
    QVERIFY(says(u"EUR. *June"_s));
    QVERIFY(says(u"Nothing was spent."_s));
    m_page->setInsights(someInsights()); // read again: the choice stays
    QCOMPARE(currencies->currentText(), u"EUR"_s);
}

void TestInsightsPage::anEndUserCanBeOpenedFromTheCard()
{
    m_page->setInsights(someInsights());
    QSignalSpy asked(m_page.get(), &InsightsPage::queryChanged);
    emit card(u"Largest end users"_s)->opened(u"bakery"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_page->query(kToday).endUser, EndUserId(u"bakery"_s));
    QCOMPARE(m_page->findChild<ComboBox*>()->currentText(), u"Bluebird Bakery"_s);
    m_page->setInsights(someInsights());
    QVERIFY(!card(u"Largest end users"_s)->isVisible());
}

void TestInsightsPage::whoWasErasedGivesWayToEverybody()
{
    m_page->showEndUser(EndUserId(u"nobody"_s));
    QSignalSpy asked(m_page.get(), &InsightsPage::queryChanged);
    m_page->setInsights(someInsights());
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_page->query(kToday).endUser.isEmpty());
    QCOMPARE(m_page->findChild<ComboBox*>()->currentText(), u"All end users"_s);
}

void TestInsightsPage::aMerchantOpensItsTransactions()
{
    m_page->setInsights(someInsights());
    QSignalSpy opened(m_page.get(), &InsightsPage::transactionsRequested);
    emit card(u"Top merchants"_s)->opened(u"Gusto \"Inc\""_s);
    QCOMPARE(opened[0][0].toString(), u"\"Gusto Inc\""_s);
    m_page->showEndUser(EndUserId(u"acme"_s));
    emit card(u"Top merchants"_s)->opened(u"Gusto"_s);
    QCOMPARE(opened[1][0].toString(), u"\"Gusto\" \"end-user:acme\""_s);
}

void TestInsightsPage::fewDaysAreNotEnough()
{
    Insights few = someInsights();
    few.days = 12;
    m_page->setInsights(few);
    QVERIFY(says(u"Insights need 30 days of transactions; these months have 12."_s));
    QTest::mouseClick(button(u"Show 24 months"_s), Qt::LeftButton); // there may be more before
    m_page->setInsights(few);
    QVERIFY(!button(u"Export"_s)->isEnabled());
    QSignalSpy wanted(m_page.get(), &InsightsPage::connectBankRequested);
    QTest::mouseClick(button(u"Connect a bank"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestInsightsPage::anEmptyPeriodOffersALongerOne()
{
    Insights nothing = someInsights();
    nothing.days = 0;
    nothing.currencies.clear();
    m_page->setInsights(nothing);
    QVERIFY(says(u"There are no transactions in these 12 months."_s));
    QSignalSpy asked(m_page.get(), &InsightsPage::queryChanged);
    QTest::mouseClick(button(u"Show 24 months"_s), Qt::LeftButton);
    QCOMPARE(m_page->query(kToday).months, 24);
    QCOMPARE(asked.count(), 1);
    m_page->setInsights(nothing);
    QVERIFY(!button(u"Show 24 months"_s));
    QVERIFY(button(u"Connect a bank"_s));
}

void TestInsightsPage::aReadErrorKeepsWhatIsShown()
{
    m_page->setInsights(someInsights());
    m_page->showReadError({Error::Kind::Storage, u"corrupt"_s, u"egret.db: malformed"_s, {}, {}});
    QVERIFY(m_page->findChild<ProfitCard*>()->isVisible());
    QVERIFY(says(u"egret.db: malformed"_s));
    QSignalSpy again(m_page.get(), &InsightsPage::readRequested);
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    m_page->setInsights(someInsights());
    QVERIFY(!m_page->findChild<Banner*>()->isVisible());
}

void TestInsightsPage::aReadErrorAtTheStartSaysWhatToDo()
{
    m_page->showReadError({Error::Kind::Storage, u"corrupt"_s, u"egret.db: malformed"_s, {}, {}});
    QVERIFY(says(u"egret.db: malformed"_s));
    QVERIFY(button(u"Try again"_s));
}

QTEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
