// SPDX-License-Identifier: Apache-2.0
#include "ui/transactions/transactionspage.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/cells.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"
#include "ui/shared/pagekey.h"
#include "ui/shared/splitpanel.h"
#include "ui/transactions/totalsbar.h"
#include "ui/transactions/transactionpanel.h"
#include "ui/transactions/transactiontablemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSearchDelay = 200ms; // after the last key
constexpr int kPanelWidth = 324;
using Column = TransactionTableModel::Column;

//! Widths in the order of Column; the description takes what is left.
constexpr std::array kWidths{98, 162, 150, 116, 124, 128, 104, 90};

//! What columns with names grow to where there is room, shared out once the description has enough; in the order of Column.
constexpr std::array kWideWidths{98, 220, 150, 152, 190, 190, 104, 90};
constexpr int kComfortableDescription = 260;

//! What disappears first when there is no room.
constexpr std::array kHideOrder{Column::Description, Column::EndUser, Column::Account, Column::Category};
constexpr int kNarrowestDescription = 80;

} // namespace

TransactionsPage::TransactionsPage(Theme& theme, TransactionTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_search(newTextField(tr("Search transactions")))
    , m_table(new TableView(theme, rowHeight(Density::Standard)))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(theme))
    , m_clear(newButton(theme, tr("Clear the search")))
    , m_showLinkUrl(newButton(theme, tr("Show the link URL")))
    , m_failure(new EmptyState(theme))
    , m_totals(new TotalsBar(theme))
    , m_panel(new TransactionPanel(theme))
    , m_splitter(new QSplitter)
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_panel->resize(kPanelWidth, m_panel->height());
    m_panel->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolBar());
    column->addWidget(m_splitter, 1);
    makeStates();
    connectModel();
    addSearchKey(theme, this, m_search);
    sortBy(int(Column::Date));
}

QWidget* TransactionsPage::makeToolBar()
{
    constexpr int kHeight = 48;
    auto* bar = new QWidget;
    bar->setObjectName(u"region"_s);
    bar->setFixedHeight(kHeight);
    setSurface(bar, u"plain"_s);
    setEdge(bar, u"bottom"_s);
    m_search->setPlaceholderText(tr("Search merchant, description, note or id"));
    m_search->setClearButtonEnabled(false);
    m_search->setProperty("inset", u"search"_s);
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(9, 0, 7, 0);
    inside->addWidget(new IconLabel(m_theme, "search"_L1, Token::TextHint, 14));
    inside->addStretch();
    inside->addWidget(new KeyCap(m_theme, u"/"_s));
    m_search->installEventFilter(this);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(kSearchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, &TransactionsPage::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_searchDelay.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        m_table->setFocus(Qt::TabFocusReason);
    });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 16, 0);
    row->addWidget(m_search);
    return bar;
}

QWidget* TransactionsPage::makeTable()
{
    const auto setCell = [this](Column column, QAbstractItemDelegate* cell) {
        m_table->setItemDelegateForColumn(int(column), cell);
    };
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(tr("Transactions"));
    m_table->setModel(&m_model);
    m_table->setEdgePadding(24, 16);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCell(Column::Date, new TextCell(m_theme, m_table, TextStyle::Small, Token::TextSecondary, true));
    setCell(Column::Merchant, new MonogramCell(m_theme, m_table));
    setCell(Column::Description, new TextCell(m_theme, m_table, TextStyle::Small, Token::TextHint));
    setCell(Column::Category, new CategoryCell(m_theme, m_table));
    setCell(Column::Account, new AccountCell(m_theme, m_table));
    setCell(Column::Amount, new TextCell(m_theme, m_table, TextStyle::CellMedium, Token::Text, true));
    setCell(Column::Status, new StatusCell(m_theme, m_table));
    for (size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), m_fittedWidths[column] = kWidths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(int(Column::Description), QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this);

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
    rows->addWidget(m_totals);
    return left;
}

