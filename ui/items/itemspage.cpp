// SPDX-License-Identifier: Apache-2.0
#include "ui/items/itemspage.h"

#include "ui/items/connectbankdialog.h"
#include "ui/items/itempanel.h"
#include "ui/items/itemtablemodel.h"
#include "ui/items/removeitemdialog.h"
#include "ui/items/stepcell.h"
#include "ui/items/webhookurldialog.h"
#include "ui/shared/button.h"
#include "ui/shared/confirmdialog.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/filtersegments.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/pagekey.h"
#include "ui/shared/skeleton.h"
#include "ui/shared/splitpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 348;
constexpr int kEveryGroup = -1;
using Column = ItemTableModel::Column;

//! Widths in the order of Column; the next step takes what is left.
constexpr std::array kWidths{196, 140, 130, 112, 56, 78, 150};

//! What names grow to where there is room.
constexpr std::array kWideWidths{280, 220, 140, 170, 64, 96, 150};

//! What disappears first when there is no room.
constexpr std::array kHideOrder{Column::Products, Column::Accounts, Column::Synced};

} // namespace

ItemsPage::ItemsPage(Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ItemTableModel(clock, this))
    , m_search(newTextField(tr("Filter items")))
    , m_segments(new FilterSegments(theme, tr("State")))
    , m_table(new TableView(theme, rowHeight(Density::Standard)))
    , m_body(new QStackedWidget)
    , m_skeleton(new Skeleton(theme))
    , m_empty(new EmptyState(theme))
    , m_clear(newButton(theme, tr("Clear the filter")))
    , m_connect(newButton(theme, tr("Connect a bank"), "plug"_L1, ButtonKind::Primary))
    , m_showLinkUrl(newButton(theme, tr("Show the link URL")))
    , m_failure(new EmptyState(theme))
    , m_totals(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_rows(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_panel(new ItemPanel(theme))
    , m_splitter(new QSplitter)
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_panel->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolBar());
    column->addWidget(m_splitter, 1);
    makeStates();
    connectParts();
    addSearchKey(theme, this, m_search);
    connect(addPageKey(this, {}, tr("Next row"), Qt::Key_J), &QAction::triggered, this, [this] { step(1); });
    connect(addPageKey(this, {}, tr("Previous row"), Qt::Key_K), &QAction::triggered, this, [this] { step(-1); });
    m_table->setSort(int(Column::Status), false);
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

QWidget* ItemsPage::makeActions()
{
    QPushButton* connectBankButton = newButton(m_theme, tr("Connect a bank"), "plug"_L1, ButtonKind::Primary);
    connect(connectBankButton, &QPushButton::clicked, this, [this] { connectBank(); });
    return connectBankButton;
}

QWidget* ItemsPage::makeToolBar()
{
    constexpr int kHeight = 48;
    constexpr int kSearch = 248;
    auto* bar = new QWidget;
    bar->setObjectName(u"region"_s);
    bar->setFixedHeight(kHeight);
    setSurface(bar, u"plain"_s);
    setEdge(bar, u"bottom"_s);
    m_search->setPlaceholderText(tr("Filter by bank, end user or id"));
    m_search->setProperty("inset", u"search"_s);
    m_search->setMaximumWidth(kSearch);
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(9, 0, 7, 0);
    inside->addWidget(new IconLabel(m_theme, "search"_L1, Token::TextHint, 14));
    inside->addStretch();
    inside->addWidget(new KeyCap(m_theme, u"/"_s));
    m_search->installEventFilter(this);
    m_segments->addSegment(kEveryGroup + 1, tr("All"));
    m_segments->addSegment(int(ItemGroup::Healthy) + 1, tr("Healthy"));
    m_segments->addSegment(int(ItemGroup::Syncing) + 1, tr("Syncing"));
    m_segments->addSegment(int(ItemGroup::NeedsLogin) + 1, tr("Needs login"), "alert"_L1);
    m_segments->addSegment(int(ItemGroup::Error) + 1, tr("Error"), "xc"_L1);
    m_segments->addSegment(int(ItemGroup::Revoked) + 1, tr("Ended"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_segments, 3);
    return bar;
}

QWidget* ItemsPage::makeTable()
{
    const auto setCell = [this](Column column, QAbstractItemDelegate* cell) {
        m_table->setItemDelegateForColumn(int(column), cell);
    };
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(tr("Items"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setEdgePadding(16, 16);
    m_table->setLeadingGap(int(Column::Synced), 12);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCell(Column::Institution, new MonogramCell(m_theme, m_table));
    setCell(Column::EndUser, new TextCell(m_theme, m_table, TextStyle::Small, Token::TextSecondary));
    setCell(Column::Status, new ChipCell(m_theme, m_table));
    setCell(Column::Products, new TextCell(m_theme, m_table, TextStyle::Small, Token::TextSecondary));
    setCell(Column::Accounts, new TextCell(m_theme, m_table, TextStyle::Small, Token::Text, true));
    setCell(Column::Synced, new TextCell(m_theme, m_table, TextStyle::Small, Token::TextSecondary, true));
    setCell(Column::NextStep, new StepCell(m_theme, m_table));
    for (size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(int(Column::NextStep), QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this);

    m_body->addWidget(m_skeleton);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_failure);
    auto* left = new QWidget;
    left->setObjectName(u"region"_s);
    setSurface(left, u"plain"_s);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_body, 1);
    rows->addWidget(makeFooter());
    return left;
}

QWidget* ItemsPage::makeFooter()
{
    constexpr int kHeight = 34;
    auto* footer = new QWidget;
    footer->setFixedHeight(kHeight);
    setSurface(footer, u"sunken"_s);
    setEdge(footer, u"top"_s);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 16, 0);
    row->addWidget(m_totals);
    row->addStretch();
    row->addWidget(m_rows);
    return footer;
}

void ItemsPage::makeStates()
{
    m_empty->addAction(m_connect);
    m_empty->addAction(m_showLinkUrl);
    m_empty->addAction(m_clear);
    connect(m_connect, &QPushButton::clicked, this, [this] { connectBank(); });
    connect(m_showLinkUrl, &QPushButton::clicked, this, &ItemsPage::showLinkUrlRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        showGroup(kEveryGroup);
        filter();
    });
    QPushButton* again = newButton(m_theme, tr("Try again"), "refresh"_L1, ButtonKind::Primary);
    connect(again, &QPushButton::clicked, this, &ItemsPage::readRequested);
    m_failure->addAction(again);
}

void ItemsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &ItemsPage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_segments, &FilterSegments::chosen, this, &ItemsPage::filter);
    connect(m_table, &TableView::sortRequested, this, &ItemsPage::sortBy);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { openRow(row, true); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { openRow(index.row(), false); });
    connect(m_table, &TableView::visibleRowsChanged, this, [this](int first, int last) {
        //: %1 and %2 are numbers of rows: the first and the last one in sight
        m_rows->setText(tr("Rows %1–%2").arg(countText(first + 1, locale()), countText(last + 1, locale())));
    });
    connect(m_panel, &ItemPanel::closeRequested, this, &ItemsPage::closePanel);
    connect(m_panel, &ItemPanel::previousRequested, this, [this] { step(-1); });
    connect(m_panel, &ItemPanel::nextRequested, this, [this] { step(1); });
    connect(m_panel, &ItemPanel::webhookRequested, this, &ItemsPage::webhookRequested);
    connect(m_panel, &ItemPanel::wished, this, &ItemsPage::ask);
    connect(m_panel, &ItemPanel::connectAgainRequested, this, [this] {
        if (const ListedItem* listed = m_model->itemAt(m_model->findRow(m_open)))
            connectBank({listed->item.integration, listed->item.endUser, listed->endUserName});
    });
}

