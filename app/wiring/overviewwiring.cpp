// SPDX-License-Identifier: Apache-2.0
#include "app/changegathering.h"
#include "app/engine.h"
#include "app/itemactions.h"
#include "app/knownstate.h"
#include "app/pages.h"
#include "app/wiring/reachfollowing.h"
#include "app/wiring/scopefollowing.h"
#include "core/store/overviewreader.h"
#include "core/store/readerthread.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/overview/overviewpage.h"
#include "ui/shared/pacedquestion.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 12;
constexpr int kEvents = 40;

//! Asks for all parts of the page. Lives as long as the page.
class OverviewReading : public QObject {
public:
    OverviewReading(OverviewPage& page, MainWindow& window, ReaderThread& reader, const Scope& scope)
        : QObject(&page)
        , m_page(page)
        , m_window(window)
        , m_reader(reader)
        , m_scope(scope)
    {
        connect(&m_flow, &PacedQuestion::asked, this, &OverviewReading::readFlow);
    }

    //! While the page is in sight; it asks again whenever it is shown.
    void readIfShown()
    {
        if (m_window.currentPage() != Page::Overview)
            return;
        const Timestamp day = fromDateTime(QDate::currentDate().startOfDay());
        const IntegrationId scope = m_scope.integration();
        read(u"figures"_s, [day, scope](OverviewReader& reader) { return reader.figures(day, scope); }, &OverviewPage::setFigures, [] { });
        read(u"events"_s, [scope](OverviewReader& reader) { return reader.events(kEvents, scope); }, &OverviewPage::setEvents, [] { });
        m_flow.wish();
    }

private:
    //! It looks at every row of a year, so it follows changes more slowly than the rest.
    void readFlow()
    {
        const QDate today = QDate::currentDate();
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - kMonths);
        read(u"cash flow"_s,
            [first, scope = m_scope.integration()](OverviewReader& reader) { return reader.cashFlow(first, kMonths, scope); },
            &OverviewPage::setCashFlow, [this] { m_flow.answered(); });
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
                else if (answer.error().kind == Error::Kind::NotFound) // no database yet: nothing has happened
                    (page->*show)({});
                else
                    page->showReadError(answer.error());
            },
            key);
    }

    OverviewPage& m_page;
    MainWindow& m_window;
    ReaderThread& m_reader;
    const Scope& m_scope;
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

//! Those of \a items, unless everybody's are shown.
QList<RunningSync> runningOf(const QList<RunningSync>& all, const QList<ListedItem>& items, const Scope& scope)
{
    if (scope.integration().isEmpty())
        return all;
    QSet<ItemId> shown;
    for (const ListedItem& listed : items)
        shown.insert(listed.item.id);
    QList<RunningSync> running;
    std::copy_if(all.begin(), all.end(), std::back_inserter(running), [&shown](const RunningSync& sync) { return shown.contains(sync.item); });
    return running;
}

void wireKnown(const WiredParts& parts, OverviewPage* page)
{
    KnownState* known = &parts.known;
    const Scope* scope = &parts.scope;
    const auto show = [known, scope, page] {
        const QList<ListedItem> items = known->items() && *known->items() ? scope->shown(**known->items()) : QList<ListedItem>();
        page->setRunning(runningOf(known->running(), items, *scope));
        if (known->items() && *known->items())
            page->setItems(items);
        else if (known->items())
            page->showReadError(known->items()->error());
    };
    QObject::connect(page, &OverviewPage::readRequested, known, &KnownState::readItems);
    QObject::connect(known, &KnownState::itemsRead, page, show);
    QObject::connect(known, &KnownState::runningChanged, page, show);
    QObject::connect(scope, &Scope::changed, page, show);
    show();
}

} // namespace

void makeOverviewPage(const WiredParts& parts)
{
    auto* page = new OverviewPage(parts.theme, parts.clock);
    MainWindow* window = &parts.window;
    auto* reading = new OverviewReading(*page, *window, parts.pageReader, parts.scope);
    followReach(parts, page);
    followScope(parts, page);
    wireNavigation(parts, page);
    wireKnown(parts, page);
    QObject::connect(page, &OverviewPage::syncAllRequested, parts.engine.itemActions(), &ItemActions::syncAll);
    QObject::connect(&parts.changes, &ChangeGathering::gathered, reading, [reading] { reading->readIfShown(); });
    QObject::connect(&parts.scope, &Scope::changed, reading, [reading] { reading->readIfShown(); });
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