void TransactionsPage::makeStates()
{
    m_empty->addAction(m_clear);
    m_empty->addAction(m_showLinkUrl);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        search();
    });
    connect(m_showLinkUrl, &QPushButton::clicked, this, &TransactionsPage::showLinkUrlRequested);
    QPushButton* again = newButton(m_theme, tr("Try again"), "refresh"_L1, ButtonKind::Primary);
    connect(again, &QPushButton::clicked, this, &TransactionsPage::refresh);
    m_failure->addAction(again);
}

void TransactionsPage::connectModel()
{
    connect(m_table, &TableView::sortRequested, this, &TransactionsPage::sortBy);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { openRow(row, true); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { openRow(index.row(), false); });
    connect(m_table, &TableView::visibleRowsChanged, &m_model, &TransactionTableModel::setVisibleRows);
    connect(m_table, &TableView::visibleRowsChanged, m_totals, &TotalsBar::setVisibleRows);
    connect(m_panel, &TransactionPanel::closeRequested, this, &TransactionsPage::closePanel);
    connect(m_panel, &TransactionPanel::previousRequested, this, [this] { step(-1); });
    connect(m_panel, &TransactionPanel::nextRequested, this, [this] { step(1); });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TransactionsPage::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TransactionsPage::restorePlace);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TransactionsPage::showOpenRow);
    connect(&m_model, &TransactionTableModel::indexed, this, &TransactionsPage::onIndexed);
    connect(&m_model, &TransactionTableModel::summed, m_totals, &TotalsBar::setTotals);
    connect(&m_model, &TransactionTableModel::failed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        m_failure->setMessage("alert"_L1, Tone::Error, text.title, text.advice);
        m_failure->setNote(error.detail);
        m_body->setCurrentWidget(m_failure);
    });
}

void TransactionsPage::search()
{
    m_searchDelay.stop();
    TransactionQuery query = TransactionQuery::fromText(m_search->text());
    query.sortKey = m_model.query().sortKey;
    query.ascending = m_model.query().ascending;
    if (query == m_model.query() && m_model.isLoaded())
        return;
    m_topRow = -1;
    m_totals->setCounting();
    m_model.setQuery(query);
    m_table->scrollToTop();
}

void TransactionsPage::searchFor(const QString& text)
{
    m_search->setText(text);
    search();
}

void TransactionsPage::sortBy(int column)
{
    TransactionQuery query = m_model.query();
    const TransactionQuery::SortKey key = TransactionTableModel::sortKey(Column(column));
    const bool descendingFirst = Column(column) == Column::Date || Column(column) == Column::Amount;
    if (!m_model.isLoaded() || query.sortKey != key) {
        query.sortKey = key;
        query.ascending = !descendingFirst;
    } else if (query.ascending != descendingFirst) {
        query.ascending = descendingFirst; // second click: the other way round
    } else {
        query.sortKey = TransactionQuery::SortKey::Date; // third click: as at the start
        query.ascending = false;
    }
    const auto shown = Column(int(query.sortKey));
    m_table->setSort(int(shown), query.ascending);
    m_model.setQuery(query);
    m_table->scrollToTop();
}

void TransactionsPage::refresh()
{
    m_model.refresh();
}

void TransactionsPage::rememberPlace()
{
    const bool atTop = m_table->verticalScrollBar()->value() == 0;
    const int top = m_table->rowAt(0);
    m_topRow = atTop ? -1 : m_model.rowId(top);
    m_topOffset = atTop ? 0 : m_table->rowViewportPosition(top);
}

