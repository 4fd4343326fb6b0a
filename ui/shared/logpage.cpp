// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/logpage.h"

#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/pagedtablemodel.h"
#include "ui/shared/pagekey.h"
#include "ui/shared/switch.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSignalBlocker>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSearchDelay = 250ms; // after the last key
constexpr int kNarrowBelow = 920; // of the page: the switch's label goes

} // namespace

LogPage::LogPage(Theme& theme, PagedTableModel& model, const QString& name, QWidget* parent)
    : ListPage(theme, model, name, parent)
    , m_model(model)
    , m_live(new Switch(theme, tr("Live: show new rows as they come (P)")))
    , m_liveLabel(newLabel(tr("Live"), TextStyle::Small, Ink::Secondary))
    , m_pill(newButton(theme, {}, "aup"_L1, ButtonKind::Primary, ButtonSize::Small))
{
    setSearchDelay(kSearchDelay);
    m_live->setChecked(true);
    m_pill->setParent(table());
    m_pill->hide();
    table()->viewport()->installEventFilter(this);
    connectModel();
    connectCopying();
    const QIcon icon = themedIcon(theme, "pause"_L1, Token::TextHint);
    connect(addPageKey(this, icon, tr("Pause or follow new rows"), Qt::Key_P), &QAction::triggered, m_live, &Switch::toggle);
}

void LogPage::addLiveSwitch()
{
    toolBar()->addWidget(m_live);
    toolBar()->addWidget(m_liveLabel);
}

void LogPage::connectModel()
{
    connect(table(), &TableView::sortRequested, this, &LogPage::sortBy);
    connect(table(), &TableView::visibleRowsChanged, &m_model, &PagedTableModel::setVisibleRows);
    connect(table()->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPage::hold);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::hold);
    connect(m_live, &QAbstractButton::toggled, this, &LogPage::hold);
    connect(m_pill, &QPushButton::clicked, this, [this] {
        m_model.takeWaiting();
        table()->scrollToTop();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_openRow != 0)
            showOpenRow();
    });
    connect(&m_model, &PagedTableModel::indexed, this, [this] { showRows(); });
    connect(&m_model, &PagedTableModel::begun, this, [this] { showRows(); });
    connect(&m_model, &PagedTableModel::waitingChanged, this, &LogPage::showWaiting);
    connect(&m_model, &PagedTableModel::failed, this, [this](const Error& error) { showFailure(error); });
}

//! What was not read yet is read, and all of it copied then.
void LogPage::connectCopying()
{
    connect(table(), &TableView::copyLacked, this, [this](bool asJson) {
        m_copying = asJson;
        m_model.read(table()->selectedRows());
    });
    connect(&m_model, &PagedTableModel::rowsRead, this, [this] {
        const std::optional<bool> asJson = std::exchange(m_copying, std::nullopt);
        if (!asJson)
            return;
        const QSignalBlocker once(table()); // rows that are gone will never come
        if (*asJson)
            table()->copySelectionAsJson();
        else
            table()->copySelection();
    });
}

void LogPage::setStartSort(int column)
{
    m_startColumn = m_sortColumn = column;
    m_ascending = false;
    table()->setSort(column, false);
}

//! The second click turns it round, and the third brings the start back.
void LogPage::sortBy(int column)
{
    const bool ascendingFirst = !startsDescending(column);
    if (m_sortColumn != column) {
        m_sortColumn = column;
        m_ascending = ascendingFirst;
    } else if (m_ascending == ascendingFirst) {
        m_ascending = !ascendingFirst;
    } else {
        m_sortColumn = m_startColumn;
        m_ascending = false;
    }
    table()->setSort(m_sortColumn, m_ascending);
    applySort();
    table()->scrollToTop();
}

void LogPage::refresh()
{
    m_model.refresh();
}

void LogPage::hold()
{
    const bool reading = table()->verticalScrollBar()->value() > 0 || table()->selectionModel()->hasSelection();
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
    m_pill->move((table()->width() - m_pill->width()) / 2, table()->horizontalHeader()->height() + kBelowHeader);
    m_pill->raise();
}

//! And the place of what is in sight.
void LogPage::rememberSelection()
{
    const int top = table()->rowAt(0);
    const bool atTop = table()->verticalScrollBar()->value() == 0;
    m_topRow = atTop ? 0 : m_model.rowId(top);
    m_topOffset = atTop ? 0 : table()->rowViewportPosition(top);
    m_selected.clear();
    for (const int row : table()->selectedRows())
        m_selected.insert(m_model.rowId(row));
}

void LogPage::restoreSelection()
{
    const int top = m_topRow == 0 ? -1 : m_model.findRow(m_topRow);
    const int open = openPlace();
    if (open < 0)
        closePanel();
    QItemSelection selection;
    for (const int row : m_model.findRows(m_selected))
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    QItemSelectionModel* selected = table()->selectionModel();
    if (open >= 0)
        selected->setCurrentIndex(m_model.index(open, 0), QItemSelectionModel::NoUpdate);
    if (selection.isEmpty())
        ListPage::restoreSelection();
    else
        selected->select(selection, QItemSelectionModel::ClearAndSelect);
    if (top >= 0)
        table()->verticalScrollBar()->setValue(top * table()->rowHeight(top) - m_topOffset);
}

void LogPage::openRowAt(int row, bool focus)
{
    const qint64 id = m_model.rowId(row);
    if (id == 0)
        return;
    showPanelFor(row);
    if (std::exchange(m_openRow, id) != id)
        emit openRowChanged(id);
    showOpenRow();
    if (focus)
        focusPanel();
}

int LogPage::openPlace() const
{
    return m_openRow == 0 ? -1 : m_model.findRow(m_openRow);
}

void LogPage::forgetOpenRow()
{
    m_openRow = 0;
    emit openRowChanged(0);
}

void LogPage::resizeEvent(QResizeEvent* event)
{
    ListPage::resizeEvent(event);
    m_liveLabel->setVisible(width() >= kNarrowBelow);
}

bool LogPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table()->viewport() && event->type() == QEvent::Resize)
        placePill();
    return QObject::eventFilter(watched, event);
}

} // namespace egret
