// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemspage.h"

#include "ui/items/itemcolumns.h"
#include "ui/items/itempanel.h"
#include "ui/items/itemquestions.h"
#include "ui/items/itemtablemodel.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/buttonwords.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/savequestion.h"
#include "ui/shared/synctext.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSet>

#include <array>
#include <numeric>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Column = ItemTableModel::Column;

constexpr int kPanelWidth = 348;
constexpr int kEveryGroup = -1;
constexpr std::array kGroups{ItemGroup::Healthy, ItemGroup::Syncing, ItemGroup::NeedsLogin, ItemGroup::Error, ItemGroup::Revoked};

} // namespace

ItemsPage::ItemsPage(Theme& theme, const Clock& clock, QWidget* parent)
    : ListPage(theme, *new ItemTableModel(clock), tr("Items"), parent)
    , m_clock(clock)
    , m_model(static_cast<ItemTableModel*>(table()->model()))
    , m_segments(new FilterSegments(theme, tr("State")))
    , m_clear(newButton(theme, tr("Clear the filter")))
    , m_connect(newButton(theme, tr("Connect a bank"), "plug"_L1, ButtonKind::Primary))
    , m_showLinkUrl(newButton(theme, tr("Show the link URL")))
    , m_sync(addSelectionAct(tr("Sync now"), "refresh"_L1))
    , m_repair(addSelectionAct(tr("Repair…"), "wrench"_L1))
    , m_repairAll(newButton(theme, tr("Repair…"), "wrench"_L1))
    , m_totals(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_inSight(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_panel(new ItemPanel(theme))
    , m_questions(new ItemQuestions(theme, this))
    , m_bankNews(new Banner(theme))
{
    m_model->setParent(this);
    makeTools();
    table()->setEdgePadding(16, 16);
    table()->setLeadingGap(int(Column::Synced), 12);
    setColumns(itemColumns(theme, *table()));
    makeFooter();
    m_bankNews->setWide();
    m_bankNews->hide();
    addOverTable(m_bankNews);
    makeStates();
    setPanel(m_panel, kPanelWidth);
    connectParts();
    table()->setSort(int(Column::Status), false);
}

QString ItemsPage::attentionText(int items)
{
    return tr("%n item(s) need attention", nullptr, items);
}

QString ItemsPage::contextText(int items)
{
    return tr("%n linked", nullptr, items);
}

QString ItemsPage::pageOpenText()
{
    return tr("The sign-in page is open in your browser; the item appears once the end user is done");
}

QString ItemsPage::testBankLinkedText()
{
    return tr("The test bank is linked");
}

QString ItemsPage::bankKnownText()
{
    return tr("This bank was linked before: nothing was added");
}

QString ItemsPage::bankKnownAdvice()
{
    return tr("The item with the same accounts stays as it is. Repair it if it does not work.");
}

QWidget* ItemsPage::makeActions()
{
    QPushButton* connectBankButton = newButton(theme(), tr("Connect a bank"), "plug"_L1, ButtonKind::Primary);
    connect(connectBankButton, &QPushButton::clicked, this, [this] { connectBank(); });
    m_connectButtons.append(connectBankButton);
    showReach();
    return connectBankButton;
}

void ItemsPage::makeTools()
{
    constexpr int kSearch = 248;
    searchField()->setAccessibleName(tr("Filter items"));
    searchField()->setPlaceholderText(tr("Filter by bank, end user or id"));
    searchField()->setMaximumWidth(kSearch);
    m_segments->addSegment(kEveryGroup + 1, tr("All"));
    m_segments->addSegment(int(ItemGroup::Healthy) + 1, tr("Healthy"));
    m_segments->addSegment(int(ItemGroup::Syncing) + 1, tr("Syncing"));
    m_segments->addSegment(int(ItemGroup::NeedsLogin) + 1, tr("Needs login"), "alert"_L1);
    m_segments->addSegment(int(ItemGroup::Error) + 1, tr("Error"), "xc"_L1);
    m_segments->addSegment(int(ItemGroup::Revoked) + 1, tr("Ended"));
    toolBar()->addWidget(m_segments, 3);
    toolBar()->addWidget(m_repairAll);
    m_repairAll->hide();
    m_export = addExport();
    connect(m_export, &QPushButton::clicked, this, [this] {
        QList<int> all(m_model->rowCount());
        std::iota(all.begin(), all.end(), 0);
        exportRows(all);
    });
    QPushButton* exportSelected = addSelectionAct(tr("Export"), "export"_L1);
    connect(exportSelected, &QPushButton::clicked, this, [this] { exportRows(table()->selectedRows()); });
}

void ItemsPage::makeFooter()
{
    QHBoxLayout* row = addFooter();
    row->addWidget(m_totals);
    row->addStretch();
    row->addWidget(m_inSight);
}

void ItemsPage::makeStates()
{
    for (QPushButton* act : {m_connect, m_showLinkUrl, m_clear})
        emptyState()->addAction(act);
    connect(m_connect, &QPushButton::clicked, this, [this] { connectBank(); });
    m_connectButtons.append(m_connect);
    connect(m_showLinkUrl, &QPushButton::clicked, this, &ItemsPage::showLinkUrlRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        showGroup(kEveryGroup);
        clearSearch();
    });
}

void ItemsPage::connectParts()
{
    connect(m_segments, &FilterSegments::chosen, this, [this] { search(); });
    connect(m_sync, &QPushButton::clicked, this, &ItemsPage::syncSelected);
    connect(m_repair, &QPushButton::clicked, this, [this] { m_questions->askForRepairLinks(repairable(table()->selectedRows())); });
    connect(m_repairAll, &QPushButton::clicked, this, [this] { m_questions->askForRepairLinks(m_repairs); });
    connect(m_questions, &ItemQuestions::repairLinkWished, this, &ItemsPage::repairLinkWished);
    connect(m_questions, &ItemQuestions::repairLinksExportRequested, this, &ItemsPage::repairLinksExportRequested);
    connect(table(), &TableView::sortRequested, this, &ItemsPage::sortBy);
    connect(table(), &TableView::visibleRowsChanged, this, [this](int first, int last) {
        //: %1 and %2 are numbers of rows: the first and the last one in sight
        m_inSight->setText(tr("Rows %1–%2").arg(countText(first + 1, locale()), countText(last + 1, locale())));
    });
    connect(m_panel, &ItemPanel::webhookRequested, this, &ItemsPage::webhookRequested);
    connect(m_panel, &ItemPanel::wished, this, &ItemsPage::ask);
    connect(m_panel, &ItemPanel::connectAgainRequested, this, [this] {
        if (const ListedItem* listed = m_model->itemAt(openPlace()))
            connectBank({listed->item.integration, listed->item.endUser, listed->endUserName});
    });
    connect(m_questions, &ItemQuestions::bankWished, this, &ItemsPage::bankWished);
    connect(m_questions, &ItemQuestions::confirmed, this, [this](const ItemWish& wish) {
        m_panel->setBusy(wish, true);
        emit wished(wish);
    });
}

void ItemsPage::readAgain()
{
    emit readRequested();
}

bool ItemsPage::isLookedAt() const
{
    return table()->selectionModel()->hasSelection() || table()->verticalScrollBar()->value() > 0 || table()->underMouse();
}

void ItemsPage::setItems(const QList<ListedItem>& items)
{
    const int place = table()->verticalScrollBar()->value();
    m_model->setItems(items, isLookedAt());
    table()->verticalScrollBar()->setValue(place);
    m_items = items;
    m_repairs = repairLinksFor(items);
    showRepairs();
    showBankNews();
    showCounts();
    showRows();
    showOpenItem();
    if (!m_open.isEmpty())
        emit portraitRequested(m_open);
}

void ItemsPage::setPortrait(const ItemPortrait& portrait)
{
    m_webhookUrls.insert(portrait.listed.item.id, portrait.facts.webhook);
    m_panel->setPortrait(portrait);
}

void ItemsPage::showReadError(const Error& error)
{
    showFailure(error);
}

void ItemsPage::setRunning(const QList<RunningSync>& running)
{
    const auto items = [](const RunningSyncs& syncs) { return QSet<ItemId>(syncs.keyBegin(), syncs.keyEnd()); };
    const RunningSyncs before = std::exchange(m_running, {});
    for (const RunningSync& sync : running)
        m_running.insert(sync.item, sync);
    m_model->setRunning(m_running);
    showOpenSync();
    if (items(before) == items(m_running))
        return; // nothing but how far they are
    showCounts();
    showOpenItem();
}

void ItemsPage::showOpenSync()
{
    const auto sync = m_running.constFind(m_open);
    m_panel->setSync(sync == m_running.cend() ? std::nullopt : std::optional(syncText(*sync, m_clock.now(), locale())));
}

void ItemsPage::setIntegrations(const QList<IntegrationSummary>& integrations)
{
    m_integrations = integrations;
    showReach();
}

void ItemsPage::setPlaidLost(bool lost)
{
    m_plaidLost = lost;
    m_panel->setPlaidLost(lost);
    if (hasSeveralSelected())
        describeSelection(table()->selectedRows());
    showReach();
}

//! The banks of the simulator are always there.
QString ItemsPage::reachObjection() const
{
    const bool simulates = std::any_of(m_integrations.cbegin(), m_integrations.cend(),
        [](const IntegrationSummary& summary) { return summary.integration.environment == Environment::Offline; });
    return m_plaidLost && !simulates ? plaidLostText() : QString();
}

void ItemsPage::showReach()
{
    setObjection(m_repairAll, reachObjection());
    for (const QPointer<QPushButton>& button : std::as_const(m_connectButtons)) {
        if (button)
            setObjection(button, reachObjection());
    }
}

void ItemsPage::showCounts()
{
    m_segments->setCount(kEveryGroup + 1, m_model->count(std::nullopt));
    for (const ItemGroup group : kGroups)
        m_segments->setCount(int(group) + 1, m_model->count(group));
    const int items = m_model->count(std::nullopt);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_totals->setText(QStringList{tr("%n item(s)", nullptr, items), tr("%n account(s)", nullptr, int(m_model->accounts())),
        tr("%n integration(s)", nullptr, m_model->integrations())}.join(u"   "_s));
}

void ItemsPage::showRows()
{
    if (m_model->isLoaded())
        ListPage::showRows();
}

void ItemsPage::describeEmpty()
{
    const bool isFiltered = m_model->isFiltered();
    if (isFiltered)
        emptyState()->setMessage("search"_L1, Tone::Neutral, tr("No items match"), tr("Every word must occur in bank, end user, code or id."));
    else
        emptyState()->setMessage("bank"_L1, Tone::Accent, tr("No items yet"), tr("Connect a bank, or post one to the link URL."));
    m_clear->setVisible(isFiltered);
    m_connect->setVisible(!isFiltered);
    m_showLinkUrl->setVisible(!isFiltered);
    m_inSight->clear();
}

void ItemsPage::search()
{
    const int group = m_segments->current() - 1;
    m_model->setFilter(group == kEveryGroup ? std::nullopt : std::optional(ItemGroup(group)), searchField()->text());
    showRows();
    table()->scrollToTop();
    showOpenItem();
}

QString ItemsPage::keyOf(int row) const
{
    return m_model->itemAt(row)->item.id.value();
}

QString ItemsPage::termOf(const QModelIndex& cell) const
{
    const auto column = Column(cell.column());
    const bool searched = column == Column::Institution || column == Column::EndUser;
    return searched ? cell.data().toString() : QString();
}

void ItemsPage::showGroup(int group)
{
    m_segments->setCurrent(group + 1);
}

//! First the natural way round, then the other, then as at the start.
void ItemsPage::sortBy(int column)
{
    const bool descendingFirst = Column(column) == Column::Status || Column(column) == Column::Accounts || Column(column) == Column::Synced;
    Column next = Column(column);
    bool ascending = !descendingFirst;
    if (m_model->sortColumn() == next && m_model->isAscending() == ascending) {
        ascending = !ascending;
    } else if (m_model->sortColumn() == next) {
        next = Column::Status;
        ascending = false;
    }
    table()->setSort(int(next), ascending);
    m_model->setSort(next, ascending);
    table()->scrollToTop();
    showOpenItem();
}

void ItemsPage::openRowAt(int row, bool focusPanel)
{
    const ListedItem* listed = m_model->itemAt(row);
    if (!listed)
        return;
    m_open = listed->item.id;
    m_model->setPinned(m_open);
    showPanelFor(row);
    showOpenItem();
    emit portraitRequested(m_open);
    if (focusPanel)
        m_panel->focusFirst();
}

void ItemsPage::openItem(const ItemId& item)
{
    if (m_model->findRow(item) < 0) {
        showGroup(kEveryGroup);
        clearSearch();
    }
    openRowAt(m_model->findRow(item), false);
    table()->scrollTo(m_model->index(m_model->findRow(item), 0));
}

int ItemsPage::openPlace() const
{
    return m_open.isEmpty() ? -1 : m_model->findRow(m_open);
}

//! The open Item as the list knows it now, and its row selected; the panel closes once the Item is gone.
void ItemsPage::showOpenItem()
{
    if (m_open.isEmpty())
        return;
    const int row = openPlace();
    if (row < 0) {
        closePanel();
        return;
    }
    if (table()->currentIndex().row() != row && !hasSeveralSelected())
        table()->selectRow(row);
    m_panel->setItem(*m_model->itemAt(row), *m_model->conditionAt(row), m_running.contains(m_open));
    showOpenSync();
}

void ItemsPage::forgetOpenRow()
{
    m_open = {};
    m_model->setPinned({});
}

//! Those of \a rows that can be asked for what is new.
QList<ItemId> ItemsPage::syncable(const QList<int>& rows) const
{
    QList<ItemId> items;
    for (const int row : rows) {
        const ListedItem& listed = *m_model->itemAt(row);
        if (objectionTo(ItemWish::Act::Sync, listed, *m_model->conditionAt(row), {m_running.contains(listed.item.id), m_plaidLost}).isEmpty())
            items.append(listed.item.id);
    }
    return items;
}

void ItemsPage::syncSelected()
{
    emit syncRequested(syncable(table()->selectedRows()));
}

void ItemsPage::exportRows(const QList<int>& rows)
{
    QList<ItemId> items;
    for (const int row : rows)
        items.append(m_model->itemAt(row)->item.id);
    askWhereToSave(this, tr("Export items"), u"items.csv"_s, [this, items](const QString& path) { emit exportRequested(items, path); });
}

void ItemsPage::setBankTroubles(const QList<BankTrouble>& troubles)
{
    if (troubles == m_bankTroubles)
        return;
    m_bankTroubles = troubles;
    showBankNews();
}

void ItemsPage::showBankNews()
{
    const BankNews news = bankNews(m_items, m_bankTroubles);
    m_bankNews->showMessage(Tone::Warning, news.title, news.text);
    m_bankNews->setVisible(!news.title.isEmpty());
}

QList<RepairLink> ItemsPage::repairable(const QList<int>& rows) const
{
    QList<ListedItem> items;
    for (const int row : rows)
        items.append(*m_model->itemAt(row));
    return repairLinksFor(items);
}

//! One is repaired from its details.
void ItemsPage::showRepairs()
{
    const int count = int(m_repairs.size());
    constexpr int kNarrowBelow = 1080; // of the page: an icon is enough
    showWords(m_repairAll, tr("Repair all %n…", nullptr, count), width() >= kNarrowBelow);
    m_repairAll->setAccessibleName(tr("Repair all %n item(s)", nullptr, count));
    m_repairAll->setVisible(count > 1);
}

void ItemsPage::resizeEvent(QResizeEvent* event)
{
    ListPage::resizeEvent(event);
    showRepairs();
}

QString ItemsPage::describeSelection(const QList<int>& rows)
{
    setObjection(m_repair, repairable(rows).isEmpty() ? tr("None of them needs a repair.") : reachObjection());
    const int waiting = int(rows.size() - syncable(rows).size());
    const QString reason = m_plaidLost ? plaidLostText() : tr("None of them can be synced now.");
    setObjection(m_sync, waiting < rows.size() ? QString() : reason);
    return waiting == 0 ? QString() : tr("%n of them can't be synced now", nullptr, waiting);
}

void ItemsPage::addRowActions(QMenu& menu, const QList<int>& rows)
{
    const QList<ItemId> items = syncable(rows);
    if (rows.size() == 1)
        connect(menu.addAction(tr("Open the details")), &QAction::triggered, this, [this, row = rows.first()] { openRowAt(row, true); });
    QAction* sync = menu.addAction(themedIcon(theme(), "refresh"_L1), tr("Sync now"));
    sync->setEnabled(!items.isEmpty());
    connect(sync, &QAction::triggered, this, [this, items] { emit syncRequested(items); });
    const QList<RepairLink> repairs = repairable(rows);
    QAction* repair = menu.addAction(themedIcon(theme(), "wrench"_L1), tr("Links to repair…"));
    repair->setEnabled(!repairs.isEmpty() && reachObjection().isEmpty());
    connect(repair, &QAction::triggered, this, [this, repairs] { m_questions->askForRepairLinks(repairs); });
}

void ItemsPage::ask(const ItemWish& wish)
{
    if (const ListedItem* listed = m_model->itemAt(m_model->findRow(wish.item)))
        m_questions->ask(wish, *listed, m_webhookUrls.value(wish.item));
}

void ItemsPage::wishDone(const ItemWish& wish)
{
    m_panel->setBusy(wish, false);
}

void ItemsPage::wishFailed(const ItemWish& wish, const Error& error)
{
    m_panel->setBusy(wish, false);
    m_panel->showFailure(wish, error);
}

void ItemsPage::repairLinkReady(const ItemWish& wish, const QUrl& page, Timestamp expires)
{
    m_questions->repairLinkReady(wish, page, expires);
}

void ItemsPage::repairLinkFailed(const ItemWish& wish, const Error& error)
{
    m_questions->repairLinkFailed(wish, error);
}

void ItemsPage::connectBank(const BankWish& known)
{
    m_questions->askForBank(m_integrations, known);
}

void ItemsPage::setTestBanks(const TestBanks& banks)
{
    m_questions->setTestBanks(banks);
}

void ItemsPage::bankUnderWay()
{
    m_questions->bankUnderWay();
}

void ItemsPage::bankRefused(const Error& error)
{
    m_questions->bankRefused(error);
}

} // namespace egret