bool ItemsPage::isLookedAt() const
{
    return !m_open.isEmpty() || m_table->verticalScrollBar()->value() > 0 || m_table->underMouse();
}

void ItemsPage::setItems(const QList<ListedItem>& items)
{
    const int place = m_table->verticalScrollBar()->value();
    m_model->setItems(items, isLookedAt());
    m_table->verticalScrollBar()->setValue(place);
    showCounts();
    showState();
    showOpenItem();
    emit listed(items);
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
    const ErrorText text = errorText(error);
    m_failure->setMessage("alert"_L1, Tone::Error, text.title, text.advice);
    m_failure->setNote(error.detail);
    m_body->setCurrentWidget(m_failure);
}

void ItemsPage::setRunning(const QList<RunningSync>& running)
{
    m_running.clear();
    for (const RunningSync& sync : running)
        m_running.insert(sync.item);
    m_model->setRunning(m_running);
    showCounts();
    showOpenItem();
}

void ItemsPage::setIntegrations(const QList<IntegrationSummary>& integrations)
{
    m_integrations = integrations;
}

void ItemsPage::showCounts()
{
    m_segments->setCount(kEveryGroup + 1, m_model->count(std::nullopt));
    for (const ItemGroup group : {ItemGroup::Healthy, ItemGroup::Syncing, ItemGroup::NeedsLogin, ItemGroup::Error, ItemGroup::Revoked})
        m_segments->setCount(int(group) + 1, m_model->count(group));
    const int items = m_model->count(std::nullopt);
    m_totals->setText(QStringList{tr("%n item(s)", nullptr, items), tr("%n account(s)", nullptr, int(m_model->accounts())),
        tr("%n integration(s)", nullptr, m_model->integrations())}.join(u"   "_s));
    emit counted(m_model->needingAttention(), items);
}

