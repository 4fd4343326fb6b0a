// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/logpage.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"
#include "ui/shared/pagedtablemodel.h"
#include "ui/shared/pagekey.h"
#include "ui/shared/splitpanel.h"
#include "ui/shared/switch.h"
#include "ui/shared/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSearchDelay = 250ms; // after the last key

} // namespace

LogPage::LogPage(Theme& theme, PagedTableModel& model, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_search(newTextField(tr("Search")))
    , m_searchError(newLabel({}, TextStyle::Small, Ink::Error))
    , m_live(new Switch(theme, tr("Live: show new rows as they come (P)")))
    , m_table(new TableView(theme, rowHeight(Density::Standard)))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(theme))
    , m_failure(new EmptyState(theme))
    , m_pill(newButton(theme, {}, "aup"_L1, ButtonKind::Primary, ButtonSize::Small))
    , m_splitter(new QSplitter)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeToolBar(column);
    makeTable(name);
    column->addWidget(m_splitter, 1);
    connectModel();
    addKeys();
}

void LogPage::addKeys()
{
    addSearchKey(m_theme, this, m_search);
    connect(addPageKey(this, {}, tr("Next row"), Qt::Key_J), &QAction::triggered, this, [this] { step(1); });
    connect(addPageKey(this, {}, tr("Previous row"), Qt::Key_K), &QAction::triggered, this, [this] { step(-1); });
    const QIcon icon = themedIcon(m_theme, "pause"_L1, Token::TextHint);
    connect(addPageKey(this, icon, tr("Pause or follow new rows"), Qt::Key_P), &QAction::triggered, m_live, &Switch::toggle);
}

void LogPage::makeToolBar(QVBoxLayout* column)
{
    constexpr int kHeight = 48;
    auto* bar = new QWidget;
    bar->setObjectName(u"region"_s);
    bar->setFixedHeight(kHeight);
    setSurface(bar, u"plain"_s);
    setEdge(bar, u"bottom"_s);
    m_search->setProperty("inset", u"search"_s);
    m_search->setMaxLength(4'000);
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(9, 0, 7, 0);
    inside->addWidget(new IconLabel(m_theme, "search"_L1, Token::TextHint, 14));
    inside->addStretch();
    inside->addWidget(new KeyCap(m_theme, u"/"_s));
    m_search->installEventFilter(this);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(kSearchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, [this] { search(); });
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_searchDelay.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchDelay.stop();
        search();
        if (m_searchError->isHidden())
            m_table->setFocus(Qt::TabFocusReason);
    });
    m_toolBar = new QHBoxLayout(bar);
    m_toolBar->setContentsMargins(24, 0, 16, 0);
    m_toolBar->setSpacing(8);
    m_toolBar->addWidget(m_search, 1);
    m_searchError->setContentsMargins(24, 6, 16, 6);
    setSurface(m_searchError, u"plain"_s);
    setEdge(m_searchError, u"bottom"_s);
    m_searchError->hide();
    column->addWidget(bar);
    column->addWidget(m_searchError);
}

void LogPage::makeTable(const QString& name)
{
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(name);
    m_table->setModel(&m_model);
    m_table->setEdgePadding(24, 16);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->viewport()->installEventFilter(this);
    m_pill->setParent(m_table);
    m_pill->hide();
    QPushButton* again = newButton(m_theme, tr("Try again"), "refresh"_L1, ButtonKind::Primary);
    connect(again, &QPushButton::clicked, this, &LogPage::refresh);
    m_failure->addAction(again);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_failure);
    auto* left = new QWidget;
    left->setObjectName(u"region"_s);
    setSurface(left, u"plain"_s);
    m_left = new QVBoxLayout(left);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(0);
    m_left->addWidget(m_body, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->setStretchFactor(0, 1);
}

void LogPage::connectModel()
{
    connect(m_table, &TableView::rowActivated, this, [this](int row) { openRowAt(row, true); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { openRowAt(index.row(), false); });
    connect(m_table, &TableView::visibleRowsChanged, &m_model, &PagedTableModel::setVisibleRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPage::hold);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::hold);
    connect(m_live, &QAbstractButton::toggled, this, &LogPage::hold);
    connect(m_pill, &QPushButton::clicked, this, [this] {
        m_model.takeWaiting();
        m_table->scrollToTop();
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &LogPage::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogPage::restorePlace);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_openRow != 0)
            showOpenRow();
    });
    connect(&m_model, &PagedTableModel::indexed, this, &LogPage::showState);
    connect(&m_model, &PagedTableModel::waitingChanged, this, &LogPage::showWaiting);
    connect(&m_model, &PagedTableModel::failed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        m_failure->setMessage("alert"_L1, Tone::Error, text.title, text.advice);
        m_failure->setNote(error.detail);
        m_body->setCurrentWidget(m_failure);
    });
}

