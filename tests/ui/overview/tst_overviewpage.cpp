// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewpage.h"

#include "tests/ui/items/itemlisting.h"
#include "ui/overview/attentionlist.h"
#include "ui/overview/kpicard.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/flowchart.h"
#include "ui/shared/momentlist.h"
#include "ui/shared/segmentedcontrol.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace egret;
using namespace egret::test;
using namespace std::chrono_literals;

class TestOverviewPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void figuresSayWhatTheyAreMadeOf();
    void eachFigureOpensItsPage();
    void theWorstStandsFirstWithItsOwnFix();
    void nothingIsSaidBeforeItIsKnown();
    void whatCannotBeReadIsNotCalledWell();
    void withoutPlaidButtonsSayWhy();
    void withoutTroubleItSaysSo();
    void runningSyncsAreNamed();
    void eachCurrencyHasItsOwnChart();
    void activityCanBeNarrowed();
    void aReadErrorKeepsWhatIsShown();
    void syncAllLeavesOutWhatIsGone();

private:
    KpiCard* card(const QString& title) const;
    QPushButton* button(const QString& name) const;
    template <typename T>
    T* named(const QString& name) const;

    StillClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setChoice(Theme::Choice::Light);
}

void TestOverviewPage::init()
{
    m_page = std::make_unique<OverviewPage>(*m_theme, m_clock);
    m_page->resize(1240, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

template <typename T>
T* TestOverviewPage::named(const QString& name) const
{
    for (T* found : m_page->findChildren<T*>()) {
        if (found->accessibleName() == name || found->property("text").toString() == name)
            return found;
    }
    return nullptr;
}

KpiCard* TestOverviewPage::card(const QString& title) const
{
    return named<KpiCard>(title);
}

QPushButton* TestOverviewPage::button(const QString& name) const
{
    return named<QPushButton>(name);
}

void TestOverviewPage::figuresSayWhatTheyAreMadeOf()
{
    DayFigures figures;
    figures.added = 8'204;
    figures.modified = 214;
    figures.removed = 37;
    figures.stored = 1'284'310;
    figures.webhooks = 3'412;
    figures.verified = 3'407;
    figures.rejected = 5;
    figures.calls = 10'000;
    figures.failedCalls = 6;
    figures.median = 181ms;
    figures.percentile95 = 640ms;
    figures.lastSync = m_clock.now() - 18s;
    m_page->setFigures(figures);
    QCOMPARE(card(u"Transactions new today"_s)->accessibleName(), u"Transactions new today: 8,204"_s);
    QCOMPARE(card(u"Transactions new today"_s)->accessibleDescription(), u"214 modified · 37 removed, 1,284,310 stored, "_s);
    QVERIFY(card(u"Webhooks today"_s)->accessibleDescription().contains(u"3,407 verified"_s));
    QVERIFY(card(u"Webhooks today"_s)->accessibleDescription().contains(u"5 rejected"_s));
    QVERIFY(card(u"API calls today"_s)->accessibleDescription().startsWith(u"99.94% succeeded, p50 181 ms · p95 640 ms"_s));
    QVERIFY(card(u"Syncs"_s)->accessibleDescription().startsWith(u"last sync 18 s ago"_s));
}

void TestOverviewPage::eachFigureOpensItsPage()
{
    QSignalSpy items(m_page.get(), &OverviewPage::itemsRequested);
    QSignalSpy transactions(m_page.get(), &OverviewPage::transactionsRequested);
    QSignalSpy webhooks(m_page.get(), &OverviewPage::webhooksRequested);
    QTest::mouseClick(card(u"Items"_s), Qt::LeftButton);
    QTest::mouseClick(card(u"Transactions new today"_s), Qt::LeftButton);
    QTest::keyClick(card(u"Webhooks today"_s), Qt::Key_Space);
    QCOMPARE(items.value(0).value(0).toInt(), -1);
    QCOMPARE(transactions.count(), 1);
    QCOMPARE(webhooks.count(), 1);
}

void TestOverviewPage::theWorstStandsFirstWithItsOwnFix()
{
    QSignalSpy wished(m_page.get(), &OverviewPage::wished);
    QSignalSpy opened(m_page.get(), &OverviewPage::itemRequested);
    m_page->setItems({listedItem(u"fine"_s, u"Tartan Bank"_s, u"Fine"_s),
        broken(listedItem(u"keys"_s, u"Tartan Bank"_s, u"Keyless"_s), u"INVALID_API_KEYS"_s),
        broken(listedItem(u"down"_s, u"Tartan Bank"_s, u"Down"_s), u"INSTITUTION_DOWN"_s),
        broken(listedItem(u"login"_s, u"First Platypus Bank"_s, u"Acme"_s), u"ITEM_LOGIN_REQUIRED"_s)});
    QCOMPARE(card(u"Items: 4"_s)->accessibleDescription(), u"1 healthy, 0 syncing · 1 login, 2 error"_s);
    QTest::mouseClick(button(u"Repair, Acme"_s), Qt::LeftButton);
    QCOMPARE(wished.value(0).value(0).value<ItemWish>(), (ItemWish{ItemWish::Act::Repair, ItemId(u"login"_s), {}, {}, {}}));
    QTest::mouseClick(button(u"Check the keys, Keyless"_s), Qt::LeftButton);
    QCOMPARE(opened.value(0).value(0).value<ItemId>(), ItemId(u"keys"_s));
    QTRY_VERIFY(button(u"Repair, Acme"_s)->mapTo(m_page.get(), QPoint()).y() < button(u"Check the keys, Keyless"_s)->mapTo(m_page.get(), QPoint()).y());
    QVERIFY(!button(u"Tries again, Down"_s)); // passes by itself
}

void TestOverviewPage::nothingIsSaidBeforeItIsKnown()
{
    const QStringList claims{u"Nothing needs attention"_s, u"Nothing has happened yet"_s, u"Cash flow appears after the first sync"_s};
    m_page->setRunning({});
    for (const QString& claim : claims)
        QVERIFY2(!named<QLabel>(claim), qPrintable(claim));
    QCOMPARE(card(u"Items"_s)->accessibleDescription().remove(QRegularExpression(u"[ ,]"_s)), QString());
    QVERIFY(!card(u"Syncs"_s)->accessibleDescription().contains("Connect a bank"_L1));
    m_page->setItems({});
    m_page->setEvents({});
    m_page->setCashFlow({});
    for (const QString& claim : claims)
        QVERIFY2(named<QLabel>(claim), qPrintable(claim));
}

void TestOverviewPage::whatCannotBeReadIsNotCalledWell()
{
    m_page->showReadError(unexpected(Error::Kind::Storage, u"io"_s, u"disk I/O error"_s).error);
    QVERIFY(named<QLabel>(u"Not known"_s));
    QVERIFY(!named<QLabel>(u"Nothing needs attention"_s));
    m_page->setItems({});
    QVERIFY(named<QLabel>(u"Nothing needs attention"_s));
}

void TestOverviewPage::withoutPlaidButtonsSayWhy()
{
    const std::unique_ptr<QWidget> actions(m_page->makeActions());
    const auto all = [&actions, this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows that were replaced
        QList<QPushButton*> buttons = actions->findChildren<QPushButton*>();
        buttons.append(button(u"Repair, Acme"_s));
        return buttons;
    };
    ListedItem item = broken(listedItem(u"broken"_s, u"First Platypus Bank"_s, u"Acme"_s), u"ITEM_LOGIN_REQUIRED"_s);
    item.environment = Environment::Sandbox;
    m_page->setItems({item});
    m_page->setPlaidLost(true);
    for (const QPushButton* one : all()) {
        QVERIFY(one && !one->isEnabled());
        QCOMPARE(one->toolTip(), plaidLostText());
    }
    m_page->setPlaidLost(false);
    for (const QPushButton* one : all())
        QVERIFY(one && one->isEnabled() && one->toolTip().isEmpty());
}

void TestOverviewPage::withoutTroubleItSaysSo()
{
    m_page->setItems({listedItem(u"fine"_s, u"Tartan Bank"_s, u"Fine"_s)});
    QVERIFY(named<QLabel>(u"Nothing needs attention"_s));
}

void TestOverviewPage::runningSyncsAreNamed()
{
    m_page->setItems({listedItem(u"fine"_s, u"Tartan Bank"_s, u"Copper Kettle"_s)});
    m_page->setRunning({{ItemId(u"fine"_s), m_clock.now() - 6s, 12'804}});
    const auto* list = named<MomentList>(u"Syncing now"_s);
    QCOMPARE(list->asText(), u"Copper Kettle Fetching 12,804 rows · 2,100/s 6 s"_s);
    QVERIFY(card(u"Syncs: 1 running"_s));
    m_page->setRunning({});
    QVERIFY(list->asText().isEmpty());
    QVERIFY(card(u"Syncs: Idle"_s));
}

void TestOverviewPage::eachCurrencyHasItsOwnChart()
{
    const auto flow = [](const QString& currency) {
        return QList<MonthFlow>{{QDate(2026, 6, 1), {100, currency}, {50, currency}}};
    };
    auto* chart = m_page->findChild<FlowChart*>();
    QVERIFY(!chart->isVisible());
    m_page->setCashFlow({flow(u"EUR"_s), flow(u"USD"_s)});
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->months().first().in.currency, u"EUR"_s);
    auto* currency = named<QComboBox>(u"Currency"_s);
    currency->setCurrentIndex(1);
    emit currency->activated(1);
    QCOMPARE(chart->months().first().in.currency, u"USD"_s);
    m_page->setCashFlow({flow(u"EUR"_s), flow(u"USD"_s)}); // news keep the choice
    QCOMPARE(chart->months().first().in.currency, u"USD"_s);
}

void TestOverviewPage::activityCanBeNarrowed()
{
    ItemEvent sync;
    sync.added = 1;
    ItemEvent webhook;
    webhook.kind = ItemEvent::Kind::Webhook;
    webhook.code = u"SYNC_UPDATES_AVAILABLE"_s;
    m_page->setEvents({sync, webhook});
    const auto* list = named<MomentList>(u"Recent activity"_s);
    QCOMPARE(list->moments().size(), 2);
    m_page->findChild<SegmentedControl*>()->setCurrent(2);
    QCOMPARE(list->moments().size(), 1);
    QCOMPARE(list->moments().first().text, u"SYNC_UPDATES_AVAILABLE"_s);
}

void TestOverviewPage::aReadErrorKeepsWhatIsShown()
{
    m_page->setItems({listedItem(u"fine"_s, u"Tartan Bank"_s, u"Fine"_s)});
    m_page->showReadError({Error::Kind::Storage, u"busy"_s, {}, {}, {}, 0});
    QVERIFY(m_page->findChild<Banner*>()->isVisible());
    QVERIFY(card(u"Items: 1"_s));
    QSignalSpy reads(m_page.get(), &OverviewPage::readRequested);
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QCOMPARE(reads.count(), 1);
    m_page->setFigures({});
    QVERIFY(!m_page->findChild<Banner*>()->isVisible());
}

void TestOverviewPage::syncAllLeavesOutWhatIsGone()
{
    const std::unique_ptr<QWidget> actions(m_page->makeActions());
    QSignalSpy wanted(m_page.get(), &OverviewPage::syncAllRequested);
    ListedItem gone = listedItem(u"gone"_s, u"Tartan Bank"_s, u"Gone"_s);
    gone.item.status = ItemStatus::DeletedInPlaid;
    m_page->setItems({listedItem(u"fine"_s, u"Tartan Bank"_s, u"Fine"_s), gone});
    for (QPushButton* found : actions->findChildren<QPushButton*>()) {
        if (found->text() == "Sync all"_L1)
            QTest::mouseClick(found, Qt::LeftButton);
    }
    QCOMPARE(wanted.value(0).value(0).value<QList<ItemId>>(), QList<ItemId>{ItemId(u"fine"_s)});
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