void ItemsPage::showState()
{
    if (!m_model->isLoaded()) {
        m_body->setCurrentWidget(m_skeleton);
        return;
    }
    if (m_model->rowCount() > 0) {
        m_body->setCurrentWidget(m_table);
        m_table->tellVisibleRows();
        return;
    }
    const bool isFiltered = m_model->isFiltered();
    if (isFiltered)
        m_empty->setMessage("search"_L1, Tone::Neutral, tr("No items match"), tr("Every word must occur in bank, end user, code or id."));
    else
        m_empty->setMessage("bank"_L1, Tone::Accent, tr("No items yet"), tr("Connect a bank, or post one to the link URL."));
    m_clear->setVisible(isFiltered);
    m_connect->setVisible(!isFiltered);
    m_showLinkUrl->setVisible(!isFiltered);
    m_rows->clear();
    m_body->setCurrentWidget(m_empty);
}

void ItemsPage::filter()
{
    const int group = m_segments->current() - 1;
    m_model->setFilter(group == kEveryGroup ? std::nullopt : std::optional(ItemGroup(group)), m_search->text());
    showState();
    m_table->scrollToTop();
    showOpenItem();
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
    m_table->setSort(int(next), ascending);
    m_model->setSort(next, ascending);
    m_table->scrollToTop();
    showOpenItem();
}

void ItemsPage::openRow(int row, bool focusPanel)
{
    const ListedItem* listed = m_model->itemAt(row);
    if (!listed)
        return;
    m_open = listed->item.id;
    m_model->setPinned(m_open);
    showPanel(m_splitter, m_panel, kPanelWidth);
    showOpenItem();
    emit portraitRequested(m_open);
    if (focusPanel)
        m_panel->focusFirst();
}

void ItemsPage::openItem(const ItemId& item)
{
    if (m_model->findRow(item) < 0) {
        m_search->clear();
        showGroup(kEveryGroup);
    }
    openRow(m_model->findRow(item), false);
    m_table->scrollTo(m_model->index(m_model->findRow(item), 0));
}

void ItemsPage::openFirst()
{
    openRow(0, false);
}