void LogPage::addBody(QWidget* body)
{
    m_body->addWidget(body);
}

void LogPage::showBody(QWidget* body)
{
    m_shownBody = body;
    if (body)
        m_body->setCurrentWidget(body);
    else
        showState();
}

void LogPage::addUnderTable(QWidget* widget)
{
    m_left->addWidget(widget);
}

void LogPage::setPanel(QWidget* panel, int width)
{
    m_panel = panel;
    m_panelWidth = width;
    m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(1, 0);
    panel->resize(width, panel->height());
    panel->hide();
}

void LogPage::refresh()
{
    m_model.refresh();
}

void LogPage::setDensity(Density density)
{
    m_table->setRowHeights(rowHeight(density));
}

void LogPage::openFirst()
{
    openRowAt(0, false);
}

void LogPage::hold()
{
    const bool reading = m_table->verticalScrollBar()->value() > 0 || m_table->selectionModel()->hasSelection();
    m_model.setHeld(reading || !m_live->isChecked());
}

void LogPage::showWaiting(int rows)
{
    m_pill->setText(tr("%n new", "rows that have come while somebody reads", rows));
    m_pill->setAccessibleName(tr("Show %n new", "rows that have come while somebody reads", rows));
    m_pill->setVisible(rows > 0);
    placePill();
}

void LogPage::placePill()
{
    constexpr int kBelowHeader = 8;
    m_pill->adjustSize();
    m_pill->move((m_table->width() - m_pill->width()) / 2, m_table->horizontalHeader()->height() + kBelowHeader);
    m_pill->raise();
}

void LogPage::rememberPlace()
{
    const int top = m_table->rowAt(0);
    const bool atTop = m_table->verticalScrollBar()->value() == 0;
    m_topRow = atTop ? 0 : m_model.rowId(top);
    m_topOffset = atTop ? 0 : m_table->rowViewportPosition(top);
}

void LogPage::restorePlace()
{
    const int top = m_topRow == 0 ? -1 : m_model.findRow(m_topRow);
    const int open = m_openRow == 0 ? -1 : m_model.findRow(m_openRow);
    if (open < 0)
        closePanel();
    else
        m_table->selectionModel()->setCurrentIndex(
            m_model.index(open, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (top >= 0)
        m_table->verticalScrollBar()->setValue(top * m_table->rowHeight(top) - m_topOffset);
}

void LogPage::showState()
{
    if (m_model.rowCount() == 0)
        describeEmpty();
    if (!m_shownBody)
        m_body->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_table->tellVisibleRows();
}

void LogPage::openRowAt(int row, bool focus)
{
    const qint64 id = m_model.rowId(row);
    if (id == 0 || !m_panel)
        return;
    showPanel(m_splitter, m_panel, m_panelWidth);
    m_table->selectRow(row);
    if (std::exchange(m_openRow, id) != id)
        emit openRowChanged(id);
    showOpenRow();
    if (focus)
        focusPanel();
}

void LogPage::closePanel()
{
    if (!m_panel || m_openRow == 0)
        return;
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_openRow = 0;
    m_panel->hide();
    emit openRowChanged(0);
    if (hadFocus)
        m_table->setFocus(Qt::TabFocusReason);
}

void LogPage::step(int rows)
{
    const int from = m_openRow != 0 ? m_model.findRow(m_openRow) : m_table->currentIndex().row();
    const int row = from + rows;
    if (row < 0 || row >= m_model.rowCount())
        return;
    if (m_openRow != 0)
        openRowAt(row, false);
    else
        m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
}

void LogPage::showSearchError(const QString& reason)
{
    setInvalid(m_search, !reason.isEmpty());
    m_searchError->setText(reason);
    m_searchError->setVisible(!reason.isEmpty());
    m_search->setAccessibleDescription(reason);
}

void LogPage::clearSearch()
{
    m_searchDelay.stop();
    m_search->clear();
    search();
}

void LogPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_openRow != 0)
        closePanel();
    else
        m_table->clearSelection();
}

bool LogPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns(m_table->viewport()->width());
        placePill();
    }
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        clearSearch();
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace egret