void TransactionsPage::restorePlace()
{
    const int top = m_topRow < 0 ? -1 : m_model.findRow(m_topRow);
    if (top >= 0)
        m_table->verticalScrollBar()->setValue(top * m_table->rowHeight(top) - m_topOffset);
    const int open = m_openRow < 0 ? -1 : m_model.findRow(m_openRow);
    if (open < 0) {
        closePanel();
        return;
    }
    const QModelIndex index = m_model.index(open, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (top >= 0)
        m_table->verticalScrollBar()->setValue(top * m_table->rowHeight(top) - m_topOffset);
}

void TransactionsPage::onIndexed(qint64 milliseconds)
{
    m_totals->setCount(m_model.rowCount(), milliseconds);
    showState();
    m_table->tellVisibleRows();
}

void TransactionsPage::showState()
{
    if (m_model.rowCount() > 0) {
        m_body->setCurrentWidget(m_table);
        return;
    }
    const bool searching = !m_model.query().words.isEmpty();
    if (searching) {
        m_empty->setMessage("search"_L1, Tone::Neutral, tr("No transactions match"),
            tr("Every word of the search must occur in merchant, description, note or id."));
    } else {
        m_empty->setMessage("transactions"_L1, Tone::Accent, tr("No transactions yet"),
            tr("Send an item to the link URL. Rows appear here a few seconds later."));
    }
    m_clear->setVisible(searching);
    m_showLinkUrl->setVisible(!searching);
    m_totals->setVisibleRows(0, -1);
    m_body->setCurrentWidget(m_empty);
}

void TransactionsPage::openRow(int row, bool focusPanel)
{
    m_openRow = m_model.rowId(row);
    if (m_openRow < 0)
        return;
    showPanel(m_splitter, m_panel, kPanelWidth);
    m_table->selectRow(row);
    showOpenRow();
    if (focusPanel)
        m_panel->focusFirst();
}

void TransactionsPage::openFirst()
{
    openRow(0, false);
}

void TransactionsPage::showOpenRow()
{
    if (m_openRow < 0 || !m_panel->isVisible())
        return;
    if (const TransactionRow* row = m_model.rowAt(m_model.findRow(m_openRow)))
        m_panel->setRow(*row);
}

void TransactionsPage::closePanel()
{
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_openRow = -1;
    m_panel->hide();
    if (hadFocus)
        m_table->setFocus(Qt::TabFocusReason);
}

void TransactionsPage::step(int rows)
{
    const int row = m_model.findRow(m_openRow) + rows;
    if (row < 0 || row >= m_model.rowCount())
        return;
    openRow(row, false);
    m_table->scrollTo(m_model.index(row, 0));
}

void TransactionsPage::setDensity(Density density)
{
    m_table->setRowHeights(rowHeight(density));
}

void TransactionsPage::fitColumns()
{
    int needed = kNarrowestDescription;
    for (const int width : kWidths)
        needed += width;
    needed -= kWidths[size_t(Column::Description)];
    for (const Column column : kHideOrder) {
        const bool hide = m_table->viewport()->width() < needed;
        if (m_table->isColumnHidden(int(column)) != hide)
            m_table->setColumnHidden(int(column), hide);
        if (hide)
            needed -= column == Column::Description ? kNarrowestDescription : kWidths[size_t(column)];
    }
    shareRoom(m_table->viewport()->width() - needed + kNarrowestDescription - kComfortableDescription);
    // Without the description the merchant takes what is left.
    const bool described = !m_table->isColumnHidden(int(Column::Description));
    m_table->horizontalHeader()->setSectionResizeMode(
        int(Column::Merchant), described ? QHeaderView::Interactive : QHeaderView::Stretch);
}

//! Gives \a spare pixels to the columns whose texts are cut, as far as they can use them; those the user has dragged stay.
void TransactionsPage::shareRoom(int spare)
{
    int wanted = 0;
    for (size_t column = 0; column < kWidths.size(); ++column)
        wanted += kWideWidths[column] - kWidths[column];
    const double share = std::clamp(double(spare) / wanted, 0.0, 1.0);
    for (size_t column = 0; column < kWidths.size(); ++column) {
        const bool dragged = m_table->columnWidth(int(column)) != m_fittedWidths[column];
        if (column == size_t(Column::Description) || dragged || m_table->isColumnHidden(int(column)))
            continue;
        m_fittedWidths[column] = kWidths[column] + int(share * (kWideWidths[column] - kWidths[column]));
        m_table->setColumnWidth(int(column), m_fittedWidths[column]);
    }
}

void TransactionsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible())
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

bool TransactionsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_search->clear();
        search();
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace egret
