// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/engine.h"
#include "app/itemactions.h"
#include "app/knownstate.h"
#include "app/pages.h"
#include "core/store/overviewreader.h"
#include "core/store/readerthread.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/overview/overviewpage.h"
#include "ui/shared/pacedquestion.h"

#include <QDateTime>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 12;
constexpr int kEvents = 40;

//! Asks for all parts of the page. Lives as long as the page.
class OverviewReading : public QObject {
public:
    OverviewReading(OverviewPage& page, MainWindow& window, ReaderThread& reader)
        : QObject(&page)
        , m_page(page)
        , m_window(window)
        , m_reader(reader)
    {
        connect(&m_flow, &PacedQuestion::asked, this, &OverviewReading::readFlow);
    }

    //! While the page is in sight; it asks again whenever it is shown.
    void readIfShown()
    {
        if (m_window.currentPage() != Page::Overview)
            return;
        const Timestamp day = fromDateTime(QDate::currentDate().startOfDay());
        read(u"figures"_s, [day](OverviewReader& reader) { return reader.figures(day); }, &OverviewPage::setFigures, [] { });
        read(u"events"_s, [](OverviewReader& reader) { return reader.events(kEvents); }, &OverviewPage::setEvents, [] { });
        m_flow.wish();
    }

private:
    //! It looks at every row of a year, so it follows changes more slowly than the rest.
    void readFlow()
    {
        const QDate today = QDate::currentDate();
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - kMonths);
        read(u"cash flow"_s, [first](OverviewReader& reader) { return reader.cashFlow(first, kMonths); }, &OverviewPage::setCashFlow,
            [this] { m_flow.answered(); });
    }

    //! \a done is called with every answer.
    template <typename Question, typename Show, typename Done>
    void read(const QString& key, Question question, Show show, Done done)
    {
        OverviewPage* page = &m_page;
        m_reader.ask<OverviewReader>(
            page, question,
            [page, show, done](const auto& answer) {
                done();
                if (answer)
                    (page->*show)(*answer);
                else if (answer.error().kind != Error::Kind::NotFound) // no database yet: the page is empty
                    page->showReadError(answer.error());
            },
            key);
    }

    OverviewPage& m_page;
    MainWindow& m_window;
    ReaderThread& m_reader;
    PacedQuestion m_flow;
};

void wireNavigation(const WiredParts& parts, OverviewPage* page)
{
    Pages* pages = &parts.pages;
    MainWindow* window = &parts.window;
    QObject::connect(page, &OverviewPage::itemsRequested, window, [window, pages](int group) {
        pages->items().showGroup(group);
        window->showPage(Page::Items);
    });
    QObject::connect(page, &OverviewPage::itemRequested, window, [window, pages](const ItemId& item) {
        window->showPage(Page::Items);
        pages->items().openItem(item);
    });
    QObject::connect(page, &OverviewPage::wished, window, [window, pages](const ItemWish& wish) {
        window->showPage(Page::Items);
        pages->items().openItem(wish.item);
        pages->items().ask(wish);
    });
    QObject::connect(page, &OverviewPage::connectBankRequested, window, [pages] { pages->items().connectBank(); });
    QObject::connect(page, &OverviewPage::transactionsRequested, window, [window] { window->showPage(Page::Transactions); });
    QObject::connect(page, &OverviewPage::webhooksRequested, window, [window] { window->showPage(Page::Webhooks); });
    QObject::connect(page, &OverviewPage::requestsRequested, window, [window] { window->showPage(Page::Requests); });
}

void wireKnown(const WiredParts& parts, OverviewPage* page)
{
    const KnownState* known = &parts.known;
    const auto showItems = [known, page] {
        if (known->items() && *known->items())
            page->setItems(**known->items());
    };
    QObject::connect(known, &KnownState::itemsRead, page, showItems);
    QObject::connect(known, &KnownState::runningChanged, page, &OverviewPage::setRunning);
    page->setRunning(known->running());
    showItems();
}

} // namespace

void makeOverviewPage(const WiredParts& parts)
{
    auto* page = new OverviewPage(parts.theme, parts.clock);
    MainWindow* window = &parts.window;
    auto* reading = new OverviewReading(*page, *window, parts.pageReader);
    wireNavigation(parts, page);
    wireKnown(parts, page);
    QObject::connect(page, &OverviewPage::syncAllRequested, parts.engine.itemActions(), &ItemActions::syncAll);
    QObject::connect(&parts.changes, &ChangeGathering::gathered, reading, [reading] { reading->readIfShown(); });
    QObject::connect(page, &OverviewPage::readRequested, reading, [reading] { reading->readIfShown(); });
    QObject::connect(window, &MainWindow::pageShown, reading, [reading, window](Page shown) {
        if (shown == Page::Overview)
            window->setContext(shown, QLocale().toString(QDateTime::currentDateTime(), u"ddd yyyy-MM-dd, HH:mm"_s));
        reading->readIfShown();
    });
    hideWhilePrivate(parts, *page);
    window->addPage(Page::Overview, page, page->makeActions());
}

} // namespace egret
