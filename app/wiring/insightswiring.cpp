// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/listexport.h"
#include "app/pages.h"
#include "app/wiring/scopefollowing.h"
#include "core/store/readerthread.h"
#include "ui/insights/insightspage.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/pacedquestion.h"
#include "ui/transactions/transactionspage.h"

#include <QCoreApplication>
#include <QDate>
#include <QEvent>
#include <QTimer>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct InsightsWiring {
    Q_DECLARE_TR_FUNCTIONS(egret::InsightsWiring)
};

//! Asks for what the page wants to show, as long as somebody looks. Lives as long as the page.
class InsightsReading : public QObject {
public:
    InsightsReading(InsightsPage& page, MainWindow& window, ReaderThread& reader)
        : QObject(&page)
        , m_page(page)
        , m_window(window)
        , m_reader(reader)
    {
        constexpr auto kBetweenLooks = 200ms;
        m_looks.setInterval(kBetweenLooks);
        connect(&m_looks, &QTimer::timeout, this, [this] { m_page.setProgress(*m_percent); });
        connect(&m_changes, &PacedQuestion::asked, this, &InsightsReading::read);
        page.installEventFilter(this);
        connect(qApp, &QCoreApplication::aboutToQuit, this, &InsightsReading::stop); // which waits for the reader
    }

    ~InsightsReading() override { stop(); }

    //! Transactions have changed. It looks at all of them, so it follows more slowly than they do.
    void follow()
    {
        if (m_page.isVisible())
            m_changes.wish();
        else
            m_missed = m_window.currentPage() == Page::Insights;
    }

    void readIfShown()
    {
        if (m_window.currentPage() == Page::Insights)
            read();
    }

    void read()
    {
        stop();
        m_stop = StopFlag();
        m_percent = std::make_shared<std::atomic<int>>(0);
        m_looks.start();
        m_reader.ask<InsightsReader>(
            &m_page,
            [query = m_page.query(QDate::currentDate()), stop = m_stop, percent = m_percent](InsightsReader& reader) { return reader.read(query, stop, *percent); },
            [this, stop = m_stop](const Result<Insights>& insights) { take(insights, stop); }, u"insights"_s);
    }

    //! Nobody looks any more, or at something else.
    void stop()
    {
        m_stop.raise();
        m_looks.stop();
    }

protected:
    //! The window comes back from the tray.
    bool eventFilter(QObject* page, QEvent* event) override
    {
        if (event->type() == QEvent::Show && std::exchange(m_missed, false))
            m_changes.wish();
        return QObject::eventFilter(page, event);
    }

private:
    void take(const Result<Insights>& insights, const StopFlag& stop)
    {
        m_changes.answered();
        if (stop.isRaised())
            return;
        m_looks.stop();
        if (insights)
            m_page.setInsights(*insights);
        else if (insights.error().kind == Error::Kind::NotFound) // no database yet: nothing has come
            m_page.setInsights({});
        else
            m_page.showReadError(insights.error());
    }

    InsightsPage& m_page;
    MainWindow& m_window;
    ReaderThread& m_reader;
    PacedQuestion m_changes;
    StopFlag m_stop;
    std::shared_ptr<std::atomic<int>> m_percent;
    QTimer m_looks;
    bool m_missed = false; //!< transactions changed while nobody looked
};

//! One for each month, category and currency, exactly.
QJsonArray rowsOf(const Insights& insights)
{
    QJsonArray rows;
    for (const CurrencyInsights& one : insights.currencies) {
        const CurrencyCode currency = one.months.first().in.currency;
        for (const CategoryFlow& flow : one.categories) {
            for (qsizetype month = 0; month < flow.months.size(); ++month) {
                const FlowSum& sum = flow.months[month];
                rows.append(QJsonObject{{u"month"_s, one.months[month].month.toString(u"yyyy-MM"_s)}, {u"category"_s, flow.category},
                    {u"in"_s, toDecimalText({sum.in, currency})}, {u"out"_s, toDecimalText({sum.out, currency})}, {u"currency"_s, currency},
                    {u"transactions"_s, sum.inRows + sum.outRows}});
            }
        }
    }
    return rows;
}

void wireExport(const WiredParts& parts, InsightsPage* page)
{
    MainWindow* window = &parts.window;
    QObject::connect(page, &InsightsPage::exportRequested, window, [window](const Insights& insights, const QString& path) {
        const Result<> written
            = writeList(path, {u"month"_s, u"category"_s, u"in"_s, u"out"_s, u"currency"_s, u"transactions"_s}, rowsOf(insights));
        if (written)
            window->showToast(Tone::Ok, InsightsWiring::tr("Insights exported"), path);
        else
            window->setNotice(Tone::Error, InsightsWiring::tr("The export failed"), written.error().detail);
    });
}

} // namespace

void makeInsightsPage(const WiredParts& parts)
{
    auto* page = new InsightsPage(parts.theme);
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    auto* reading = new InsightsReading(*page, *window, parts.pageReader);
    constexpr StoreChanges kOfInsights = StoreChange::EndUsers | StoreChange::Items | StoreChange::Transactions;
    QObject::connect(&parts.changes, &ChangeGathering::gathered, reading, [reading](StoreChanges changes) {
        if (!changes || changes & kOfInsights)
            reading->follow();
    });
    QObject::connect(window, &MainWindow::pageShown, reading, [reading](Page shown) {
        if (shown == Page::Insights)
            reading->read();
        else
            reading->stop();
    });
    QObject::connect(page, &InsightsPage::queryChanged, reading, &InsightsReading::readIfShown);
    followScope(parts, page);
    QObject::connect(page, &InsightsPage::readRequested, reading, &InsightsReading::read);
    QObject::connect(page, &InsightsPage::connectBankRequested, window, [pages] { pages->items().connectBank(); });
    QObject::connect(page, &InsightsPage::transactionsRequested, window, [window, pages](const QString& words) {
        window->showPage(Page::Transactions);
        pages->transactions().searchFor(words);
    });
    wireExport(parts, page);
    window->setContext(Page::Insights, InsightsWiring::tr("money in and out, month by month"));
    hideWhilePrivate(parts, *page);
    window->addPage(Page::Insights, page);
}

} // namespace egret