//! The open Item as the list knows it now, and its row selected; the panel closes once the Item is gone.
void ItemsPage::showOpenItem()
{
    if (m_open.isEmpty())
        return;
    const int row = m_model->findRow(m_open);
    if (row < 0) {
        closePanel();
        return;
    }
    if (m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    m_panel->setItem(*m_model->itemAt(row), *m_model->conditionAt(row), m_running.contains(m_open));
}

void ItemsPage::closePanel()
{
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_open = {};
    m_model->setPinned({});
    m_panel->hide();
    if (hadFocus)
        m_table->setFocus(Qt::TabFocusReason);
}

void ItemsPage::step(int rows)
{
    const int from = m_open.isEmpty() ? m_table->currentIndex().row() : m_model->findRow(m_open);
    const int row = qBound(0, from + rows, m_model->rowCount() - 1);
    if (m_open.isEmpty())
        m_table->selectRow(row);
    else
        openRow(row, false);
    m_table->scrollTo(m_model->index(row, 0));
}

void ItemsPage::confirmThen(const ItemWish& wish, QDialog* dialog)
{
    connect(dialog, &QDialog::accepted, this, [this, wish] {
        m_panel->setBusy(wish, true);
        emit wished(wish);
    });
    dialog->open();
}

void ItemsPage::ask(const ItemWish& wish)
{
    const ListedItem* listed = m_model->itemAt(m_model->findRow(wish.item));
    if (!listed)
        return;
    const bool isProduction = listed->environment == Environment::Production;
    if (wish.act == ItemWish::Act::Remove) {
        confirmThen(wish, new RemoveItemDialog(m_theme, *listed, window()));
    } else if (wish.act == ItemWish::Act::RotateToken) {
        confirmThen(wish, new ConfirmDialog(m_theme, {tr("Replace the access token?"),
            tr("The old token dies at once, also where your own programs hold it. Should Plaid's answer be lost, the bank has to be connected again."),
            tr("Replace the token"), {}}, window()));
    } else if (wish.act == ItemWish::Act::AskBank && isProduction) {
        confirmThen(wish, new ConfirmDialog(m_theme, {tr("Refresh for a fee?"),
            tr("Plaid bills each refresh in Production. What is new would come by itself, one to four times a day."), tr("Refresh"), {}}, window()));
    } else if (wish.act == ItemWish::Act::MoveWebhooks) {
        auto* dialog = new WebhookUrlDialog(m_theme, listed->environment, m_webhookUrls.value(wish.item), window());
        connect(dialog, &QDialog::accepted, this, [this, wish, dialog] {
            ItemWish complete = wish;
            complete.url = dialog->url();
            m_panel->setBusy(complete, true);
            emit wished(complete);
        });
        dialog->open();
    } else {
        m_panel->setBusy(wish, true);
        emit wished(wish);
    }
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

void ItemsPage::connectBank(const BankWish& known)
{
    if (m_connecting)
        return;
    m_connecting = new ConnectBankDialog(m_theme, m_integrations, known, window());
    connect(m_connecting, &ConnectBankDialog::wished, this, &ItemsPage::bankWished);
    m_connecting->open();
}

void ItemsPage::bankPageOpened()
{
    if (m_connecting)
        m_connecting->accept();
}

void ItemsPage::bankRefused(const Error& error)
{
    if (m_connecting)
        m_connecting->showError(error);
}

void ItemsPage::setDensity(Density density)
{
    m_table->setRowHeights(rowHeight(density));
}

void ItemsPage::fitColumns()
{
    int needed = 0;
    for (const int width : kWidths)
        needed += width;
    for (const Column column : kHideOrder) {
        const bool hide = m_table->viewport()->width() < needed;
        if (m_table->isColumnHidden(int(column)) != hide)
            m_table->setColumnHidden(int(column), hide);
        if (hide)
            needed -= kWidths[size_t(column)];
    }
    int wanted = 0;
    for (size_t column = 0; column < kWidths.size(); ++column)
        wanted += kWideWidths[column] - kWidths[column];
    const double share = std::clamp(double(m_table->viewport()->width() - needed) / (2.0 * wanted), 0.0, 1.0);
    for (size_t column = 0; column + 1 < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column] + int(share * (kWideWidths[column] - kWidths[column])));
}

void ItemsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible())
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

bool ItemsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace egret
